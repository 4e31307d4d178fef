// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace tokenscope {

/// Anyone who quits has quit: a lock that another process holds, a disk that does not answer or a lookup of a name may
/// keep a worker thread for minutes, and the end of the program waits for its threads. From now on it has this long;
/// then it ends as it is, with that status. What was being written is whole or not there, since nothing is written in
/// place.
void endProcessAfter(std::chrono::milliseconds patience, int status);

} // namespace tokenscope
