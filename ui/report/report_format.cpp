// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_format.h"

#include "explain/report/report_writers.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReportFormats
{
    Q_DECLARE_TR_FUNCTIONS(ReportFormats)
};

} // namespace

explain::TokenReport ReportSource::report() const
{
    return explain::makeReport(*inspection, choices, evidence ? &*evidence : nullptr);
}

QString formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return ReportFormats::tr("Markdown");
    case ReportFormat::Html:
        return ReportFormats::tr("Web page (HTML)");
    case ReportFormat::Pdf:
        return ReportFormats::tr("PDF");
    case ReportFormat::Json:
        return ReportFormats::tr("JSON");
    case ReportFormat::Text:
        return ReportFormats::tr("Plain text");
    }
    std::unreachable();
}

QString fileSuffix(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return u"md"_s;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Json:
        return u"json"_s;
    case ReportFormat::Text:
        return u"txt"_s;
    }
    std::unreachable();
}

QString mimeType(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return u"text/markdown"_s;
    case ReportFormat::Html:
        return u"text/html"_s;
    case ReportFormat::Pdf:
        return u"application/pdf"_s;
    case ReportFormat::Json:
        return u"application/json"_s;
    case ReportFormat::Text:
        return u"text/plain"_s;
    }
    std::unreachable();
}

QByteArray reportBytes(const ReportSource &source, ReportFormat format, const ReportStyle &paper)
{
    const explain::TokenReport report = source.report();
    switch (format) {
    case ReportFormat::Markdown:
        return explain::reportMarkdown(explain::reportOutline(report)).toUtf8();
    case ReportFormat::Html:
        return explain::reportHtml(explain::reportOutline(report)).toUtf8();
    case ReportFormat::Pdf:
        return pdfReport(explain::reportOutline(report), paper);
    case ReportFormat::Json:
        return QByteArray::fromStdString(explain::reportJson(report));
    case ReportFormat::Text:
        return explain::reportText(explain::reportOutline(report)).toUtf8();
    }
    std::unreachable();
}

} // namespace tokenscope::ui
