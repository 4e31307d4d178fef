// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/exchange.h"

#include <QString>

#include <optional>

namespace tokenscope::endpoint {

/// Where what answers in an endpoint's place belongs to.
enum class Guard {
    Firewall,  ///< the endpoint: it keeps out what it takes for an attack or a robot
    WebFilter, ///< the network that the request came from
};

struct BlockedRequest
{
    Guard guard;
    QString product; ///< its maker's name
};

/// By what the pages and headers of such products have in common. Looks at the start of the body.
std::optional<BlockedRequest> blockedRequest(const Exchange &exchange);

} // namespace tokenscope::endpoint
