// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <algorithm>

namespace tokenscope::tests {

/// Whether a line of the request begins like this, `Name: value`. Names have no case (RFC 9110, 5.1): newer Qt sends
/// them in small letters.
inline bool sendsHeader(const QByteArray &request, const QByteArray &beginning)
{
    const qsizetype colon = beginning.indexOf(':');
    const QByteArray name = beginning.first(colon).toLower();
    const QByteArrayList lines = request.left(request.indexOf("\r\n\r\n") + 2).split('\n');
    return std::ranges::any_of(lines, [&](const QByteArray &line) {
        return line.left(colon).toLower() == name && line.mid(colon).startsWith(beginning.sliced(colon));
    });
}

} // namespace tokenscope::tests
