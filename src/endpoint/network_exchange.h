// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_error.h"
#include "endpoint/fetch_limits.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QHostInfo;

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
};

/// One HTTP/1.1 request by QNetworkAccessManager, and its answer where transferFault() takes it. The manager is the
/// exchange's own: no connection, cookie, cache, credential or TLS session is shared with any other. The body is
/// bounded by FetchLimits::bodyBytes. Headers are bounded in time only (they have to be whole within
/// FetchLimits::silence), since Qt 6.4 shows nothing of them before and keeps them all.
/// A POST is sent once. A GET that gets no answer Qt sends again by itself; the exchange ends as soon as Qt says that
/// it connects anew, when that second one may have left already. Emits ended() once, from the event loop, unless
/// dropped or deleted first.
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

signals:
    void received(qint64 bodyBytes);
    void ended();

private:
    void open();
    void takeAddresses(const QHostInfo &info);
    void post();
    QNetworkRequest qtRequest() const;
    void listen();
    void takeConnecting();
    void takeEncrypted();
    void takeRequestSent();
    void takeHead();
    void read();
    void takeEnd();
    void takeTlsFailure();
    void fail(FetchError::Code code, const QString &detail = {});
    void fail(TimeLimit limit);
    void finish();
    void leaveReply();
    QString qtWords() const;
    bool isTls() const;
    std::chrono::milliseconds sinceStart() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    const WireRequest m_request;
    const FetchLimits m_limits;
    QNetworkAccessManager m_manager;
    QPointer<QNetworkReply> m_reply; ///< the manager's child
    QTimer m_connectLimit;
    QTimer m_silenceLimit;
    QElapsedTimer m_clock;
    QList<QSslError> m_tlsErrors;
    Exchange m_exchange;
    std::optional<FetchError> m_fault;
};

} // namespace tokenscope::endpoint
