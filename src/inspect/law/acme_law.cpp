// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/acme_law.h"

#include "base/base64url.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/law/member_path.h"
#include "jose/keys/thumbprint.h"

namespace tokenscope::inspect {

namespace {

/// The JSON that a member of a flattened JWS holds.
std::optional<json::Document> readPart(const json::Object &jws, std::string_view name)
{
    const json::Value *part = jws.find(name);
    const auto bytes =
        part && part->asString() ? base64url::decode(*part->asString()) : std::unexpected(base64url::Error{});
    auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    return document && document->root.asObject() ? std::optional(std::move(*document)) : std::nullopt;
}

std::string textIn(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value && value->asString() ? *value->asString() : std::string();
}

std::string thumbprintOf(const json::Value *key)
{
    const auto thumbprint = key && key->asObject() ? jose::thumbprint(*key->asObject()) : std::nullopt;
    return thumbprint.value_or(std::string());
}

class InnerLaw
{
public:
    InnerLaw(InspectionDraft &draft, const TokenKind &kind)
        : m_draft(draft)
        , m_kind(kind)
    {
    }

    void compare(std::string_view edge, const std::string &inside, const std::string &outside,
                 std::string_view where) const
    {
        if (!inside.empty() && !outside.empty() && inside != outside)
            m_draft.report(found::InnerRequestDiffers{m_kind.name, edge, inside, outside}, std::string(where));
    }
    std::string outside(std::string_view path) const
    {
        const std::string *text = textAt(m_draft.result, path);
        return text ? *text : std::string();
    }
    /// What the inner request's own kind says of its header.
    void judgeHeader(const TokenKind &inner, const json::Object &header, std::string_view place) const
    {
        constexpr std::string_view start = "header.";
        for (const MemberRule &rule : inner.members) {
            if (!rule.path.starts_with(start))
                continue;
            const std::string_view name = rule.path.substr(start.size());
            const std::string where = std::string(place) + ".protected." + std::string(name);
            const bool isThere = header.find(name) != nullptr;
            if (rule.demand == Demand::Required && !isThere)
                m_draft.report(found::MemberRequired{inner.name, where, inner.rule, {}}, where);
            if (rule.demand == Demand::Forbidden && isThere)
                m_draft.report(found::HeaderMemberForbidden{inner.name, where, inner.rule}, where);
        }
        const auto *algorithm = crypto::findSignatureAlgorithm(textIn(header, "alg"));
        if (inner.algorithmRule == Algorithms::Mac && !(algorithm && algorithm->family == crypto::Family::Hmac))
            m_draft.report(found::AlgNotAllowed{textIn(header, "alg"), "HS256, HS384, HS512"},
                           std::string(place) + ".protected.alg");
    }
    /// The key that signs outside: the one in the header, else the one that verified it.
    std::string outerKey() const
    {
        const std::string shown = thumbprintOf(valueAt(m_draft.result, "header.jwk"));
        return shown.empty() ? m_draft.result.signature.thumbprint : shown;
    }

private:
    InspectionDraft &m_draft;
    const TokenKind &m_kind;
};

} // namespace

void checkInnerRequest(InspectionDraft &draft, const TokenKind &kind)
{
    if (kind.form != TextForm::FlattenedAcme)
        return;
    const InnerLaw law(draft, kind);
    constexpr std::string_view place = "payload.externalAccountBinding";
    const json::Value *binding = valueAt(draft.result, place);
    if (binding && binding->asObject()) {
        const auto header = readPart(*binding->asObject(), "protected");
        const auto payload = readPart(*binding->asObject(), "payload");
        if (header)
            law.compare("url", textIn(*header->root.asObject(), "url"), law.outside("header.url"), place);
        if (payload)
            law.compare("eab", thumbprintOf(&payload->root), law.outerKey(), place);
        return;
    }
    // A payload that is a token as a whole is no claims set.
    const auto document = json::parse(asText(draft.result.payloadBytes));
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const auto header = object ? readPart(*object, "protected") : std::nullopt;
    const auto payload = object ? readPart(*object, "payload") : std::nullopt;
    if (!header || !payload)
        return;
    const json::Object &change = *payload->root.asObject();
    law.judgeHeader(*findKind("acme_key_change"), *header->root.asObject(), "payload");
    law.compare("url", textIn(*header->root.asObject(), "url"), law.outside("header.url"), "payload");
    law.compare("account", textIn(change, "account"), law.outside("header.kid"), "payload");
    law.compare("oldKey", thumbprintOf(change.find("oldKey")), law.outerKey(), "payload");
}

} // namespace tokenscope::inspect
