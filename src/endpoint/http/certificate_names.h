// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

class QSslCertificate;

/// Whether a certificate was made out to a host: RFC 9525. Qt 6.4 also takes common names, names of hosts for IP
/// addresses, and wildcards within a label.
namespace tokenscope::endpoint {

/// The host that a server's certificate has to name: in ASCII, without the dot of a name that is absolute.
QString certifiedHost(const QUrl &url);

/// Names of any kind. Without any it is one of the old kind, whose only name is the common name.
bool hasAlternativeNames(const QSslCertificate &certificate);

/// By the names of the fitting kind alone: an IP address by IP addresses, a host's name by DNS names.
bool isCertifiedFor(const QSslCertificate &certificate, const QString &host);

/// Letter case does not count. A wildcard is the whole leftmost label, stands for one label, and has two behind it.
bool matchesDnsName(const QString &certified, const QString &host);

} // namespace tokenscope::endpoint
