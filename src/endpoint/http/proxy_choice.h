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
    QString address; ///< of an own one: `http://host:port`, `host:port` or `socks5://host:port`, without credentials
    bool operator==(const ProxyChoice &) const = default;
};

enum class ProxyFault {
    Malformed,
    Credentials, ///< in an address that is kept
    OtherKind,   ///< `https://`, `socks4://`: kinds that are not spoken here
};

/// Why a proxy is not used that somebody set.
struct ProxyRefusal
{
    ProxyFault fault = ProxyFault::Malformed;
    QString variable; ///< of the environment, where it was set
};

/// What curl takes for a proxy: without a scheme it is an HTTP one, without a port 1080 is meant. Credentials may be in
/// it.
std::expected<QNetworkProxy, ProxyFault> proxyOf(const QString &address);

/// Of a user's own choice, which is kept: with a port and without credentials.
std::expected<QNetworkProxy, ProxyFault> ownProxy(const QString &address);

/// What the environment (see environment_proxy.h) or else the system's settings say. May block while a proxy script is
/// fetched: call it off the window's thread.
std::expected<QNetworkProxy, ProxyRefusal> systemProxyFor(const QUrl &url);

/// `http://host:port`, never with credentials; empty for none.
QString proxyName(const QNetworkProxy &proxy);

} // namespace tokenscope::endpoint
