// SPDX-License-Identifier: Apache-2.0
#include "base/quit_deadline.h"

#include <cstdlib>
#include <thread>

namespace tokenscope {

void endProcessAfter(std::chrono::milliseconds patience, int status)
{
    std::thread([patience, status] {
        std::this_thread::sleep_for(patience);
        std::_Exit(status);
    }).detach();
}

} // namespace tokenscope
