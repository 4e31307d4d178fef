// SPDX-License-Identifier: Apache-2.0
#include "ui/key_side.h"

#include "ui/key_side_strip.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

namespace tokenscope::ui {

namespace {

constexpr int narrowWidth = 1120;
constexpr int sideWidth = 520;

} // namespace

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
