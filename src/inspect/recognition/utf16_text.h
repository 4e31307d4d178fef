// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

enum class ByteOrder { Little, Big };

/// Of text in UTF-16: with a byte order mark, or without one where every other byte at the start is zero. Nothing where
/// it is other text.
std::optional<ByteOrder> utf16OrderOf(std::string_view bytes);

/// Text that was in UTF-16, as UTF-8, and where each byte of it stood.
struct Utf16Text
{
    std::string text;
    std::vector<std::uint32_t> origin;
};

/// Nothing where it is other text.
std::optional<Utf16Text> readUtf16(std::string_view bytes);

} // namespace tokenscope::inspect
