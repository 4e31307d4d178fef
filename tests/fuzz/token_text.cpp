// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/token_extraction.h"
#include "tests/fuzz/promise.h"
#include "tests/inspect/token_workshop.h"

#include <cstdint>
#include <string>

using namespace tokenscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto extraction = inspect::extractToken(text);
    for (const auto &range : extraction.ignored)
        fuzz::promise(range.offset + range.length <= size, "what was ignored lies in the text");
    fuzz::promise(extraction.origin.empty() || extraction.origin.size() == extraction.token.size(),
                  "each byte has its place");
    for (const auto place : extraction.origin)
        fuzz::promise(place < size, "and the place lies in the text");

    const auto inspection = workshop::judge(text, {});
    fuzz::promise(inspection.verdict != inspect::Verdict::Accepted, "nothing is accepted without a key");
    for (const auto &segment : inspection.segments)
        fuzz::promise(segment.range.offset + segment.range.length <= size, "segments lie in the text");
    return 0;
}
