// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QStringList>

namespace tokenscope::explain {

/// The token's signatures in base64url, without what they sign: one, or several of a JWS in JSON. Of an encrypted token
/// there is none.
QStringList signatureTexts(const inspect::Inspection &inspection);

} // namespace tokenscope::explain
