// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <chrono>

namespace tokenscope {

/// The time on this computer's clock, in whole seconds. What is judged gets its time as a parameter instead.
inline Moment clockNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace tokenscope
