// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claim_place.h"

#include "inspect/kinds/token_kind.h"

namespace tokenscope::inspect {

const json::Value *claimAt(const json::Object &payload, std::string_view path)
{
    const std::size_t dot = path.find('.');
    const json::Value *value = payload.find(path.substr(0, dot));
    if (dot == std::string_view::npos || !value)
        return value;
    return value->asObject() ? claimAt(*value->asObject(), path.substr(dot + 1)) : nullptr;
}

std::string_view noncePlace(const Inspection &token)
{
    constexpr std::string_view payload = "payload.";
    const TokenKind *kind = token.kind.empty() ? nullptr : findKind(token.kind);
    return kind && !kind->nonce.empty() ? kind->nonce.substr(payload.size()) : std::string_view("nonce");
}

} // namespace tokenscope::inspect
