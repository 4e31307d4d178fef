// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/proxy_choice.h"

#include "endpoint/http/environment_proxy.h"

#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

constexpr int usualProxyPort = 1080; // curl's

} // namespace

std::expected<QNetworkProxy, ProxyFault> proxyOf(const QString &address)
{
    const QString text = address.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : "http://"_L1 + text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return std::unexpected(ProxyFault::Malformed);
    if (scheme == "https"_L1 || scheme.startsWith("socks"_L1) != isSocks)
        return std::unexpected(ProxyFault::OtherKind);
    if (!isSocks && scheme != "http"_L1)
        return std::unexpected(ProxyFault::Malformed);
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(QUrl::FullyEncoded),
                         quint16(url.port(usualProxyPort)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

std::expected<QNetworkProxy, ProxyFault> ownProxy(const QString &address)
{
    const QString text = address.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : "http://"_L1 + text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return std::unexpected(ProxyFault::Credentials);
    if (url.port() <= 0 || url.hasQuery() || url.hasFragment() || !(url.path().isEmpty() || url.path() == "/"_L1))
        return std::unexpected(ProxyFault::Malformed);
    return proxyOf(text);
}

std::expected<QNetworkProxy, ProxyRefusal> systemProxyFor(const QUrl &url)
{
    if (auto proxy = environmentProxy(url, QProcessEnvironment::systemEnvironment()))
        return std::move(*proxy);
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
