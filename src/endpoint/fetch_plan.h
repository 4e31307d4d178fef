// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "endpoint/answer/answer_privacy.h"
#include "endpoint/credentials/bearer_token.h"
#include "endpoint/fetch_request.h"
#include "endpoint/key_response.h"
#include "endpoint/wire_request.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace tokenscope::endpoint {

/// Whether a request may have the token of the endpoint.
enum class OwnToken { Sent, Withheld };

/// All that is decided before a connection is opened: a fault in address, token or proxy never reaches the network.
class FetchPlan
{
public:
    static std::expected<FetchPlan, FetchError> make(const FetchRequest &request);

    Kind kind() const { return m_kind; }
    /// `POST /v2/client/token/check` in place of the key call.
    bool checksToken() const { return m_checked.has_value(); }
    /// What is asked first.
    const QUrl &url() const { return m_url; }
    const QStringList &clearTextHosts() const { return m_clearTextHosts; }
    /// Where the result of a pending Pangea call is asked for; empty for an id that is not fit for a path.
    std::optional<QUrl> pollUrl(const QString &requestId) const;
    /// RFC 8414, 3.1 and 5: where the metadata may be if it is not at url(). Empty where the document itself was named.
    QList<QUrl> fallbackUrls() const;
    /// The address itself, where it may be a key set's for all that is known; asked after all places of metadata.
    std::optional<QUrl> addressItself() const;
    /// What a discovery document may call its issuer: exactly what was typed. Who typed the document's own address
    /// left open whether the issuer ends in a slash.
    QStringList acceptableIssuers() const;

    /// Shown to the origin of url() alone.
    void setIdentity(ClientIdentity identity) { m_identity = std::move(identity); }

    /// Trusts these in place of the system's authorities.
    void setAuthorities(QList<QSslCertificate> authorities) { m_authorities = std::move(authorities); }

    /// The token is never sent to another origin than the typed one.
    WireRequest request(const QByteArray &method, const QUrl &url, OwnToken token) const;
    /// The proxy to use; empty where the system has to be asked.
    std::optional<QNetworkProxy> proxyFor(const QUrl &url) const;

    /// The tokens that an answer may echo.
    QList<SentSecret> secrets() const;
    /// Masks the token that is asked about, in the request's body.
    void maskRequest(Exchange &exchange) const;

private:
    FetchPlan(const FetchRequest &request, QUrl url);

    Kind m_kind;
    QUrl m_url;
    QString m_typed;
    QStringList m_clearTextHosts;
    bool m_allowsHttp2;
    bool m_isKindGuessed;
    std::optional<BearerToken> m_token;
    std::optional<BearerToken> m_checked;
    std::optional<QNetworkProxy> m_proxy;
    QList<QSslCertificate> m_authorities;
    ClientIdentity m_identity;
};

/// What would go out first, for showing before anything does: the bearer token masked, a checked one in full.
std::expected<Exchange, FetchError> plannedExchange(const FetchRequest &request);

/// Fields as the log and the evidence show them: the token masked.
HeaderFields shownFields(const HeaderFields &fields);

} // namespace tokenscope::endpoint
