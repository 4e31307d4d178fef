// SPDX-License-Identifier: Apache-2.0
// What the window hands on about the token.
#include "explain/report/report_writers.h"
#include "explain/verdict/work_words.h"
#include "ui/endpoint/response_panel.h"
#include "ui/look/message_box.h"
#include "ui/main_window.h"
#include "ui/report/report_dialog.h"
#include "ui/status_line.h"
#include "ui/token/token_panel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tokenscope::ui {

void MainWindow::openReport()
{
    const auto inspection = token().reportable();
    if (!inspection)
        return sayThereIsNoReport();
    auto *dialog = new ReportDialog(inspection, m_response->reportEvidence(), this);
    dialog->open();
}

/// As the dialog has it from the start, without a question.
void MainWindow::copyReport()
{
    const auto inspection = token().reportable();
    if (!inspection)
        return sayThereIsNoReport();
    const auto work = [inspection] {
        const explain::ReportChoices choices{.maskedClaims = explain::personalClaims(*inspection)};
        return explain::reportMarkdown(explain::reportOutline(explain::makeReport(*inspection, choices)));
    };
    m_reporting.start(this, work, [this](const concurrency::WorkResult<QString> &text) {
        if (!text)
            return showMessage(this, tr("The report could not be copied."),
                               explain::workFaultWords(text.error(), explain::WorkSubject::Text));
        QGuiApplication::clipboard()->setText(*text);
        m_statusLine->showMessage(tr("Report copied, without the token and with personal claims masked."), 5000);
    });
}

void MainWindow::sayThereIsNoReport()
{
    m_statusLine->showMessage(token().isEmpty() ? tr("There is no token to report on.")
                                                : tr("There is no report yet: the token is still being judged."),
                              5000);
}

} // namespace tokenscope::ui
