// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_error.h"
#include "endpoint/http/fetch_limits.h"
#include "endpoint/http/tcp_watch.h"
#include "endpoint/wire_request.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QHostInfo;

namespace tokenscope::endpoint {

class ProxyTunnel;

/// One HTTP request by QNetworkAccessManager, and its answer where transferFault() takes it. The manager is the
/// exchange's own: no connection, cookie, cache, credential or TLS session is shared with any other. Headers and body
/// are bounded by FetchLimits; headers on Linux only, see TcpWatch, elsewhere they just have to be whole in time.
/// Headers that HTTP/2 has compressed are bounded as they come, not as they are: Qt 6.4 unpacks them all, on this
/// thread. It is sent once, see OneShotBody. Emits ended() once, from the event loop, unless dropped or deleted first.
class NetworkExchange final : public QObject
{
    Q_OBJECT

public:
    NetworkExchange(WireRequest request, const FetchLimits &limits, QObject *parent);

    void start();
    /// Ends it without a signal.
    void drop();

    /// What happened so far.
    Exchange exchange() const;
    /// Why the answer is not whole; its exchange is empty. Only after ended().
    const std::optional<FetchError> &fault() const { return m_fault; }
    /// Where the peer is: by the address connected to, as far as that is known; by the URL alone behind a proxy.
    Zone zone() const;

signals:
    void received(qint64 bodyBytes);
    void ended();

private:
    void open();
    void onAddressesFound(const QHostInfo &info);
    void askProxy();
    void onProxyRefused(const QStringList &schemes);
    void onProxyDeclined(int status, const QByteArray &body);
    WireWay way() const;
    quint16 peerPort() const;
    bool isTooFarInside();
    void post();
    void listen();
    void onConnecting();
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onRequestSent();
    void onWireBytes(qint64 bytes);
    void onEndlessHead();
    void onHead();
    void read();
    void onFinished();
    void onTlsFailure();
    void fail(FetchError::Code code, const QString &detail = {});
    void fail(TimeLimit limit);
    void fail(HttpFault fault);
    void fail(RedirectFault fault);
    void finish();
    void leaveReply();
    QString qtWords() const;
    std::chrono::milliseconds sinceStart() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    const WireRequest m_request;
    const FetchLimits m_limits;
    QNetworkAccessManager m_manager;
    QPointer<QNetworkReply> m_reply; ///< the manager's child
    TcpWatch m_wire;
    QTimer m_connectLimit;
    QTimer m_silenceLimit;
    QElapsedTimer m_clock;
    QList<QSslError> m_tlsErrors;
    QPointer<ProxyTunnel> m_tunnel;
    std::optional<Zone> m_addressZone;
    Exchange m_exchange;
    std::optional<FetchError> m_fault;
};

} // namespace tokenscope::endpoint
