// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/address_zone.h"
#include "endpoint/key_response.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace tokenscope::endpoint {

/// What is needed of an issuer's metadata (OpenID Connect Discovery 1.0, 3; RFC 8414, 2).
struct Discovery
{
    QString issuer;
    QUrl keysUrl; ///< https, or http to a confirmed host or, from there, to loopback
};

struct DiscoveryFault
{
    FetchError::Code code = FetchError::Code::NotJson;
    QString detail;
    QString keysUrl; ///< what it says, where that is not followed
    std::optional<inspect::KeyLoadingError> instead;
};

/// Where a discovery document came from.
struct DocumentOrigin
{
    QUrl url;
    Zone zone = Zone::Internet; ///< the outermost of those who had a say in it
};

/// OpenID Connect Discovery 1.0, 4.3, and RFC 8414, 3.3: `issuer` has to be one of `acceptable`, to the byte; the keys
/// are at the document's own origin or no further inside than the one who says so. Linear in the body.
std::expected<Discovery, DiscoveryFault> parseDiscovery(int httpStatus, const AnswerBody &body,
                                                        const DocumentOrigin &origin, const QStringList &acceptable,
                                                        const QStringList &clearTextHosts = {});

/// Where the keys of metadata that was not followed can be asked for: at its `jwks_uri`, or at the same path where the
/// metadata was, if the `jwks_uri` names a place inside some network or cluster. Empty where it is no address.
QString reachableKeysUrl(const QUrl &metadata, const QString &keysUrl);

} // namespace tokenscope::endpoint
