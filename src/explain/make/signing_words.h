// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/kind_draft.h"
#include "make/signing.h"
#include "make/token_draft.h"

#include <QString>

namespace tokenscope::explain {

/// Why nothing was signed, and what would help.
QString signingWords(const make::SigningError &error);
/// Why a token cannot be begun from.
QString draftWords(make::DraftFault fault);
QString kindDraftWords(make::KindDraftFault fault);

} // namespace tokenscope::explain
