// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption/authenticated_encryption.h"

#include "crypto/digest.h"
#include "crypto/openssl.h"
#include "crypto/secret_bytes.h"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <string>

namespace tokenscope::crypto {

namespace {

constexpr std::size_t aesBlock = 16;

bool fitsInt(std::size_t size)
{
    return size <= std::size_t(std::numeric_limits<int>::max()) - aesBlock;
}

/// The bytes of the AES key: all of the key, or behind the HMAC's half of it (RFC 7518, 5.2.2.1).
ByteView cipherKey(const ContentEncryption &encryption, ByteView key)
{
    return encryption.cipher == ContentCipher::AesGcm ? key : key.subspan(key.size() / 2);
}

/// As OpenSSL numbers them.
enum class CipherUse { Decrypt = 0, Encrypt = 1 };

/// A context with key and IV; null where OpenSSL fails.
CipherCtx startCipher(const ContentEncryption &encryption, ByteView key, ByteView iv, CipherUse use)
{
    const ByteView aesKey = cipherKey(encryption, key);
    const std::string name =
        "AES-" + std::to_string(aesKey.size() * 8) + (encryption.cipher == ContentCipher::AesGcm ? "-GCM" : "-CBC");
    const Cipher cipher(EVP_CIPHER_fetch(nullptr, name.c_str(), nullptr));
    CipherCtx context(EVP_CIPHER_CTX_new());
    if (!cipher || !context ||
        EVP_CipherInit_ex2(context.get(), cipher.get(), aesKey.data(), iv.data(), int(use), nullptr) != 1)
        return nullptr;
    return context;
}

bool addAdditionalData(EVP_CIPHER_CTX *context, ByteView data)
{
    int length = 0;
    return data.empty() ||
           (fitsInt(data.size()) && EVP_CipherUpdate(context, nullptr, &length, data.data(), int(data.size())) == 1);
}

/// All of `input` through the cipher; empty optional where OpenSSL refuses it at the end or before.
std::optional<Bytes> runCipher(EVP_CIPHER_CTX *context, ByteView input)
{
    Bytes output(input.size() + aesBlock);
    int length = 0;
    int rest = 0;
    if (EVP_CipherUpdate(context, output.data(), &length, input.data(), int(input.size())) != 1 ||
        EVP_CipherFinal_ex(context, output.data() + length, &rest) != 1) {
        wipe(output.data(), output.size()); // of what did not prove genuine, nothing is left
        return std::nullopt;
    }
    output.resize(std::size_t(length) + std::size_t(rest));
    return output;
}

/// RFC 7518, 5.2.2.1: the HMAC over additional data, IV, ciphertext and the additional data's length in bits, cut to
/// its first half. Empty where OpenSSL fails.
Bytes cbcTag(const ContentEncryption &encryption, ByteView key, const SealedContent &content)
{
    Bytes message;
    message.reserve(content.additionalData.size() + content.iv.size() + content.ciphertext.size() + 8);
    for (const ByteView part : {content.additionalData, content.iv, content.ciphertext})
        message.insert(message.end(), part.begin(), part.end());
    const std::uint64_t bits = std::uint64_t(content.additionalData.size()) * 8;
    for (int shift = 56; shift >= 0; shift -= 8)
        message.push_back(static_cast<unsigned char>(bits >> shift));

    Bytes mac(digestLength(encryption.digest));
    std::size_t length = 0;
    const ByteView macKey = key.first(key.size() / 2);
    if (!EVP_Q_mac(nullptr, OSSL_MAC_NAME_HMAC, nullptr, EVP_MD_get0_name(evpDigest(encryption.digest)), nullptr,
                   macKey.data(), macKey.size(), message.data(), message.size(), mac.data(), mac.size(), &length))
        return {};
    mac.resize(encryption.tagLength);
    return mac;
}

std::expected<Bytes, OpenFault> openGcm(const ContentEncryption &encryption, ByteView key, const SealedContent &content)
{
    const CipherCtx context = startCipher(encryption, key, content.iv, CipherUse::Decrypt);
    auto *tag = const_cast<unsigned char *>(content.tag.data()); // only read, although not const
    if (!context || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(content.tag.size()), tag) != 1 ||
        !addAdditionalData(context.get(), content.additionalData))
        return std::unexpected(OpenFault::LibraryFailure);
    // OpenSSL decrypts while it authenticates; what it wrote is wiped where the tag does not hold.
    auto plaintext = runCipher(context.get(), content.ciphertext);
    if (!plaintext)
        return std::unexpected(OpenFault::Mismatch);
    return std::move(*plaintext);
}

std::expected<Bytes, OpenFault> openCbcHmac(const ContentEncryption &encryption, ByteView key,
                                            const SealedContent &content)
{
    const Bytes tag = cbcTag(encryption, key, content);
    if (tag.empty())
        return std::unexpected(OpenFault::LibraryFailure);
    if (!equalInConstantTime(tag, content.tag))
        return std::unexpected(OpenFault::Mismatch);
    const CipherCtx context = startCipher(encryption, key, content.iv, CipherUse::Decrypt);
    if (!context)
        return std::unexpected(OpenFault::LibraryFailure);
    auto plaintext = runCipher(context.get(), content.ciphertext);
    if (!plaintext)
        return std::unexpected(OpenFault::Mismatch); // padding that the key's owner got wrong
    return std::move(*plaintext);
}

} // namespace

std::expected<Bytes, OpenFault> open(const ContentEncryption &encryption, ByteView key, const SealedContent &content)
{
    const bool isCbc = encryption.cipher == ContentCipher::AesCbcHmac;
    if (key.size() != encryption.keyLength)
        return std::unexpected(OpenFault::KeyLength);
    if (content.iv.size() != encryption.ivLength)
        return std::unexpected(OpenFault::IvLength);
    if (content.tag.size() != encryption.tagLength)
        return std::unexpected(OpenFault::TagLength);
    if (!fitsInt(content.ciphertext.size()) ||
        (isCbc && (content.ciphertext.empty() || content.ciphertext.size() % aesBlock != 0)))
        return std::unexpected(OpenFault::CiphertextLength);
    const ErrorQueueScope errors;
    return isCbc ? openCbcHmac(encryption, key, content) : openGcm(encryption, key, content);
}

Sealed seal(const ContentEncryption &encryption, ByteView key, ByteView iv, ByteView additionalData, ByteView plaintext)
{
    if (key.size() != encryption.keyLength || iv.size() != encryption.ivLength || !fitsInt(plaintext.size()))
        throw std::invalid_argument("not as long as the content encryption demands");
    const ErrorQueueScope errors;
    const bool isGcm = encryption.cipher == ContentCipher::AesGcm;
    const CipherCtx context = startCipher(encryption, key, iv, CipherUse::Encrypt);
    if (!context || (isGcm && !addAdditionalData(context.get(), additionalData)))
        throw std::runtime_error("OpenSSL cannot encrypt");
    auto ciphertext = runCipher(context.get(), plaintext);
    Sealed sealed{std::move(ciphertext).value(), Bytes(encryption.tagLength)};
    if (!isGcm)
        sealed.tag = cbcTag(encryption, key, {iv, additionalData, sealed.ciphertext, {}});
    else if (EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(sealed.tag.size()), sealed.tag.data()) != 1)
        throw std::runtime_error("OpenSSL gives no tag");
    return sealed;
}

} // namespace tokenscope::crypto
