// SPDX-License-Identifier: Apache-2.0
#include "endpoint/token_call.h"

#include "concurrency/worker_pool.h"
#include "endpoint/network.h"
#include "endpoint/tls_files.h"

#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

const QByteArray hidden = QByteArrayLiteral("••••");

QByteArray escaped(const QByteArray &text)
{
    return text.toPercentEncoding();
}

QByteArray formBody(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts << escaped(name) + '=' + escaped(value);
    return parts.join('&');
}

} // namespace

std::expected<TokenServicePlan, FetchError> TokenServicePlan::make(const TokenService &service)
{
    FetchRequest connection = service.connection;
    connection.kind = Kind::JwksUrl; // the address is asked as it is
    connection.token.clear();
    auto plan = FetchPlan::make(connection);
    if (!plan) {
        FetchError error = plan.error();
        if (error.code == FetchError::Code::ClearText)
            error.code = FetchError::Code::ClearTextToken;
        return std::unexpected(std::move(error));
    }
    if (auto fault = useTlsFiles(*plan, readTlsFiles(connection.authoritiesFile, connection.clientIdentity)))
        return std::unexpected(std::move(*fault));
    return TokenServicePlan(std::move(*plan), service);
}

TokenServicePlan::TokenServicePlan(FetchPlan plan, const TokenService &service)
    : m_plan(std::move(plan))
    , m_place(service.place)
    , m_method(service.method)
    , m_fields(service.fields)
{
    if (m_method.isEmpty())
        m_method = m_place.kind == TokenPlace::Kind::Form ? "POST" : "GET";
}

WireRequest TokenServicePlan::request(const QByteArray &token) const
{
    WireRequest request = m_plan.request("GET", url(), OwnToken::Withheld);
    request.method = m_method;
    for (auto &[name, value] : request.fields) {
        if (name == "Accept")
            value = "*/*";
    }
    auto fields = m_fields;
    if (!token.isEmpty()) {
        switch (m_place.kind) {
        case TokenPlace::Kind::Bearer:
            request.fields.emplaceBack("Authorization", "Bearer " + token);
            break;
        case TokenPlace::Kind::Header:
            request.fields.emplaceBack(m_place.name, token);
            break;
        case TokenPlace::Kind::Cookie:
            request.fields.emplaceBack("Cookie", m_place.name + '=' + token);
            break;
        case TokenPlace::Kind::Form:
            fields.emplaceBack(m_place.name, token);
            break;
        }
    }
    if (m_place.kind == TokenPlace::Kind::Form) {
        request.fields.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        request.body = formBody(fields);
    }
    return request;
}

Exchange TokenServicePlan::shownRequest(bool hasToken) const
{
    WireRequest wire = request(hasToken ? hidden : QByteArray());
    Exchange exchange;
    exchange.method = wire.method;
    exchange.url = wire.url;
    exchange.requestHeaders = wire.fields;
    exchange.requestBody = wire.body.replace(escaped(hidden), hidden);
    return exchange;
}

TokenCall::TokenCall(Network &network, const TokenServicePlan &plan, const QByteArray &token, const FetchLimits &limits,
                     QObject *parent)
    : QObject(parent)
    , m_network(&network)
    , m_plan(plan)
    , m_token(token)
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &TokenCall::onDeadline);
    connect(&m_proxySearch, &QFutureWatcherBase::finished, this, &TokenCall::onProxyFound);
}

TokenCall::~TokenCall()
{
    if (!m_exchange)
        return;
    m_exchange->drop();
    m_exchange->deleteLater();
    record(FetchError::Code::Cancelled);
}

void TokenCall::start()
{
    m_deadline.start(m_limits.total);
    if (const auto proxy = m_plan.proxy())
        return open(*proxy);
    m_proxySearch.setFuture(
        concurrency::inBackground([url = m_plan.url()] { return systemProxyFor(url); })); // may take seconds
}

void TokenCall::onProxyFound()
{
    const auto proxy = m_proxySearch.result();
    if (proxy)
        return open(*proxy);
    end(FetchError::Code::BadProxy);
    m_fault->proxyFault = proxy.error().fault;
    m_fault->detail = proxy.error().variable;
}

void TokenCall::open(const QNetworkProxy &proxy)
{
    if (!m_network || m_network->isOffline())
        return end(FetchError::Code::Offline);
    WireRequest request = m_plan.request(m_token);
    request.proxy = proxy;
    m_exchange = new NetworkExchange(std::move(request), m_limits, this);
    connect(m_exchange, &NetworkExchange::ended, this, &TokenCall::onExchangeEnded);
    m_exchange->start();
    Exchange shown = m_plan.shownRequest(!m_token.isEmpty());
    shown.startedAt = m_exchange->exchange().startedAt;
    m_logNumber = m_network->log().begin(shown);
    emit m_network->logChanged();
}

/// Of the answer its status and a few headers are of use; all else may echo the token.
void TokenCall::onExchangeEnded()
{
    const Exchange exchange = m_exchange->exchange();
    m_fault = m_exchange->fault();
    m_answer.status = exchange.status;
    m_answer.elapsed = exchange.elapsed;
    m_answer.stage = exchange.stage;
    m_answer.bodyBytes = exchange.bodyBytes;
    if (const QByteArray delay = headerValue(exchange.headers, "Retry-After"); !delay.isEmpty())
        m_answer.headers.emplaceBack("Retry-After", delay);
    m_exchange->deleteLater();
    m_exchange = nullptr;
    m_deadline.stop();
    record(m_fault ? std::optional(m_fault->code) : std::nullopt);
    emit ended();
}

void TokenCall::record(std::optional<FetchError::Code> fault)
{
    if (!m_network || m_logNumber == 0)
        return;
    Exchange shown = m_plan.shownRequest(!m_token.isEmpty());
    shown.status = m_answer.status;
    shown.elapsed = m_answer.elapsed;
    shown.stage = m_answer.stage;
    shown.bodyBytes = m_answer.bodyBytes;
    m_network->log().end(m_logNumber, shown, fault);
    emit m_network->logChanged();
}

void TokenCall::onDeadline()
{
    if (m_exchange) {
        m_answer.status = m_exchange->exchange().status;
        m_exchange->drop();
        m_exchange->deleteLater();
        m_exchange = nullptr;
    }
    m_proxySearch.disconnect(this);
    record(FetchError::Code::Timeout);
    end(FetchError::Code::Timeout);
}

/// From the event loop, so that start() comes to its end first.
void TokenCall::end(FetchError::Code code)
{
    m_deadline.stop();
    m_fault.emplace();
    m_fault->code = code;
    m_fault->exchange.url = m_plan.url();
    QMetaObject::invokeMethod(this, &TokenCall::ended, Qt::QueuedConnection);
}

} // namespace tokenscope::endpoint
