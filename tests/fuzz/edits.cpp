// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/edits.h"

namespace tokenscope::fuzz {

std::string edited(std::string text, std::span<const std::uint8_t> edits)
{
    for (; edits.size() >= 4 && !text.empty(); edits = edits.subspan(4)) {
        const std::size_t place = (std::size_t{edits[0]} << 8 | edits[1]) % text.size();
        const char character = static_cast<char>(edits[3]);
        switch (edits[2] % 5) {
        case 0:
            text[place] = character;
            break;
        case 1:
            text.insert(place, 1, character);
            break;
        case 2:
            text.erase(place, 1 + edits[3] % 8u);
            break;
        case 3:
            text.resize(place);
            break;
        case 4:
            text.append(text, place, std::size_t{1} + edits[3]);
            break;
        }
    }
    return text;
}

} // namespace tokenscope::fuzz
