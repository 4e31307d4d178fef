// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "make/key_order.h"

#include <map>
#include <string>
#include <string_view>

/// Keys for tests: made at each run, each once.
namespace tokenscope::make {

/// RSA keys are one for all algorithms, since making them takes long.
inline jose::Jwk keyFor(std::string_view algorithm)
{
    static std::map<std::string, jose::Jwk, std::less<>> keys;
    const bool isRsa = algorithm.starts_with("RS") || algorithm.starts_with("PS");
    const std::string name = isRsa ? std::string() : std::string(algorithm);
    const auto known = keys.find(name);
    if (known != keys.end())
        return known->second;
    const KeyOrder order = isRsa ? KeyOrder{.keyType = "RSA"} : KeyOrder{.algorithm = name};
    return keys.emplace(name, makeKey(order).value()).first->second;
}

inline constexpr Moment moment{std::chrono::seconds{1795438800}}; ///< 2026-11-23 13:00:00 UTC

} // namespace tokenscope::make
