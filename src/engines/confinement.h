// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

#include <sys/types.h>

namespace tokenscope::engines {

/// What a library may use before its process is ended.
struct Bounds
{
    std::chrono::seconds processorTime{10};
    std::chrono::milliseconds patience{30'000}; ///< by the clock on the wall
    std::size_t output = 64 * 1024;             ///< bytes that are read of it
};

/// Whether the kernel lets a process give up sockets and child processes for good.
bool canConfine();

/// For a process that was just forked by `parent` and becomes another program next: from here on it, and what it
/// becomes, opens no socket of any kind, starts no process, writes nothing into a file, dumps no core, has nothing open
/// but its standard streams, and dies with its parent. Where the kernel lets it, it also is in a network of its own, in
/// which there is nothing. Calls only what is safe in a forked child of a program with threads; ends the process where
/// it cannot be confined.
void confineThisProcess(const Bounds &bounds, std::size_t addressSpace, pid_t parent);

} // namespace tokenscope::engines
