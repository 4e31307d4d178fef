// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <optional>

/// Which findings make which check fail. Internal to `explain`.
namespace tokenscope::explain {

/// The check that a finding belongs to; nothing where it is of no single one.
std::optional<inspect::CheckName> checkOf(const inspect::Finding &finding);

/// The first error that belongs to the check, or null.
const inspect::Finding *failureOf(const inspect::Inspection &inspection, inspect::CheckName check);

} // namespace tokenscope::explain
