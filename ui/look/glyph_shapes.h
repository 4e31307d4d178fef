// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/glyphs.h"

#include <string_view>

namespace tokenscope::ui {

/// What is drawn as lines: the icon itself, or the sign on a mark's ground.
std::string_view linesOf(Glyph glyph);
/// What a mark fills; empty for an icon.
std::string_view groundOf(Glyph glyph);

} // namespace tokenscope::ui
