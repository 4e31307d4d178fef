// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::explain {

/// "JWS compact"; empty for what is no token.
QString formatWords(inspect::Format format);

} // namespace tokenscope::explain
