// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// An address as RFC 9449, 4.3 compares it: without query and fragment, and normalised as RFC 3986, 6.2.2 and 6.2.3 say
/// (the case of scheme and host, of escapes and what needs none, `.` and `..`, the default port, the empty path).
/// Empty where the text is no absolute http(s) address. Linear in the text.
std::optional<std::string> comparableAddress(std::string_view address);

} // namespace tokenscope::inspect
