// SPDX-License-Identifier: Apache-2.0
#include "ui/look/deferred_page.h"

#include "ui/look/tab_order.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace tokenscope::ui {

DeferredPage::DeferredPage(Create create, QTabWidget *tabs)
    : QWidget(tabs)
    , m_tabs(tabs)
    , m_create(std::move(create))
{
}

void DeferredPage::complete()
{
    const Create create = std::exchange(m_create, nullptr);
    if (!create)
        return;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget *content = create(this);
    column->addWidget(content);
    continueTabOrder(*m_tabs->tabBar(), *content); // the one page that is seen
    setFocusProxy(content);
    content->show();
}

void DeferredPage::showEvent(QShowEvent *event)
{
    complete();
    QWidget::showEvent(event);
}

} // namespace tokenscope::ui
