// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/certificate_signing.h"

namespace tokenscope::crypto {

bool signsCertificates(const Key &key)
{
    const bool agrees = key.curve() == Curve::X25519 || key.curve() == Curve::X448;
    return key.isPrivate() && key.type() != KeyType::Oct && !key.pss() && !agrees;
}

const EVP_MD *certificateDigest(const Key &key)
{
    switch (key.type()) {
    case KeyType::Okp:
    case KeyType::Akp:
    case KeyType::Oct:
        return nullptr;
    case KeyType::Rsa:
        return evpDigest(Digest::Sha256);
    case KeyType::Ec:
        break;
    }
    return evpDigest(key.curve() == Curve::P521   ? Digest::Sha512
                     : key.curve() == Curve::P384 ? Digest::Sha384
                                                  : Digest::Sha256);
}

} // namespace tokenscope::crypto
