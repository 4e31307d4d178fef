// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/certificate_names.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QStringList>

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLabelsOfWildcard = 3;

} // namespace

QString certifiedHost(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool hasAlternativeNames(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return std::ranges::any_of(extensions, [](const auto &extension) { return extension.oid() == "2.5.29.17"_L1; });
}

bool matchesDnsName(const QString &certified, const QString &host)
{
    if (!certified.contains(u'*'))
        return !host.isEmpty() && certified.compare(host, Qt::CaseInsensitive) == 0;
    const QStringList pattern = certified.split(u'.');
    const QStringList labels = host.split(u'.');
    if (pattern.first() != "*"_L1 || pattern.size() < leastLabelsOfWildcard || labels.size() != pattern.size() ||
        std::ranges::any_of(labels, &QString::isEmpty))
        return false;
    const auto rest = [](const QStringList &list) { return list.sliced(1).join(u'.'); };
    return !rest(pattern).contains(u'*') && rest(pattern).compare(rest(labels), Qt::CaseInsensitive) == 0;
}

bool isCertifiedFor(const QSslCertificate &certificate, const QString &host)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (address.isNull()) {
        const QStringList dnsNames = alternatives.values(QSsl::DnsEntry);
        return std::ranges::any_of(dnsNames, [&host](const QString &name) { return matchesDnsName(name, host); });
    }
    const QStringList addresses = alternatives.values(QSsl::IpAddressEntry);
    return std::ranges::any_of(addresses, [&address](const QString &text) {
        return QHostAddress(text).isEqual(address, QHostAddress::StrictConversion);
    });
}

} // namespace tokenscope::endpoint
