// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace tokenscope::ui {

class ViewMenu;

/// The menus that each window has: Edit after its first one, View before its own last one and Help at the end, as in
/// the main window. What a window has under View itself is in the same menu; one with an Edit of its own keeps that.
ViewMenu &addSharedMenus(QMainWindow &window);

} // namespace tokenscope::ui
