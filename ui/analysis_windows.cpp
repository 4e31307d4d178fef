// SPDX-License-Identifier: Apache-2.0
#include "ui/analysis_windows.h"

#include "ui/login/login_window.h"
#include "ui/rotation/rotation_window.h"
#include "ui/table/table_window.h"
#include "ui/view_menu.h"
#include "ui/window_menus.h"

namespace tokenscope::ui {

AnalysisWindows::AnalysisWindows(QWidget *owner)
    : QObject(owner)
    , m_owner(owner)
{
}

TableWindow &AnalysisWindows::openTable(const inspect::InspectionKeys &keys, const inspect::Expectations &expectations)
{
    auto *table = new TableWindow(m_owner);
    table->setJudging(keys, expectations);
    connect(table, &TableWindow::timeZoneChosen, this, &AnalysisWindows::timeZoneChosen);
    connect(table, &TableWindow::inspectWanted, this, &AnalysisWindows::inspectWanted);
    addMenus(*table);
    table->show();
    return *table;
}

LoginWindow &AnalysisWindows::openLogin()
{
    auto *login = new LoginWindow(m_owner);
    connect(login, &LoginWindow::tableWanted, this, &AnalysisWindows::tableWanted);
    connect(login, &LoginWindow::inspectWanted, this, &AnalysisWindows::inspectWanted);
    addMenus(*login);
    login->show();
    return *login;
}

void AnalysisWindows::openRotation(const QList<storage::KeptKeySet> &sets)
{
    auto *rotation = new RotationWindow(m_owner);
    rotation->useKept(sets);
    addMenus(*rotation);
    rotation->show();
}

void AnalysisWindows::addMenus(QMainWindow &window)
{
    connect(&addSharedMenus(window), &ViewMenu::timeZoneChanged, this, &AnalysisWindows::timeZoneChanged);
}

void AnalysisWindows::setJudging(const inspect::InspectionKeys &keys, const inspect::Expectations &expectations)
{
    for (auto *table : m_owner->findChildren<TableWindow *>())
        table->setJudging(keys, expectations);
}

void AnalysisWindows::reword()
{
    for (auto *table : m_owner->findChildren<TableWindow *>())
        table->reword();
    for (auto *login : m_owner->findChildren<LoginWindow *>())
        login->reword();
    for (auto *rotation : m_owner->findChildren<RotationWindow *>())
        rotation->reword();
}

} // namespace tokenscope::ui
