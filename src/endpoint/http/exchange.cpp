// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/exchange.h"

#include "base/ascii.h"

#include <algorithm>

namespace tokenscope::endpoint {

namespace {

auto named(QByteArrayView name)
{
    return [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

QByteArray headerValue(const HeaderFields &fields, QByteArrayView name)
{
    const auto found = std::ranges::find_if(fields, named(name));
    return found == fields.end() ? QByteArray() : found->second.trimmed();
}

bool hasHeader(const HeaderFields &fields, QByteArrayView name)
{
    return std::ranges::any_of(fields, named(name));
}

std::optional<qint64> announcedLength(const HeaderFields &fields)
{
    const QByteArray text = headerValue(fields, "Content-Length");
    bool isNumber = std::ranges::all_of(text, ascii::isDigit);
    const qint64 length = isNumber ? text.toLongLong(&isNumber) : 0; // none, or more than 2^63: false
    return isNumber ? std::optional(length) : std::nullopt;
}

} // namespace tokenscope::endpoint
