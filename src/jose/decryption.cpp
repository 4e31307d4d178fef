// SPDX-License-Identifier: Apache-2.0
#include "jose/decryption.h"

#include "base/base64url.h"
#include "base/deflate.h"
#include "crypto/encryption/aes_key_wrap.h"
#include "crypto/encryption/key_agreement.h"
#include "crypto/encryption/key_derivation.h"
#include "crypto/encryption/recipient_key.h"
#include "crypto/encryption/rsa_encryption.h"
#include "jose/keys/jwk.h"

namespace tokenscope::jose {

namespace {

using crypto::ContentEncryption;
using crypto::KeyManagement;
using crypto::KeyManagementFamily;
using crypto::SecretBytes;
using ContentKeyOrError = std::expected<SecretBytes, JweError>;

/// RFC 7518, 4.8.1.1.
constexpr std::size_t shortestSalt = 8;

std::unexpected<JweError> fail(JweFault fault, std::string_view part = {}, std::int64_t actual = 0,
                               std::int64_t limit = 0)
{
    return std::unexpected(JweError{fault, part, actual, limit});
}

std::unexpected<JweError> wrongLength(std::string_view part, std::size_t actual, std::size_t needed)
{
    return fail(JweFault::WrongLength, part, std::int64_t(actual), std::int64_t(needed));
}

enum class Presence { Needed, Optional };

/// A member in strict base64url; no bytes where it is absent and may be.
std::expected<Bytes, JweError> bytesOf(const JweHeader &header, std::string_view name, Presence presence)
{
    if (presence == Presence::Optional && !header.find(name))
        return Bytes();
    const std::string *text = header.text(name);
    if (!text)
        return fail(JweFault::MemberInvalid, name);
    auto bytes = base64url::decode(*text);
    if (!bytes)
        return fail(JweFault::MemberInvalid, name);
    return std::move(*bytes);
}

/// One recipient's way from the encrypted key to the key of the content.
class ContentKey
{
public:
    ContentKey(const JweHeader &header, const KeyManagement &management, const ContentEncryption &encryption,
               ByteView encryptedKey, const crypto::Key &key)
        : m_header(header)
        , m_management(management)
        , m_encryption(encryption)
        , m_encryptedKey(encryptedKey)
        , m_key(key)
    {
    }

    ContentKeyOrError find(DecryptionLimits &limits) const;

private:
    ContentKeyOrError unwrapped(ByteView wrappingKey) const;
    ContentKeyOrError unwrappedWithGcm() const;
    ContentKeyOrError agreed() const;
    ContentKeyOrError fromPassword(DecryptionLimits &limits) const;

    const JweHeader &m_header;
    const KeyManagement &m_management;
    const ContentEncryption &m_encryption;
    ByteView m_encryptedKey;
    const crypto::Key &m_key;
};

ContentKeyOrError ContentKey::find(DecryptionLimits &limits) const
{
    if (m_management.isDirect() && !m_encryptedKey.empty())
        return wrongLength("encrypted_key", m_encryptedKey.size(), 0);
    switch (m_management.family) {
    case KeyManagementFamily::Direct:
        return SecretBytes(m_key.secretBytes().begin(), m_key.secretBytes().end());
    case KeyManagementFamily::AesKeyWrap:
        return unwrapped(m_key.secretBytes());
    case KeyManagementFamily::AesGcmKeyWrap:
        return unwrappedWithGcm();
    case KeyManagementFamily::RsaOaep:
    case KeyManagementFamily::RsaPkcs1:
        return crypto::decryptRsaKey(m_management, m_key, m_encryptedKey, m_encryption.keyLength);
    case KeyManagementFamily::Ecdh:
        return agreed();
    case KeyManagementFamily::Pbes2:
        return fromPassword(limits);
    }
    return fail(JweFault::AlgorithmUnsupported);
}

ContentKeyOrError ContentKey::unwrapped(ByteView wrappingKey) const
{
    constexpr std::size_t overhead = 8; // RFC 3394, 2.2.1
    if (m_encryptedKey.size() != m_encryption.keyLength + overhead)
        return wrongLength("encrypted_key", m_encryptedKey.size(), m_encryption.keyLength + overhead);
    auto key = crypto::unwrapAesKey(wrappingKey, m_encryptedKey);
    if (!key)
        return fail(JweFault::KeyUnwrapFailed);
    return std::move(*key);
}

/// RFC 7518, 4.7: the content's key is encrypted as a content would be, without additional data.
ContentKeyOrError ContentKey::unwrappedWithGcm() const
{
    const auto iv = bytesOf(m_header, "iv", Presence::Needed);
    if (!iv)
        return std::unexpected(iv.error());
    const auto tag = bytesOf(m_header, "tag", Presence::Needed);
    if (!tag)
        return std::unexpected(tag.error());
    if (m_encryptedKey.size() != m_encryption.keyLength)
        return wrongLength("encrypted_key", m_encryptedKey.size(), m_encryption.keyLength);
    const ContentEncryption &gcm = crypto::gcmWithKey(m_management.wrapLength);
    auto key = crypto::open(gcm, m_key.secretBytes(), {*iv, {}, m_encryptedKey, *tag});
    if (!key) {
        switch (key.error()) {
        case crypto::OpenFault::IvLength:
            return wrongLength("header.iv", iv->size(), gcm.ivLength);
        case crypto::OpenFault::TagLength:
            return wrongLength("header.tag", tag->size(), gcm.tagLength);
        case crypto::OpenFault::KeyLength:
        case crypto::OpenFault::CiphertextLength:
        case crypto::OpenFault::LibraryFailure:
            return fail(JweFault::LibraryFailure);
        case crypto::OpenFault::Mismatch:
            return fail(JweFault::KeyUnwrapFailed);
        }
    }
    SecretBytes secret(key->begin(), key->end());
    crypto::wipe(key->data(), key->size());
    return secret;
}

ContentKeyOrError ContentKey::agreed() const
{
    const json::Value *epk = m_header.find("epk");
    if (!epk || !epk->asObject())
        return fail(JweFault::MemberInvalid, "epk");
    const auto partyU = bytesOf(m_header, "apu", Presence::Optional);
    if (!partyU)
        return std::unexpected(partyU.error());
    const auto partyV = bytesOf(m_header, "apv", Presence::Optional);
    if (!partyV)
        return std::unexpected(partyV.error());
    const Jwk ephemeral(*epk);
    const auto secret = ephemeral.key() ? crypto::agree(m_key, *ephemeral.key()) : std::nullopt;
    if (!secret)
        return fail(JweFault::EphemeralKeyRefused, "epk");
    SecretBytes key = crypto::agreedKey(m_management, m_encryption, *secret, {*partyU, *partyV});
    return m_management.isDirect() ? std::move(key) : unwrapped(key);
}

ContentKeyOrError ContentKey::fromPassword(DecryptionLimits &limits) const
{
    const auto salt = bytesOf(m_header, "p2s", Presence::Needed);
    if (!salt)
        return std::unexpected(salt.error());
    if (salt->size() < shortestSalt)
        return wrongLength("p2s", salt->size(), shortestSalt);
    const auto iterations = m_header.integer("p2c");
    if (!iterations || *iterations < 1)
        return fail(JweFault::MemberInvalid, "p2c");
    if (*iterations > limits.iterations)
        return fail(JweFault::TooManyIterations, "p2c", *iterations, limits.iterations);
    limits.iterations -= *iterations;
    return unwrapped(crypto::passwordKey(m_management, m_key.secretBytes(), *salt, int(*iterations)));
}

JweError errorOf(crypto::OpenFault fault, const ContentEncryption &encryption, const crypto::SealedContent &content)
{
    switch (fault) {
    case crypto::OpenFault::IvLength:
        return wrongLength("initialization_vector", content.iv.size(), encryption.ivLength).error();
    case crypto::OpenFault::TagLength:
        return wrongLength("tag", content.tag.size(), encryption.tagLength).error();
    case crypto::OpenFault::CiphertextLength: {
        constexpr std::size_t block = 16;
        const std::size_t whole = (content.ciphertext.size() + block) / block * block;
        return wrongLength("ciphertext", content.ciphertext.size(), whole).error();
    }
    case crypto::OpenFault::Mismatch:
        return {JweFault::ContentMismatch};
    case crypto::OpenFault::KeyLength:
    case crypto::OpenFault::LibraryFailure:
        break;
    }
    return {JweFault::LibraryFailure};
}

std::expected<Bytes, JweError> inflated(const Bytes &compressed, std::size_t limit)
{
    auto plaintext = inflate(compressed, limit);
    if (plaintext)
        return std::move(*plaintext);
    if (plaintext.error() == InflateFault::TooLarge)
        return fail(JweFault::InflatedTooLarge, "zip", std::int64_t(compressed.size()), std::int64_t(limit));
    return fail(JweFault::InflateFailed, "zip");
}

/// RFC 7516, 4.1.3: `DEF` or nothing, and only in the protected header.
std::expected<bool, JweError> isCompressed(const JweHeader &header)
{
    const json::Value *zip = header.find("zip");
    if (!zip)
        return false;
    if (!zip->asString() || !header.protectedHeader || header.protectedHeader->find("zip") != zip)
        return fail(JweFault::MemberInvalid, "zip");
    if (*zip->asString() != "DEF")
        return fail(JweFault::CompressionUnsupported, "zip");
    return true;
}

bool canDecrypt(const crypto::Key &key, const KeyManagement &management, const ContentEncryption &encryption)
{
    return key.isPrivate() && crypto::fits(management, encryption, key);
}

} // namespace

std::expected<Bytes, JweError> decrypt(const JweHeader &header, ByteView encryptedKey,
                                       const crypto::SealedContent &content, const crypto::Key &key,
                                       DecryptionLimits &limits)
{
    const std::string *alg = header.text("alg");
    const KeyManagement *management = alg ? crypto::findKeyManagement(*alg) : nullptr;
    if (!management)
        return fail(JweFault::AlgorithmUnsupported, "alg");
    const std::string *enc = header.text("enc");
    const ContentEncryption *encryption = enc ? crypto::findContentEncryption(*enc) : nullptr;
    if (!encryption)
        return fail(JweFault::EncryptionUnsupported, "enc");
    const auto compressed = isCompressed(header);
    if (!compressed)
        return std::unexpected(compressed.error());
    if (management->family == KeyManagementFamily::RsaPkcs1 && !limits.allowRsaPkcs1)
        return fail(JweFault::RsaPkcs1Off, "alg");
    if (!canDecrypt(key, *management, *encryption))
        return fail(JweFault::KeyDoesNotFit);

    const auto contentKey = ContentKey(header, *management, *encryption, encryptedKey, key).find(limits);
    if (!contentKey)
        return std::unexpected(contentKey.error());
    auto plaintext = crypto::open(*encryption, *contentKey, content);
    if (!plaintext)
        return std::unexpected(errorOf(plaintext.error(), *encryption, content));
    return *compressed ? inflated(*plaintext, limits.inflated) : std::move(*plaintext);
}

} // namespace tokenscope::jose
