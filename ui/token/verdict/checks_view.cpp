// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/checks_view.h"

#include "ui/token/verdict/check_row.h"

namespace tokenscope::ui {

ChecksView::ChecksView(QWidget *parent)
    : RowsView(tr("Checks"), parent)
{
}

void ChecksView::showNothing()
{
    hideRowsFrom(0);
}

void ChecksView::showInspection(const inspect::Inspection &inspection, const Abilities &abilities)
{
    for (std::size_t i = 0; i < inspection.checks.size(); ++i)
        row(i)->showCheck(inspection, inspection.checks[i], abilities);
    hideRowsFrom(inspection.checks.size());
}

} // namespace tokenscope::ui
