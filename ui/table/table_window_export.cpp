// SPDX-License-Identifier: Apache-2.0
// What leaves the table's window: a token to be inspected, rows as a file or on the clipboard.
#include "explain/scan/table_words.h"
#include "explain/verdict/work_words.h"
#include "scan/table/table_export.h"
#include "storage/whole_file.h"
#include "ui/files/save_dialog.h"
#include "ui/look/message_box.h"
#include "ui/table/table_window.h"
#include "ui/table/token_rows_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QStatusBar>

#include <algorithm>
#include <expected>
#include <utility>

namespace tokenscope::ui {

namespace {

/// More rows than these are a file and nothing for the clipboard.
constexpr std::size_t copiedRows = 100'000;
constexpr int messageTime = 8000;

using Exported = std::expected<QByteArray, QString>;

/// Why it could not be done, in words; empty where it was.
QString exportTo(const storage::PieceSink &write, const scan::TableScan &scan, std::vector<std::uint32_t> rows,
                 const scan::ExportOptions &options)
{
    // What is packed can only be read forwards.
    if (options.record.tokens == scan::Tokens::Shown)
        std::ranges::sort(rows);
    const auto result = scan::exportRows(scan.table(), rows, options, write);
    return result ? QString() : explain::TableWords::placeFailure(scan.table().file(), result.error());
}

Exported exported(const scan::TableScan &scan, const std::vector<std::uint32_t> &rows,
                  const scan::ExportOptions &options)
{
    QByteArray bytes;
    const QString fault = exportTo(
        [&bytes](std::string_view line) { bytes.append(line.data(), qsizetype(line.size())); }, scan, rows, options);
    return fault.isEmpty() ? Exported(bytes) : std::unexpected(fault);
}

/// A million rows go to the disk line by line.
QString exportedTo(const QString &path, const scan::TableScan &scan, const std::vector<std::uint32_t> &rows,
                   const scan::ExportOptions &options)
{
    QString fault;
    const auto written = storage::writeWholeFile(path, [&](const storage::PieceSink &write) {
        fault = exportTo(write, scan, rows, options);
        return fault.isEmpty();
    });
    return written ? fault : written.error().detail;
}

} // namespace

/// The token is read again where it is, and goes to the main window alone.
void TableWindow::inspectRow()
{
    const auto number = m_model->numberOf(m_rows->currentIndex().row());
    if (!number || !m_reading->scan())
        return;
    const auto work = [scan = m_reading->scan(), number = *number]() -> std::expected<QString, QString> {
        const scan::TableRow row = scan->table().read().row(number);
        auto place = scan::readRow(scan->table().file(), row);
        if (!place)
            return std::unexpected(explain::TableWords::placeFailure(scan->table().file(), place.error()));
        return QString::fromStdString(place->token);
    };
    m_inspecting.start(this, work, [this](const concurrency::WorkResult<std::expected<QString, QString>> &result) {
        if (result && *result)
            emit inspectWanted(**result);
        else
            showMessage(this, tr("The token cannot be read again."),
                        result ? result->error() : explain::workFaultWords(result.error(), explain::WorkSubject::File));
    });
}

/// As JSON lines, without their tokens; the one with the focus where none is chosen.
void TableWindow::copyRows()
{
    auto rows = m_rows->chosenNumbers();
    if (const auto current = m_model->numberOf(m_rows->currentIndex().row()); rows.empty() && current)
        rows.push_back(*current);
    if (rows.empty() || !m_reading->scan())
        return;
    const bool isCut = rows.size() > copiedRows;
    rows.resize(std::min(rows.size(), copiedRows));
    scan::ExportOptions options;
    options.record.subjects = m_redacts->isChecked() ? scan::Subjects::Hashed : scan::Subjects::Shown;
    const auto work = [scan = m_reading->scan(), rows, options] { return exported(*scan, rows, options); };
    m_exporting.start(this, work, [this, isCut, count = rows.size()](const concurrency::WorkResult<Exported> &result) {
        if (!result || !*result)
            return showMessage(this, tr("The rows could not be copied."),
                               result ? result->error()
                                      : explain::workFaultWords(result.error(), explain::WorkSubject::File));
        QApplication::clipboard()->setText(QString::fromUtf8(**result));
        const QString words = explain::TableWords::tokens(count);
        statusBar()->showMessage(isCut ? tr("Copied the first %1. Export has them all.").arg(words)
                                       : tr("Copied: %1").arg(words),
                                 messageTime);
    });
}

void TableWindow::exportRows(ExportForm form)
{
    if (!m_reading->scan())
        return;
    QFileDialog *dialog = createSaveDialog(this, tr("Export"));
    dialog->setDefaultSuffix(form == ExportForm::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) { writeExport(form, path); });
    dialog->open();
}

void TableWindow::writeExport(ExportForm form, const QString &path)
{
    scan::ExportOptions options;
    options.layout = form == ExportForm::Csv ? scan::ExportLayout::Csv : scan::ExportLayout::JsonLines;
    options.record.subjects = m_redacts->isChecked() ? scan::Subjects::Hashed : scan::Subjects::Shown;
    options.record.tokens = m_withTokens->isChecked() ? scan::Tokens::Shown : scan::Tokens::Left;
    const auto fail = [this](const QString &reason) {
        showMessage(this, tr("The rows could not be exported."), reason);
    };
    const auto work = [scan = m_reading->scan(), rows = m_model->numbers(), options, path] {
        return exportedTo(path, *scan, rows, options);
    };
    statusBar()->showMessage(tr("Exporting…"));
    m_exporting.start(this, work, [this, fail](const concurrency::WorkResult<QString> &result) {
        statusBar()->clearMessage();
        if (!result)
            return fail(explain::workFaultWords(result.error(), explain::WorkSubject::File));
        if (!result->isEmpty())
            return fail(*result);
        statusBar()->showMessage(tr("Exported."), messageTime);
    });
}

} // namespace tokenscope::ui
