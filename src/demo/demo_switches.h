// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <utility>

namespace tokenscope::demo {

/// The bad weather that a user asked for. Set on the window's thread, read on the server's.
class DemoSwitches
{
public:
    void setDelay(std::chrono::milliseconds delay)
    {
        const std::lock_guard lock(m_mutex);
        m_delay = delay;
    }
    std::chrono::milliseconds delay() const
    {
        const std::lock_guard lock(m_mutex);
        return m_delay;
    }
    void setErrorStatus(std::string status)
    {
        const std::lock_guard lock(m_mutex);
        m_errorStatus = std::move(status);
    }
    /// Empty for normal work.
    std::string errorStatus() const
    {
        const std::lock_guard lock(m_mutex);
        return m_errorStatus;
    }

private:
    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_delay{0};
    std::string m_errorStatus;
};

} // namespace tokenscope::demo
