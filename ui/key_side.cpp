// SPDX-License-Identifier: Apache-2.0
#include "ui/key_side.h"

#include "ui/look/glyphs.h"
#include "ui/look/tab_order.h"
#include "ui/look/tokens.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>

#include <algorithm>

namespace tokenscope::ui {

namespace {

constexpr int narrowWidth = 1120;
constexpr int stripWidth = 40;
constexpr int sideWidth = 520;

} // namespace

/// A narrow card with words from below to above.
class KeySideStrip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeySideStrip(QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(tr("Keys"));
        setToolTip(tr("Show the key side (F9)"));
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

    void setWords(const QString &words)
    {
        m_words = words;
        setAccessibleName(tr("Show the key side, %1").arg(words));
        update();
    }

    QSize sizeHint() const override { return {scaled(stripWidth) + measure::edge + measure::gap, scaled(stripWidth)}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isBackward = isRightToLeft();
        const QRect card = rect().adjusted(isBackward ? measure::gap : measure::edge, measure::gap,
                                           isBackward ? -measure::edge : -measure::gap, -measure::gap);
        const bool hasRing = showsFocusRing(*this);
        painter.setPen(QPen(color(hasRing ? Tone::Accent : Tone::Outline), hasRing ? 2 : 1));
        painter.setBrush(color(underMouse() ? Tone::Hover : Tone::Surface));
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), measure::cardRadius, measure::cardRadius);
        const int side = scaled(measure::icon);
        const QRectF icon(card.center().x() - side / 2 + 1, card.top() + scaled(12), side, side);
        paintGlyph(painter, icon, Glyph::Side, color(Tone::Text));
        const QFontMetrics title(strong(font()));
        const QFontMetrics note(smallFont());
        // From here on x goes upwards.
        painter.translate(card.left(), card.top() + scaled(44) + title.horizontalAdvance(text()));
        painter.rotate(-90);
        painter.setFont(strong(font()));
        painter.setPen(color(Tone::Text));
        painter.drawText(QRect(0, 0, title.horizontalAdvance(text()) + 2, card.width()),
                         Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text());
        painter.setFont(smallFont());
        painter.setPen(color(Tone::Muted));
        const int length = note.horizontalAdvance(m_words);
        painter.drawText(QRect(-length - scaled(12), 0, length + 2, card.width()),
                         Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, m_words);
    }

private:
    QString m_words;
};

KeySide::KeySide(QWidget *keys, QWidget *token, QWidget *parent)
    : QWidget(parent)
    , m_strip(new KeySideStrip(this))
    , m_halves(new QSplitter(Qt::Horizontal, this))
    , m_keys(keys)
{
    m_halves->addWidget(keys);
    m_halves->addWidget(token);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 5);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(measure::gap);
    m_halves->setSizes({sideWidth, 832});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_strip);
    row->addWidget(m_halves, 1);
    m_strip->hide();
    m_keys->installEventFilter(this);
    connect(m_strip, &QAbstractButton::clicked, this, &KeySide::toggle);
}

void KeySide::setWords(const QString &words)
{
    m_strip->setWords(words);
}

void KeySide::setStarting(bool starting)
{
    m_isStarting = starting;
    m_isOver = false;
    place();
}

void KeySide::toggle()
{
    if (isNarrow() || m_isStarting)
        m_isOver = !m_isOver;
    else
        m_isFolded = !m_isFolded;
    place();
}

void KeySide::open()
{
    if (!m_keys->isHidden())
        return;
    m_isFolded = false;
    m_isOver = isNarrow() || m_isStarting;
    place();
}

bool KeySide::isNarrow() const
{
    return width() < scaled(narrowWidth);
}

void KeySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!isNarrow() && !m_isStarting)
        m_isOver = false;
    place();
}

/// Esc puts it back.
bool KeySide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_keys && m_isOver && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        toggle();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void KeySide::place()
{
    const bool isStrip = isNarrow() || m_isStarting || m_isFolded;
    m_strip->setVisible(isStrip);
    if (m_isOver)
        return placeOver();
    if (m_keys->parentWidget() == this) {
        m_keys->setAutoFillBackground(false);
        m_halves->insertWidget(0, m_keys);
        m_halves->setSizes({sideWidth, std::max(width() - sideWidth, 1)});
    }
    m_keys->setVisible(!isStrip);
}

/// Beside the strip, which folds it again.
void KeySide::placeOver()
{
    if (m_keys->parentWidget() != this)
        m_keys->setParent(this);
    m_keys->setAutoFillBackground(true); // what is below must not shine through
    const int left = m_strip->sizeHint().width() - measure::edge;
    const int length = std::min(scaled(sideWidth), width() - left);
    m_keys->setGeometry(isRightToLeft() ? width() - left - length : left, 0, length, height());
    m_keys->raise();
    m_keys->show();
    m_keys->setFocus(Qt::OtherFocusReason);
}

} // namespace tokenscope::ui

#include "key_side.moc"
