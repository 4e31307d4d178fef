// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/profiles/verifier_profile.h"
#include "ui/token/verdict/rows_view.h"

#include <vector>

namespace tokenscope::ui {

/// How common verifiers with their documented defaults would judge the token, one row for each.
class ProfilesView final : public RowsView
{
    Q_OBJECT

public:
    explicit ProfilesView(QWidget *parent = nullptr);

    void showNothing();
    void showJudgements(const inspect::Inspection &inspection,
                        const std::vector<inspect::ProfileJudgement> &judgements);
};

} // namespace tokenscope::ui
