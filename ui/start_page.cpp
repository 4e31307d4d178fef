// SPDX-License-Identifier: Apache-2.0
#include "ui/start_page.h"

#include "ui/look/tokens.h"
#include "ui/look/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr int zoneWidth = 720;
constexpr int zoneHeight = 414;

/// Where a token can be dropped.
class DropZone final : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {scaled(zoneWidth), scaled(zoneHeight)}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(color(Tone::FieldEdge), 2);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(color(Tone::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::cardRadius, measure::cardRadius);
    }
};

/// A token of three segments under a magnifying glass.
class StartPicture final : public QWidget
{
public:
    explicit StartPicture(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {scaled(width), scaled(height)}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double factor = scaled(100) / 100.0;
        painter.translate((QWidget::width() - factor * width) / 2, 0);
        painter.scale(factor, factor);
        painter.setPen(Qt::NoPen);
        bar(painter, 0, 64, 16, Tone::Header);
        bar(painter, 84, 124, 16, Tone::Payload);
        bar(painter, 228, 68, 16, Tone::Signature);
        painter.setBrush(color(Tone::Muted));
        painter.drawEllipse(QPointF(74, 34), 2.5, 2.5);
        painter.drawEllipse(QPointF(218, 34), 2.5, 2.5);
        glass(painter);
    }

private:
    static constexpr int width = 296;
    static constexpr int height = 62;
    static constexpr double middle = 29;

    static void bar(QPainter &painter, double left, double length, double thickness, Tone tone)
    {
        painter.setBrush(color(tone));
        painter.drawRoundedRect(QRectF(left, middle - thickness / 2, length, thickness), thickness / 2, thickness / 2);
    }

    static void glass(QPainter &painter)
    {
        const QPointF center(146, middle);
        constexpr double radius = 27;
        const QRectF lens(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
        painter.setBrush(color(Tone::Surface));
        painter.drawEllipse(lens);
        QPainterPath inside;
        inside.addEllipse(lens);
        painter.setClipPath(inside);
        painter.fillRect(QRectF(lens.left(), middle - 11, lens.width(), 22), color(Tone::Payload));
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Tone::Text), 3));
        painter.drawEllipse(lens);
        painter.setPen(QPen(color(Tone::Text), 5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center + QPointF(20, 20), center + QPointF(29, 27));
        painter.setPen(QPen(color(Tone::Surface), 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{center + QPointF(-12, 0), center + QPointF(-3, 8), center + QPointF(12, -8)});
    }
};

/// Tells the key that does the same beside its words, in less weight.
class StartButton final : public QPushButton
{
public:
    StartButton(Glyph glyph, const QString &words, const QKeySequence &key, QWidget *parent)
        : QPushButton(glyphIcon(glyph, Tone::Text), words, parent)
        , m_hint(key.toString(QKeySequence::NativeText))
    {
        setProperty("large", true);
        setAutoDefault(false);
        setPlainToolTip(*this, m_hint);
    }

    QSize sizeHint() const override
    {
        const QSize wanted = QPushButton::sizeHint();
        return {wanted.width() + hintRoom(), wanted.height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        option.icon = QIcon();
        painter.drawControl(QStyle::CE_PushButton, option);
        const bool isFilled = property("primary").toBool();
        const Tone ink = isEnabled() ? isFilled ? Tone::AccentText : Tone::Text : Tone::Off;
        const int wordsRoom = fontMetrics().horizontalAdvance(shownWords());
        const int icon = iconSize().height();
        int left = (width() - icon - measure::gap - wordsRoom - hintRoom()) / 2;
        const auto place = [&](int taken) {
            const QRect part(left, 0, taken, height());
            left += taken;
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        this->icon().paint(&painter, place(icon), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        place(measure::gap);
        painter.setPen(color(ink));
        painter.drawText(place(wordsRoom + 1), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, text());
        place(hintRoom() - hintWidth() - 1);
        painter.setFont(hintFont());
        painter.setPen(color(ink == Tone::Text ? Tone::Muted : ink));
        painter.drawText(place(hintWidth()), Qt::AlignCenter | Qt::TextDontClip, m_hint);
    }

private:
    QString shownWords() const { return QString(text()).remove(u'&'); }
    QFont hintFont() const
    {
        QFont light = font();
        light.setWeight(QFont::Normal);
        return light;
    }
    int hintWidth() const { return m_hint.isEmpty() ? 0 : QFontMetrics(hintFont()).horizontalAdvance(m_hint) + 1; }
    int hintRoom() const { return m_hint.isEmpty() ? 0 : hintWidth() + measure::gap; }

    QString m_hint;
};

PlainLabel *addLine(QBoxLayout &column, const QString &text, Tone tone, QWidget &parent)
{
    auto *line = new PlainLabel(text, &parent);
    line->setAlignment(Qt::AlignCenter);
    line->setWordWrap(true);
    if (tone == Tone::Muted)
        setTone(*line, tone);
    column.addWidget(line);
    return line;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Start"));
    auto *zone = new DropZone(this);
    zone->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    m_zone = zone;
    fillZone(*zone);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(zone, 1000);
    across->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(0, measure::gap, measure::edge, measure::gap));
    column->setSpacing(measure::edge);
    column->addStretch(1);
    column->addLayout(across);
    addLine(*column,
            tr("No keys are needed to read a token. Give the endpoint above, and its signature is checked too."),
            Tone::Muted, *this);
    column->addStretch(1);
    applyFonts();
}

void StartPage::fillZone(QWidget &zone)
{
    auto *column = new QVBoxLayout(&zone);
    column->setContentsMargins(2 * measure::edge, measure::edge, 2 * measure::edge, measure::edge);
    column->setSpacing(measure::gap);
    column->addStretch(3);
    column->addWidget(new StartPicture(&zone));
    column->addSpacing(measure::edge);
    m_title = addLine(*column, tr("Paste a token"), Tone::Text, zone);
    auto *lines = new QVBoxLayout; // closer to each other than to what is around them
    lines->setSpacing(2);
    column->addLayout(lines);
    addLine(*lines, tr("Or drop it here: a token, a curl command, a log, a HAR file, a token response, a key file."),
            Tone::Muted, zone);
    addLine(*lines, tr("You read what it is, whether it would be accepted, and if not, why and what to do."),
            Tone::Muted, zone);
    column->addSpacing(measure::edge);
    column->addLayout(createButtons(zone));
    column->addStretch(2);
    auto *promise = new QHBoxLayout;
    promise->setSpacing(6);
    promise->addStretch(1);
    promise->addWidget(new GlyphIcon(Glyph::Lock, Tone::Muted, &zone));
    auto *words = new PlainLabel(tr("Nothing leaves this computer but the requests you ask for. No token is written to "
                                    "disk unless you allow it."),
                                 &zone);
    words->setFont(smallFont());
    words->setWordWrap(true);
    setTone(*words, Tone::Muted);
    m_promise = words;
    promise->addWidget(words);
    promise->addStretch(1);
    column->addLayout(promise);
    column->addSpacing(measure::gap);
}

QLayout *StartPage::createButtons(QWidget &zone)
{
    m_paste = addButton(zone, Glyph::Paste, tr("Paste"), QKeySequence::Paste, tr("Paste a token"));
    m_paste->setProperty("primary", true);
    m_paste->setIcon(glyphIcon(Glyph::Paste, Tone::AccentText));
    m_open = addButton(zone, Glyph::Open, tr("Open…"), QKeySequence::Open, tr("Open keys or token"));
    m_demo = addButton(zone, Glyph::Flask, tr("Try the &demo"), {}, tr("Try the demo"));
    connect(m_paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap);
    row->addStretch(1);
    row->addWidget(m_paste);
    row->addWidget(m_open);
    row->addWidget(m_demo);
    row->addStretch(1);
    return row;
}

QPushButton *StartPage::addButton(QWidget &zone, Glyph glyph, const QString &words, const QKeySequence &key,
                                  const QString &name)
{
    auto *button = new StartButton(glyph, words, key, &zone);
    button->setAccessibleName(name);
    return button;
}

void StartPage::setStarting(bool starting)
{
    m_demo->setEnabled(!starting);
    m_demo->setText(starting ? tr("Starting…") : tr("Try the &demo"));
}

void StartPage::focusPaste()
{
    m_paste->setFocus(Qt::OtherFocusReason);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

/// As large as drawn where there is room; the promise on one line where it has room there.
void StartPage::fit()
{
    constexpr int around = 96;
    m_zone->setMinimumHeight(std::clamp(height() - around, 0, scaled(zoneHeight)));
    const int room = std::min(width() - measure::edge, scaled(zoneWidth)) - 6 * measure::edge;
    const int length = m_promise->fontMetrics().horizontalAdvance(m_promise->text()) + 2;
    m_promise->setMinimumWidth(std::clamp(length, 0, std::max(room, 0)));
}

void StartPage::applyFonts()
{
    if (m_title)
        m_title->setFont(startFont());
}

} // namespace tokenscope::ui
