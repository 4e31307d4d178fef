// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/next_steps.h"
#include "ui/token/verdict/rows_view.h"

#include <array>

namespace tokenscope::ui {

class FoldHeading;

/// The checks one by one under how many failed, were not made and passed. Those that passed are folded until somebody
/// wants to see them; what was folded or unfolded by hand stays so.
class ChecksView final : public RowsView
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget *parent = nullptr);

    void showNothing();
    void showInspection(const inspect::Inspection &inspection, const Abilities &abilities);

protected:
    void reveal(std::size_t row) override;

private:
    struct Group
    {
        inspect::CheckState state;
        FoldHeading *heading;
        std::size_t begin = 0; ///< of its rows
        std::size_t end = 0;
    };

    void showRows(const Group &group);

    std::array<Group, 3> m_groups;
};

} // namespace tokenscope::ui
