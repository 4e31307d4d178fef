// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection.h"

#include <vector>

namespace tokenscope::inspect {

/// A mark, the kind that it tells, and what its first trait is about.
struct KindMark
{
    const TokenKind *kind = nullptr;
    const Mark *mark = nullptr;
    const json::Value *value = nullptr; ///< null where that is within the member
};

/// The marks whose first trait asks for a member that the token has, in the registry's order. No other can hold: each
/// begins with a member that has to be there. The registry has many marks and a token few members, so that these are
/// looked up by name.
std::vector<KindMark> possibleMarks(const Inspection &inspection);

} // namespace tokenscope::inspect
