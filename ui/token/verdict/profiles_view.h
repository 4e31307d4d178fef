// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/profiles/verifier_profile.h"
#include "ui/token/verdict/engine_answers.h"
#include "ui/token/verdict/rows_view.h"

#include <vector>

namespace tokenscope::ui {

/// How common verifiers with their documented defaults would judge the token, one row for each; above them what the
/// libraries on this computer said of it, where they were asked.
class ProfilesView final : public RowsView
{
    Q_OBJECT

public:
    explicit ProfilesView(QWidget *parent = nullptr);

    /// Of the profiles.
    void showNothing();
    void showJudgements(const inspect::Inspection &inspection,
                        const std::vector<inspect::ProfileJudgement> &judgements);
    /// Empty answers take away what was shown of earlier ones.
    void showEngines(const EngineAnswers &answers);
};

} // namespace tokenscope::ui
