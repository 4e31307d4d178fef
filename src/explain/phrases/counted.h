// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenscope::explain {

/// `one` or `many`, with the number in place of %1 if there is one. English needs no more, and no catalogue to be
/// loaded.
inline QString counted(qint64 number, const QString &one, const QString &many)
{
    return QString(number == 1 ? one : many).replace(QLatin1StringView("%1"), QString::number(number));
}

} // namespace tokenscope::explain
