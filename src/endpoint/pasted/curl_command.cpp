// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/curl_command.h"

#include "endpoint/address/endpoint.h"

#include <QStringList>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

/// One word of a POSIX shell, whatever is in it.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

QString curlCommand(const Exchange &exchange)
{
    QStringList words = {u"curl"_s, u"--include"_s};
    if (exchange.method != "GET")
        words << u"--request"_s << QString::fromLatin1(exchange.method);
    for (const auto &[name, value] : exchange.requestHeaders) {
        const QString field = QString::fromUtf8(name + ": " + value);
        // Double quotes: the shell has to put the token in.
        words << u"--header"_s << (name == "Authorization" ? u"\"Authorization: Bearer $TOKEN\""_s : quoted(field));
    }
    if (!exchange.requestBody.isEmpty())
        words << u"--data"_s << quoted(QString::fromUtf8(exchange.requestBody));
    if (!exchange.proxy.isEmpty())
        words << u"--proxy"_s << quoted(exchange.proxy);
    words << quoted(shownUrl(exchange.url));
    return words.join(u' ');
}

} // namespace tokenscope::endpoint
