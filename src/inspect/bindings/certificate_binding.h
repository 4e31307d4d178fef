// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// RFC 8705, 3.1: compares `cnf.x5t#S256` with the certificates that the client was given, and enters the edge.
void checkClientCertificate(InspectionDraft &draft);

} // namespace tokenscope::inspect
