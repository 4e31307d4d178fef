// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tokenscope::ui {

/// Whether a file is one of what browsers record, by its name. The path is the system's own.
inline bool isRecording(const QByteArray &path)
{
    return path.toLower().endsWith(".har");
}

} // namespace tokenscope::ui
