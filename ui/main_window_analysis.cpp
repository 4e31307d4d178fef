// SPDX-License-Identifier: Apache-2.0
// How the window and those for logs, logins and rotations that were opened from it work together.
#include "ui/analysis_windows.h"
#include "ui/login/login_window.h"
#include "ui/login/recording_file.h"
#include "ui/main_window.h"
#include "ui/table/log_file.h"
#include "ui/table/table_window.h"
#include "ui/token/compare_dialog.h"
#include "ui/token/token_panel.h"

namespace tokenscope::ui {

void MainWindow::connectAnalysis()
{
    m_analysis = new AnalysisWindows(this);
    connect(m_analysis, &AnalysisWindows::timeZoneChosen, this, &MainWindow::showTimesIn);
    connect(m_analysis, &AnalysisWindows::timeZoneChanged, this, &MainWindow::rewordTimes);
    connect(m_analysis, &AnalysisWindows::tableWanted, this, &MainWindow::openLog);
    connect(m_analysis, &AnalysisWindows::inspectWanted, this, [this](const QString &token) {
        setTokenText(token);
        raise();
        activateWindow();
    });
}

TableWindow &MainWindow::openTable()
{
    return m_analysis->openTable(m_session.keys(), token().compareSetting().expectations);
}

void MainWindow::openLog(const QByteArray &file)
{
    openTable().openLog(file);
}

void MainWindow::openRecording(const QByteArray &file)
{
    m_analysis->openLogin().openRecording(file);
}

void MainWindow::openRotation()
{
    m_analysis->openRotation(m_session.publishedKeys().sets());
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

} // namespace tokenscope::ui
