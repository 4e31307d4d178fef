// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/encryption_algorithm.h"
#include "inspect/model/key_ring.h"

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

/// Why none of the keys decrypts, in the order of how near the nearest of them was to it.
enum class KeyRefusal {
    NoneGiven,    ///< nothing but fetched sets, which hold no secrets
    KeyIdUnknown, ///< none bears the `kid`
    TypeMismatch, ///< type, curve or size are another algorithm's
    Malformed,
    AlgorithmMismatch,
    UseMismatch,   ///< `use` or `key_ops` are not for decrypting
    PublicKeyText, ///< a password that is the text of a public key
    Fetched,       ///< out of a fetched set: what everybody can fetch keeps no secret
    OnlyPublic,
};
std::string_view keyRefusalName(KeyRefusal refusal);

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
};

DecryptionKeys selectDecryptionKeys(const KeyRing &keys, const std::string *keyId,
                                    const EncryptionAlgorithms &algorithms);

} // namespace tokenscope::inspect
