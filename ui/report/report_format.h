// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/report/report.h"
#include "ui/report/report_document.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace tokenscope::ui {

enum class ReportFormat { Markdown, Html, Pdf, Json, Text };

/// What a report is made of. It can be used on another thread.
struct ReportSource
{
    std::shared_ptr<const inspect::Inspection> inspection; ///< never null
    std::optional<explain::ReportEvidence> evidence;       ///< where it is to be in the report
    explain::ReportChoices choices;

    explain::TokenReport report() const;
};

/// "Markdown", "Web page (HTML)", …
QString formatName(ReportFormat format);
/// `md`, `html`, …
QString fileSuffix(ReportFormat format);
/// `text/html` and the like.
QString mimeType(ReportFormat format);

/// The file's bytes. For a worker thread.
QByteArray reportBytes(const ReportSource &source, ReportFormat format, const ReportStyle &paper);

} // namespace tokenscope::ui
