// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/protected_key.h"

#include <expected>
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

} // namespace tokenscope::crypto
