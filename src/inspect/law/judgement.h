// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// Finds out of what kind the token is, before its signature is checked: whose key counts depends on it.
void settleKind(InspectionDraft &draft);

/// Judges the token by the law of its kind: type, algorithms, members, times, what stays unchecked. Notes kinds that
/// are not known, and constraints whose other end is not there.
void judgeKind(InspectionDraft &draft);

} // namespace tokenscope::inspect
