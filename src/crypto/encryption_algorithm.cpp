// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption_algorithm.h"

#include <algorithm>
#include <array>

namespace tokenscope::crypto {

namespace {

using enum Digest;

constexpr std::array<ContentEncryption, 6> contentTable = {{
    {"A128CBC-HS256", "AES-128 in CBC + HMAC-SHA-256", ContentCipher::AesCbcHmac, Sha256, 32, 16, 16,
     "RFC 7518, 5.2.3"},
    {"A192CBC-HS384", "AES-192 in CBC + HMAC-SHA-384", ContentCipher::AesCbcHmac, Sha384, 48, 16, 24,
     "RFC 7518, 5.2.4"},
    {"A256CBC-HS512", "AES-256 in CBC + HMAC-SHA-512", ContentCipher::AesCbcHmac, Sha512, 64, 16, 32,
     "RFC 7518, 5.2.5"},
    {"A128GCM", "AES-128 in GCM", ContentCipher::AesGcm, None, 16, 12, 16, "RFC 7518, 5.3"},
    {"A192GCM", "AES-192 in GCM", ContentCipher::AesGcm, None, 24, 12, 16, "RFC 7518, 5.3"},
    {"A256GCM", "AES-256 in GCM", ContentCipher::AesGcm, None, 32, 12, 16, "RFC 7518, 5.3"},
}};

constexpr std::array<KeyManagement, 19> managementTable = {{
    {"RSA1_5", "RSA PKCS #1 v1.5", KeyManagementFamily::RsaPkcs1, None, 0, "RFC 7518, 4.2"},
    {"RSA-OAEP", "RSA-OAEP + SHA-1", KeyManagementFamily::RsaOaep, Sha1, 0, "RFC 7518, 4.3"},
    {"RSA-OAEP-256", "RSA-OAEP + SHA-256", KeyManagementFamily::RsaOaep, Sha256, 0, "RFC 7518, 4.3"},
    {"RSA-OAEP-384", "RSA-OAEP + SHA-384", KeyManagementFamily::RsaOaep, Sha384, 0, "W3C WebCryptoAPI"},
    {"RSA-OAEP-512", "RSA-OAEP + SHA-512", KeyManagementFamily::RsaOaep, Sha512, 0, "W3C WebCryptoAPI"},
    {"A128KW", "AES-128 key wrap", KeyManagementFamily::AesKeyWrap, None, 16, "RFC 7518, 4.4"},
    {"A192KW", "AES-192 key wrap", KeyManagementFamily::AesKeyWrap, None, 24, "RFC 7518, 4.4"},
    {"A256KW", "AES-256 key wrap", KeyManagementFamily::AesKeyWrap, None, 32, "RFC 7518, 4.4"},
    {"dir", "the shared key itself", KeyManagementFamily::Direct, None, 0, "RFC 7518, 4.5"},
    {"ECDH-ES", "ECDH", KeyManagementFamily::Ecdh, Sha256, 0, "RFC 7518, 4.6"},
    {"ECDH-ES+A128KW", "ECDH + AES-128 key wrap", KeyManagementFamily::Ecdh, Sha256, 16, "RFC 7518, 4.6"},
    {"ECDH-ES+A192KW", "ECDH + AES-192 key wrap", KeyManagementFamily::Ecdh, Sha256, 24, "RFC 7518, 4.6"},
    {"ECDH-ES+A256KW", "ECDH + AES-256 key wrap", KeyManagementFamily::Ecdh, Sha256, 32, "RFC 7518, 4.6"},
    {"A128GCMKW", "AES-128 in GCM", KeyManagementFamily::AesGcmKeyWrap, None, 16, "RFC 7518, 4.7"},
    {"A192GCMKW", "AES-192 in GCM", KeyManagementFamily::AesGcmKeyWrap, None, 24, "RFC 7518, 4.7"},
    {"A256GCMKW", "AES-256 in GCM", KeyManagementFamily::AesGcmKeyWrap, None, 32, "RFC 7518, 4.7"},
    {"PBES2-HS256+A128KW", "password, SHA-256 + AES-128 key wrap", KeyManagementFamily::Pbes2, Sha256, 16,
     "RFC 7518, 4.8"},
    {"PBES2-HS384+A192KW", "password, SHA-384 + AES-192 key wrap", KeyManagementFamily::Pbes2, Sha384, 24,
     "RFC 7518, 4.8"},
    {"PBES2-HS512+A256KW", "password, SHA-512 + AES-256 key wrap", KeyManagementFamily::Pbes2, Sha512, 32,
     "RFC 7518, 4.8"},
}};

} // namespace

std::span<const ContentEncryption> contentEncryptions()
{
    return contentTable;
}

const ContentEncryption *findContentEncryption(std::string_view name)
{
    const auto found = std::ranges::find(contentTable, name, &ContentEncryption::name);
    return found == contentTable.end() ? nullptr : &*found;
}

const ContentEncryption &gcmWithKey(std::size_t keyLength)
{
    return *findContentEncryption(keyLength == 16 ? "A128GCM" : keyLength == 24 ? "A192GCM" : "A256GCM");
}

std::span<const KeyManagement> keyManagements()
{
    return managementTable;
}

const KeyManagement *findKeyManagement(std::string_view name)
{
    const auto found = std::ranges::find(managementTable, name, &KeyManagement::name);
    return found == managementTable.end() ? nullptr : &*found;
}

} // namespace tokenscope::crypto
