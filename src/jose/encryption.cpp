// SPDX-License-Identifier: Apache-2.0
#include "jose/encryption.h"

#include "base/base64url.h"
#include "base/deflate.h"
#include "crypto/digest.h"
#include "crypto/encryption/aes_key_wrap.h"
#include "crypto/encryption/authenticated_encryption.h"
#include "crypto/encryption/key_agreement.h"
#include "crypto/encryption/key_derivation.h"
#include "crypto/encryption/recipient_key.h"
#include "crypto/encryption/rsa_encryption.h"
#include "crypto/keys/key_generation.h"
#include "jose/jwe.h"
#include "jose/keys/jwk.h"
#include "jose/keys/jwk_builder.h"
#include "json/writer.h"

namespace tokenscope::jose {

namespace {

using crypto::ContentEncryption;
using crypto::KeyManagement;
using crypto::KeyManagementFamily;
using crypto::SecretBytes;

/// OWASP's figure for PBKDF2 with HMAC-SHA-256 is larger; a token is opened often, and by some with a bound below it.
constexpr std::int64_t usualIterations = 100'000;
constexpr std::size_t saltLength = 16;

struct EncryptedKey
{
    SecretBytes contentKey;
    Bytes bytes; ///< empty where both sides have the content's key already
};

Bytes memberBytes(const json::Object &header, std::string_view name)
{
    const std::string *text = JweHeader{&header}.text(name);
    return text ? base64url::decodeLenient(*text) : Bytes();
}

EncryptedKey wrapped(ByteView wrappingKey, SecretBytes contentKey)
{
    Bytes bytes = crypto::wrapAesKey(wrappingKey, contentKey);
    return {std::move(contentKey), std::move(bytes)};
}

/// RFC 7518, 4.6: with a key pair that is made for this token and thrown away.
EncryptedKey agreed(json::Object &header, const KeyManagement &management, const ContentEncryption &encryption,
                    const crypto::Key &key)
{
    const auto curve = *key.curve();
    const Jwk ephemeral(curveJwk(curve, crypto::generateOnCurve(curve)));
    const auto secret = crypto::agree(ephemeral.key().value(), key).value();
    SecretBytes derived =
        crypto::agreedKey(management, encryption, secret, {memberBytes(header, "apu"), memberBytes(header, "apv")});
    header.append("epk", ephemeral.publicPart());
    if (management.isDirect())
        return {std::move(derived), {}};
    return wrapped(derived, crypto::randomSecret(encryption.keyLength));
}

EncryptedKey wrappedByPassword(json::Object &header, const KeyManagement &management,
                               const ContentEncryption &encryption, const crypto::Key &key)
{
    const Bytes salt = crypto::randomBytes(saltLength);
    const auto iterations = JweHeader{&header}.integer("p2c").value_or(usualIterations);
    header.append("p2s", base64url::encode(salt));
    header.set("p2c", json::Value(iterations));
    return wrapped(crypto::passwordKey(management, key.secretBytes(), salt, int(iterations)),
                   crypto::randomSecret(encryption.keyLength));
}

EncryptedKey wrappedWithGcm(json::Object &header, const KeyManagement &management, const ContentEncryption &encryption,
                            const crypto::Key &key)
{
    const ContentEncryption &gcm = crypto::gcmWithKey(management.wrapLength);
    const Bytes iv = crypto::randomBytes(gcm.ivLength);
    SecretBytes contentKey = crypto::randomSecret(encryption.keyLength);
    auto sealed = crypto::seal(gcm, key.secretBytes(), iv, {}, contentKey);
    header.append("iv", base64url::encode(iv));
    header.append("tag", base64url::encode(sealed.tag));
    return {std::move(contentKey), std::move(sealed.ciphertext)};
}

/// Adds to the header what the recipient needs to find the content's key.
std::optional<EncryptedKey> makeKey(json::Object &header, const KeyManagement &management,
                                    const ContentEncryption &encryption, const crypto::Key &key)
{
    switch (management.family) {
    case KeyManagementFamily::Direct:
        return EncryptedKey{SecretBytes(key.secretBytes().begin(), key.secretBytes().end()), {}};
    case KeyManagementFamily::AesKeyWrap:
        return wrapped(key.secretBytes(), crypto::randomSecret(encryption.keyLength));
    case KeyManagementFamily::AesGcmKeyWrap:
        return wrappedWithGcm(header, management, encryption, key);
    case KeyManagementFamily::RsaOaep:
    case KeyManagementFamily::RsaPkcs1: {
        EncryptedKey made{crypto::randomSecret(encryption.keyLength), {}};
        made.bytes = crypto::encryptRsaKey(management, key, made.contentKey);
        return made.bytes.empty() ? std::nullopt : std::optional(std::move(made));
    }
    case KeyManagementFamily::Ecdh:
        return agreed(header, management, encryption, key);
    case KeyManagementFamily::Pbes2:
        return wrappedByPassword(header, management, encryption, key);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> encryptCompact(json::Object header, ByteView plaintext, const crypto::Key &key)
{
    const JweHeader names{&header};
    const std::string *alg = names.text("alg");
    const std::string *enc = names.text("enc");
    const KeyManagement *management = alg ? crypto::findKeyManagement(*alg) : nullptr;
    const ContentEncryption *encryption = enc ? crypto::findContentEncryption(*enc) : nullptr;
    if (!management || !encryption || !crypto::fits(*management, *encryption, key))
        return std::nullopt;
    const Bytes content = header.find("zip") ? deflate(plaintext) : Bytes(plaintext.begin(), plaintext.end());
    const auto encryptedKey = makeKey(header, *management, *encryption, key);
    if (!encryptedKey)
        return std::nullopt;
    const Bytes iv = crypto::randomBytes(encryption->ivLength);
    std::string token = base64url::encode(asBytes(json::write(header)));
    const auto sealed = crypto::seal(*encryption, encryptedKey->contentKey, iv, asBytes(token), content);
    for (const ByteView part :
         {ByteView(encryptedKey->bytes), ByteView(iv), ByteView(sealed.ciphertext), ByteView(sealed.tag)})
        token += '.' + base64url::encode(part);
    return token;
}

} // namespace tokenscope::jose
