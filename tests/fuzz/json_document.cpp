// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/promise.h"
#include "json/document.h"
#include "json/writer.h"

#include <cstdint>
#include <string_view>

using namespace tokenscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto document = json::parse(text);
    if (!document) {
        fuzz::promise(document.error().offset <= size, "a fault lies in the text");
        return 0;
    }
    for (const auto layout : {json::Layout::Compact, json::Layout::Indented}) {
        const std::string written = json::write(document->root, layout);
        const auto again = json::parse(written);
        fuzz::promise(again.has_value(), "what is written can be read");
        fuzz::promise(json::write(again->root, layout) == written, "reading and writing changes nothing");
        fuzz::promise(again->duplicates.empty() == document->duplicates.empty(), "a duplicate stays one");
        fuzz::promise(again->loneSurrogates.empty() == document->loneSurrogates.empty(), "a lone surrogate stays one");
    }
    return 0;
}
