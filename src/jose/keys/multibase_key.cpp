// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/multibase_key.h"

#include "base/base58.h"
#include "base/base64url.h"
#include "jose/keys/key_import.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::jose {

namespace {

/// Of an RSA key of 8192 bits. The time grows with its square: 0.5 ms.
constexpr std::size_t longestMultibase = 1500;
constexpr std::size_t okpKeyBytes = 32;

/// A code of the multicodec table as a varint, and what is in front of a key's bytes: a curve's name, or the
/// SubjectPublicKeyInfo up to the compressed point; neither where the bytes are a key in another form.
struct Codec
{
    std::string_view code;
    std::string_view curve;
    std::string_view derStart;
    std::size_t keyBytes; ///< 0 where that differs
};

using namespace std::string_view_literals;

constexpr std::array codecs = {
    Codec{"\xED\x01"sv, "Ed25519"sv, {}, okpKeyBytes},
    Codec{"\xEC\x01"sv, "X25519"sv, {}, okpKeyBytes},
    Codec{"\x80\x24"sv, "P-256"sv,
          "\x30\x39\x30\x13\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x08\x2A\x86\x48\xCE\x3D\x03\x01\x07\x03\x22\x00"sv,
          33},
    Codec{"\x81\x24"sv, "P-384"sv,
          "\x30\x46\x30\x10\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x05\x2B\x81\x04\x00\x22\x03\x32\x00"sv, 49},
    Codec{"\x82\x24"sv, "P-521"sv,
          "\x30\x58\x30\x10\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x05\x2B\x81\x04\x00\x23\x03\x44\x00"sv, 67},
    Codec{"\xE7\x01"sv, "secp256k1"sv,
          "\x30\x36\x30\x10\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x05\x2B\x81\x04\x00\x0A\x03\x22\x00"sv, 33},
    Codec{"\x85\x24"sv, {}, {}, 0},     // RSA, as PKCS #1
    Codec{"\xD1\xD6\x03"sv, {}, {}, 0}, // a JWK
};

Jwk okpKey(std::string_view curve, std::string_view bytes)
{
    json::Object jwk;
    jwk.append("kty", json::Value("OKP"));
    jwk.append("crv", json::Value(curve));
    jwk.append("x", json::Value(base64url::encode(asBytes(bytes))));
    return Jwk(json::Value(std::move(jwk)));
}

std::optional<Jwk> keyOfJson(std::string_view text)
{
    auto document = json::parse(text);
    return document && document->root.asObject() ? std::optional(Jwk(std::move(document->root))) : std::nullopt;
}

} // namespace

std::optional<Jwk> keyOfMultibase(std::string_view text)
{
    const bool isMultibase = text.starts_with('z');
    const auto decoded =
        text.size() <= longestMultibase ? base58::decode(text.substr(isMultibase ? 1 : 0)) : std::nullopt;
    if (!decoded)
        return std::nullopt;
    const std::string_view bytes = asText(*decoded);
    if (!isMultibase)
        return bytes.size() == okpKeyBytes ? std::optional(okpKey("Ed25519", bytes)) : std::nullopt;
    for (const auto &[code, curve, derStart, keyBytes] : codecs) {
        if (!bytes.starts_with(code) || (keyBytes > 0 && bytes.size() != code.size() + keyBytes))
            continue;
        const std::string_view key = bytes.substr(code.size());
        if (derStart.empty() && !curve.empty())
            return okpKey(curve, key);
        if (key.starts_with('{'))
            return keyOfJson(key);
        const auto import = importKeys(std::string(derStart).append(key));
        return import && !import->keys.isEmpty() ? std::optional(import->keys.keys().front()) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<Jwk> keysOfCompressedPoint(std::string_view point)
{
    std::vector<Jwk> keys;
    if (!point.starts_with('\x02') && !point.starts_with('\x03'))
        return keys;
    for (const Codec &codec : codecs) {
        if (codec.derStart.empty() || point.size() != codec.keyBytes)
            continue;
        const auto import = importKeys(std::string(codec.derStart).append(point));
        if (import && !import->keys.isEmpty())
            keys.push_back(import->keys.keys().front());
    }
    return keys;
}

} // namespace tokenscope::jose
