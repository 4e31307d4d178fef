// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <expected>

namespace tokenscope::endpoint {

/// Whether a request goes through a proxy. Loopback never does.
struct ProxyChoice
{
    enum class Kind { System, None, Own };
    Kind kind = Kind::System;
    QString address; ///< of an own one: `http://host:port` or `socks5://host:port`, without credentials
    bool operator==(const ProxyChoice &) const = default;
};

enum class ProxyFault { Malformed, Credentials };

std::expected<QNetworkProxy, ProxyFault> ownProxy(const QString &address);

/// What the system's settings or the environment (`https_proxy`, `no_proxy`, …) say. May block while a proxy script is
/// fetched: call it off the window's thread.
QNetworkProxy systemProxyFor(const QUrl &url);

/// `http://host:port`, never with credentials; empty for none.
QString proxyName(const QNetworkProxy &proxy);

} // namespace tokenscope::endpoint
