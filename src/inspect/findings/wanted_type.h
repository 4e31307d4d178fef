// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::inspect {

/// The JSON type that a member or claim has to have.
enum class WantedType { Text, Number, Boolean, Object, Array, TextOrTexts, TextOrNumber, TextOrObject, ObjectOrArray };
/// `string`, `string or array of strings`, …
std::string_view nameOf(WantedType type);

} // namespace tokenscope::inspect
