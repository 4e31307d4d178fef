// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::jose {

/// A text without one layer of escapes: backslashes as in JSON and C (`\n`, `\/`, `\u0061`, `\x30`), percent (`%2B`)
/// and entities (`&#43;`, `&quot;`), all at once. What is no escape stays as it is. Nothing where there was none.
/// Linear.
std::optional<std::string> unescaped(std::string_view text);

} // namespace tokenscope::jose
