// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace tokenscope::cli {

/// What is printed of keys, at most, for an input of so many bytes. Findings in words make a thousand bytes of `{}`.
inline std::size_t listingLimit(std::size_t inputBytes)
{
    return 64 * 1024 + 8 * inputBytes;
}

/// The same of reports on tokens, each in full. Some thousand always find room: those on short tokens are long.
inline std::size_t reportsLimit(std::size_t inputBytes)
{
    return 4 * 1024 * 1024 + 8 * inputBytes;
}

} // namespace tokenscope::cli
