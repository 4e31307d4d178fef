// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_plan.h"
#include "endpoint/http/fetch_limits.h"
#include "endpoint/network_exchange.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace tokenscope::endpoint {

class Network;

/// Why nothing happens for a while, for showing.
struct FetchWait
{
    enum class Reason { TooManyRequests, ServerFault, Pending } reason = Reason::Pending;
    int attempt = 1;  ///< the one that comes after the wait, the first being 0
    int attempts = 0; ///< how many there will be at most; 0 where only the deadline ends them
    std::chrono::milliseconds delay{0};
};

/// One request with all that belongs to it: the proxy is looked up, redirects are followed where that is safe, and a
/// server that asks for another attempt gets it. Everything that goes out is logged. Emits ended() once, from the event
/// loop, unless dropped or deleted first. A child of `network`; `plan` has to live until it ended or was dropped.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    HttpCall(Network &network, const FetchPlan &plan, const FetchLimits &limits, QDeadlineTimer deadline);

    /// No connection leads further inside than `furthest`.
    void start(const QByteArray &method, const QUrl &url, Cause cause, Zone furthest = Zone::Computer);
    /// Ends it without a signal; what was under way becomes the last exchange.
    void drop(FetchError::Code reason);

    const QList<Exchange> &exchanges() const { return m_exchanges; }
    /// The last answer's body for reading keys out of it: unlike an exchange's it holds what is private.
    const QByteArray &readBody() const { return m_read.body; }
    /// The outermost of the peers that answered.
    Zone zone() const { return m_zone; }
    /// Why the last exchange is no answer; empty where it is one. Only after ended().
    const std::optional<FetchError> &fault() const { return m_fault; }

signals:
    void received(qint64 bodyBytes);
    void waiting(const tokenscope::endpoint::FetchWait &wait);
    void ended();

private:
    void send(const QUrl &url, Cause cause);
    void onProxyFound();
    void open(const QNetworkProxy &proxy);
    void onExchangeEnded();
    void onMasked();
    Exchange takenExchange();
    void record(const Exchange &shown, std::optional<FetchError::Code> fault);
    void follow();
    bool retry();
    void endInside(FetchError error);
    void end(FetchError error);
    WireRequest wireRequest() const;

    Network &m_network;
    const FetchPlan &m_plan;
    const FetchLimits m_limits;
    const QDeadlineTimer m_deadline;
    QByteArray m_method;
    QUrl m_url;
    Cause m_cause = Cause::Asked;
    QFutureWatcher<std::expected<QNetworkProxy, ProxyRefusal>> m_proxySearch;
    QPointer<NetworkExchange> m_exchange; ///< the network's child: it may go first
    HeaderFields m_sentFields;
    quint64 m_logNumber = 0;
    QTimer m_pause;
    QList<QUrl> m_visited;
    QList<QByteArray> m_failedIds;     ///< what Pangea calls the attempts that failed
    OwnToken m_token = OwnToken::Sent; ///< withheld once the origin was left, even back there
    Zone m_furthest = Zone::Computer;
    Zone m_zone = Zone::Computer;
    int m_retries = 0;
    QFutureWatcher<MaskedAnswer> m_masking;
    Exchange m_unmasked; ///< while it is masked
    Exchange m_read;     ///< the last answer, see MaskedAnswer
    std::optional<FetchError> m_answerFault;
    QList<Exchange> m_exchanges;
    std::optional<FetchError> m_fault;
};

} // namespace tokenscope::endpoint

Q_DECLARE_METATYPE(tokenscope::endpoint::FetchWait)
