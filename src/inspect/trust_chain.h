// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/bindings/partner.h"
#include "inspect/model/inspection_draft.h"

#include <string_view>

/// A federation's trust chain (OpenID Federation 1.0, 4 and 10.2), one link at a time.
namespace tokenscope::inspect {

/// Of a statement that was judged with the keys that its superior's statement names: whether the two belong together,
/// and what the superior's is worth. `isNext`: the superior's is the next one of a chain, and not one of a heap.
void followChain(InspectionDraft &draft, const UnjudgedToken &token, const TokenKind &kind, const Partner &superior,
                 bool isNext);

/// The next statement of a chain is not about the issuer of this one.
void reportOutOfOrder(InspectionDraft &draft, const UnjudgedToken &token, std::string_view after);

} // namespace tokenscope::inspect
