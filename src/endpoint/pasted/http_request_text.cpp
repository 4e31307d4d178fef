// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/http_request_text.h"

#include "endpoint/address/endpoint.h"

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

/// What the request line has: path and query.
QString targetOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QString query = url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString();
    return (path.isEmpty() ? u"/"_s : path) + query;
}

} // namespace

QString httpRequestText(const Exchange &exchange)
{
    const QUrl url(shownUrl(exchange.url));
    QString text = QString::fromLatin1(exchange.method) + u' ' + targetOf(url) + u" HTTP/1.1\n"_s;
    if (!hasHeader(exchange.requestHeaders, "Host"))
        text += u"Host: "_s + url.authority(QUrl::FullyEncoded) + u'\n';
    for (const auto &[name, value] : exchange.requestHeaders) {
        const bool isToken = name.compare("Authorization", Qt::CaseInsensitive) == 0;
        text += isToken ? u"Authorization: Bearer $TOKEN\n"_s : QString::fromUtf8(name + ": " + value) + u'\n';
    }
    if (!exchange.requestBody.isEmpty() && !hasHeader(exchange.requestHeaders, "Content-Length"))
        text += u"Content-Length: %1\n"_s.arg(exchange.requestBody.size());
    return text + u'\n' + QString::fromUtf8(exchange.requestBody);
}

} // namespace tokenscope::endpoint
