// SPDX-License-Identifier: Apache-2.0
#include "ui/look/page_bar.h"

#include "ui/look/flow_layout.h"
#include "ui/look/widgets.h"

#include <QKeyEvent>
#include <QToolButton>

namespace tokenscope::ui {

PageBar::PageBar(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto *flow = new FlowLayout(2);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int PageBar::addPage(const QString &title)
{
    const int page = int(m_buttons.size());
    auto *button = new QToolButton(this);
    button->setProperty("page", true);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setText(plainCaption(title));
    button->setChecked(page == m_current);
    button->setFocusPolicy(page == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, page] { choose(page); });
    m_buttons.push_back(button);
    return page;
}

void PageBar::setPageTitle(int page, const QString &title)
{
    m_buttons[std::size_t(page)]->setText(plainCaption(title));
}

void PageBar::setCurrentPage(int page)
{
    m_current = page;
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        m_buttons[std::size_t(i)]->setChecked(i == page);
        m_buttons[std::size_t(i)]->setFocusPolicy(i == page ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void PageBar::focusCurrentPage()
{
    m_buttons[std::size_t(m_current)]->setFocus(Qt::OtherFocusReason);
}

/// A button takes arrow keys for itself.
bool PageBar::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && chooseByKey(static_cast<QKeyEvent *>(event)->key())) ||
           QWidget::eventFilter(watched, event);
}

bool PageBar::chooseByKey(int key)
{
    const bool isForward = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isBackward = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (!isForward && !isBackward)
        return false;
    const int next = m_current + (isForward ? 1 : -1);
    if (next >= 0 && next < int(m_buttons.size())) {
        choose(next);
        focusCurrentPage();
    }
    return true;
}

void PageBar::choose(int page)
{
    setCurrentPage(page);
    emit pageChosen(page);
}

} // namespace tokenscope::ui
