// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace tokenscope::endpoint {

/// RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`. The two obsolete forms are not read.
std::optional<QDateTime> parseHttpDate(const QByteArray &text);

} // namespace tokenscope::endpoint
