// SPDX-License-Identifier: Apache-2.0
#include "jose/key_import.h"
#include "inspect/key_lint.h"
#include "jose/key_export.h"
#include "tests/fuzz/promise.h"

#include <cstdint>
#include <string_view>

using namespace tokenscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto taken = jose::importKeys({reinterpret_cast<const char *>(data), size});
    if (!taken)
        return 0;
    for (const auto &error : taken->refused)
        fuzz::promise(error.offset <= size, "what was refused lies in the text");
    fuzz::promise(!taken->keys.isEmpty() || !taken->refused.empty(), "what is recognised is taken or refused");
    static_cast<void>(inspect::lint(taken->keys, Moment{}));
    return 0;
}
