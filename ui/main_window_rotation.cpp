// SPDX-License-Identifier: Apache-2.0
// How the window and the drawings of key rotations that were opened from it work together.
#include "ui/main_window.h"
#include "ui/rotation/rotation_window.h"

namespace tokenscope::ui {

/// Of the endpoint whose keys are loaded, as far as it is known; the lines of a watch can be added there.
void MainWindow::showRotation()
{
    auto *rotation = new RotationWindow(this);
    rotation->useKept(m_session.publishedKeys().sets());
    rotation->show();
}

void MainWindow::rewordRotations()
{
    for (auto *rotation : findChildren<RotationWindow *>())
        rotation->reword();
}

} // namespace tokenscope::ui
