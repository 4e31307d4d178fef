// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_error.h"
#include "endpoint/http/exchange.h"

#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace tokenscope::endpoint {

/// One request that the program made.
struct LogEntry
{
    quint64 number = 0; ///< counts from 1, never reused
    Exchange exchange;  ///< without the answer's body
    qint64 bodyBytes = 0;
    bool isOver = false;
    std::optional<FetchError::Code> fault; ///< of the exchange itself: an HTTP error code is not one
};

/// Every request of the program, also those that failed, the newest last; in memory only. Beyond the limit the oldest
/// go, and are counted. Safe to use from several threads.
class NetworkLog
{
public:
    static constexpr std::size_t limit = 10'000;

    quint64 begin(const Exchange &exchange);
    void end(quint64 number, const Exchange &exchange, std::optional<FetchError::Code> fault);

    std::vector<LogEntry> entries() const;
    quint64 requestCount() const; ///< forgotten ones included

private:
    mutable std::mutex m_mutex;
    std::deque<LogEntry> m_entries;
    quint64 m_lastNumber = 0;
};

} // namespace tokenscope::endpoint
