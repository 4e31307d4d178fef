// SPDX-License-Identifier: Apache-2.0
#include "endpoint/fetch_plan.h"

#include <algorithm>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumRequestIdLength = 128;
constexpr auto pangeaPath = "/v2/client/jwks"_L1;
constexpr auto discoveryPath = "/.well-known/openid-configuration"_L1;

FetchError refusal(FetchError::Code code, const QUrl &url = {})
{
    FetchError error;
    error.code = code;
    error.exchange.url = url;
    return error;
}

bool isIdCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
}

} // namespace

FetchPlan::FetchPlan(Kind kind, QUrl url, QString typed, std::optional<BearerToken> token)
    : m_kind(kind)
    , m_url(std::move(url))
    , m_typed(std::move(typed))
    , m_token(std::move(token))
{
}

std::expected<FetchPlan, FetchError> FetchPlan::make(Kind kind, const QString &typedUrl, const QString &token)
{
    const QString typed = typedUrl.trimmed();
    const auto url = requestUrl(kind, typed);
    if (!url) {
        FetchError error = refusal(FetchError::Code::BadUrl);
        error.urlFault = url.error();
        return std::unexpected(error);
    }
    auto bearer = BearerToken::fromText(token);
    if (!bearer && bearer.error() != TokenFault::Empty) {
        FetchError error = refusal(FetchError::Code::BadToken, *url);
        error.tokenFault = bearer.error();
        return std::unexpected(error);
    }
    if (!bearer && kind == Kind::PangeaAuthn)
        return std::unexpected(refusal(FetchError::Code::TokenMissing, *url));
    if (!bearer)
        return FetchPlan(kind, *url, typed, std::nullopt);
    if (url->scheme() != "https"_L1 && !isLoopback(*url))
        return std::unexpected(refusal(FetchError::Code::ClearTextToken, *url));
    return FetchPlan(kind, *url, typed, std::move(*bearer));
}

std::optional<QUrl> FetchPlan::pollUrl(const QString &requestId) const
{
    if (requestId.isEmpty() || requestId.size() > maximumRequestIdLength ||
        !std::ranges::all_of(requestId, isIdCharacter))
        return std::nullopt;
    QUrl url = m_url;
    QString path = url.path(QUrl::FullyEncoded);
    path.chop(pangeaPath.size());
    url.setPath(path + "/request/"_L1 + requestId, QUrl::TolerantMode);
    return url;
}

QStringList FetchPlan::acceptableIssuers() const
{
    QString issuer = m_typed;
    if (!issuer.endsWith(discoveryPath))
        return {issuer};
    issuer.chop(discoveryPath.size());
    return {issuer, issuer + u'/'};
}

QNetworkRequest FetchPlan::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    // Qt's default follows redirects and sends Authorization along to whatever origin they name.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // CVE-2023-51714 in Debian 12's Qt
    request.setRawHeader("Accept-Encoding", "identity"); // Qt hands over half of a cut gzip body as if it were whole
    request.setRawHeader("Connection", "close");         // nothing left over of this answer can become part of the next
    request.setRawHeader("User-Agent", "Tokenscope/" TOKENSCOPE_VERSION);
    request.setRawHeader("Accept", m_kind == Kind::PangeaAuthn ? "application/json"
                                                               : "application/json, application/jwk-set+json");
    if (m_token && originOf(url) == originOf(m_url))
        request.setRawHeader("Authorization", "Bearer " + m_token->bytes());
    return request;
}

} // namespace tokenscope::endpoint
