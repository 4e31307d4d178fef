// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace tokenscope::ui {

FindBar::FindBar(const QString &name, QWidget *parent)
    : Panel(parent)
    , m_field(new QLineEdit(this))
    , m_state(new PlainLabel({}, this))
{
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(tr("Find"));
    m_field->setProperty("endsByEscape", true); // see ShortcutPrecedence
    m_field->installEventFilter(this);
    setTone(*m_state, Tone::Bad);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->addWidget(m_state);
    row->addWidget(m_field, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { emit wanted(text, 0); });
    hide();
}

void FindBar::place()
{
    constexpr int margin = 8;
    constexpr int columns = 32;
    const QSize room = parentWidget()->size();
    const QSize size(std::min(room.width() - 2 * margin, columns * fontMetrics().averageCharWidth()),
                     sizeHint().height());
    setGeometry(QRect(QPoint(room.width() - size.width() - margin, room.height() - size.height() - margin), size));
}

void FindBar::open()
{
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::showFound(bool found)
{
    m_state->setText(found ? QString() : tr("not found"));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        emit wanted(m_field->text(), key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key->key() != Qt::Key_Escape)
        return Panel::eventFilter(watched, event);
    hide();
    emit closed();
    m_field->clear();
    return true;
}

} // namespace tokenscope::ui
