// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/openssl.h"

namespace tokenscope::crypto {

/// The signature of a private key of OpenSSL's, in JWA's form; empty where OpenSSL fails. `library` is the context that
/// the key is from; OpenSSL's usual one has no name.
Bytes privateKeySignature(const SignatureAlgorithm &algorithm, EVP_PKEY *key, ByteView message,
                          OSSL_LIB_CTX *library = nullptr);

} // namespace tokenscope::crypto
