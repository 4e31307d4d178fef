// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/text_parameters.h"

#include "base/percent.h"

#include <algorithm>

namespace tokenscope::inspect {

std::string_view wordAround(std::string_view text, std::size_t place)
{
    constexpr std::string_view ends = " \t\r\n\"'<>`";
    constexpr std::size_t longest = 32 * 1024; // on either side
    const std::size_t first = place - std::min(place, longest);
    text = text.substr(first, place - first + longest);
    place -= first;
    const std::size_t before = place == 0 ? std::string_view::npos : text.find_last_of(ends, place - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(begin, std::min(text.find_first_of(ends, place), text.size()) - begin);
}

std::string parameterIn(std::string_view word, std::string_view name)
{
    for (std::size_t at = word.find(name); at != std::string_view::npos; at = word.find(name, at + 1)) {
        const bool isWhole = at == 0 || word[at - 1] == '?' || word[at - 1] == '#' || word[at - 1] == '&';
        const std::size_t sign = at + name.size();
        if (isWhole && sign < word.size() && word[sign] == '=') {
            const std::size_t end = std::min(word.find_first_of("&#", sign), word.size());
            return percent::decode(word.substr(sign + 1, end - sign - 1), percent::PlusSign::Blank);
        }
    }
    return {};
}

} // namespace tokenscope::inspect
