// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engines/engine.h"
#include "inspect/inspect.h"
#include "inspect/profiles/verifier_profile.h"

#include <expected>
#include <string_view>
#include <vector>

namespace tokenscope::engines {

/// Why there is nothing to ask the libraries.
enum class EngineGap {
    NoToken,
    Encrypted, ///< to open it takes a private key, which is handed to nobody
    NoKey,     ///< none that verifies signatures
};
/// `no_token`, `encrypted`, `no_key`
std::string_view engineGapName(EngineGap gap);

/// What to ask the libraries for; see EngineRequest. The key is that which verified the token, else the one that its
/// `kid` names, else the first that fits its algorithm, else the first. Of it only the public part goes along, or the
/// secret that the user gave. Where nobody said which algorithms are allowed, those that fit the key are.
std::expected<EngineRequest, EngineGap> engineRequest(const inspect::Question &question,
                                                      const inspect::Inspection &inspection);

/// What our profiles say of the token by itself, as the libraries get it.
std::vector<inspect::ProfileJudgement> judgeBareToken(const inspect::Question &question,
                                                      const inspect::Inspection &inspection);

} // namespace tokenscope::engines
