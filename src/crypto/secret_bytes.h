// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace tokenscope::crypto {

/// Overwrites memory with zeros in a way that the compiler does not leave out.
void wipe(void *memory, std::size_t size) noexcept;

template <typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    WipingAllocator(const WipingAllocator<U> &)
    {
    }
    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator &) const { return true; }
};

/// Keys on their way from one step to the next. Wherever they lay is wiped when they leave it.
using SecretBytes = std::vector<unsigned char, WipingAllocator<unsigned char>>;

/// Throws std::runtime_error where the system has no randomness.
SecretBytes randomSecret(std::size_t count);

} // namespace tokenscope::crypto
