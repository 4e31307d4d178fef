// SPDX-License-Identifier: Apache-2.0
#include "ui/look/widgets.h"

#include "base/char_view.h"
#include "explain/phrases/plain_text.h"
#include "ui/look/glyphs.h"

#include <QAction>
#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr double panelRadius = 8;
/// A line edit lays out all of its text at once; more than this is in value() only.
constexpr qsizetype shownCharacters = 4096;

QMargins badgeMargins(const QFontMetrics &metrics)
{
    return {metrics.height() / 2, 2, metrics.height() / 2, 2};
}

/// An id, a digest, a number in base64: nobody types it, so that its copy button is always in sight.
bool isOpaqueId(const QString &value)
{
    constexpr qsizetype shortest = 20;
    return value.size() >= shortest && !value.contains(u' ');
}

Tone surfaceOf(Tone tone)
{
    if (tone == Tone::Good)
        return Tone::GoodSurface;
    if (tone == Tone::Bad)
        return Tone::BadSurface;
    return tone == Tone::Warning ? Tone::WarningSurface : Tone::NeutralSurface;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

ElidingLabel::ElidingLabel(QWidget *parent)
    : PlainLabel({}, parent)
{
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidingLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1); // the hairline's
}

void Panel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Tone::Outline));
    painter.setBrush(color(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), panelRadius, panelRadius);
}

Badge::Badge(QWidget *parent)
    : PlainLabel({}, parent)
{
    setFont(bold(smallFont()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::show(Tone tone, const QString &text)
{
    m_tone = tone;
    setText(text);
    setToolTip(plainToolTip(text)); // the whole of it, where it ends in an ellipsis
    setVisible(!text.isEmpty());
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return QSize(metrics.horizontalAdvance(text()), metrics.height()).grownBy(badgeMargins(metrics));
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(surfaceOf(m_tone)));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(color(m_tone));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, shownText());
}

QString Badge::shownText() const
{
    const int lacking = sizeHint().width() - width();
    if (lacking <= 0)
        return text(); // whose width is a fraction: what was rounded down would not suffice by measure
    const QFontMetrics metrics(font());
    return metrics.elidedText(text(), Qt::ElideRight, std::max(0, metrics.horizontalAdvance(text()) - lacking));
}

ValueField::ValueField(const QString &label, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(label);
    setReadOnly(true);
    setFrame(false);
    setFont(fixedFont());
    setProperty("plain", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTextMargins(0, 0, 0, 0);
}

void ValueField::setValue(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_value = explain::plainText(charView(utf8));
    setText(m_value.size() <= shownCharacters ? m_value : m_value.left(shownCharacters) + QChar(0x2026));
    setCursorPosition(0);
    updateGeometry();
}

QSize ValueField::sizeHint() const
{
    const QFontMetrics metrics(font());
    constexpr int room = 6; // the cursor's, and what a style keeps free at both ends
    return {metrics.horizontalAdvance(text()) + room, metrics.height() + 2};
}

QSize ValueField::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 6), sizeHint().height()};
}

void ValueField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && selectedText() == text() && !m_value.isEmpty())
        QGuiApplication::clipboard()->setText(m_value);
    else
        QLineEdit::keyPressEvent(event);
}

void ValueField::paintEvent(QPaintEvent *event)
{
    const QFontMetrics metrics(font());
    const bool fits = metrics.horizontalAdvance(text()) <= width();
    if (fits || hasFocus() || hasSelectedText()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    constexpr int inset = 2; // where QLineEdit itself begins
    const QRect line = rect().adjusted(inset, 0, -inset, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text(), Qt::ElideRight, line.width()));
}

CopyButton::CopyButton(const QString &label, ValueField *field, QWidget *parent)
    : QToolButton(parent)
    , m_field(field)
{
    const QString name = tr("Copy %1").arg(label);
    setAccessibleName(name);
    setPlainToolTip(*this, name);
    setIcon(glyphIcon(Glyph::Copy, Tone::Muted));
    const int side = QFontMetrics(font()).height() * 4 / 5;
    setIconSize({side, side});
    setProperty("flat", true);
    setFocusPolicy(Qt::NoFocus); // by keyboard Ctrl+C does the same in the field
    connect(this, &QToolButton::clicked, field, [field] { QGuiApplication::clipboard()->setText(field->value()); });
    field->installEventFilter(this);
}

bool CopyButton::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(watched, event);
}

void CopyButton::paintEvent(QPaintEvent *event)
{
    const bool wanted = underMouse() || hasFocus() || m_field->underMouse() || m_field->hasFocus();
    if (wanted || isOpaqueId(m_field->value()))
        QToolButton::paintEvent(event);
}

void addClearButton(QLineEdit &edit)
{
    edit.setClearButtonEnabled(true);
    auto *clear = edit.findChild<QAction *>(u"_q_qlineeditclearaction"_s);
    Q_ASSERT(clear);
    clear->setText(QCoreApplication::translate("SearchField", "Clear"));
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt><p style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</p></qt>"_s;
}

QString plainCaption(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

Caption::Caption(const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
{
    setFont(bold(smallFont()));
    setTone(*this, Tone::Muted);
}

} // namespace tokenscope::ui
