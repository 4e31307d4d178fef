// SPDX-License-Identifier: Apache-2.0
#include "endpoint/fetch_plan.h"

#include "endpoint/address/address_kind.h"
#include "endpoint/http/tls_rules.h"
#include "json/writer.h"

#include <algorithm>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumRequestIdLength = 128;
constexpr auto pangeaTail = "/v2/client/jwks"_L1;
constexpr auto tokenCheckPath = "/v2/client/token/check"_L1;

FetchError refusal(FetchError::Code code, const QUrl &url = {})
{
    FetchError error;
    error.code = code;
    error.exchange.url = url;
    return error;
}

template <typename Fault>
std::unexpected<FetchError> refusal(FetchError::Code code, const QUrl &url, std::optional<Fault> FetchError::*member,
                                    Fault fault)
{
    FetchError error = refusal(code, url);
    error.*member = fault;
    return std::unexpected(std::move(error));
}

QUrl tokenCheckUrl(QUrl keyUrl)
{
    QString path = keyUrl.path(QUrl::FullyEncoded);
    path.chop(pangeaTail.size());
    keyUrl.setPath(path + tokenCheckPath, QUrl::TolerantMode);
    return keyUrl;
}

bool isIdCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
}

} // namespace

FetchPlan::FetchPlan(const FetchRequest &request, QUrl url)
    : m_kind(request.kind)
    , m_url(std::move(url))
    , m_typed(bareAddress(request.typedUrl))
    , m_clearTextHosts(request.confirmedClearTextHosts)
    , m_allowsHttp2(request.allowsHttp2)
    , m_isKindGuessed(request.isKindGuessed)
{
}

std::expected<FetchPlan, FetchError> FetchPlan::make(const FetchRequest &request)
{
    using enum FetchError::Code;
    const auto url = requestUrl(request.kind, request.typedUrl);
    if (!url)
        return refusal(BadUrl, {}, &FetchError::urlFault, url.error());
    FetchPlan plan(request, *url);
    auto bearer = BearerToken::fromText(request.token);
    if (!bearer && bearer.error() != TokenFault::Empty)
        return refusal(BadToken, *url, &FetchError::tokenFault, bearer.error());
    if (!bearer && request.kind == Kind::PangeaAuthn)
        return std::unexpected(refusal(TokenMissing, *url));
    if (bearer)
        plan.m_token = std::move(*bearer);
    if (request.kind == Kind::PangeaAuthn && !request.checkedToken.isEmpty()) {
        auto checked = BearerToken::fromText(request.checkedToken);
        if (!checked)
            return refusal(BadToken, *url, &FetchError::tokenFault, checked.error());
        plan.m_checked = std::move(*checked);
        plan.m_url = tokenCheckUrl(plan.m_url);
    }
    if (!isClearTextAllowed(*url, plan.m_clearTextHosts))
        return std::unexpected(refusal(plan.m_token ? ClearTextToken : ClearText, *url));
    const auto question = plan.m_token ? tokenQuestion(request.kind, *url, *plan.m_token) : std::nullopt;
    if (question && !request.isTokenConfirmed)
        return refusal(TokenUnconfirmed, *url, &FetchError::tokenQuestion, *question);
    if (request.proxy.kind == ProxyChoice::Kind::None)
        plan.m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    if (request.proxy.kind == ProxyChoice::Kind::Own) {
        const auto proxy = ownProxy(request.proxy.address);
        if (!proxy)
            return refusal(BadProxy, *url, &FetchError::proxyFault, proxy.error());
        plan.m_proxy = *proxy;
    }
    return plan;
}

std::optional<QUrl> FetchPlan::pollUrl(const QString &requestId) const
{
    if (requestId.isEmpty() || requestId.size() > maximumRequestIdLength ||
        !std::ranges::all_of(requestId, isIdCharacter))
        return std::nullopt;
    QUrl url = m_url;
    QString path = url.path(QUrl::FullyEncoded);
    path.chop(m_checked ? tokenCheckPath.size() : pangeaTail.size());
    url.setPath(path + "/request/"_L1 + requestId, QUrl::TolerantMode);
    return url;
}

QList<QUrl> FetchPlan::fallbackUrls() const
{
    const QUrl typed(m_typed);
    if (m_kind != Kind::OpenIdIssuer || metadataAddress(typed))
        return {};
    return metadataUrls(typed).sliced(1);
}

std::optional<QUrl> FetchPlan::addressItself() const
{
    const auto url = requestUrl(Kind::JwksUrl, m_typed);
    const bool isOpen = m_isKindGuessed && m_kind == Kind::OpenIdIssuer && url && !kindInAddress(*url);
    return isOpen && url->path().size() > 1 ? std::optional(*url) : std::nullopt;
}

QStringList FetchPlan::acceptableIssuers() const
{
    const QUrl typed(m_typed);
    const auto document = metadataAddress(typed);
    if (!document)
        return {m_typed};
    // As it was typed, escapes and letter case included.
    QString issuer = m_typed.section(u'#', 0, 0).section(u'?', 0, 0);
    issuer = issuer.first(issuer.indexOf("/.well-known"_L1));
    while (issuer.endsWith(u'/'))
        issuer.chop(1);
    issuer += document->behind;
    return {issuer, issuer + u'/'};
}

WireRequest FetchPlan::request(const QByteArray &method, const QUrl &url, OwnToken token) const
{
    WireRequest request;
    request.method = method;
    request.url = url;
    request.ownAuthorities = m_authorities;
    request.allowsHttp2 = m_allowsHttp2;
    if (originOf(url) == originOf(m_url))
        request.identity = m_identity;
    request.fields = {
        {"User-Agent", "Tokenscope/" TOKENSCOPE_VERSION},
        {"Accept", m_kind == Kind::PangeaAuthn ? "application/json" : "application/json, application/jwk-set+json"},
        {"Accept-Language", "en"},        // or Qt tells the desktop's
        {"Accept-Encoding", "identity"}}; // a compressed key set would be a bomb at worst, no gain at best
    if (m_token && token == OwnToken::Sent && originOf(url) == originOf(m_url))
        request.fields.emplaceBack("Authorization", "Bearer " + m_token->bytes());
    if (method == "POST") {
        request.fields.emplaceBack("Content-Type", "application/json");
        request.body =
            m_checked ? "{\"token\":" + QByteArray::fromStdString(json::quote(m_checked->bytes().toStdString())) + '}'
                      : QByteArrayLiteral("{}");
    }
    return request;
}

std::optional<QNetworkProxy> FetchPlan::proxyFor(const QUrl &url) const
{
    return isLoopback(url) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy;
}

QList<SentSecret> FetchPlan::secrets() const
{
    QList<SentSecret> secrets;
    for (const auto *token : {&m_token, &m_checked}) {
        if (*token)
            secrets.append({.bytes = (*token)->bytes(), .shown = (*token)->show().toUtf8()});
    }
    return secrets;
}

void FetchPlan::maskRequest(Exchange &exchange) const
{
    if (m_checked && !exchange.requestBody.isEmpty())
        exchange.requestBody = "{\"token\":\"" + m_checked->show().toUtf8() + "\"}";
}

std::expected<Exchange, FetchError> plannedExchange(const FetchRequest &request)
{
    const auto plan = FetchPlan::make(request);
    if (!plan)
        return std::unexpected(plan.error());
    const QByteArray method = plan->kind() == Kind::PangeaAuthn ? "POST" : "GET";
    const WireRequest wire = plan->request(method, plan->url(), OwnToken::Sent);
    Exchange exchange;
    exchange.method = wire.method;
    exchange.url = wire.url;
    exchange.requestHeaders = shownFields(wire.fields);
    exchange.requestBody = wire.body;
    return exchange;
}

HeaderFields shownFields(const HeaderFields &fields)
{
    HeaderFields shown = fields;
    for (auto &[name, value] : shown) {
        if (name == "Authorization")
            value = "Bearer ••••";
    }
    return shown;
}

} // namespace tokenscope::endpoint
