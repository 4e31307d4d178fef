// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// The one rule by which a typed or pasted address tells what is there; command line, window and requests of other
/// programs share it through guessKind(). What is written without a scheme, and Pangea's domains, come to it through
/// kindOfAddress() of typed_address.h. In this order:
///
/// 1. `/v2/client/jwks` at the end: Pangea AuthN.
/// 2. A metadata document's own address: `.well-known` and behind it a name of metadata (`openid-configuration`,
///    `oauth-authorization-server`, …), wherever it is (OpenID Connect Discovery 1.0, 4; RFC 8414, 3 and 5). It is
///    asked as it is, with its query. `…/openid-configuration/jwks` is a key set.
/// 3. A key set: the last segment or the one before it says so (`jwks`, `keys`, `certs`, `x509`, `public_key`, …), or
///    ends in `.json`, `.pem` and the like; or the host gives nothing else; or there is a query.
/// 4. An issuer by its host (`*.okta.com`, `kubernetes.default.svc`, …) or its path (`/realms/NAME`).
/// 5. Else the address does not tell: with a token it is Pangea's, without one an issuer.
namespace tokenscope::endpoint {

/// Rules 1 to 4, and Pangea's own hosts. Empty where the address does not tell.
std::optional<Kind> kindInAddress(const QUrl &url);

/// Where a metadata document's address is in what was typed.
struct MetadataAddress
{
    QString before; ///< the path in front of `/.well-known`, without a slash at its end
    QString name;   ///< `openid-configuration`
    QString behind; ///< the path behind the name (RFC 8414, 3.1), with a slash in front; or empty
};
std::optional<MetadataAddress> metadataAddress(const QUrl &url);

/// Where an issuer's metadata may be, in the order in which it is looked for; more than one where it has a path (RFC
/// 8414, 5). The issuer's URL has neither query nor fragment.
QList<QUrl> metadataUrls(const QUrl &issuer);

/// `kubernetes.default.svc`, `*.svc.cluster.local`: names that only a cluster's own name service knows.
bool isClusterName(const QString &host);

} // namespace tokenscope::endpoint
