// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"
#include "inspect/text/embedded_token.h"

namespace tokenscope::inspect {

/// draft-ietf-oauth-status-list, 8.3: looks the token under examination up in the list that its claim `status` names,
/// where that was given or is among the tokens of the text. The list is judged first, with the same keys; nothing is
/// ever fetched.
void lookUpStatus(InspectionDraft &draft, const EmbeddedTokens *tokens);

} // namespace tokenscope::inspect
