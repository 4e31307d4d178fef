// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace tokenscope::tests {

/// One line for each text of a window, as it is painted now, that is cut, lies over another or is too faint to read.
QStringList textFaults(QWidget &window);

} // namespace tokenscope::tests
