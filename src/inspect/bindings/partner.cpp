// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/partner.h"

#include "base/base64url.h"
#include "inspect/findings/fact.h"
#include "jose/compact.h"

namespace tokenscope::inspect {

namespace {

std::optional<json::Document> objectIn(std::string_view segment)
{
    const auto bytes = base64url::decode(segment);
    auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    return document && document->root.asObject() ? std::optional(std::move(*document)) : std::nullopt;
}

} // namespace

const json::Value *UnjudgedToken::at(std::string_view path) const
{
    const json::Value *value = path.starts_with("header.") ? &header.root : &payload.root;
    path.remove_prefix(path.find('.') + 1);
    while (value && !path.empty()) {
        const std::string_view name = path.substr(0, path.find('.'));
        path.remove_prefix(name.size() == path.size() ? path.size() : name.size() + 1);
        value = value->asObject() ? value->asObject()->find(name) : nullptr;
    }
    return value;
}

const std::string *UnjudgedToken::textAt(std::string_view path) const
{
    const json::Value *value = at(path);
    return value ? value->asString() : nullptr;
}

std::optional<UnjudgedToken> readUnjudged(std::string_view token)
{
    if (jose::countSegments(token) != 3)
        return std::nullopt;
    const auto parts = jose::CompactJws::split(token);
    auto header = objectIn(parts.header);
    auto payload = header ? objectIn(parts.payload) : std::nullopt;
    if (!payload)
        return std::nullopt;
    return UnjudgedToken{std::move(*header), std::move(*payload)};
}

std::string issuerOf(const UnjudgedToken &token)
{
    const std::string *issuer = token.textAt("payload.iss");
    return issuer ? *issuer : std::string();
}

std::string subjectOf(const UnjudgedToken &token)
{
    const std::string *subject = token.textAt("payload.sub");
    return subject ? *subject : std::string();
}

const TokenKind *kindOfType(const UnjudgedToken &token)
{
    const std::string *type = token.textAt("header.typ");
    const std::string *issuer = token.textAt("payload.iss");
    const std::string *subject = token.textAt("payload.sub");
    return type ? findKindOfType(*type, issuer && subject && *issuer == *subject) : nullptr;
}

bool isPartner(const UnjudgedToken &token, const TokenKind &kind, const UnjudgedToken &other)
{
    const KeyElsewhere &where = kind.keyElsewhere;
    const TokenKind *wanted = findKind(where.kind);
    const TokenKind *found = kindOfType(other);
    if (!wanted || !found || wanted->type != found->type)
        return false;
    const std::string *owner = where.owner.empty() ? nullptr : token.textAt(where.owner);
    const std::string *owned = where.owner.empty() ? nullptr : other.textAt(where.ownedBy);
    return where.owner.empty() || (owner && owned && *owner == *owned);
}

void dropSignatureFindings(Inspection &token)
{
    std::erase_if(token.findings, [](const Finding &finding) {
        return (finding.code >= Code::NoKeys && finding.code <= Code::SignatureMismatch) ||
               finding.as<found::OwnKeyUnanchored>();
    });
    std::erase_if(token.unchecked, [](const UncheckedPart &part) { return part.part == Part::OwnKey; });
    token.hypotheses.clear();
    token.untriedHypotheses.clear();
}

} // namespace tokenscope::inspect
