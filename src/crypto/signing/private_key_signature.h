// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/openssl.h"

namespace tokenscope::crypto {

/// The signature of a private key of OpenSSL's, in JWA's form; empty where OpenSSL fails.
Bytes privateKeySignature(const SignatureAlgorithm &algorithm, EVP_PKEY *key, ByteView message);

} // namespace tokenscope::crypto
