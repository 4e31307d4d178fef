// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/exchange.h"

#include <QString>

namespace tokenscope::endpoint {

/// The request as it goes over the wire in HTTP/1.1 (RFC 9112, 3), with line feeds and with `$TOKEN` in the token's
/// place.
QString httpRequestText(const Exchange &exchange);

} // namespace tokenscope::endpoint
