// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// How much a broken rule weighs.
enum class Weight {
    Law,  ///< the token is of that kind: an error
    Guess ///< it may be: a warning
};

/// Reports members that the kind demands and lacks, that it forbids and has, or that are of another type or value.
void checkMembers(InspectionDraft &draft, const TokenKind &kind, Weight weight = Weight::Law);

} // namespace tokenscope::inspect
