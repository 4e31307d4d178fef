// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <cstdlib>

namespace tokenscope::fuzz {

/// Ends the process as a finding of the fuzzer where a promise does not hold.
inline void promise(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

} // namespace tokenscope::fuzz
