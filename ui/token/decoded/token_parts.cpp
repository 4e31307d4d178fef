// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/token_parts.h"

#include "ui/token/decoded/hex_dump.h"
#include "ui/token/lines/ignored_words.h"

namespace tokenscope::ui {

TokenParts tokenParts(const inspect::Inspection &inspection, std::string_view text)
{
    TokenParts parts;
    if (inspection.header)
        parts.header = decodedJson(inspection.header->root);
    if (inspection.payload || !inspection.payloadBytes.empty())
        parts.payload = decodedPayload(inspection);
    parts.bytes = segmentDump(inspection);
    parts.ignored = ignoredWords(inspection, text);
    return parts;
}

} // namespace tokenscope::ui
