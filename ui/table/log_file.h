// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tokenscope::ui {

/// Whether a file that was dropped is for the table: a log by its name, or one that is larger than a text to read. The
/// path is the system's own. Looks at the file: for worker threads.
bool belongsInTable(const QByteArray &path);

} // namespace tokenscope::ui
