// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base64url.h"
#include "crypto/encryption_algorithm.h"
#include "crypto/keys/key_generation.h"
#include "jose/decryption.h"
#include "jose/encryption.h"
#include "jose/jwe.h"
#include "jose/keys/jwk.h"
#include "jose/keys/jwk_builder.h"
#include "json/document.h"

#include <expected>
#include <map>
#include <string>

namespace tokenscope::jose {

/// A compact JWE taken apart, so that a test can change one part and leave the others as they were.
struct JweParts
{
    json::Object header;
    Bytes encryptedKey;
    Bytes iv;
    Bytes ciphertext;
    Bytes tag;
    std::string authenticated;

    explicit JweParts(const std::string &token)
    {
        const JweTexts texts = readCompactJwe(token);
        header = *json::parse(asText(decoded(texts.protectedHeader))).value().root.asObject();
        encryptedKey = decoded(texts.recipients.front().encryptedKey);
        iv = decoded(texts.iv);
        ciphertext = decoded(texts.ciphertext);
        tag = decoded(texts.tag);
        authenticated = texts.authenticatedText();
    }

    std::expected<Bytes, JweError> open(const crypto::Key &key, DecryptionLimits &limits) const
    {
        return decrypt({&header}, encryptedKey, {iv, asBytes(authenticated), ciphertext, tag}, key, limits);
    }
    std::expected<Bytes, JweError> open(const crypto::Key &key) const
    {
        DecryptionLimits limits;
        return open(key, limits);
    }

private:
    static Bytes decoded(std::string_view text) { return base64url::decode(text).value(); }
};

inline constexpr std::string_view plaintext = R"({"iss":"https://issuer.example","sub":"user-1"})";

inline crypto::Key keyOf(const json::Object &jwk)
{
    return Jwk(json::Value(jwk)).key().value();
}

inline const crypto::Key &rsaKey()
{
    static const crypto::Key key = keyOf(rsaJwk(crypto::generateRsa(2048)));
    return key;
}

inline const crypto::Key &curveKey(crypto::Curve curve)
{
    static std::map<crypto::Curve, crypto::Key> keys;
    const auto known = keys.find(curve);
    return known != keys.end()
               ? known->second
               : keys.emplace(curve, keyOf(curveJwk(curve, crypto::generateOnCurve(curve)))).first->second;
}

inline crypto::Key secretKey(std::size_t length)
{
    return crypto::Key::secret(Bytes(length, 0x5A)).value();
}

inline crypto::Key keyFor(const crypto::KeyManagement &management, const crypto::ContentEncryption &encryption,
                          crypto::Curve curve = crypto::Curve::P256)
{
    switch (management.family) {
    case crypto::KeyManagementFamily::Direct:
        return secretKey(encryption.keyLength);
    case crypto::KeyManagementFamily::AesKeyWrap:
    case crypto::KeyManagementFamily::AesGcmKeyWrap:
        return secretKey(management.wrapLength);
    case crypto::KeyManagementFamily::RsaOaep:
    case crypto::KeyManagementFamily::RsaPkcs1:
        return rsaKey();
    case crypto::KeyManagementFamily::Ecdh:
        return curveKey(curve);
    case crypto::KeyManagementFamily::Pbes2:
        break;
    }
    return crypto::Key::secret(asBytes("a password")).value();
}

inline json::Object headerOf(std::string_view alg, std::string_view enc)
{
    json::Object header;
    header.append("alg", alg);
    header.append("enc", enc);
    return header;
}

inline crypto::Key keyFor(std::string_view alg, std::string_view enc, crypto::Curve curve = crypto::Curve::P256)
{
    return keyFor(*crypto::findKeyManagement(alg), *crypto::findContentEncryption(enc), curve);
}

inline JweParts sealed(const json::Object &header, std::string_view content = plaintext)
{
    const JweHeader names{&header};
    const crypto::Key key = keyFor(*names.text("alg"), *names.text("enc"));
    return JweParts(encryptCompact(header, asBytes(content), key).value());
}

inline JweParts sealed(std::string_view alg, std::string_view enc)
{
    return sealed(headerOf(alg, enc));
}

} // namespace tokenscope::jose
