// SPDX-License-Identifier: Apache-2.0
#include "endpoint/proxy_choice.h"

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

} // namespace

std::expected<QNetworkProxy, ProxyFault> ownProxy(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1;
    if (!url.userInfo().isEmpty())
        return std::unexpected(ProxyFault::Credentials);
    const bool isPlace = url.isValid() && !url.host().isEmpty() && url.port() > 0 && !url.hasQuery() &&
                         !url.hasFragment() && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!isPlace || (!isSocks && url.scheme() != "http"_L1))
        return std::unexpected(ProxyFault::Malformed);
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(QUrl::FullyEncoded),
                         quint16(url.port()));
}

QNetworkProxy systemProxyFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || !isProxy(proxies.first()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    QNetworkProxy proxy = proxies.first();
    if (proxy.type() != QNetworkProxy::Socks5Proxy)
        proxy.setType(QNetworkProxy::HttpProxy); // tunnels; a caching one would be of no use to a socket
    return proxy;
}

QString proxyName(const QNetworkProxy &proxy)
{
    if (!isProxy(proxy))
        return {};
    const auto scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? "socks5://"_L1 : "http://"_L1;
    const QString host = proxy.hostName().contains(u':') ? u'[' + proxy.hostName() + u']' : proxy.hostName();
    return scheme + host + u':' + QString::number(proxy.port());
}

} // namespace tokenscope::endpoint
