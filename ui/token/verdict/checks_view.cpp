// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/checks_view.h"

#include "explain/phrases/counted.h"
#include "ui/look/fold_heading.h"
#include "ui/token/verdict/check_row.h"

namespace tokenscope::ui {

using inspect::CheckState;

namespace {

QString groupTitle(CheckState state, std::size_t count)
{
    switch (state) {
    case CheckState::Failed:
        return explain::counted(qint64(count), ChecksView::tr("%1 failed", "one check"),
                                ChecksView::tr("%1 failed", "several checks"));
    case CheckState::NotChecked:
        return explain::counted(qint64(count), ChecksView::tr("%1 not checked", "one check"),
                                ChecksView::tr("%1 not checked", "several checks"));
    case CheckState::Passed:
        return explain::counted(qint64(count), ChecksView::tr("%1 passed", "one check"),
                                ChecksView::tr("%1 passed", "several checks"));
    }
    Q_UNREACHABLE();
}

} // namespace

ChecksView::ChecksView(QWidget *parent)
    : RowsView(tr("Checks"), parent)
    , m_groups{Group{CheckState::Failed, new FoldHeading(std::nullopt, widget())},
               Group{CheckState::NotChecked, new FoldHeading(std::nullopt, widget())},
               Group{CheckState::Passed, new FoldHeading(std::nullopt, widget())}}
{
    for (Group &group : m_groups) {
        group.heading->setChecked(group.state != CheckState::Passed);
        group.heading->hide();
        connect(group.heading, &FoldHeading::toggled, this, [this, &group] {
            showRows(group);
            setTabStop();
        });
    }
}

void ChecksView::showNothing()
{
    for (Group &group : m_groups) {
        group.begin = group.end = 0;
        group.heading->hide();
    }
    hideRowsFrom(0);
}

void ChecksView::showInspection(const inspect::Inspection &inspection, const Abilities &abilities)
{
    std::size_t next = 0;
    for (Group &group : m_groups) {
        group.begin = next;
        for (const inspect::Check &check : inspection.checks) {
            if (check.state == group.state)
                row(next++)->showCheck(inspection, check, abilities);
        }
        group.end = next;
        group.heading->setVisible(group.end > group.begin);
        if (group.end > group.begin) {
            group.heading->setWords(groupTitle(group.state, group.end - group.begin));
            placeHeading(*group.heading, group.begin);
        }
        showRows(group);
    }
    hideRowsFrom(next);
}

/// With its whole group.
void ChecksView::reveal(std::size_t row)
{
    for (const Group &group : m_groups) {
        if (row >= group.begin && row < group.end)
            group.heading->setChecked(true);
    }
}

void ChecksView::showRows(const Group &group)
{
    for (std::size_t i = group.begin; i < group.end; ++i) {
        if (group.heading->isUnfolded())
            row(i);
        else
            hideRow(i);
    }
}

} // namespace tokenscope::ui
