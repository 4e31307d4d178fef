// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::explain {

/// "This is a logout token, as its typ says. The provider posts it to …": the kind, by what it was recognized, and what
/// such a token is for. Empty where the kind is not known.
QString recognitionWords(const inspect::Inspection &inspection);

} // namespace tokenscope::explain
