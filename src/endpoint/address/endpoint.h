// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint_kind.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace tokenscope::endpoint {

/// `pangea`, `jwks`, `oidc`: the command line's words.
QString kindName(Kind kind);
std::optional<Kind> kindNamed(const QString &name);

/// A place to ask for keys. It never holds a token.
struct Endpoint
{
    QString name; ///< what the user calls it
    Kind kind = Kind::PangeaAuthn;
    QUrl url; ///< as typed
    bool operator==(const Endpoint &) const = default;
};

enum class UrlFault {
    Empty,
    NotHttp, ///< another scheme than http and https, or none
    NoHost,
    UserInfo,        ///< credentials in the URL
    QueryOrFragment, ///< in a base URL, where a path has to follow
    ControlCharacter,
    PortInvalid,
    Placeholder, ///< `{yourDomain}`, `<tenant>`, `$ISSUER`: nobody put a name in its place
    Malformed,
};

/// Without the blanks, quotes and angle brackets around it, with which addresses are copied.
QString bareAddress(const QString &typed);

/// The address that is asked, out of what the user typed: a Pangea base URL gets `/v2/client/jwks` unless it ends in it
/// (doubled and trailing slashes vanish), an issuer gets `/.well-known/openid-configuration` unless it is a metadata
/// document's own address (see address_kind.h).
std::expected<QUrl, UrlFault> requestUrl(Kind kind, const QString &typed);

/// The kind that an address looks like, by the rule of address_kind.h.
Kind guessKind(const QString &typed, bool hasToken);

/// Scheme, host (in ASCII) and port: where a token may go.
QString originOf(const QUrl &url);
/// The URL as logs, reports and messages show it: without credentials and fragment, and with `••••` for what in path
/// and query is a secret by its name (`access_token`, `key`, `sig`, …) or looks like a token.
QString shownUrl(const QUrl &url);
/// 127.0.0.0/8, ::1, localhost and the names below it, the only hosts to which a token goes in clear text.
bool isLoopback(const QUrl &url);

/// https, or clear text to loopback or to a host that the user confirmed (compared as the URL names it, in ASCII).
bool isClearTextAllowed(const QUrl &url, const QStringList &confirmedHosts);

/// The base addresses that Pangea lists for AuthN, for offering.
QList<Endpoint> pangeaPresets();
/// A base address out of what Pangea's SDKs take for one: a domain (`aws.eu.pangea.cloud`) or a template with
/// `{SERVICE_NAME}`; anything else as it is.
QString expandPangeaAddress(const QString &typed);

} // namespace tokenscope::endpoint
