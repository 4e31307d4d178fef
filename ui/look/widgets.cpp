// SPDX-License-Identifier: Apache-2.0
#include "ui/look/widgets.h"

#include "base/char_view.h"
#include "explain/phrases/plain_text.h"
#include "ui/look/tokens.h"

#include <QAction>
#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

/// A line edit lays out all of its text at once; more than this is in value() only.
constexpr qsizetype shownCharacters = 4096;

constexpr int badgePadding = 8;
constexpr int badgeGlyphGap = 5;

/// An id, a digest, a number in base64: nobody types it, so that its copy button is always in sight.
bool isOpaqueId(const QString &value)
{
    constexpr qsizetype shortest = 20;
    return value.size() >= shortest && !value.contains(u' ');
}

/// What is compared character by character.
bool isCode(const QString &value)
{
    return isOpaqueId(value) || value.contains(u"://"_s);
}

Tone surfaceOf(Tone tone)
{
    if (tone == Tone::Good)
        return Tone::GoodSurface;
    if (tone == Tone::Bad)
        return Tone::BadSurface;
    if (tone == Tone::Accent)
        return Tone::Selection;
    return tone == Tone::Warning ? Tone::WarningSurface : Tone::NeutralSurface;
}

/// What is merely said is in the text's own colour.
Tone inkOf(Tone tone, bool isGlyph)
{
    if (tone == Tone::Accent)
        return isGlyph ? Tone::Accent : Tone::Text;
    return tone == Tone::Neutral ? Tone::Text : tone;
}

constexpr auto tabMarkSide = QTabBar::RightSide; // its end, from right to left too

QString tabMark(const QTabWidget &tabs, int page)
{
    const auto *shown = qobject_cast<const QLabel *>(tabs.tabBar()->tabButton(page, tabMarkSide));
    return shown ? shown->text() : QString();
}

/// A bar asks for its button's size only when it is given another one.
void replaceTabMark(QTabWidget &tabs, int page, QLabel *mark)
{
    const QWidget *before = tabs.tabBar()->tabButton(page, tabMarkSide);
    if (mark)
        mark->setAttribute(Qt::WA_TransparentForMouseEvents); // a click on it chooses the page
    tabs.tabBar()->setTabButton(page, tabMarkSide, mark);
    delete before;
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
    const double edge = isHighContrast() ? 2 : 1;
    const double inset = edge / 2;
    painter.setPen(QPen(color(Tone::Outline), edge));
    painter.setBrush(color(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), measure::cardRadius,
                            measure::cardRadius);
}

CardHead::CardHead(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(readingMargins(measure::edge, 0, measure::gap, 0));
    m_row->setSpacing(measure::gap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CardHead::sizeHint() const
{
    const QSize wanted = m_row->sizeHint();
    return {wanted.width(), std::max(scaled(measure::cardHead), wanted.height())};
}

QSize CardHead::minimumSizeHint() const
{
    return {m_row->minimumSize().width(), sizeHint().height()};
}

GlyphIcon::GlyphIcon(Glyph glyph, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GlyphIcon::sizeHint() const
{
    const int side = scaled(measure::smallIcon);
    return {side, side};
}

void GlyphIcon::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, color(m_tone));
}

Badge::Badge(QWidget *parent)
    : PlainLabel({}, parent)
{
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::show(Tone tone, const QString &text, std::optional<Glyph> glyph)
{
    m_tone = tone;
    m_glyph = glyph;
    setFont(tone == Tone::Neutral ? smallFont() : strong(smallFont()));
    setText(text);
    setToolTip(plainToolTip(text)); // the whole of it, where it ends in an ellipsis
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

int Badge::glyphRoom() const
{
    return m_glyph ? scaled(measure::smallIcon) + badgeGlyphGap : 0;
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + glyphRoom() + 2 * badgePadding,
            std::max(scaled(measure::chip), metrics.height() + 2)};
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
    QRect words = rect().adjusted(badgePadding, 0, -badgePadding, 0);
    if (m_glyph) {
        const int side = scaled(measure::smallIcon);
        const QRect square(words.left(), (height() - side) / 2, side, side);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), square), *m_glyph,
                   color(inkOf(m_tone, true)));
        words.setLeft(words.left() + glyphRoom());
    }
    painter.setPen(color(inkOf(m_tone, false)));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, shownText());
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
    setProperty("plain", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTextMargins(0, 0, 0, 0);
}

void ValueField::setValue(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_value = explain::plainText(charView(utf8));
    setFont(isCode(m_value) ? fixedFont() : QGuiApplication::font());
    setText(m_value.size() <= shownCharacters ? m_value : m_value.left(shownCharacters) + QChar(0x2026));
    setCursorPosition(0);
    updateGeometry();
}

QSize ValueField::sizeHint() const
{
    const QFontMetrics metrics(font());
    constexpr int room = 6; // the cursor's, and what a style keeps free at both ends
    return {metrics.horizontalAdvance(text()) + room, std::max(metrics.height(), scaled(measure::valueLine))};
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
    const int side = scaled(measure::smallIcon);
    setIconSize({side, side});
    setFixedSize(side + 6, scaled(measure::valueLine)); // as high as its line
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

void showTabCount(QTabWidget &tabs, int page, qint64 count)
{
    const QString words = count > 0 ? tabs.locale().toString(count) : QString();
    if (tabMark(tabs, page) == words)
        return;
    PlainLabel *label = nullptr;
    if (!words.isEmpty()) {
        label = new PlainLabel(words, tabs.tabBar());
        label->setFont(smallFont());
        setTone(*label, Tone::Muted);
    }
    replaceTabMark(tabs, page, label);
}

void showTabPill(QTabWidget &tabs, int page, Tone tone, const QString &words)
{
    if (tabMark(tabs, page) == words)
        return;
    auto *pill = new Badge(tabs.tabBar());
    pill->show(tone, words);
    replaceTabMark(tabs, page, pill);
}

Caption::Caption(const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
{
    setFont(strong(font()));
}

} // namespace tokenscope::ui
