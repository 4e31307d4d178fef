// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "proof/comparisons.h"
#include "json/value.h"

namespace tokenscope::proof {

/// What the token is refused for, each with a name of its own: `f1`, …. Warnings and notes decide nothing, and are not
/// among them.
json::Array errorsJson(const inspect::Inspection &inspection);

/// Each check with the comparisons and the errors that it follows from.
json::Array checksOf(const inspect::Inspection &inspection, const Comparisons &comparisons);

json::Array bindingsOf(const inspect::Inspection &inspection);
json::Array uncheckedOf(const inspect::Inspection &inspection);

/// The verdict, by which rule, and what it follows from.
json::Value conclusionOf(const inspect::Inspection &inspection);

} // namespace tokenscope::proof
