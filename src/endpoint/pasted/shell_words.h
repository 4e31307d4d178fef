// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tokenscope::endpoint {

/// The words of a command line as a POSIX shell (quotes, backslashes, `$'…'`, continued lines) or Windows' `cmd` (`^`)
/// would read them. Variables stay as they are; an unclosed quote runs to the end. Linear in the text.
QStringList shellWords(const QString &text);

} // namespace tokenscope::endpoint
