// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engines/engine.h"
#include "engines/engine_request.h"

#include <QString>

#include <span>

namespace tokenscope::explain {

/// What a library of this computer said. Plain text; what the library itself says in it is escaped.
struct EngineWords
{
    QString title;  ///< "PyJWT 2.6.0: accepts it"
    QString detail; ///< why, and what our profile says where that is something else; may be empty
};

/// The judgement by our profile of the same library; null if there is no such profile.
const inspect::ProfileJudgement *judgementFor(const engines::Engine &engine,
                                              std::span<const inspect::ProfileJudgement> judgements);

/// Whether library and profile contradict each other. Where one of the two says neither yes nor no, they do not.
bool differs(const engines::EngineResult &result, const inspect::ProfileJudgement *judgement);

EngineWords engineWords(const engines::EngineResult &result, const inspect::Inspection &inspection,
                        std::span<const inspect::ProfileJudgement> judgements);

/// Why no library was asked.
QString engineGapWords(engines::EngineGap gap);

} // namespace tokenscope::explain
