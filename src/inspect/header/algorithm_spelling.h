// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"

#include <string_view>

namespace tokenscope::inspect {

/// The signature algorithm that a name means in other words than the standard's: `HmacSHA256` and `SHA256withRSA` of
/// Java, the addresses of XML signatures, `rs256`, `RSA-SHA256`, `RSASSA_PSS_SHA_256` of AWS KMS. Null where it is the
/// registered name itself, or cannot be known.
const crypto::SignatureAlgorithm *meantAlgorithm(std::string_view name);

} // namespace tokenscope::inspect
