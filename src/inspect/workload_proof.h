// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/bindings/partner.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/text/pasted_request.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// What the proof of a workload's identity (draft-ietf-wimse-wpt, 2) says of the request that it was made for: the hash
/// of the identity token, of the other tokens and headers, and the address. What the request is not known to have is
/// not compared, or is named as unchecked.
void checkWorkloadProof(InspectionDraft &draft, const UnjudgedToken &proof, const TokenKind &kind,
                        std::string_view identity, const std::optional<PastedRequest> &request);

} // namespace tokenscope::inspect
