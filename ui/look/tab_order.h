// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace tokenscope::ui {

/// Puts the tab stops of `content`, which Qt would leave behind all that was made before it, right behind
/// `before`, or the stop that comes before it where it is not one.
void continueTabOrder(QWidget &before, QWidget &content);

} // namespace tokenscope::ui
