// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "inspect/model/inspection_draft.h"
#include "jose/jose_header.h"

#include <string_view>

namespace tokenscope::inspect {

/// Group 4 of the findings: algorithm, critical extensions, type, key material that is not trusted. The algorithm comes
/// back where this build can check it and nothing in the header forbids going on.
const crypto::SignatureAlgorithm *checkHeader(InspectionDraft &draft, const jose::JoseHeader &header);

/// The parts of it that an encrypted token's header is checked for as well. Critical extensions: false where they
/// forbid going on.
bool checkCritical(InspectionDraft &draft, const jose::JoseHeader &header);
void checkType(InspectionDraft &draft, const jose::JoseHeader &header);
void reportEmbeddedKeys(InspectionDraft &draft, const jose::JoseHeader &header);

/// Whether a name is `none` in any spelling of small and large letters.
bool isNone(std::string_view algorithm);

} // namespace tokenscope::inspect
