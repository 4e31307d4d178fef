// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/findings_view.h"

#include "ui/token/verdict/check_row.h"

namespace tokenscope::ui {

FindingsView::FindingsView(QWidget *parent)
    : RowsView(tr("Findings"), parent)
{
}

void FindingsView::showNothing()
{
    hideRowsFrom(0);
}

void FindingsView::showInspection(const inspect::Inspection &inspection, const Abilities &abilities)
{
    for (std::size_t i = 0; i < inspection.findings.size(); ++i)
        row(i)->showFinding(inspection, inspection.findings[i], abilities);
    hideRowsFrom(inspection.findings.size());
}

} // namespace tokenscope::ui
