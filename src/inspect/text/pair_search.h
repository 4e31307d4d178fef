// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace tokenscope::inspect {

/// The next place from `from` on where two bytes follow each other of which `isPair` is true; the text's size if there
/// is none. A long text is asked this of each of its bytes, and has few of them. So a block is asked as a whole, by a
/// loop that compilers turn into vector instructions: `isPair` is a lambda, whose body they see; it takes two unsigned
/// chars, and combines with `&` and `|` only.
template <typename IsPair>
std::size_t nextPair(std::string_view text, std::size_t from, IsPair isPair)
{
    constexpr std::size_t block = 32;
    const auto at = [text](std::size_t place) { return static_cast<unsigned char>(text[place]); };
    const auto hasPair = [&](std::size_t start) {
        const auto *bytes = reinterpret_cast<const unsigned char *>(text.data()) + start;
        unsigned char found = 0;
        for (std::size_t i = 0; i < block; ++i)
            found |= static_cast<unsigned char>(isPair(bytes[i], bytes[i + 1]));
        return found != 0;
    };
    std::size_t place = from;
    while (place + block < text.size()) {
        if (!hasPair(place)) {
            place += block;
            continue;
        }
        while (!isPair(at(place), at(place + 1)))
            ++place;
        return place;
    }
    for (; place + 1 < text.size(); ++place) {
        if (isPair(at(place), at(place + 1)))
            return place;
    }
    return text.size();
}

} // namespace tokenscope::inspect
