// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/protected_key.h"
#include "crypto/keys/key.h"

#include <expected>
#include <span>
#include <vector>

namespace tokenscope::crypto {

/// Private keys and certificates of a PKCS #12 file (RFC 7292), in its order.
struct Pkcs12Content
{
    std::vector<SecretBytes> privateKeys; ///< PrivateKeyInfo
    std::vector<Bytes> certificates;      ///< DER
};

/// The passphrase is UTF-8. Bounded: by maximumHashings for all of the file.
std::expected<Pkcs12Content, ProtectionFault> openPkcs12(ByteView der, ByteView passphrase);

/// A private key with its certificates (DER, that of the key first; there may be none) under a passphrase of 1 to
/// longestPassphrase bytes without a zero among them: AES-256 in CBC and PBKDF2 with HMAC-SHA-256. Empty where the key
/// is public, a shared secret or tied to PSS, or the first certificate is of another key.
Bytes writePkcs12(const Key &key, std::span<const Bytes> certificates, ByteView passphrase);

} // namespace tokenscope::crypto
