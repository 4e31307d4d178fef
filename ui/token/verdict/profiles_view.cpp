// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/profiles_view.h"

#include "explain/engines/engine_words.h"
#include "explain/verdict/profile_words.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/check_row.h"

#include <algorithm>

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

MarkIcon::Mark markOf(engines::EngineState state)
{
    switch (state) {
    case engines::EngineState::Accepted:
        return MarkIcon::Mark::Passed;
    case engines::EngineState::Refused:
        return MarkIcon::Mark::Failed;
    case engines::EngineState::KeyNotTaken:
    case engines::EngineState::NotFound:
    case engines::EngineState::TimedOut:
    case engines::EngineState::TooMuchOutput:
    case engines::EngineState::Ended:
    case engines::EngineState::NotConfined:
        break;
    }
    return MarkIcon::Mark::NotChecked;
}

/// Each library has a row of its own, whether it has answered or not, so that no row changes its place.
std::size_t engineRows()
{
    return engines::engines().size();
}

std::size_t placeOf(const engines::Engine &engine)
{
    return std::size_t(&engine - engines::engines().data());
}

} // namespace

ProfilesView::ProfilesView(QWidget *parent)
    : RowsView(tr("Other verifiers"), parent)
{
    for (std::size_t i = 0; i < engineRows(); ++i) {
        row(i);
        hideRow(i);
    }
}

void ProfilesView::showNothing()
{
    hideRowsFrom(engineRows());
}

void ProfilesView::showJudgements(const inspect::Inspection &inspection,
                                  const std::vector<inspect::ProfileJudgement> &judgements)
{
    for (std::size_t i = 0; i < judgements.size(); ++i) {
        const auto [title, detail] = explain::profileWords(inspection, judgements[i]);
        const std::string_view source = judgements[i].profile->source;
        CheckRow *line = row(engineRows() + i);
        line->showWords(markOf(judgements[i].verdict), title, detail);
        line->setToolTip(plainToolTip(
            tr("Defaults according to %1").arg(QString::fromLatin1(source.data(), qsizetype(source.size())))));
    }
    hideRowsFrom(engineRows() + judgements.size());
}

void ProfilesView::showEngines(const EngineAnswers &answers)
{
    for (const engines::Engine &engine : engines::engines()) {
        const auto result = std::ranges::find(answers.results, &engine, &engines::EngineResult::engine);
        if (result == answers.results.end()) {
            hideRow(placeOf(engine));
            continue;
        }
        const auto [title, detail] = explain::engineWords(*result, *answers.inspection, answers.judgements);
        CheckRow *line = row(placeOf(engine));
        line->showWords(markOf(result->state), title, detail);
        line->setToolTip(plainToolTip(tr("Said by the library on this computer")));
    }
    setTabStop();
}

} // namespace tokenscope::ui
