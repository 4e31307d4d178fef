// SPDX-License-Identifier: Apache-2.0
#include "endpoint/network_log.h"

#include <utility>

namespace tokenscope::endpoint {

namespace {

Exchange withoutBody(Exchange exchange)
{
    exchange.body.clear();
    return exchange;
}

} // namespace

quint64 NetworkLog::begin(const Exchange &exchange)
{
    const std::scoped_lock lock(m_mutex);
    LogEntry entry;
    entry.number = ++m_lastNumber;
    entry.exchange = withoutBody(exchange);
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > limit)
        m_entries.pop_front();
    return m_lastNumber;
}

void NetworkLog::end(quint64 number, const Exchange &exchange, std::optional<FetchError::Code> fault)
{
    const std::scoped_lock lock(m_mutex);
    if (m_entries.empty() || number < m_entries.front().number || number > m_lastNumber)
        return; // forgotten
    LogEntry &entry = m_entries[std::size_t(number - m_entries.front().number)];
    entry.exchange = withoutBody(exchange);
    entry.bodyBytes = exchange.bodyBytes;
    entry.isOver = true;
    entry.fault = fault;
}

std::vector<LogEntry> NetworkLog::entries() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_entries.begin(), m_entries.end()};
}

quint64 NetworkLog::requestCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lastNumber;
}

} // namespace tokenscope::endpoint
