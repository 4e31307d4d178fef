// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http_call.h"

#include "base/ascii.h"
#include "concurrency/worker_pool.h"
#include "endpoint/http/redirect_rule.h"
#include "endpoint/http/retry_rule.h"
#include "endpoint/network.h"

#include <algorithm>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRequestId = 128;

/// Fit to be sent back in a header.
bool isRequestId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= longestRequestId &&
           std::ranges::all_of(id, [](char c) { return ascii::isLetterOrDigit(c) || c == '_' || c == '-'; });
}

} // namespace

HttpCall::HttpCall(Network &network, const FetchPlan &plan, const FetchLimits &limits, QDeadlineTimer deadline)
    : QObject(&network)
    , m_network(network)
    , m_plan(plan)
    , m_limits(limits)
    , m_deadline(deadline)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { send(m_url, Cause::Retried); });
    connect(&m_proxySearch, &QFutureWatcherBase::finished, this, &HttpCall::onProxyFound);
    connect(&m_masking, &QFutureWatcherBase::finished, this, &HttpCall::onMasked);
}

void HttpCall::start(const QByteArray &method, const QUrl &url, Cause cause, Zone furthest)
{
    m_method = method;
    m_furthest = furthest;
    m_visited = {url};
    send(url, cause);
}

void HttpCall::send(const QUrl &url, Cause cause)
{
    m_url = url;
    m_cause = cause;
    if (const auto proxy = m_plan.proxyFor(url))
        return open(*proxy);
    m_proxySearch.setFuture(
        concurrency::inBackground([url] { return systemProxyFor(url); })); // a proxy script may take seconds
}

void HttpCall::onProxyFound()
{
    const auto proxy = m_proxySearch.result();
    if (proxy)
        return open(*proxy);
    FetchError error;
    error.code = FetchError::Code::BadProxy;
    error.proxyFault = proxy.error().fault;
    error.detail = proxy.error().variable;
    end(std::move(error));
}

WireRequest HttpCall::wireRequest() const
{
    WireRequest request = m_plan.request(m_method, m_url, m_token);
    request.furthest = m_furthest;
    if (m_plan.kind() == Kind::PangeaAuthn && !m_failedIds.isEmpty())
        request.fields.emplaceBack("X-Pangea-Retried-Request-Ids", m_failedIds.join(','));
    return request;
}

void HttpCall::open(const QNetworkProxy &proxy)
{
    if (m_network.isOffline()) {
        FetchError error;
        error.code = FetchError::Code::Offline;
        return end(std::move(error));
    }
    WireRequest request = wireRequest();
    request.proxy = proxy;
    m_sentFields = shownFields(request.fields);
    m_exchange = new NetworkExchange(std::move(request), m_limits, &m_network);
    connect(m_exchange, &NetworkExchange::received, this, &HttpCall::received);
    connect(m_exchange, &NetworkExchange::ended, this, &HttpCall::onExchangeEnded);
    m_exchange->start();
    Exchange exchange = m_exchange->exchange();
    exchange.cause = m_cause;
    exchange.requestHeaders = m_sentFields;
    m_plan.maskRequest(exchange);
    m_logNumber = m_network.log().begin(exchange);
    emit m_network.logChanged();
}

/// What came of the request, which is over.
Exchange HttpCall::takenExchange()
{
    Exchange exchange = m_exchange->exchange();
    exchange.cause = m_cause;
    exchange.requestHeaders = m_sentFields;
    m_plan.maskRequest(exchange);
    m_zone = std::min(m_zone, m_exchange->zone());
    m_exchange->deleteLater();
    m_exchange = nullptr;
    return exchange;
}

void HttpCall::record(const Exchange &shown, std::optional<FetchError::Code> fault)
{
    m_network.log().end(m_logNumber, shown, fault);
    m_exchanges.append(shown);
    emit m_network.logChanged();
}

void HttpCall::onExchangeEnded()
{
    m_answerFault = m_exchange->fault();
    m_unmasked = takenExchange();
    m_masking.setFuture(concurrency::inBackground([exchange = m_unmasked, secrets = m_plan.secrets(),
                                                   detail = m_answerFault ? m_answerFault->detail : QString()] {
        return maskedAnswer(exchange, detail, secrets);
    }));
}

void HttpCall::onMasked()
{
    MaskedAnswer answer = m_masking.future().takeResult();
    m_unmasked = {};
    m_read = std::move(answer.read);
    auto fault = std::move(m_answerFault);
    record(answer.shown, fault ? std::optional(fault->code) : std::nullopt);
    if (fault) {
        fault->detail = std::move(answer.detail);
        return fault->redirectFault ? endInside(std::move(*fault)) : end(std::move(*fault));
    }
    if (isRedirect(m_read.status))
        return follow();
    if (!retry())
        emit ended();
}

void HttpCall::follow()
{
    const Exchange &exchange = m_read;
    const RedirectRules rules{.visited = m_visited,
                              .limit = m_limits.redirects,
                              .needsToken = m_plan.kind() == Kind::PangeaAuthn,
                              .clearTextHosts = m_plan.clearTextHosts(),
                              .zone = m_zone};
    const QUrl target = redirectTarget(exchange);
    if (const auto fault = redirectFault(exchange, rules)) {
        FetchError error;
        error.code = FetchError::Code::RedirectRefused;
        error.redirectFault = fault;
        error.detail = shownUrl(target);
        return end(std::move(error));
    }
    if (originOf(target) != originOf(m_url)) {
        m_token = OwnToken::Withheld;
        m_furthest = m_zone;
    }
    m_visited.append(target);
    send(target, Cause::Redirected);
}

bool HttpCall::retry()
{
    const Exchange &exchange = m_exchanges.last();
    const auto delay = retryDelay(exchange, m_retries, m_limits, QDateTime::currentDateTimeUtc());
    if (!delay || delay->count() >= m_deadline.remainingTime())
        return false;
    if (const QByteArray id = headerValue(exchange.headers, "x-request-id"); isRequestId(id))
        m_failedIds.append(id);
    ++m_retries;
    m_visited = {m_url};
    m_pause.start(*delay);
    using enum FetchWait::Reason;
    emit waiting({exchange.status == 429 ? TooManyRequests : ServerFault, m_retries, m_limits.retries, *delay});
    return true;
}

/// An address that looked good led further inside than the one who named it: the last answer, or the metadata.
void HttpCall::endInside(FetchError error)
{
    const bool isRedirected = m_exchanges.size() > 1 && isRedirect(m_exchanges[m_exchanges.size() - 2].status);
    if (isRedirected) {
        error.exchange = m_exchanges[m_exchanges.size() - 2];
    } else {
        error.code = FetchError::Code::BadMetadata;
        error.redirectFault.reset();
        error.detail.prepend("jwks_uri: "_L1);
    }
    end(std::move(error));
}

void HttpCall::end(FetchError error)
{
    m_fault = std::move(error);
    emit ended();
}

void HttpCall::drop(FetchError::Code reason)
{
    disconnect(); // from all who listen
    m_pause.stop();
    m_proxySearch.disconnect(this);
    m_masking.disconnect(this);
    if (m_exchange) {
        m_exchange->drop();
        m_unmasked = takenExchange();
    }
    if (!m_unmasked.method.isEmpty())
        record(maskedStart(std::exchange(m_unmasked, {}), m_plan.secrets()), reason);
}

} // namespace tokenscope::endpoint
