// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tokenscope::crypto {

enum class ContentCipher { AesGcm, AesCbcHmac };

/// A row of the one table of content encryptions, the `enc` of a JWE (RFC 7518, 5.1). Lengths in bytes.
struct ContentEncryption
{
    std::string_view name;
    std::string_view title; ///< for people: `AES-256 in GCM`
    ContentCipher cipher;
    Digest digest;         ///< of the HMAC; None for GCM
    std::size_t keyLength; ///< of the content encryption key; with HMAC its first half is the MAC's key
    std::size_t ivLength;
    std::size_t tagLength;
    std::string_view reference;
};

std::span<const ContentEncryption> contentEncryptions();
/// Exact spelling; null where this build does not have it.
const ContentEncryption *findContentEncryption(std::string_view name);
/// AES-GCM with a key of 16, 24 or 32 bytes, for what wraps keys as contents are encrypted.
const ContentEncryption &gcmWithKey(std::size_t keyLength);

enum class KeyManagementFamily { Direct, AesKeyWrap, AesGcmKeyWrap, RsaOaep, RsaPkcs1, Ecdh, Pbes2 };

/// A row of the one table of key management algorithms, the `alg` of a JWE (RFC 7518, 4.1).
struct KeyManagement
{
    std::string_view name;
    std::string_view title; ///< for people: `RSA-OAEP + SHA-256`
    KeyManagementFamily family;
    Digest digest;          ///< of OAEP and PBKDF2
    std::size_t wrapLength; ///< bytes of the AES key that wraps the content's key; 0 where none does
    std::string_view reference;

    /// RFC 7516, 2: the content's key is the shared or agreed one, and the encrypted key is empty.
    bool isDirect() const
    {
        return family == KeyManagementFamily::Direct || (family == KeyManagementFamily::Ecdh && wrapLength == 0);
    }
};

std::span<const KeyManagement> keyManagements();
const KeyManagement *findKeyManagement(std::string_view name);

} // namespace tokenscope::crypto
