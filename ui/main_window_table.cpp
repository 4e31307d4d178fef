// SPDX-License-Identifier: Apache-2.0
// How the window and the tables of logs that were opened from it work together.
#include "ui/login/recording_file.h"
#include "ui/main_window.h"
#include "ui/table/log_file.h"
#include "ui/table/table_window.h"
#include "ui/token/compare_dialog.h"
#include "ui/token/token_panel.h"

namespace tokenscope::ui {

TableWindow *MainWindow::showTable()
{
    auto *table = new TableWindow(this);
    const CompareSetting setting = token().compareSetting();
    table->setJudging(m_session.keys(), setting.expectations);
    connect(table, &TableWindow::timeZoneChosen, this, &MainWindow::showTimesIn);
    connect(table, &TableWindow::inspectWanted, this, [this](const QString &token) {
        setTokenText(token);
        raise();
        activateWindow();
    });
    table->show();
    return table;
}

void MainWindow::openLog(const QByteArray &file)
{
    showTable()->openLog(file);
}

/// To the table, to the login's window or to the window itself, by what it is.
void MainWindow::openDropped(const QByteArray &file)
{
    if (isRecording(file))
        return openRecording(file);
    m_opening.start(
        this, [file] { return belongsInTable(file); },
        [this, file](const concurrency::WorkResult<bool> &isLog) {
            if (isLog && *isLog)
                openLog(file);
            else
                openFiles({file});
        });
}

void MainWindow::rewordTables()
{
    for (auto *table : findChildren<TableWindow *>())
        table->reword();
}

void MainWindow::giveKeysToTables(const inspect::InspectionKeys &keys)
{
    const CompareSetting setting = token().compareSetting();
    for (auto *table : findChildren<TableWindow *>())
        table->setJudging(keys, setting.expectations);
}

} // namespace tokenscope::ui
