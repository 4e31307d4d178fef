// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// `cnf` (RFC 7800) and `status` of a token that is otherwise complete in itself: the form is judged; that the other
/// end, a proof, a certificate or a list, is not there is a warning.
void checkConstraints(InspectionDraft &draft);

} // namespace tokenscope::inspect
