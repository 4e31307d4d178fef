// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/address_zone.h"
#include "endpoint/http/client_identity.h"
#include "endpoint/http/exchange.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

namespace tokenscope::endpoint {

/// What goes over the wire. The fields hold the token.
struct WireRequest
{
    QByteArray method;
    QUrl url;
    HeaderFields fields; ///< without Host, Connection and Content-Length, which are added
    QByteArray body;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QList<QSslCertificate> ownAuthorities; ///< empty: the system's
    ClientIdentity identity;
    bool allowsHttp2 = false;
    Zone furthest = Zone::Computer; ///< no connection further inside than this one

    bool isTls() const;
};

enum class WireWay {
    Direct,
    Proxy,
    Tunnel, ///< through a proxy, to the endpoint itself: the way leads there whatever Qt's client asks for
};

/// Where Qt's client is sent, which is not always where the request goes.
QUrl connectUrl(const WireRequest &request, WireWay way);
QNetworkRequest qtRequest(const WireRequest &request, WireWay way);

} // namespace tokenscope::endpoint
