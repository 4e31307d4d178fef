// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "inspect/model/question.h"

namespace tokenscope::inspect {

/// Would this token be accepted, and if not, why? Pure: the same question has the same answer. Safe to call from any
/// thread. Takes time linear in the text plus a bounded number of operations with keys, and has stop points
/// (base/stop_point.h) all along: an inspection that is broken off has no result.
Inspection inspect(const Question &question);

} // namespace tokenscope::inspect
