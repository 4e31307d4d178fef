// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engines/engine_request.h"

#include <memory>
#include <optional>
#include <vector>

namespace tokenscope::ui {

/// What the libraries on this computer have said so far. Nothing in it: they were not asked.
struct EngineAnswers
{
    std::shared_ptr<const inspect::Inspection> inspection = nullptr; ///< of the token that they were asked about
    bool isBusy = false;
    std::optional<engines::EngineGap> gap = {};
    std::vector<engines::EngineResult> results = {};
    std::vector<inspect::ProfileJudgement> judgements = {};
};

} // namespace tokenscope::ui
