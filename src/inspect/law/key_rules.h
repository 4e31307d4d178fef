// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/allowed.h"
#include "inspect/model/inspection.h"

#include <string_view>

namespace tokenscope::inspect {

/// Whether a member that is a key, a set of keys, a thumbprint or certificates is what its kind allows.
bool isKeyOf(const Inspection &inspection, const json::Value &value, Allowed allowed, std::string_view operand);

} // namespace tokenscope::inspect
