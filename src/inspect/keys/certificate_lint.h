// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "inspect/findings/finding.h"
#include "jose/keys/jwk.h"

#include <vector>

namespace tokenscope::inspect {

/// What is wrong with the certificates that a key carries: `certificate_expired` (also before its time),
/// `certificate_key_differs`, `certificate_thumbprint_differs`, `pem_inside_x5c`, and `member_wrong_type` with a
/// `reason` for an `x5c` that is not the base64 of certificates.
std::vector<Finding> lintCertificates(const jose::Jwk &key, Moment moment);

} // namespace tokenscope::inspect
