// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/next_steps.h"
#include "ui/token/verdict/rows_view.h"

namespace tokenscope::ui {

/// The findings one by one, errors first: what each says, and what to do.
class FindingsView final : public RowsView
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void showNothing();
    void showInspection(const inspect::Inspection &inspection, const Abilities &abilities);
};

} // namespace tokenscope::ui
