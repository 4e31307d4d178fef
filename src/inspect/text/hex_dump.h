// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Bytes as programs print them in lines, with addresses before them or their characters behind: `xxd`, `xxd -i`,
/// `hexdump -C`, `od -t x1`, `od -t x1z`, tcpdump, Wireshark.
namespace tokenscope::inspect {

struct HexDump
{
    std::string bytes;
    std::vector<std::uint32_t> offsets; ///< of each byte's first digit
    std::size_t begin = 0;              ///< of its first line
    std::size_t end = 0;                ///< of its last line, without the line break
};

/// The dump whose line `at` is in; of the lines before it those that begin at `earliest` or behind it. Linear in the
/// dump's length.
std::optional<HexDump> hexDumpAround(std::string_view text, std::size_t at, std::size_t earliest);

/// Whether the text's first line is one of a dump.
bool startsHexDump(std::string_view text);

} // namespace tokenscope::inspect
