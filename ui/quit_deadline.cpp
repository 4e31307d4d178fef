// SPDX-License-Identifier: Apache-2.0
#include "ui/quit_deadline.h"

#include <cstdlib>
#include <thread>

namespace tokenscope::ui {

void endProcessAfter(std::chrono::milliseconds patience, int status)
{
    std::thread([patience, status] {
        std::this_thread::sleep_for(patience);
        std::_Exit(status);
    }).detach();
}

} // namespace tokenscope::ui
