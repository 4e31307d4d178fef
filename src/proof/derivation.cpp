// SPDX-License-Identifier: Apache-2.0
#include "proof/derivation.h"

#include "base/base64url.h"
#include "inspect/findings/encryption_findings.h"
#include "jose/compact.h"
#include "jose/jwe.h"
#include "proof/comparisons.h"
#include "proof/content.h"
#include "proof/judgement.h"
#include "proof/signature_steps.h"
#include "proof/token_texts.h"
#include "json/document.h"

namespace tokenscope::proof {

using inspect::Inspection;
using inspect::Question;
using inspect::Segment;
using inspect::SignatureTrace;
using inspect::TextRange;

namespace {

std::string_view nameOf(Segment::Role role)
{
    switch (role) {
    case Segment::Role::Header:
        return "header";
    case Segment::Role::Payload:
        return "payload";
    case Segment::Role::Signature:
        return "signature";
    case Segment::Role::EncryptedKey:
        return "encrypted_key";
    case Segment::Role::InitializationVector:
        return "iv";
    case Segment::Role::Ciphertext:
        return "ciphertext";
    case Segment::Role::Tag:
        return "tag";
    case Segment::Role::Unknown:
        return "unknown";
    }
    return {};
}

void appendRange(json::Object &object, const TextRange &range)
{
    object.append("offset", json::Value(std::int64_t(range.offset)));
    object.append("length", json::Value(std::int64_t(range.length)));
}

/// The token as it was read, and where it lies in the text that was given.
json::Value readingOf(const Inspection &inspection, std::string_view token)
{
    json::Object object;
    object.append("format", textOrNull(inspect::formatName(inspection.format)));
    object.append("token", json::Value(token));
    json::Array segments;
    for (const Segment &segment : inspection.segments) {
        json::Object entry;
        entry.append("role", json::Value(nameOf(segment.role)));
        appendRange(entry, segment.range);
        segments.push_back(json::Value(std::move(entry)));
    }
    object.append("segments", json::Value(std::move(segments)));
    json::Array ignored;
    for (const TextRange &range : inspection.ignored) {
        json::Object entry;
        appendRange(entry, range);
        ignored.push_back(json::Value(std::move(entry)));
    }
    object.append("ignored", json::Value(std::move(ignored)));
    return json::Value(std::move(object));
}

json::Value decryptionOf(const Question &question, const inspect::DecryptionResult &decryption, KeyList &keys)
{
    json::Object object;
    object.append("state", json::Value(inspect::nameOf(decryption.state)));
    object.append("alg", textOrNull(decryption.algorithm));
    object.append("enc", textOrNull(decryption.encryption));
    object.append("kid", decryption.keyId ? json::Value(*decryption.keyId) : json::Value());
    const auto &place = decryption.key;
    if (place && place->source < question.keys.current.size())
        object.append("key", json::Value(keys.nameOf(question.keys.current[place->source].all()[place->index], place)));
    return json::Value(std::move(object));
}

/// What the holder disclosed (RFC 9901, 4.2): each digest with where it led to.
json::Array disclosuresOf(const Inspection &inspection)
{
    json::Array array;
    for (const inspect::DisclosedClaim &claim : inspection.disclosures) {
        json::Object object;
        object.append("place", json::Value(std::int64_t(claim.place)));
        object.append("digest", json::Value(claim.digest));
        object.append("name", claim.name ? json::Value(*claim.name) : json::Value());
        object.append("pointer", claim.pointer ? json::Value(*claim.pointer) : json::Value());
        object.append("sound", json::Value(claim.isSound));
        array.push_back(json::Value(std::move(object)));
    }
    return array;
}

/// The holder's own token, whose text ends in a presentation.
struct Holder
{
    std::string token;
    Bytes payload;
    std::optional<json::Document> claims;

    Holder(const Inspection &inspection, std::string_view whole)
        : token(keyBindingOf(inspection, whole))
    {
        if (jose::countSegments(token) != 3)
            return;
        payload = base64url::decodeLenient(jose::CompactJws::split(token).payload);
        if (auto document = json::parse(asText(payload)))
            claims = std::move(*document);
    }
    const json::Object *object() const { return claims ? claims->root.asObject() : nullptr; }
};

json::Value holderSteps(const Inspection &inspection, const Holder &holder, const SignatureTrace &trace, KeyList &keys)
{
    const auto parts = jose::CompactJws::split(holder.token);
    const TokenTexts texts{std::string(parts.header), std::string(parts.payload), std::string(parts.signature)};
    json::Object object;
    object.append("token", json::Value(holder.token));
    object.append("header", contentOf(base64url::decodeLenient(parts.header)));
    object.append("payload", contentOf(holder.payload));
    object.append("signature", signatureSteps(*inspection.keyBinding, texts, trace, keys));
    return json::Value(std::move(object));
}

void appendSigned(json::Object &object, const Inspection &inspection, const SignatureTrace &trace, KeyList &keys,
                  std::string_view token, std::size_t place)
{
    const auto texts = textsOf(inspection.format, token, place);
    if (!texts)
        return;
    object.append("header", contentOf(base64url::decodeLenient(texts->header)));
    object.append("payload", contentOf(inspection.payloadBytes));
    object.append("signature", signatureSteps(inspection.signature, *texts, trace, keys));
}

/// The protected header of an encrypted token as it is there.
std::string sealedHeader(const Inspection &inspection)
{
    if (inspection.format == inspect::Format::JweCompact)
        return std::string(jose::CompactJwe::split(inspection.token).segments[0]);
    const auto document = json::parse(inspection.token);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const auto texts = object ? jose::readJsonJwe(*object) : std::nullopt;
    return texts ? std::string(texts->protectedHeader) : std::string();
}

void appendSealed(json::Object &object, const Question &question, const Inspection &inspection, KeyList &keys)
{
    object.append("header", contentOf(base64url::decodeLenient(sealedHeader(inspection))));
    object.append("decryption", decryptionOf(question, *inspection.decryption, keys));
    if (inspection.decryption->state == inspect::DecryptionState::Decrypted)
        object.append("payload", contentOf(inspection.payloadBytes));
    json::Object signature;
    signature.append("state", json::Value(inspect::signatureStateName(inspection.signature.state)));
    object.append("signature", json::Value(std::move(signature)));
}

} // namespace

json::Object derivationOf(const Question &question, const Inspection &inspection, const SignatureTrace &trace,
                          KeyList &keys, std::string_view token, std::size_t place)
{
    json::Object object;
    object.append("read", readingOf(inspection, token));
    const bool hasSeveral = !inspection.signatures.empty();
    if (inspection.decryption)
        appendSealed(object, question, inspection, keys);
    else if (!hasSeveral)
        appendSigned(object, inspection, trace, keys, token, place);
    if (inspection.signedPayload)
        object.append("disclosures", json::Value(disclosuresOf(inspection)));
    const Holder holder(inspection, token);
    if (!holder.payload.empty())
        object.append("key_binding", holderSteps(inspection, holder, trace, keys));
    const auto appendInside = [&](std::string_view name, const std::vector<Inspection> &inside) {
        json::Array array;
        for (std::size_t i = 0; i < inside.size(); ++i) {
            const bool isSignature = &inside == &inspection.signatures;
            array.push_back(json::Value(derivationOf(question, inside[i], trace, keys,
                                                     isSignature ? token : std::string_view(inside[i].token),
                                                     isSignature ? i : 0)));
        }
        if (!array.empty())
            object.append(std::string(name), json::Value(std::move(array)));
    };
    appendInside("signatures", inspection.signatures);
    appendInside("nested", inspection.nested);
    object.append("kind", textOrNull(inspection.kind));
    Comparisons comparisons;
    const bool isAdopted = hasSeveral || (inspection.decryption && inspection.nested.size() == 1);
    if (!isAdopted) {
        compareHeader(comparisons, inspection);
        compareClaims(comparisons, question, inspection, holder.object());
    }
    object.append("comparisons", json::Value(comparisons.toJson()));
    object.append("errors", json::Value(errorsJson(inspection)));
    object.append("checks", json::Value(checksOf(inspection, comparisons)));
    object.append("bindings", json::Value(bindingsOf(inspection)));
    object.append("unchecked", json::Value(uncheckedOf(inspection)));
    object.append("conclusion", conclusionOf(inspection));
    return object;
}

} // namespace tokenscope::proof
