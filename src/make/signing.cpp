// SPDX-License-Identifier: Apache-2.0
#include "make/signing.h"

#include "base/deflate.h"
#include "base/utf8.h"
#include "crypto/encryption_algorithm.h"
#include "jose/signing.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace tokenscope::make {

namespace {

using Text = std::expected<std::string, SigningError>;

/// What a header says of the key that the token was signed with before.
constexpr std::array<std::string_view, 5> membersOfTheKey = {"alg", "kid", "x5c", "x5t", "x5t#S256"};

bool isOfAnotherKey(const json::Member &member, const jose::Jwk &key)
{
    if (std::ranges::find(membersOfTheKey, member.name) == membersOfTheKey.end())
        return false;
    const json::Object *members = member.name.starts_with("x5") ? key.source().asObject() : nullptr;
    const json::Value *own = members ? members->find(member.name) : nullptr;
    return !own || *own != member.value;
}

std::string_view usualAlgorithm(const crypto::Key &key)
{
    switch (key.type()) {
    case crypto::KeyType::Rsa:
        return key.pss() ? "PS256" : "RS256";
    case crypto::KeyType::Akp:
        return key.parameterSet();
    case crypto::KeyType::Oct:
        return "HS256";
    case crypto::KeyType::Ec:
    case crypto::KeyType::Okp:
        break;
    }
    switch (*key.curve()) {
    case crypto::Curve::P256:
        return "ES256";
    case crypto::Curve::P384:
        return "ES384";
    case crypto::Curve::P521:
        return "ES512";
    case crypto::Curve::Secp256k1:
        return "ES256K";
    case crypto::Curve::Ed25519:
    case crypto::Curve::Ed448:
        return "EdDSA"; // more verifiers know it than the names of RFC 9864
    case crypto::Curve::X25519:
    case crypto::Curve::X448:
        break;
    }
    return {};
}

/// Every algorithm of the key's own rule that RFC 7518 has, if the usual one is not among them.
const crypto::SignatureAlgorithm *algorithmThatFits(const crypto::Key &key)
{
    const auto *usual = crypto::findSignatureAlgorithm(usualAlgorithm(key));
    if (usual && crypto::fits(*usual, key))
        return usual;
    const auto all = crypto::signatureAlgorithms();
    const auto found =
        std::ranges::find_if(all, [&key](const auto &algorithm) { return crypto::fits(algorithm, key); });
    return found == all.end() ? nullptr : &*found;
}

bool isForEncryption(const jose::Jwk &key)
{
    const std::string name = key.algorithm().value_or(std::string());
    return key.use() == "enc" || crypto::findKeyManagement(name) || crypto::findContentEncryption(name);
}

bool isPlain(char c)
{
    return c >= ' ' && c <= '~';
}

/// It was asked for, or the token at hand is so.
bool isUnencoded(const TokenDraft &draft, const SigningOrder &order)
{
    const json::Value *encoded = draft.header.find("b64");
    return order.isUnencoded || (encoded && *encoded == json::Value(false));
}

/// RFC 7797, 6: `crit` has to name it.
void sayUnencoded(json::Object &header)
{
    header.set("b64", json::Value(false));
    const json::Value *critical = header.find("crit");
    json::Array names = critical && critical->asArray() ? *critical->asArray() : json::Array();
    if (std::ranges::find(names, json::Value("b64")) == names.end())
        names.emplace_back("b64");
    header.set("crit", json::Value(std::move(names)));
}

/// Why the payload cannot stand in the token as it is.
std::optional<SigningFault> unencodedFault(std::string_view payload, const SigningOrder &order)
{
    if (order.isDetached)
        return std::nullopt;
    if (order.serialization != Serialization::Compact)
        return utf8::firstInvalid(payload) ? std::optional(SigningFault::PayloadNotPlain) : std::nullopt;
    if (payload.contains('.'))
        return SigningFault::PayloadHasDot;
    return std::ranges::all_of(payload, isPlain) ? std::nullopt : std::optional(SigningFault::PayloadNotPlain);
}

json::Object signatureObject(const jose::SignedParts &parts)
{
    json::Object object;
    object.append("protected", json::Value(parts.header));
    object.append("signature", json::Value(parts.signature));
    return object;
}

std::string assembled(const std::vector<jose::SignedParts> &all, const SigningOrder &order)
{
    const jose::SignedParts &first = all.front();
    const std::string payload = order.isDetached ? std::string() : first.payload;
    json::Object object;
    if (!order.isDetached)
        object.append("payload", json::Value(payload));
    switch (order.serialization) {
    case Serialization::Compact:
        return first.header + '.' + payload + '.' + first.signature;
    case Serialization::Flattened:
        object.append("protected", json::Value(first.header));
        object.append("signature", json::Value(first.signature));
        return json::write(object);
    case Serialization::General:
        break;
    }
    json::Array signatures;
    for (const jose::SignedParts &parts : all)
        signatures.emplace_back(signatureObject(parts));
    object.append("signatures", json::Value(std::move(signatures)));
    return json::write(object);
}

} // namespace

namespace {

/// What signs: the key, or the device that holds it.
jose::TextSigner signatureBy(const SigningKey &key)
{
    return [&key](const crypto::SignatureAlgorithm &algorithm, ByteView text) {
        const crypto::Key &known = key.key.key().value();
        if (!key.device)
            return crypto::sign(algorithm, known, text);
        return crypto::fits(algorithm, known)
                   ? key.device->sign(algorithm, text)
                   : std::expected<Bytes, crypto::SignFault>(std::unexpected(crypto::SignFault::KeyDoesNotFit));
    };
}

std::expected<SigningKey, SigningError> withAlgorithm(const jose::Jwk &key, std::string_view algorithm)
{
    if (isForEncryption(key))
        return std::unexpected(SigningError{SigningFault::KeyIsForEncryption});
    std::string name(algorithm);
    if (name.empty() && key.algorithm() && crypto::findSignatureAlgorithm(*key.algorithm()))
        name = *key.algorithm();
    const auto *found = name.empty() ? algorithmThatFits(*key.key()) : crypto::findSignatureAlgorithm(name);
    if (!found && name.empty())
        return std::unexpected(SigningError{SigningFault::NoAlgorithm});
    if (!found)
        return std::unexpected(SigningError{SigningFault::AlgorithmUnknown, name});
    if (!crypto::fits(*found, *key.key()))
        return std::unexpected(SigningError{SigningFault::AlgorithmDoesNotFit, name});
    return SigningKey{key, found};
}

} // namespace

std::expected<SigningKey, SigningError> signingKey(const jose::Jwk &key, std::string_view algorithm)
{
    if (!key.key())
        return std::unexpected(SigningError{SigningFault::KeyUnusable});
    if (!key.key()->isPrivate())
        return std::unexpected(SigningError{SigningFault::KeyIsPublic});
    return withAlgorithm(key, algorithm);
}

std::expected<SigningKey, SigningError> signingKey(const jose::Jwk &publicKey, const crypto::DeviceKey &device,
                                                   std::string_view algorithm)
{
    if (!publicKey.key())
        return std::unexpected(SigningError{SigningFault::KeyUnusable});
    auto key = withAlgorithm(publicKey, algorithm);
    if (key)
        key->device = device;
    return key;
}

json::Value barePublicKey(const jose::Jwk &key)
{
    constexpr std::array<std::string_view, 7> ofTheKey = {"kty", "crv", "x", "y", "n", "e", "pub"};
    json::Value whole = key.publicPart();
    json::Object bare;
    for (const json::Member &member : whole.mutableObject()->members()) {
        const bool isOfAkp = member.name == "alg" && key.keyType() == "AKP"; // RFC 9964, 3
        if (isOfAkp || std::ranges::find(ofTheKey, member.name) != ofTheKey.end())
            bare.append(member.name, member.value);
    }
    return json::Value(std::move(bare));
}

json::Object headerFor(const TokenDraft &draft, const SigningKey &key, const SigningOrder &order)
{
    const bool showsKey = draft.header.find("jwk") != nullptr;
    json::Object header;
    header.append("alg", json::Value(key.algorithm->name));
    if (const json::Value *type = draft.header.find("typ"))
        header.append("typ", *type);
    if (key.key.id() && !showsKey)
        header.append("kid", json::Value(key.key.id()->value));
    for (const json::Member &member : draft.header.members()) {
        if (member.name == "jwk")
            header.set("jwk", barePublicKey(key.key));
        else if (member.name != "typ" && !isOfAnotherKey(member, key.key))
            header.set(member.name, member.value);
    }
    if (isUnencoded(draft, order))
        sayUnencoded(header);
    order.headerEdits.apply(header);
    return header;
}

std::string payloadText(const TokenDraft &draft)
{
    std::string text = draft.claims ? json::write(*draft.claims) : draft.payload;
    const json::Value *zip = draft.header.find("zip");
    if (zip && *zip == json::Value("DEF"))
        text = std::string(asText(deflate(asBytes(text))));
    return text;
}

Text signToken(const TokenDraft &draft, const SigningOrder &order)
{
    if (order.keys.empty())
        return std::unexpected(SigningError{SigningFault::NoKey});
    if (order.keys.size() > 1 && order.serialization != Serialization::General)
        return std::unexpected(SigningError{SigningFault::OneSignatureOnly});
    const std::string payload = payloadText(draft);
    const bool asItIs = isUnencoded(draft, order);
    if (asItIs) {
        if (const auto fault = unencodedFault(payload, order))
            return std::unexpected(SigningError{*fault});
    }
    const auto form = asItIs ? jose::PayloadText::AsItIs : jose::PayloadText::Encoded;
    std::vector<jose::SignedParts> all;
    for (const SigningKey &key : order.keys) {
        auto parts = jose::signParts(headerFor(draft, key, order), payload, form, signatureBy(key));
        if (!parts)
            return std::unexpected(SigningError{parts.error() == crypto::SignFault::LibraryFailure
                                                    ? SigningFault::LibraryFailure
                                                    : SigningFault::AlgorithmDoesNotFit,
                                                std::string(key.algorithm->name)});
        all.push_back(std::move(*parts));
    }
    return assembled(all, order);
}

} // namespace tokenscope::make
