// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

/// What the rotation of a key does to clients that keep key sets for a while.
namespace tokenscope::rotation {

/// How a client keeps the keys that it fetched, unless it was set up otherwise. All of these fetch again when a token
/// names a key that they do not know.
struct ClientRule
{
    std::string_view name;
    std::optional<std::chrono::seconds> lifetime; ///< of what it keeps; nothing: until it meets an unknown key
    std::chrono::seconds cooldown;                ///< for so long after a fetch an unknown key brings no other one
    std::string_view source;                      ///< where that is said

    /// How long it may refuse tokens of a key that has just been published.
    std::chrono::seconds longestIgnorance() const { return lifetime ? std::min(cooldown, *lifetime) : cooldown; }
};

const std::vector<ClientRule> &clientRules();

} // namespace tokenscope::rotation
