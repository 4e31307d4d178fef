// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/protected_key.h"

#include "base/base64url.h"
#include "crypto/der_reader.h"
#include "crypto/formats/protection.h"
#include "crypto/openssl.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <algorithm>
#include <climits>
#include <string>

namespace tokenscope::crypto {

namespace {

using EncryptedInfo = std::unique_ptr<X509_SIG, Deleter<&X509_SIG_free>>;
using PrivateKeyInfo = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<&PKCS8_PRIV_KEY_INFO_free>>;

/// OWASP's figure for PBKDF2 with HMAC-SHA-256.
constexpr int hashingsOfOurs = 600'000;

/// A number of a few bytes; nothing where it is larger.
std::optional<std::uint64_t> smallNumber(std::optional<ByteView> digits)
{
    if (!digits || digits->size() > 4)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const unsigned char digit : *digits)
        value = value << 8 | digit;
    return value;
}

/// What hashing takes: a salt, then the count, or, for scrypt (RFC 7914, 7), three numbers.
std::optional<std::uint64_t> hashingsIn(DerReader parameters)
{
    if (!parameters.take(DerTag::OctetString))
        return std::nullopt;
    const auto first = smallNumber(parameters.takeUnsigned());
    if (!first)
        return std::nullopt;
    const auto second = smallNumber(parameters.takeUnsigned());
    const auto third = second ? smallNumber(parameters.takeUnsigned()) : std::nullopt;
    if (!third)
        return first; // PBKDF2 may name the key's length as the second
    constexpr std::uint64_t most = 1U << 30;
    const std::uint64_t blocks = *first * *second;
    return *second > most || blocks > most || *third > most ? std::optional(most) : std::optional(blocks * *third);
}

struct PassphraseText
{
    ByteView bytes;
};

int copyPassphrase(char *buffer, int size, int /*isWriting*/, void *text)
{
    const ByteView bytes = static_cast<const PassphraseText *>(text)->bytes;
    if (bytes.size() > std::size_t(std::max(size, 0)))
        return -1;
    std::ranges::copy(bytes, buffer);
    return int(bytes.size());
}

} // namespace

std::optional<std::uint64_t> hashingsOf(ByteView algorithm)
{
    auto fields = enterOnly(algorithm);
    if (!fields || !fields->take(DerTag::ObjectId))
        return std::nullopt;
    auto parameters = fields->enter(DerTag::Sequence);
    if (!parameters)
        return std::nullopt;
    if (!parameters->isNext(DerTag::Sequence)) // RFC 7292, C; RFC 8018, A.3
        return hashingsIn(*parameters);
    auto derivation = parameters->enter(DerTag::Sequence); // RFC 8018, A.4
    if (!derivation || !derivation->take(DerTag::ObjectId))
        return std::nullopt;
    const auto numbers = derivation->enter(DerTag::Sequence);
    return numbers ? hashingsIn(*numbers) : std::nullopt;
}

ProtectionFault protectionFault()
{
    while (const unsigned long error = ERR_get_error()) {
        const int reason = ERR_GET_REASON(error);
        if (reason == ERR_R_UNSUPPORTED ||
            (ERR_GET_LIB(error) == ERR_LIB_EVP &&
             (reason == EVP_R_UNSUPPORTED_CIPHER || reason == EVP_R_UNSUPPORTED_PRF ||
              reason == EVP_R_UNKNOWN_PBE_ALGORITHM || reason == EVP_R_UNSUPPORTED_KEY_DERIVATION_FUNCTION)) ||
            (ERR_GET_LIB(error) == ERR_LIB_PEM && reason == PEM_R_UNSUPPORTED_ENCRYPTION))
            return ProtectionFault::UnknownCipher;
    }
    return ProtectionFault::WrongPassphrase;
}

std::optional<ProtectionFault> HashingLimit::spend(const X509_ALGOR *algorithm)
{
    unsigned char *encoded = nullptr;
    const int length = i2d_X509_ALGOR(algorithm, &encoded);
    const std::unique_ptr<unsigned char, decltype([](unsigned char *memory) { OPENSSL_free(memory); })> owner(encoded);
    const auto count = length > 0 ? hashingsOf({encoded, std::size_t(length)}) : std::nullopt;
    if (!count)
        return ProtectionFault::UnknownCipher;
    return spend(*count);
}

std::optional<ProtectionFault> HashingLimit::spend(std::uint64_t count)
{
    if (count > m_left)
        return ProtectionFault::TooCostly;
    m_left -= count;
    return std::nullopt;
}

std::expected<SecretBytes, ProtectionFault> opened(const X509_SIG *info, ByteView passphrase, HashingLimit &limit)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(info, &algorithm, nullptr);
    if (const auto fault = limit.spend(algorithm))
        return std::unexpected(*fault);
    const PrivateKeyInfo key(PKCS8_decrypt(info, asText(passphrase).data(), int(passphrase.size())));
    if (!key)
        return std::unexpected(protectionFault());
    unsigned char *encoded = nullptr;
    const int length = i2d_PKCS8_PRIV_KEY_INFO(key.get(), &encoded);
    if (length <= 0)
        return std::unexpected(ProtectionFault::Malformed);
    SecretBytes der(encoded, encoded + length);
    OPENSSL_clear_free(encoded, std::size_t(length));
    return der;
}

std::expected<SecretBytes, ProtectionFault> openPrivateKey(ByteView der, ByteView passphrase)
{
    const ErrorQueueScope errors;
    const unsigned char *position = der.data();
    const EncryptedInfo info(der.size() <= INT_MAX ? d2i_X509_SIG(nullptr, &position, long(der.size())) : nullptr);
    if (!info || position != der.data() + der.size())
        return std::unexpected(ProtectionFault::Malformed);
    if (passphrase.size() > longestPassphrase)
        return std::unexpected(ProtectionFault::WrongPassphrase);
    HashingLimit limit;
    return opened(info.get(), passphrase, limit);
}

Bytes protectPrivateKey(ByteView privateKeyInfo, ByteView passphrase)
{
    const ErrorQueueScope errors;
    if (privateKeyInfo.size() > INT_MAX || passphrase.empty() || passphrase.size() > longestPassphrase)
        return {};
    const unsigned char *position = privateKeyInfo.data();
    const PrivateKeyInfo key(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position, long(privateKeyInfo.size())));
    if (!key || position != privateKeyInfo.data() + privateKeyInfo.size())
        return {};
    constexpr int version2 = -1; // PBES2
    const EncryptedInfo info(PKCS8_encrypt(version2, EVP_aes_256_cbc(), asText(passphrase).data(),
                                           int(passphrase.size()), nullptr, 0, hashingsOfOurs, key.get()));
    const int length = info ? i2d_X509_SIG(info.get(), nullptr) : 0;
    Bytes der(std::size_t(std::max(length, 0)));
    unsigned char *end = der.data();
    return length > 0 && i2d_X509_SIG(info.get(), &end) == length ? der : Bytes();
}

std::expected<SecretBytes, ProtectionFault> openPemBody(std::string_view body, ByteView passphrase)
{
    const ErrorQueueScope errors;
    std::string headers;
    std::string base64;
    while (!body.empty()) {
        const std::size_t end = std::min(body.find('\n'), body.size());
        std::string_view line = body.substr(0, end);
        body.remove_prefix(std::min(end + 1, body.size()));
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        const bool isHeader = line.find(':') != std::string_view::npos;
        if (isHeader)
            headers.append(line).append("\n");
        else
            base64 += line;
    }
    const auto encrypted = base64url::decodeStandard(base64);
    EVP_CIPHER_INFO cipher{};
    if (!encrypted || encrypted->empty() || encrypted->size() > INT_MAX)
        return std::unexpected(ProtectionFault::Malformed);
    if (PEM_get_EVP_CIPHER_INFO(headers.data(), &cipher) != 1)
        return std::unexpected(protectionFault() == ProtectionFault::UnknownCipher ? ProtectionFault::UnknownCipher
                                                                                   : ProtectionFault::Malformed);
    SecretBytes data(encrypted->begin(), encrypted->end());
    long length = long(data.size());
    PassphraseText text{passphrase};
    if (PEM_do_header(&cipher, data.data(), &length, copyPassphrase, &text) != 1)
        return std::unexpected(protectionFault());
    data.resize(std::size_t(length));
    return data;
}

} // namespace tokenscope::crypto
