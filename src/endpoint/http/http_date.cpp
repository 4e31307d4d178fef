// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/http_date.h"

#include <QLocale>
#include <QTimeZone>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    // The weekday is left out: a wrong one is a blemish, not another date.
    const QByteArray rest = text.trimmed().mid(text.trimmed().indexOf(',') + 1).trimmed();
    const QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(rest), u"dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!moment.isValid())
        return std::nullopt;
    return QDateTime(moment.date(), moment.time(), QTimeZone::utc()).toUTC();
}

} // namespace tokenscope::endpoint
