// SPDX-License-Identifier: Apache-2.0
#include "json/pointer.h"

#include <vector>

namespace tokenscope::json {

namespace {

void appendEscaped(std::string &pointer, const std::string &name)
{
    for (const char character : name) {
        if (character == '~')
            pointer += "~0";
        else if (character == '/')
            pointer += "~1";
        else
            pointer += character;
    }
}

} // namespace

std::string pointerTo(const Place *place)
{
    std::vector<const Place *> innermostFirst;
    for (; place; place = place->outer)
        innermostFirst.push_back(place);

    std::string pointer;
    for (auto step = innermostFirst.rbegin(); step != innermostFirst.rend(); ++step) {
        pointer += '/';
        if ((*step)->name)
            appendEscaped(pointer, *(*step)->name);
        else
            pointer += std::to_string((*step)->index);
    }
    return pointer;
}

} // namespace tokenscope::json
