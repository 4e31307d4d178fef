// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::explain {

/// The service that an audience is the name of, where clients often ask for its tokens by mistake: Microsoft's, whose
/// scopes are the first that people meet. Empty for any other.
std::string_view knownAudience(std::string_view audience);

} // namespace tokenscope::explain
