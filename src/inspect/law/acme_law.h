// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// What is inside an ACME request has to fit it: an external account binding is about the key that signs outside
/// (RFC 8555, 7.3.4), a change of keys about the account and key outside (7.3.5), and both have its `url`.
void checkInnerRequest(InspectionDraft &draft, const TokenKind &kind);

} // namespace tokenscope::inspect
