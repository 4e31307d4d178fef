// SPDX-License-Identifier: Apache-2.0
#include "make/token_draft.h"

#include "base/ascii.h"
#include "base/bytes.h"
#include "inspect/inspect.h"
#include "jose/compact.h"
#include "json/document.h"

#include <algorithm>
#include <utility>

namespace tokenscope::make {

bool isCompactToken(std::string_view text)
{
    const auto isOfToken = [](char c) { return ascii::isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'; };
    const std::size_t segments = jose::countSegments(text);
    return (segments == 3 || segments == 5) && text.starts_with("ey") && std::ranges::all_of(text, isOfToken);
}

TokenDraft draftOfPayload(std::string payload)
{
    TokenDraft draft;
    const std::size_t end = payload.find_last_not_of("\r\n") + 1; // 0 if there is nothing else
    if (isCompactToken(std::string_view(payload).substr(0, end))) {
        payload.resize(end);
        draft.header.append("cty", json::Value("JWT"));
    } else if (auto document = json::parse(payload); document && document->root.asObject()) {
        draft.claims = *document->root.asObject();
        return draft;
    }
    draft.payload = std::move(payload);
    return draft;
}

TokenDraft draftOfBytes(std::string payload)
{
    return {.header = {}, .claims = {}, .payload = std::move(payload)};
}

std::expected<TokenDraft, DraftFault> draftOfToken(std::string_view text)
{
    const inspect::InspectionKeys noKeys;
    const inspect::Expectations noExpectations;
    const inspect::Inspection all = inspect::inspect({text, noKeys, noExpectations, Moment()});
    const inspect::Inspection &first = all.signatures.empty() ? all : all.signatures.front();
    switch (first.format) {
    case inspect::Format::None:
        return std::unexpected(DraftFault::NotAToken);
    case inspect::Format::JweCompact:
    case inspect::Format::JweJson:
        return std::unexpected(DraftFault::Encrypted);
    case inspect::Format::JwsCompact:
    case inspect::Format::JwsFlattened:
    case inspect::Format::JwsGeneral:
        break;
    }
    const json::Object *header = first.header ? first.header->root.asObject() : nullptr;
    if (!header)
        return std::unexpected(DraftFault::NoHeader);
    const json::Object *claims = first.payload ? first.payload->root.asObject() : nullptr;
    if (!claims && first.payloadBytes.empty())
        return std::unexpected(DraftFault::NoPayload);
    TokenDraft draft{.header = *header, .claims = {}, .payload = {}};
    if (claims)
        draft.claims = *claims;
    else
        draft.payload = std::string(asText(first.payloadBytes));
    return draft;
}

} // namespace tokenscope::make
