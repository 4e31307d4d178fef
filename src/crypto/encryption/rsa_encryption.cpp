// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption/rsa_encryption.h"

#include "crypto/keys/key_handle.h"

namespace tokenscope::crypto {

namespace {

bool setPadding(EVP_PKEY_CTX *context, int padding, Digest digest)
{
    if (EVP_PKEY_CTX_set_rsa_padding(context, padding) != 1)
        return false;
    return padding != RSA_PKCS1_OAEP_PADDING || (EVP_PKEY_CTX_set_rsa_oaep_md(context, evpDigest(digest)) == 1 &&
                                                 EVP_PKEY_CTX_set_rsa_mgf1_md(context, evpDigest(digest)) == 1);
}

/// Empty where OpenSSL refuses key, ciphertext or padding.
std::optional<SecretBytes> decrypt(const Key &key, int padding, Digest digest, ByteView ciphertext)
{
    const ErrorQueueScope errors;
    const PKeyCtx context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle().pkey.get(), nullptr));
    if (ciphertext.size() != key.signatureLength() || !context || EVP_PKEY_decrypt_init(context.get()) != 1 ||
        !setPadding(context.get(), padding, digest))
        return std::nullopt;
    SecretBytes plaintext(key.signatureLength());
    std::size_t length = plaintext.size();
    if (EVP_PKEY_decrypt(context.get(), plaintext.data(), &length, ciphertext.data(), ciphertext.size()) != 1)
        return std::nullopt;
    plaintext.resize(length);
    return plaintext;
}

/// 0xFF where the byte is zero, else 0, without a branch.
unsigned char maskOfZero(unsigned char byte)
{
    return static_cast<unsigned char>((unsigned(byte) - 1U) >> 8);
}

/// RFC 8017, 7.2.2, step 3 for a message whose length is known: 00 02, nothing but non-zero bytes, 00, the message.
/// `substitute` comes back where that does not hold. OpenSSL 3.0's own unpadding tells by its result.
SecretBytes unpadPkcs1(const SecretBytes &padded, SecretBytes substitute)
{
    const std::size_t separator = padded.size() - substitute.size() - 1;
    unsigned char good = maskOfZero(padded[0]) & maskOfZero(static_cast<unsigned char>(padded[1] ^ 2));
    for (std::size_t i = 2; i < separator; ++i)
        good &= static_cast<unsigned char>(~maskOfZero(padded[i]));
    good &= maskOfZero(padded[separator]);
    for (std::size_t i = 0; i < substitute.size(); ++i) {
        const unsigned chosen = (padded[separator + 1 + i] & good) | (substitute[i] & ~unsigned(good));
        substitute[i] = static_cast<unsigned char>(chosen);
    }
    return substitute;
}

/// RFC 8017, 7.2.1: two bytes in front, at least eight of padding, one that ends it.
constexpr std::size_t pkcs1Overhead = 11;

} // namespace

std::optional<SecretBytes> decryptOaep(Digest digest, const Key &key, ByteView ciphertext)
{
    return decrypt(key, RSA_PKCS1_OAEP_PADDING, digest, ciphertext);
}

SecretBytes decryptRsaKey(const KeyManagement &management, const Key &key, ByteView ciphertext, std::size_t keyLength)
{
    SecretBytes substitute = randomSecret(keyLength);
    if (management.family == KeyManagementFamily::RsaPkcs1) {
        const auto padded = decrypt(key, RSA_NO_PADDING, Digest::None, ciphertext);
        const bool hasRoom = padded && padded->size() >= keyLength + pkcs1Overhead;
        return hasRoom ? unpadPkcs1(*padded, std::move(substitute)) : substitute;
    }
    auto secret = decryptOaep(management.digest, key, ciphertext);
    return secret && secret->size() == keyLength ? std::move(*secret) : substitute;
}

Bytes encryptRsaKey(const KeyManagement &management, const Key &key, ByteView secret)
{
    const ErrorQueueScope errors;
    const int padding = management.family == KeyManagementFamily::RsaPkcs1 ? RSA_PKCS1_PADDING : RSA_PKCS1_OAEP_PADDING;
    const PKeyCtx context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle().pkey.get(), nullptr));
    Bytes ciphertext(key.signatureLength());
    std::size_t length = ciphertext.size();
    if (!context || EVP_PKEY_encrypt_init(context.get()) != 1 ||
        !setPadding(context.get(), padding, management.digest) ||
        EVP_PKEY_encrypt(context.get(), ciphertext.data(), &length, secret.data(), secret.size()) != 1)
        return {};
    return ciphertext;
}

} // namespace tokenscope::crypto
