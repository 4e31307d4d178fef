// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>

#include <string_view>

namespace tokenscope::ui {

/// The data of SVG's path element as far as the program's own icons use it: M, L, H, V, C, S, A and Z, each also in
/// small; arcs upright. It is for texts of the program, not for files.
QPainterPath pathOfSvg(std::string_view data);

} // namespace tokenscope::ui
