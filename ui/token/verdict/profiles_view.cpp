// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/profiles_view.h"

#include "explain/verdict/profile_words.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/check_row.h"

namespace tokenscope::ui {

namespace {

MarkIcon::Mark markOf(inspect::Verdict verdict)
{
    switch (verdict) {
    case inspect::Verdict::Accepted:
        return MarkIcon::Mark::Passed;
    case inspect::Verdict::Rejected:
        return MarkIcon::Mark::Failed;
    case inspect::Verdict::Unverified:
    case inspect::Verdict::NotAToken:
        break;
    }
    return MarkIcon::Mark::NotChecked;
}

} // namespace

ProfilesView::ProfilesView(QWidget *parent)
    : RowsView(tr("Other verifiers"), parent)
{
}

void ProfilesView::showNothing()
{
    hideRowsFrom(0);
}

void ProfilesView::showJudgements(const inspect::Inspection &inspection,
                                  const std::vector<inspect::ProfileJudgement> &judgements)
{
    for (std::size_t i = 0; i < judgements.size(); ++i) {
        const auto [title, detail] = explain::profileWords(inspection, judgements[i]);
        const std::string_view source = judgements[i].profile->source;
        row(i)->showWords(markOf(judgements[i].verdict), title, detail);
        row(i)->setToolTip(plainToolTip(
            tr("Defaults according to %1").arg(QString::fromLatin1(source.data(), qsizetype(source.size())))));
    }
    hideRowsFrom(judgements.size());
}

} // namespace tokenscope::ui
