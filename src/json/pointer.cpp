// SPDX-License-Identifier: Apache-2.0
#include "json/pointer.h"

#include <vector>

namespace tokenscope::json {

void appendToken(std::string &pointer, std::string_view name)
{
    pointer += '/';
    for (const char character : name) {
        if (character == '~')
            pointer += "~0";
        else if (character == '/')
            pointer += "~1";
        else
            pointer += character;
    }
}

std::string pointerTo(const Place *place)
{
    std::vector<const Place *> innermostFirst;
    for (; place; place = place->outer)
        innermostFirst.push_back(place);

    std::string pointer;
    for (auto step = innermostFirst.rbegin(); step != innermostFirst.rend(); ++step) {
        if ((*step)->name)
            appendToken(pointer, *(*step)->name);
        else
            pointer += '/' + std::to_string((*step)->index);
    }
    return pointer;
}

} // namespace tokenscope::json
