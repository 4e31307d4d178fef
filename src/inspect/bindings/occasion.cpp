// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/occasion.h"

#include "base/base64url.h"
#include "inspect/header/header_member.h"
#include "inspect/text/embedded_token.h"
#include "inspect/text/pasted_request.h"
#include "inspect/text/token_extraction.h"
#include "jose/compact.h"
#include "jose/jose_header.h"
#include "jose/media_type.h"
#include "json/document.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

std::optional<json::Document> readSegment(std::string_view segment)
{
    const auto bytes = base64url::decode(segment);
    auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    return document && document->root.asObject() ? std::optional(std::move(*document)) : std::nullopt;
}

/// Whether it names a key that its sender has to prove to hold (RFC 9449, 6.1).
bool isBoundToKey(std::string_view token)
{
    if (jose::countSegments(token) != 3)
        return false;
    const auto payload = readSegment(jose::CompactJws::split(token).payload);
    const json::Value *confirmation = payload ? payload->root.asObject()->find("cnf") : nullptr;
    return confirmation && confirmation->asObject() && confirmation->asObject()->find("jkt");
}

/// Without a request around them: a proof and a token that is bound to a key, alone together in one text.
void pairTheTwo(Occasion &occasion, const Question &question, std::string_view text, std::string_view token)
{
    const EmbeddedTokens *tokens = question.tokens;
    if (!tokens || tokens->places.size() != 2)
        return;
    const std::string other = extractEmbedded(text, *tokens, 1 - std::min<std::size_t>(question.token, 1)).token;
    const bool isProof = isDpopProof(token);
    if (isProof == isDpopProof(other))
        return;
    if (isProof && isBoundToKey(other))
        occasion.accessToken = other;
    if (!isProof && isBoundToKey(token)) {
        occasion.proof = other;
        occasion.accessToken = token;
    }
}

} // namespace

bool isDpopProof(std::string_view token)
{
    if (jose::countSegments(token) != 3)
        return false;
    const auto header = readSegment(jose::CompactJws::split(token).header);
    const json::Value *type = header ? header->root.asObject()->find("typ") : nullptr;
    return type && type->asString() && jose::sameMediaType(jose::bareMediaType(*type->asString()), "dpop+jwt");
}

Occasion occasionOf(const Question &question, std::string_view text, std::string_view token, std::size_t place)
{
    Occasion occasion;
    auto request = requestAround(text, place);
    const bool isProof = request && std::ranges::find(request->proofs, token) != request->proofs.end();
    const bool isAccessToken = request && request->accessToken == token;
    if (isProof || isAccessToken) {
        occasion.method = std::move(request->method);
        occasion.address = std::move(request->address);
        occasion.isSchemeKnown = request->isSchemeKnown;
        occasion.scheme = std::move(request->scheme);
        occasion.proofs = request->proofs.size();
        occasion.accessToken = std::move(request->accessToken);
        if (isAccessToken && !request->proofs.empty())
            occasion.proof = std::move(request->proofs.front());
    } else {
        pairTheTwo(occasion, question, text, token);
    }
    const Expectations &expected = question.expectations;
    if (expected.requestMethod)
        occasion.method = expected.requestMethod;
    if (expected.requestAddress) {
        occasion.address = expected.requestAddress;
        occasion.isSchemeKnown = true;
    }
    if (question.accessToken && isDpopProof(token))
        occasion.accessToken = asText(*question.accessToken);
    return occasion;
}

} // namespace tokenscope::inspect
