// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/environment_proxy.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

struct Variable
{
    QString name;
    QString value;
};

/// The first of them that is set and not blank.
std::optional<Variable> firstSet(const QProcessEnvironment &environment, const QStringList &names)
{
    for (const QString &name : names) {
        const QString value = environment.value(name).trimmed();
        if (!value.isEmpty())
            return Variable{name, value};
    }
    return std::nullopt;
}

QString withoutDots(QString name)
{
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.toLower();
}

bool holdsAddress(const QString &entry, const QHostAddress &address)
{
    if (!entry.contains(u'/'))
        return QHostAddress(entry) == address;
    const auto [network, bits] = QHostAddress::parseSubnet(entry);
    return !network.isNull() && address.isInSubnet(network, bits);
}

bool holdsName(const QString &entry, const QString &name)
{
    const QString suffix = withoutDots(entry);
    return !suffix.isEmpty() && (name == suffix || name.endsWith(u'.' + suffix));
}

} // namespace

bool isExempt(const QString &host, const QString &list)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QString name = withoutDots(host);
    const QHostAddress address(name);
    const QStringList entries = list.split(separators, Qt::SkipEmptyParts);
    return std::ranges::any_of(entries, [&](QString entry) {
        if (entry == "*"_L1)
            return true;
        if (address.isNull())
            return holdsName(entry, name);
        entry.remove(u'[').remove(u']');
        return holdsAddress(entry, address);
    });
}

std::optional<std::expected<QNetworkProxy, ProxyRefusal>> environmentProxy(const QUrl &url,
                                                                           const QProcessEnvironment &environment)
{
    const QStringList own =
        url.scheme() == "https"_L1 ? QStringList{u"https_proxy"_s, u"HTTPS_PROXY"_s} : QStringList{u"http_proxy"_s};
    const auto variable = firstSet(environment, own + QStringList{u"all_proxy"_s, u"ALL_PROXY"_s});
    if (!variable)
        return std::nullopt;
    const auto exempt = firstSet(environment, {u"no_proxy"_s, u"NO_PROXY"_s});
    if (exempt && isExempt(url.host(QUrl::FullyEncoded), exempt->value))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    auto proxy = proxyOf(variable->value);
    if (!proxy)
        return std::unexpected(ProxyRefusal{proxy.error(), variable->name});
    return *proxy;
}

} // namespace tokenscope::endpoint
