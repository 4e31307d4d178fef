// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string_view>

/// Bitcoin's base58, in which multibase and `did:key` write keys.
namespace tokenscope::base58 {

/// Without `0`, `O`, `I` and `l`, which look like others.
inline constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Nothing where a character is none of the alphabet. Time grows with the square of the text: the caller bounds it.
std::optional<Bytes> decode(std::string_view text);

} // namespace tokenscope::base58
