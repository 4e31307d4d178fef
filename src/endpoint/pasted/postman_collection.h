// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/exchange.h"

#include <QString>

namespace tokenscope::endpoint {

/// The request as the one item of a Postman collection (format 2.1), which Postman imports as it is. The token comes
/// from the collection's variable TOKEN, whose value is `$TOKEN` until somebody puts it in.
QString postmanCollection(const Exchange &exchange);

} // namespace tokenscope::endpoint
