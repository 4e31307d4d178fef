// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tokenscope::tests {

/// How a disk fails, counted by the calls that change a folder's files: write, fsync, rename, link, truncate, remove.
enum class DiskFault {
    OneError, ///< the n-th call fails, those behind it succeed
    Dead,     ///< the n-th call fails, and all behind it
    Full      ///< the n-th write takes half of its bytes, those behind it take none; all else succeeds
};

/// Makes this process' calls fail below a folder, for as long as it lives. (The program that links it has these system
/// calls of its own, and so have the libraries that it loads.)
class FailingDisk
{
public:
    FailingDisk(const std::string &folder, DiskFault fault, int nth);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// False where there were fewer than n calls.
    bool hasFailed() const;
};

} // namespace tokenscope::tests
