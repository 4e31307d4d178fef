// SPDX-License-Identifier: Apache-2.0
// What the window hands on about the token.
#include "explain/report/report_writers.h"
#include "explain/verdict/work_words.h"
#include "ui/endpoint/response_panel.h"
#include "ui/files/report_file.h"
#include "ui/files/save_dialog.h"
#include "ui/look/message_box.h"
#include "ui/main_window.h"
#include "ui/report/report_dialog.h"
#include "ui/status_line.h"
#include "ui/token/proof_text.h"
#include "ui/token/token_panel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include <utility>

namespace tokenscope::ui {

namespace {

QString proofObstacle(proof::Obstacle obstacle)
{
    switch (obstacle) {
    case proof::Obstacle::TokenHoldsPrivateKey:
        return MainWindow::tr("The token holds a private key. A proof would hand it on, so none is written.");
    }
    std::unreachable();
}

} // namespace

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

void MainWindow::chooseProofFile()
{
    if (!token().reportable())
        return sayThereIsNoReport();
    QFileDialog *dialog = createSaveDialog(this, tr("Save the proof of the verdict"), QStringLiteral("proof.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::saveProof);
    dialog->open();
}

void MainWindow::saveProof(const QString &path)
{
    using Proof = std::expected<std::string, proof::Obstacle>;
    const auto shown = token().shownJob();
    if (!shown)
        return sayThereIsNoReport();
    m_proving.start(
        this, [job = *shown] { return proofText(job); },
        [this, path](const concurrency::WorkResult<Proof> &made) {
            if (!made)
                return finishProof(explain::workFaultWords(made.error(), explain::WorkSubject::Text));
            if (!*made)
                return finishProof(proofObstacle(made->error()));
            whenDone(writeReportFile(path, QByteArray::fromStdString(**made)), this,
                     [this](const QString &fault) { finishProof(fault); });
        });
}

void MainWindow::finishProof(const QString &fault)
{
    if (!fault.isEmpty())
        return showMessage(this, tr("The proof was not saved."), fault);
    m_statusLine->showMessage(tr("The proof is saved, for you alone to read: the token is in it."), 5000);
}

} // namespace tokenscope::ui
