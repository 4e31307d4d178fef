// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

namespace tokenscope::inspect {

/// Order, cause and verdict, by the rules at the head of the findings' contract.
void conclude(Inspection &result, bool isToken);

} // namespace tokenscope::inspect
