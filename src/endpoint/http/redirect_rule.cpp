// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/redirect_rule.h"

#include "endpoint/address/endpoint.h"

#include <algorithm>
#include <array>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array otherServices = {
    0,    1,    7,    9,    11,   13,   15,   17,   19,   20,   21,   22,   23,   25,   37,   42,   43,
    53,   69,   77,   79,   87,   95,   101,  102,  103,  104,  109,  110,  111,  113,  115,  117,  119,
    123,  135,  137,  139,  143,  161,  179,  389,  427,  465,  512,  513,  514,  515,  526,  530,  531,
    532,  540,  548,  554,  556,  563,  587,  601,  636,  989,  990,  993,  995,  1719, 1720, 1723, 2049,
    3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080};

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

bool isPortOfOtherService(const QUrl &url)
{
    return std::ranges::find(otherServices, url.port()) != otherServices.end();
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
        if (isPortOfOtherService(target))
            return OtherService;
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
