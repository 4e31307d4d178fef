// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/civil_time.h"
#include "crypto/keys/key.h"

#include <string_view>

namespace tokenscope::crypto {

/// A certificate (RFC 5280) in DER that the key signs for itself under that common name, for the day around `moment`.
/// Empty where the key is public, signs nothing or is tied to PSS.
Bytes selfSignedCertificate(const Key &key, std::string_view commonName, Moment moment);

} // namespace tokenscope::crypto
