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

/// One dot in front and one behind do not count.
QString plainName(QString name)
{
    if (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.toLower();
}

/// Without zone, and of IPv4 all four numbers; null where it is not one.
QHostAddress addressIn(const QString &text)
{
    const QHostAddress address(text);
    const bool isShort = address.protocol() == QAbstractSocket::IPv4Protocol && text.count(u'.') != 3;
    return isShort || text.contains(u'%') ? QHostAddress() : address;
}

/// A network of no bits is the address alone, as curl has it.
bool holdsAddress(const QString &entry, const QHostAddress &address)
{
    const qsizetype slash = entry.indexOf(u'/');
    const QHostAddress network = addressIn(slash < 0 ? entry : entry.first(slash));
    if (network.isNull() || network.protocol() != address.protocol())
        return false;
    const int most = network.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    bool isNumber = true;
    const int bits = slash < 0 ? most : entry.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || bits < 0 || bits > most)
        return false;
    return bits == 0 ? network == address : address.isInSubnet(network, bits);
}

bool holdsName(const QString &entry, const QString &name)
{
    const QString suffix = plainName(entry);
    return !suffix.isEmpty() && (name == suffix || name.endsWith(u'.' + suffix));
}

} // namespace

bool isExempt(const QString &host, const QString &list)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    if (list.trimmed() == "*"_L1)
        return true;
    const QString name = plainName(host);
    const QHostAddress address(name);
    const QStringList entries = list.split(separators, Qt::SkipEmptyParts);
    return std::ranges::any_of(entries, [&](QString entry) {
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
