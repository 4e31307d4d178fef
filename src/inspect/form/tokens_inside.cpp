// SPDX-License-Identifier: Apache-2.0
#include "inspect/form/tokens_inside.h"

#include "inspect/form/mentioned_token.h"
#include "inspect/form/typed_header.h"
#include "inspect/header/header_member.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/text/json_serialization.h"
#include "inspect/text/token_characters.h"
#include "jose/compact.h"
#include "jose/jwe.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

bool looksCompact(std::string_view text)
{
    const std::string_view token = bareText(text).substr(0, bareText(text).find('~'));
    const std::size_t segments = jose::countSegments(token);
    return startsLikeHeader(token) && (segments == 3 || segments == 5);
}

/// RFC 7515, 7.2 and RFC 7516, 7.2, with all the members that tell one from claims that are named alike.
bool isJsonSerialization(const json::Value &value)
{
    const json::Object *object = value.asObject();
    if (!object)
        return false;
    const bool hasHeader = object->find("protected") || object->find("header") || object->find("signatures");
    return (object->find("payload") && hasHeader && (readJsonJws(*object) || memberOfOtherForm(*object))) ||
           jose::readJsonJwe(*object);
}

bool announcesToken(const Inspection &inspection)
{
    const std::string *type = headerText(inspection, "cty");
    return type && isTokenType(*type);
}

/// A text may be JSON again, whose texts may be JSON again.
constexpr int maximumTextsInside = 4;

void collect(InspectionDraft &draft, const json::Value &value, int textsAround = 0)
{
    const std::string *text = value.asString();
    const bool isToken = text ? isCompactToken(*text) : isJsonSerialization(value);
    if (isToken) {
        if (++draft.tokenCount <= maximumInside)
            draft.tokensInside.push_back(text ? *text : json::write(value));
        return;
    }
    if (text) {
        draft.mentionsToken = draft.mentionsToken || mentionsToken(*text);
        const auto document =
            textsAround < maximumTextsInside ? json::parse(*text) : std::unexpected(json::ParseError());
        if (document)
            collect(draft, document->root, textsAround + 1);
        return;
    }
    if (const json::Array *elements = value.asArray()) {
        for (const json::Value &element : *elements)
            collect(draft, element, textsAround);
    } else if (const json::Object *members = value.asObject()) {
        for (const json::Member &member : members->members())
            collect(draft, member.value, textsAround);
    }
}

/// A key attestation (OpenID4VCI 1.0, F.1), a trust chain (OpenID Federation 1.0, 4.3) and an attestation of the
/// verifier (OpenID4VP 1.0, 12).
constexpr std::array<std::string_view, 3> tokensInHeaders = {"key_attestation", "trust_chain", "jwt"};

} // namespace

bool payloadIsToken(const Inspection &inspection)
{
    const std::string_view text = asText(inspection.payloadBytes);
    return isCompactToken(text) || ((announcesToken(inspection) || inspection.decryption) && looksCompact(text));
}

bool findTokensInside(InspectionDraft &draft, const json::Value &payload)
{
    if (isJsonSerialization(payload))
        return true;
    // Claims may hold tokens of their own, which prove what their claim says they prove.
    const bool isSearched = payload.asObject() ? announcesToken(draft.result) : true;
    if (isSearched)
        collect(draft, payload);
    return draft.tokenCount > 0;
}

void leaveTokensUnread(InspectionDraft &draft, const json::Value *payload)
{
    const Inspection &result = draft.result;
    const bool isMissed = announcesToken(result) && !draft.holdsToken && !(payload && payload->asObject());
    const bool isMentioned = payload ? draft.mentionsToken : mentionsToken(asText(result.payloadBytes));
    if (isMissed || isMentioned)
        draft.leaveUnchecked(Part::NestedToken, Missing::Content);
}

/// Whether the member is the token whose key verifies the one around it.
bool namesKey(const TokenKind *kind, const json::Member &member)
{
    const std::string *text = member.value.asString();
    if (!kind || !text || kind->keyElsewhere.within != "header." + member.name)
        return false;
    const TypedHeader inner = readTypedHeader(std::string_view(*text).substr(0, text->find('.')));
    return inner.kind && inner.kind->name == kind->keyElsewhere.kind;
}

void leaveHeaderUnread(InspectionDraft &draft)
{
    const auto isToken = [](const json::Value &value) { return value.asString() && isCompactToken(*value.asString()); };
    const std::string *type = headerText(draft.result, "typ");
    const TokenKind *kind = type ? findKindOfType(*type) : nullptr;
    const std::string_view carried = kind ? kind->carried.path : std::string_view();
    const auto holdsToken = [&isToken, carried, kind](const json::Member &member) {
        const json::Array *list = member.value.asArray();
        if (carried == "header." + member.name || namesKey(kind, member))
            return false; // it is judged
        return std::ranges::find(tokensInHeaders, member.name) != tokensInHeaders.end() || isToken(member.value) ||
               (list && std::ranges::any_of(*list, isToken));
    };
    const Inspection &result = draft.result;
    const json::Object *signedHeader = result.header ? result.header->root.asObject() : nullptr;
    const json::Object *open = result.unprotectedHeader ? result.unprotectedHeader->asObject() : nullptr;
    for (const json::Object *header : {signedHeader, open}) {
        if (!header)
            continue;
        const bool isCredential = header != open || !draft.presentation;
        if (isCredential && (header->find("disclosures") || header->find("kb_jwt")))
            draft.leaveUnchecked(Part::Disclosures, Missing::Place, "sd_jwt");
        if (std::ranges::any_of(header->members(), [&](const json::Member &member) {
                return member.name != "kb_jwt" && member.name != "disclosures" && holdsToken(member);
            }))
            draft.leaveUnchecked(Part::NestedToken, Missing::Place);
    }
}

} // namespace tokenscope::inspect
