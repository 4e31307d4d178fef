// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/bindings/occasion.h"
#include "inspect/model/inspection_draft.h"

#include <string_view>

/// The edges of a DPoP proof (RFC 9449, 4.3) and of the access token that it comes with. Each is entered in the
/// inspection's bindings; what is broken is reported.
namespace tokenscope::inspect {

/// `htm`, `htu`, `ath` and `nonce` of the proof under examination.
void checkProofEdges(InspectionDraft &proof, const Occasion &occasion);

/// `cnf.jkt` of an access token against the key of the proof beside it. `accessToken` is its payload, null where it
/// cannot be read; `key` the thumbprint of the proof's key, empty where it has none.
void checkThumbprintEdge(InspectionDraft &draft, const json::Object *accessToken, std::string_view key,
                         const Occasion &occasion);

/// Whether none of the edges of that kind is broken or unchecked, and there is one.
bool holds(const Inspection &inspection, Edge edge);

} // namespace tokenscope::inspect
