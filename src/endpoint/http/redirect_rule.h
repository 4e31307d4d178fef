// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/address_zone.h"
#include "endpoint/http/exchange.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <expected>

namespace tokenscope::endpoint {

/// Why a redirect is not followed.
enum class RedirectFault {
    NoTarget,      ///< no Location; of more than one Qt shows the last
    NotHttp,       ///< `file:`, `javascript:` and the like, or credentials
    Downgrade,     ///< from https to http
    ClearText,     ///< http to a host that is neither loopback nor confirmed
    OtherOrigin,   ///< where the call is nothing without its token
    IntoLocalHost, ///< further inside than the one who says so, see Zone
    OtherService,  ///< a port that is not the web's
    MethodChange,  ///< a POST that would become a GET
    Loop,
    TooMany,
};

struct RedirectRules
{
    QList<QUrl> visited; ///< the addresses asked so far, the redirecting one last
    int limit = 5;
    bool needsToken = false;
    QStringList clearTextHosts; ///< confirmed by the user
    Zone zone = Zone::Internet; ///< the outermost of those who had a say so far
};

bool isRedirect(int status);

/// The port is another service's, such as mail's: what a server has sent there might be taken for that service's
/// language. Browsers ask none of them either (the list of the Fetch standard, "port blocking").
bool isPortOfOtherService(const QUrl &url);

/// Where the last Location points, percent-encoded and without credentials; empty where it names nothing.
QUrl redirectTarget(const Exchange &exchange);

/// Empty where the redirect may be followed.
std::optional<RedirectFault> redirectFault(const Exchange &exchange, const RedirectRules &rules);

} // namespace tokenscope::endpoint
