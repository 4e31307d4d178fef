// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// What a text of keys is once one layer is undone that another program put around all of it: UTF-16, percent escapes,
/// HTML's codes, base64, hexadecimal digits, one JWK a line. Each is tried for keys in turn. Linear in the text.
std::vector<std::string> respeltKeyTexts(std::string_view text);

/// What is wrong with JSON at the place where it breaks off, where a character tells: `'`, `,`, `/`; else empty.
std::string slipAt(std::string_view json, std::size_t offset);

} // namespace tokenscope::inspect
