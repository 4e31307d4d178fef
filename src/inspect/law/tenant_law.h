// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// Microsoft Entra signs for all tenants with the same keys: whose token it is, `iss` and `tid` say, and both have to
/// say the same. That holds for each kind of token that it issues, so no kind's table has it.
void checkTenant(InspectionDraft &draft);

} // namespace tokenscope::inspect
