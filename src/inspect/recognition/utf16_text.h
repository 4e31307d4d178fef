// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// Text that was in UTF-16, as UTF-8, and where each byte of it stood.
struct Utf16Text
{
    std::string text;
    std::vector<std::uint32_t> origin;
};

/// With a byte order mark, or without one where every other byte at the start is zero; nothing where it is neither.
std::optional<Utf16Text> readUtf16(std::string_view bytes);

} // namespace tokenscope::inspect
