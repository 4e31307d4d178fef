// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/exchange.h"

#include <QString>

namespace tokenscope::endpoint {

/// The request as a curl command for a POSIX shell, with `$TOKEN` in the token's place.
QString curlCommand(const Exchange &exchange);

} // namespace tokenscope::endpoint
