// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/findings_view.h"

#include "explain/findings/finding_words.h"
#include "ui/token/verdict/check_row.h"

namespace tokenscope::ui {

namespace {

MarkIcon::Mark markOf(inspect::Severity severity)
{
    switch (severity) {
    case inspect::Severity::Error:
        return MarkIcon::Mark::Failed;
    case inspect::Severity::Warning:
        return MarkIcon::Mark::Warning;
    case inspect::Severity::Note:
        return MarkIcon::Mark::NotChecked;
    }
    Q_UNREACHABLE();
}

QString severityWord(inspect::Severity severity)
{
    switch (severity) {
    case inspect::Severity::Error:
        return FindingsView::tr("error");
    case inspect::Severity::Warning:
        return FindingsView::tr("warning");
    case inspect::Severity::Note:
        return FindingsView::tr("note");
    }
    Q_UNREACHABLE();
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : RowList(tr("Findings"), parent)
{
}

void FindingsView::showNothing()
{
    hideRowsFrom(0);
}

void FindingsView::showInspection(const inspect::Inspection &inspection)
{
    for (std::size_t i = 0; i < inspection.findings.size(); ++i) {
        const inspect::Finding &finding = inspection.findings[i];
        const explain::FindingWords words = explain::findingWords(finding);
        const bool hasBoth = !words.explanation.isEmpty() && !words.nextStep.isEmpty();
        row(i)->showFinding(markOf(finding.severity), words.title, severityWord(finding.severity),
                            words.explanation + (hasBoth ? QStringLiteral(" ") : QString()) + words.nextStep);
    }
    hideRowsFrom(inspection.findings.size());
}

} // namespace tokenscope::ui
