// SPDX-License-Identifier: Apache-2.0
#include "endpoint/redirect_rule.h"

#include "endpoint/endpoint.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

bool isLocal(const QUrl &url)
{
    static const std::array networks = {
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s),  QHostAddress::parseSubnet(u"0.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),       QHostAddress::parseSubnet(u"fe80::/10"_s)};
    const QHostAddress address(url.host());
    return isLoopback(url) ||
           std::ranges::any_of(networks, [&address](const auto &network) { return address.isInSubnet(network); });
}

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

bool leadsIntoLocalHost(const QUrl &from, const QUrl &to)
{
    return isLocal(to) && !isLocal(from);
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
        if (leadsIntoLocalHost(exchange.url, target))
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
