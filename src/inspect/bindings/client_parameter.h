// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

#include <cstddef>
#include <string_view>

namespace tokenscope::inspect {

/// Compares the client that a token names with that of the request around it: a request object (RFC 9101, 5), a client
/// assertion (RFC 7521, 4.2) or a client attestation. `place`: of the token in the text.
void checkClientParameter(InspectionDraft &draft, std::string_view text, std::size_t place);

} // namespace tokenscope::inspect
