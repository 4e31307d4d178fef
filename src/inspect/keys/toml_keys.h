// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// The keys that settings in TOML have as tables (`[[keys]]`, `[signing.key]`) or inline (`{ kty = "RSA", … }`), as a
/// key set in JSON. Of a table only texts are read, of which keys consist. Linear in the text.
std::optional<std::string> keySetOfToml(std::string_view text);

} // namespace tokenscope::inspect
