// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/secret_bytes.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>

/// Private keys under a passphrase.
namespace tokenscope::crypto {

enum class ProtectionFault {
    Malformed,
    WrongPassphrase,
    UnknownCipher, ///< not in the installed OpenSSL without its legacy algorithms
    TooCostly,     ///< over maximumHashings
};

/// How often a passphrase may be hashed for one file. Programs write a few hundred thousand at most; this many take
/// some seconds.
inline constexpr std::uint64_t maximumHashings = 5'000'000;

/// PKCS #8 (RFC 5958, 3) in DER: the PrivateKeyInfo inside.
std::expected<SecretBytes, ProtectionFault> openPrivateKey(ByteView der, ByteView passphrase);

/// Longer than anybody types, in bytes.
inline constexpr std::size_t longestPassphrase = 1024;

/// A PrivateKeyInfo in DER under a passphrase of 1 to longestPassphrase bytes: PKCS #8 with PBES2, AES-256 in CBC and
/// PBKDF2 with HMAC-SHA-256 (RFC 8018). Empty where it is not one.
Bytes protectPrivateKey(ByteView privateKeyInfo, ByteView passphrase);

/// What is between the BEGIN and END lines of a PEM block with `DEK-Info` (RFC 1421, 4.6.1.3): the DER inside.
std::expected<SecretBytes, ProtectionFault> openPemBody(std::string_view body, ByteView passphrase);

/// How often an AlgorithmIdentifier in DER (RFC 8018, A) has the passphrase hashed; nothing where it cannot be known.
std::optional<std::uint64_t> hashingsOf(ByteView algorithm);

} // namespace tokenscope::crypto
