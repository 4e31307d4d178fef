// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/client_identity.h"
#include "endpoint/http/tls_facts.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

#include <expected>

namespace tokenscope::endpoint {

/// TLS 1.2 and newer, HTTP/1.1. With `ownAuthorities` these are trusted and no others. `identity` is shown to a server
/// that asks for one.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &ownAuthorities, const ClientIdentity &identity = {});

/// No fault: few servers send along what the issuer says about revocation, and none has to.
bool isPardoned(const QSslError &error);

/// What is known of the connection (QNetworkReply::sslConfiguration()) and of the peer's certificates. `errors` is Qt's
/// verdict; our own rules add to it: Qt 6.4 takes a host that is named as common name only. `host` is certifiedHost().
TlsFacts tlsFacts(const QSslConfiguration &connection, const QList<QSslError> &errors, const QString &host);

/// What a handshake that broke off without a verdict on certificates was about, by OpenSSL's words.
TlsFault handshakeFault(const QString &errorText);

enum class AuthorityFault { Unreadable, NoCertificate };
/// The certificates of a PEM file of at most 1 MiB.
std::expected<QList<QSslCertificate>, AuthorityFault> readAuthorities(const QString &path);

} // namespace tokenscope::endpoint
