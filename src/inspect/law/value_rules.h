// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/allowed.h"
#include "inspect/model/inspection.h"

#include <string_view>

namespace tokenscope::inspect {

/// Whether a member's value is what its kind allows. A value whose JSON type the rule says nothing of is not: types are
/// checked before.
bool satisfies(const Inspection &inspection, const json::Value &value, Allowed allowed, std::string_view operand);

/// The one text that it is: a text, or the only entry of a list. Null where it is neither.
const std::string *soleText(const json::Value &value);

} // namespace tokenscope::inspect
