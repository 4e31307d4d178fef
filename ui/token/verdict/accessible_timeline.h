// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenscope::ui {

/// Lets assistive tools find a slider where a ValidityTimeline is. Once for the program; further calls do nothing.
void installAccessibleTimeline();

} // namespace tokenscope::ui
