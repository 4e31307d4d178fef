// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engines/engine.h"
#include "engines/engine_request.h"
#include "json/value.h"

#include <QString>

#include <expected>
#include <vector>

namespace tokenscope::cli {

/// What the libraries of this computer say of a token, beside what our profiles say of them.
struct EngineAnswers
{
    const inspect::Inspection *inspection;
    std::expected<std::vector<engines::EngineResult>, engines::EngineGap> results;
    std::vector<inspect::ProfileJudgement> judgements;
};

/// Returns when the last has answered, or has had its time.
EngineAnswers askEngines(const inspect::Question &question, const inspect::Inspection &inspection);

/// `asked`, and `answers` or `why` not.
json::Value enginesJson(const EngineAnswers &answers);

/// For people, a heading and two lines for each.
QString enginesText(const EngineAnswers &answers);

} // namespace tokenscope::cli
