// SPDX-License-Identifier: Apache-2.0
#include "scan/filter.h"
#include "tests/fuzz/promise.h"
#include "json/document.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace tokenscope;

/// A filter and a subject, a line feed between them. What can be read can be put in brackets and negated.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::size_t end = input.find('\n');
    const std::string text(input.substr(0, end));
    const auto document = json::parse(end == std::string_view::npos ? std::string_view("{}") : input.substr(end + 1));
    const auto filter = scan::Filter::parse(text);
    if (!filter) {
        fuzz::promise(filter.error().position <= text.size(), "the fault is in the text");
        return 0;
    }
    if (!document)
        return 0;
    const Moment now{};
    const auto negated = scan::Filter::parse("not (" + text + ')');
    if (negated)
        fuzz::promise(negated->matches(document->root, now) != filter->matches(document->root, now),
                      "not turns it round");
    return 0;
}
