// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenscope::crypto {

/// OpenSSL keeps notes on every thread that uses it and frees them only after the thread's last line, which a process
/// that ends at the same time does not wait for. For the work of threads that others wait for: here they go with it.
class ThreadStateScope
{
public:
    ThreadStateScope() = default;
    ~ThreadStateScope();
    ThreadStateScope(const ThreadStateScope &) = delete;
    ThreadStateScope &operator=(const ThreadStateScope &) = delete;
};

} // namespace tokenscope::crypto
