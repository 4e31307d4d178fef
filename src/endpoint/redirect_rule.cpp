// SPDX-License-Identifier: Apache-2.0
#include "endpoint/redirect_rule.h"

#include "endpoint/endpoint.h"

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

QUrl locationOf(const Exchange &exchange)
{
    const QByteArray location = headerValue(exchange.headers, "Location");
    return location.isEmpty() ? QUrl() : exchange.url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl redirectTarget(const Exchange &exchange)
{
    return locationOf(exchange).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

std::optional<RedirectFault> redirectFault(const Exchange &exchange, const RedirectRules &rules)
{
    using enum RedirectFault;
    const QUrl target = locationOf(exchange);
    if (!target.isValid() || target.isEmpty())
        return NoTarget;
    if (!requestUrl(Kind::JwksUrl, target.toString(QUrl::FullyEncoded)))
        return NotHttp;
    if (exchange.url.scheme() == "https"_L1 && target.scheme() != "https"_L1)
        return Downgrade;
    if (originOf(target) != originOf(exchange.url)) {
        if (rules.needsToken)
            return OtherOrigin;
        if (zoneOfHost(target.host(QUrl::FullyEncoded)) > rules.zone)
            return IntoLocalHost;
        if (!isClearTextAllowed(target, rules.clearTextHosts))
            return ClearText;
    }
    if (exchange.method != "GET" && exchange.status != 307 && exchange.status != 308)
        return MethodChange;
    if (rules.visited.contains(redirectTarget(exchange)))
        return Loop;
    if (rules.visited.size() > rules.limit)
        return TooMany;
    return std::nullopt;
}

} // namespace tokenscope::endpoint
