// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/key_repair.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "jose/keys/curve_spelling.h"
#include "jose/keys/key_import.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tokenscope::jose {

namespace {

/// Each mends one member.
constexpr int mostRepairs = 4;
/// Digits of the largest modulus that is used. The time grows with their square: 3 ms.
constexpr std::size_t mostDecimals = 5000;

constexpr std::array<std::string_view, 6> numberMembers = {"n", "e", "crv", "x", "y", "pub"};

const std::string *textIn(const json::Object &jwk, const std::string &name)
{
    const json::Value *value = jwk.find(name);
    return value ? value->asString() : nullptr;
}

std::optional<Bytes> ofHexDigits(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c != ':' && c != ' ' && c != '\n'; });
    if (digits.size() % 2 != 0)
        digits.insert(digits.begin(), '0');
    return hex::decode(digits);
}

std::optional<Bytes> ofDecimals(std::string_view digits)
{
    if (digits.size() > mostDecimals)
        return std::nullopt;
    Bytes bytes; // the last first
    for (const char c : digits) {
        if (!ascii::isDigit(c))
            return std::nullopt;
        auto carry = unsigned(c - '0');
        for (unsigned char &byte : bytes) {
            carry += unsigned(byte) * 10;
            byte = static_cast<unsigned char>(carry & 0xFF);
            carry >>= 8;
        }
        if (carry > 0)
            bytes.push_back(static_cast<unsigned char>(carry));
    }
    std::ranges::reverse(bytes);
    return bytes;
}

/// Digits as they stand, or in base64.
template <typename Read>
std::optional<Bytes> ofDigits(const std::string &text, Read read)
{
    if (auto bytes = read(text))
        return bytes;
    const Bytes inner = base64url::decodeLenient(text);
    return read(asText(inner));
}

/// A whole key in place of one of its numbers.
bool copyNumbersOf(json::Object &jwk, std::string_view text)
{
    auto import = importKeys(text);
    if (!import || import->keys.isEmpty()) {
        const Bytes inner = base64url::decodeLenient(text);
        import = importKeys(asText(inner));
    }
    const json::Object *numbers =
        import && !import->keys.isEmpty() ? import->keys.keys().front().source().asObject() : nullptr;
    if (!numbers)
        return false;
    for (const std::string_view name : numberMembers) {
        if (const json::Value *value = numbers->find(name))
            jwk.set(name, *value);
    }
    return true;
}

bool fitCoordinates(json::Object &jwk, const std::string &curveName)
{
    const auto curve = crypto::findCurve(curveName);
    for (const std::string name : {"x", "y"}) {
        const std::string *text = textIn(jwk, name);
        auto bytes = text && curve ? base64url::decode(*text) : std::unexpected(base64url::Error{});
        if (!bytes)
            continue;
        const std::size_t length = crypto::curveLength(*curve);
        while (bytes->size() > length && bytes->front() == 0)
            bytes->erase(bytes->begin());
        if (bytes->size() < length)
            bytes->insert(bytes->begin(), length - bytes->size(), 0);
        jwk.set(name, json::Value(base64url::encode(*bytes)));
    }
    return curve.has_value();
}

bool setName(json::Object &jwk, std::string_view member, std::optional<std::string_view> registered)
{
    if (registered)
        jwk.set(member, json::Value(std::string(*registered)));
    return registered.has_value();
}

bool copyNumbersOfCertificate(json::Object &jwk)
{
    const json::Value *chain = jwk.find("x5c");
    const json::Array *texts = chain ? chain->asArray() : nullptr;
    const std::string *first = texts && !texts->empty() ? texts->front().asString() : nullptr;
    return first && copyNumbersOf(jwk, std::string(*first));
}

/// Whether anything could be done about the fault.
bool repair(json::Object &jwk, const JwkError &error, const std::string &curve)
{
    const auto put = [&](const std::optional<Bytes> &bytes) {
        if (bytes)
            jwk.set(error.member, json::Value(base64url::encode(*bytes)));
        return bytes.has_value();
    };
    const std::string *text = textIn(jwk, error.member);
    switch (error.fault) {
    case JwkFault::HoldsPem:
    case JwkFault::HoldsDer:
        return text && copyNumbersOf(jwk, std::string(*text));
    case JwkFault::HoldsHex:
        return text && put(ofDigits(*text, ofHexDigits));
    case JwkFault::HoldsDecimal:
        return text && put(ofDigits(*text, ofDecimals));
    case JwkFault::IsJsonNumber: {
        const json::Value *value = jwk.find(error.member);
        return value && value->asNumber() && put(ofDecimals(value->asNumber()->digits));
    }
    case JwkFault::BadBase64Url:
    case JwkFault::Base64Padding:
    case JwkFault::Base64StandardAlphabet:
    case JwkFault::HasLineBreaks:
    case JwkFault::HasStrayEnd:
        return text && put(base64url::decodeLenient(*text));
    case JwkFault::UnknownCurve:
        return text && setName(jwk, "crv", registeredCurve(*text));
    case JwkFault::UnknownKeyType:
        return text && setName(jwk, "kty", registeredKeyType(*text));
    case JwkFault::CoordinateLength:
        return fitCoordinates(jwk, curve);
    case JwkFault::OnlyCertificate:
        return copyNumbersOfCertificate(jwk);
    case JwkFault::NotAnObject:
    case JwkFault::MemberMissing:
    case JwkFault::MemberWrongType:
    case JwkFault::DuplicateMember:
    case JwkFault::PointNotOnCurve:
    case JwkFault::ModulusInvalid:
    case JwkFault::ModulusTooSmall:
    case JwkFault::ModulusTooLarge:
    case JwkFault::ExponentInvalid:
    case JwkFault::ExponentTooLarge:
    case JwkFault::PrivateMismatch:
    case JwkFault::SecretEmpty:
    case JwkFault::AlgorithmUnsupported:
    case JwkFault::PublicKeyLength:
    case JwkFault::LibraryRefused:
    case JwkFault::HoldsText:
        return false;
    }
    return false;
}

} // namespace

std::optional<std::string_view> registeredKeyType(std::string_view name)
{
    constexpr std::string_view inHardware = "-HSM"; // Azure Key Vault
    if (name.size() > inHardware.size() && ascii::endsWith(name, inHardware))
        name.remove_suffix(inHardware.size());
    static constexpr std::array names = {
        std::pair{"rsa", "RSA"},     std::pair{"ec", "EC"},     std::pair{"ecdsa", "EC"}, std::pair{"okp", "OKP"},
        std::pair{"ed25519", "OKP"}, std::pair{"eddsa", "OKP"}, std::pair{"oct", "oct"}};
    for (const auto &[other, registered] : names) {
        if (ascii::isSame(name, other))
            return registered;
    }
    return std::nullopt;
}

std::optional<Jwk> repairedKey(const Jwk &key)
{
    const json::Object *source = key.source().asObject();
    if (!source || key.key())
        return std::nullopt;
    json::Object jwk = *source;
    JwkError error = key.key().error();
    for (int i = 0; i < mostRepairs; ++i) {
        if (!repair(jwk, error, key.curve()))
            return std::nullopt;
        Jwk mended{json::Value(jwk)};
        if (mended.key())
            return mended;
        error = mended.key().error();
    }
    return std::nullopt;
}

std::optional<std::size_t> faultOffset(const Jwk &key)
{
    const json::Object *source = key.source().asObject();
    if (!source || key.key())
        return std::nullopt;
    const JwkError &error = key.key().error();
    const bool isBase64 = error.fault == JwkFault::BadBase64Url || error.fault == JwkFault::Base64Padding ||
                          error.fault == JwkFault::Base64StandardAlphabet;
    const std::string *text = isBase64 ? textIn(*source, error.member) : nullptr;
    const auto decoded = text ? base64url::decode(*text) : Bytes();
    return decoded ? std::nullopt : std::optional(decoded.error().offset);
}

} // namespace tokenscope::jose
