// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// Compares the header's `x5t` and `x5t#S256` (RFC 7515, 4.1.7 and 4.1.8) with the certificate of the key that
/// verified, with the others that are loaded, and with what such a member looks like. Whether the signature is genuine
/// does not depend on them; who finds keys by them finds none, or another one.
void checkThumbprints(InspectionDraft &draft);

} // namespace tokenscope::inspect
