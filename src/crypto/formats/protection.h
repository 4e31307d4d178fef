// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/protected_key.h"
#include "crypto/openssl.h"

#include <cstdint>
#include <expected>
#include <optional>

/// What the readers of encrypted files share. Internal to this folder.
namespace tokenscope::crypto {

/// How often the passphrase may still be hashed for one file.
class HashingLimit
{
public:
    std::optional<ProtectionFault> spend(const X509_ALGOR *algorithm);
    std::optional<ProtectionFault> spend(std::uint64_t count);

private:
    std::uint64_t m_left = maximumHashings;
};

/// Why OpenSSL did not decrypt, by its error queue.
ProtectionFault protectionFault();

/// The PrivateKeyInfo inside.
std::expected<SecretBytes, ProtectionFault> opened(const X509_SIG *info, ByteView passphrase, HashingLimit &limit);

} // namespace tokenscope::crypto
