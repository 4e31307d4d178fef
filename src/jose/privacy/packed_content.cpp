// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/packed_content.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tokenscope::jose {

using namespace std::string_view_literals;

namespace {

std::uint64_t numberLowestFirst(ByteView bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = number << 8U | bytes[i];
    return number;
}

/// The header of `.lzma`, which has no mark, as its own tools write it: their usual properties, a dictionary of 2^n or
/// 3 * 2^n bytes, a size that is left open or below 256 GiB, and the zero that the content begins with.
bool isLzmaAlone(ByteView bytes)
{
    constexpr std::size_t headerSize = 13;
    constexpr unsigned char usualProperties = 0x5D;
    constexpr std::uint64_t smallestDictionary = 4096;
    constexpr unsigned sizeBits = 38;
    if (bytes.size() <= headerSize || bytes.front() != usualProperties || bytes[headerSize] != 0)
        return false;
    const std::uint64_t dictionary = numberLowestFirst(bytes.subspan(1, 4));
    const std::uint64_t size = numberLowestFirst(bytes.subspan(5, 8));
    if (dictionary < smallestDictionary)
        return false;
    const std::uint64_t odd = dictionary >> unsigned(std::countr_zero(dictionary));
    return (odd == 1 || odd == 3) && (size == ~std::uint64_t(0) || size >> sizeBits == 0);
}

} // namespace

bool isPackedOtherwise(ByteView bytes)
{
    constexpr std::array starts = {"BZh"sv,
                                   "\xFD"
                                   "7zXZ"sv,
                                   "\x28\xB5\x2F\xFD"sv,
                                   "\x04\x22\x4D\x18"sv,
                                   "LZIP"sv,
                                   "PK\x03\x04"sv,
                                   "7z\xBC\xAF\x27\x1C"sv};
    constexpr std::string_view bzip2Block = "1AY&SY"; // behind the level
    const std::string_view text = asText(bytes);
    const auto isStart = [text](std::string_view start) { return text.starts_with(start); };
    return isLzmaAlone(bytes) || (std::ranges::any_of(starts, isStart) &&
                                  (!text.starts_with("BZh") || text.substr(4).starts_with(bzip2Block)));
}

} // namespace tokenscope::jose
