// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace tokenscope {

/// Ctrl+C in a terminal, and the end of a session, quit the window as its menu does: what was saved is on the disk.
/// Where it does not come to that within a second, the program ends all the same, and with the same status.
class QuitOnSignal final : public QObject
{
    Q_OBJECT

public:
    explicit QuitOnSignal(QObject *parent = nullptr);
};

} // namespace tokenscope
