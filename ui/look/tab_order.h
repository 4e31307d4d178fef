// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace tokenscope::ui {

/// Puts the tab stops of `content`, which Qt would leave behind all that was made before it, right behind
/// `before`, or the stop that comes before it where it is not one.
void continueTabOrder(QWidget &before, QWidget &content);

/// It has the focus, and the keyboard was used last: who clicks sees what was clicked without a ring.
bool showsFocusRing(const QWidget &widget);
/// Gives buttons and rows of tabs the property `ring`, which the style sheet draws, and has other widgets painted anew
/// when they are to show their ring or not. Once for the application.
void followKeyboardFocus();

} // namespace tokenscope::ui
