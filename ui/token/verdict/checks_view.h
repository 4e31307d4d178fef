// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/next_steps.h"
#include "ui/token/verdict/rows_view.h"

namespace tokenscope::ui {

/// The checks one by one, failed first.
class ChecksView final : public RowsView
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget *parent = nullptr);

    void showNothing();
    void showInspection(const inspect::Inspection &inspection, const Abilities &abilities);
};

} // namespace tokenscope::ui
