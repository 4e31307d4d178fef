// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFuture>

class QWidget;

namespace tokenscope::ui {

/// Where the main window was when it was last closed, as QWidget::saveGeometry() has it; empty where that is not known.
/// Kept by QSettings in the user's settings folder, and read and written off the window's thread.
QFuture<QByteArray> readWindowGeometry();

/// Makes a window that is not shown yet small enough for the screen that it will be on, with a frame around it.
void fitToScreen(QWidget &window);

/// The end of the program waits for it; that it fails is of no concern.
void keepWindowGeometry(const QByteArray &geometry);

} // namespace tokenscope::ui
