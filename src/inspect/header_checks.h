// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "inspect/examination.h"
#include "jose/jose_header.h"

namespace tokenscope::inspect {

/// Group 4 of the findings: algorithm, critical extensions, type, key material that is not trusted. The algorithm comes
/// back where this build can check it and nothing in the header forbids going on.
const crypto::SignatureAlgorithm *checkHeader(Examination &examination, const jose::JoseHeader &header);

} // namespace tokenscope::inspect
