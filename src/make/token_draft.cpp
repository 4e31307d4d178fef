// SPDX-License-Identifier: Apache-2.0
#include "make/token_draft.h"

#include "base/bytes.h"
#include "inspect/inspect.h"
#include "json/document.h"

#include <utility>

namespace tokenscope::make {

TokenDraft draftOfPayload(std::string payload)
{
    TokenDraft draft;
    auto document = json::parse(payload);
    if (document && document->root.asObject())
        draft.claims = *document->root.asObject();
    else
        draft.payload = std::move(payload);
    return draft;
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
