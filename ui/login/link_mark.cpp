// SPDX-License-Identifier: Apache-2.0
#include "ui/login/link_mark.h"

namespace tokenscope::ui {

MarkIcon::Mark markOf(login::LinkState state)
{
    switch (state) {
    case login::LinkState::Holds:
        return MarkIcon::Mark::Passed;
    case login::LinkState::Warning:
        return MarkIcon::Mark::Warning;
    case login::LinkState::Broken:
        return MarkIcon::Mark::Failed;
    case login::LinkState::NotChecked:
        return MarkIcon::Mark::NotChecked;
    }
    Q_UNREACHABLE();
}

} // namespace tokenscope::ui
