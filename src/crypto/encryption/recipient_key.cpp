// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption/recipient_key.h"

namespace tokenscope::crypto {

namespace {

/// RFC 7518, 4.6 and RFC 8037, 3.2; secp256k1 is for signatures only.
bool agreesOnSecrets(std::optional<Curve> curve)
{
    return curve == Curve::P256 || curve == Curve::P384 || curve == Curve::P521 || curve == Curve::X25519 ||
           curve == Curve::X448;
}

} // namespace

bool fits(const KeyManagement &management, const ContentEncryption &encryption, const Key &key)
{
    switch (management.family) {
    case KeyManagementFamily::Direct:
        return key.type() == KeyType::Oct && key.bits() == 8 * encryption.keyLength;
    case KeyManagementFamily::AesKeyWrap:
    case KeyManagementFamily::AesGcmKeyWrap:
        return key.type() == KeyType::Oct && key.bits() == 8 * management.wrapLength;
    case KeyManagementFamily::RsaOaep:
    case KeyManagementFamily::RsaPkcs1:
        return key.type() == KeyType::Rsa && !key.pss();
    case KeyManagementFamily::Ecdh:
        return agreesOnSecrets(key.curve());
    case KeyManagementFamily::Pbes2:
        return key.type() == KeyType::Oct;
    }
    return false;
}

} // namespace tokenscope::crypto
