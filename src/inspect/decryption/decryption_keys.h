// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/encryption_algorithm.h"
#include "inspect/findings/encryption_findings.h"
#include "inspect/model/inspection_keys.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

struct EncryptionAlgorithms
{
    const crypto::KeyManagement &management;
    const crypto::ContentEncryption &encryption;
};

struct DecryptionKey
{
    KeyPlace place;
    const jose::Jwk *key;
};

/// Which keys an encrypted token is decrypted with, out of those that the user gave (a file, a pasted key):
///  1. Keys that the user named for this token, whatever the `kid` says, where one of them fits.
///  2. Else, with a `kid`, the keys that bear it, byte for byte; without one, every key.
/// Of those, the private or shared ones whose `kty`, `crv`, size, `alg`, `use` and `key_ops` fit. Linear in their
/// number.
struct DecryptionKeys
{
    std::vector<DecryptionKey> fitting;
    KeyRefusal refusal = KeyRefusal::NoneGiven; ///< where none fits
    /// Of a shared secret that is of the wrong length alone, in bytes.
    std::optional<std::size_t> unfitLength = {};
};

/// Of a shared secret that the algorithms decrypt with, in bytes: 0 where it is a password of any length, nothing where
/// they take key pairs.
std::optional<std::size_t> sharedKeyLength(const EncryptionAlgorithms &algorithms);

DecryptionKeys selectDecryptionKeys(const InspectionKeys &keys, const std::string *keyId,
                                    const EncryptionAlgorithms &algorithms);

} // namespace tokenscope::inspect
