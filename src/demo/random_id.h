// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tokenscope::demo {

/// `prefix` and 32 characters of a-z2-7: how Pangea writes its ids and tokens.
std::string randomId(std::string_view prefix);

} // namespace tokenscope::demo
