// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/key_response.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>

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
};

/// OpenID Connect Discovery 1.0, 4.3, and RFC 8414, 3.3: `issuer` has to be one of `acceptable`, to the byte. Linear in
/// the body.
std::expected<Discovery, DiscoveryFault> parseDiscovery(int httpStatus, const QByteArray &body,
                                                        const QStringList &acceptable,
                                                        const QStringList &clearTextHosts = {});

} // namespace tokenscope::endpoint
