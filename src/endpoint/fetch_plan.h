// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/bearer_token.h"
#include "endpoint/endpoint.h"
#include "endpoint/key_response.h"

#include <QNetworkRequest>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace tokenscope::endpoint {

/// All that is decided before a connection is opened: a fault in address or token never reaches the network.
class FetchPlan
{
public:
    static std::expected<FetchPlan, FetchError> make(Kind kind, const QString &typedUrl, const QString &token);

    Kind kind() const { return m_kind; }
    /// What is asked first.
    const QUrl &url() const { return m_url; }
    /// Where the result of a pending Pangea call is asked for; empty for an id that is not fit for a path.
    std::optional<QUrl> pollUrl(const QString &requestId) const;
    /// What a discovery document may call its issuer: exactly what was typed. Who typed the document's own address
    /// left open whether the issuer ends in a slash.
    QStringList acceptableIssuers() const;

    /// A request that keeps nothing and follows nothing; with the token where `url` is of the typed origin.
    QNetworkRequest request(const QUrl &url) const;

private:
    FetchPlan(Kind kind, QUrl url, QString typed, std::optional<BearerToken> token);

    Kind m_kind;
    QUrl m_url;
    QString m_typed;
    std::optional<BearerToken> m_token;
};

} // namespace tokenscope::endpoint
