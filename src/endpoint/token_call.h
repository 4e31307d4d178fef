// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/credentials/token_place.h"
#include "endpoint/fetch_plan.h"
#include "endpoint/http/fetch_limits.h"
#include "endpoint/network_exchange.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QTimer>

#include <expected>
#include <optional>

namespace tokenscope::endpoint {

class Network;

/// A service that tokens are shown to, as the user named it.
struct TokenService
{
    FetchRequest connection; ///< of it the address and how to reach it; no token
    TokenPlace place;
    QByteArray method = {};                        ///< empty: GET, of a form POST
    QList<QPair<QByteArray, QByteArray>> fields{}; ///< sent along with the token in a form
};

/// All that is decided before a connection is opened.
class TokenServicePlan
{
public:
    /// Reads the files that the connection names. In clear text tokens go to this computer and to confirmed hosts.
    static std::expected<TokenServicePlan, FetchError> make(const TokenService &service);

    const QUrl &url() const { return m_plan.url(); }
    const TokenPlace &place() const { return m_place; }
    std::optional<QNetworkProxy> proxy() const { return m_plan.proxyFor(url()); }

    /// With no token where that is empty.
    WireRequest request(const QByteArray &token) const;
    /// The request with dots for the token: for the log and for showing.
    Exchange shownRequest(bool hasToken) const;

private:
    TokenServicePlan(FetchPlan plan, const TokenService &service);

    FetchPlan m_plan;
    TokenPlace m_place;
    QByteArray m_method;
    QList<QPair<QByteArray, QByteArray>> m_fields;
};

/// Shows one token to a service. Nothing is repeated and no redirect followed. In the log the token is masked. Emits
/// ended() once, from the event loop, unless deleted first. `plan` has to live as long.
class TokenCall final : public QObject
{
    Q_OBJECT

public:
    TokenCall(Network &network, const TokenServicePlan &plan, const QByteArray &token, const FetchLimits &limits,
              QObject *parent);
    ~TokenCall() override;

    void start();

    /// The answer's head; its status is 0 where none came. Only after ended().
    const Exchange &answer() const { return m_answer; }
    /// Why it is no whole answer; empty where it is one.
    const std::optional<FetchError> &fault() const { return m_fault; }

signals:
    void ended();

private:
    void onProxyFound();
    void open(const QNetworkProxy &proxy);
    void onExchangeEnded();
    void onDeadline();
    void record(std::optional<FetchError::Code> fault);
    void end(FetchError::Code code);

    QPointer<Network> m_network;
    const TokenServicePlan &m_plan;
    const QByteArray m_token;
    const FetchLimits m_limits;
    QFutureWatcher<std::expected<QNetworkProxy, ProxyRefusal>> m_proxySearch;
    QPointer<NetworkExchange> m_exchange;
    QTimer m_deadline;
    quint64 m_logNumber = 0; ///< 0: nothing was sent
    Exchange m_answer;
    std::optional<FetchError> m_fault;
};

} // namespace tokenscope::endpoint
