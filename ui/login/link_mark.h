// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/links/link.h"
#include "ui/token/verdict/mark_icon.h"

namespace tokenscope::ui {

/// The sign that goes with the state of a link.
MarkIcon::Mark markOf(login::LinkState state);

} // namespace tokenscope::ui
