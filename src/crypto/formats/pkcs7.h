// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <vector>

namespace tokenscope::crypto {

/// The certificates of a PKCS #7 bundle (`.p7b`, RFC 2315, 9.1) in DER, in its order; empty where it is none. The
/// signatures of other bundles are not looked at: what counts are the certificates.
std::vector<Bytes> certificatesInPkcs7(ByteView der);

} // namespace tokenscope::crypto
