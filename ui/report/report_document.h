// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/report/report_outline.h"

#include <QByteArray>
#include <QColor>
#include <QFont>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace tokenscope::ui {

/// How a report looks. To be asked for on the window's thread; it can be used on another one.
struct ReportStyle
{
    QFont text;
    QFont fixed;
    QColor foreground;
    QColor codeGround;
    QColor good;
    QColor bad;
    QColor warning;
    QColor neutral;
};

/// In the palette of now.
ReportStyle screenStyle();
/// Black on white, in sizes for A4.
ReportStyle paperStyle();

/// The report to be read. All of it is put in as plain text.
std::unique_ptr<QTextDocument> reportDocument(const explain::Outline &outline, const ReportStyle &style);

/// Page by page onto a printer or into a PDF.
void printReport(const explain::Outline &outline, const ReportStyle &style, QPagedPaintDevice &device);

/// As a file, on A4.
QByteArray pdfReport(const explain::Outline &outline, const ReportStyle &style);

} // namespace tokenscope::ui
