// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key.h"
#include "crypto/openssl.h"

/// What requests for certificates and certificates have in common: how a key signs them.
namespace tokenscope::crypto {

/// Whether the key has its private part, signs, and is not tied to PSS.
bool signsCertificates(const Key &key);

/// The hash that goes with the key; none where the signature has its own.
const EVP_MD *certificateDigest(const Key &key);

} // namespace tokenscope::crypto
