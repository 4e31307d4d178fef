// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/finding.h"
#include "json/value.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// Whether a JSON object is a key set, a response envelope with one in it, or a key: `key_set_given`, `key_given`.
std::optional<Finding> keysInJson(const json::Object &object);

/// PEM armour: `key_given` with its kind.
std::optional<Finding> keysInPem(std::string_view text);

} // namespace tokenscope::inspect
