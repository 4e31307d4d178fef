// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

#include <cstddef>
#include <string_view>

namespace tokenscope::inspect {

/// Whether it has one of the claims below.
bool hasResponseHashes(const Inspection &inspection);

/// Compares a hash that an ID token has of something that came with it (`at_hash`, `c_hash`, `s_hash`), and enters the
/// edge. Whether it fits; nothing is said where the token has no such claim, or one that is no text.
void checkResponseHash(InspectionDraft &draft, Edge edge, std::string_view value);

/// The same for all that is beside the token: in the JSON object of a token response, or in the address or form of
/// an authorization response. `place` is where the token begins in the text. What is not there stays unchecked.
void checkResponseHashes(InspectionDraft &draft, std::string_view text, std::size_t place);

} // namespace tokenscope::inspect
