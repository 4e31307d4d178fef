// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/scanner.h"
#include "scan/table/token_table.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <expected>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::scan {

/// Fills a table with the tokens of a file. Made on one thread, run on another; all but run() is for any thread.
class TableScan
{
public:
    struct Progress
    {
        std::uint64_t read = 0; ///< of the file, in bytes as it lies on the disk
        std::uint64_t size = 0; ///< 0 where it is not known
        std::uint64_t tokens = 0;
    };

    TableScan(std::string file, ScanSettings settings);

    /// Returns at the end of the file, and soon after stop(); what was found by then is in the table.
    std::expected<void, InputError> run();
    /// Reads no more until resume() or stop().
    void pause();
    void resume();
    void stop();
    bool isStopped() const { return m_isStopped; }

    Progress progress() const;
    /// The file became shorter while it was read: it was emptied or replaced.
    bool hasShrunk() const { return m_hasShrunk; }
    const TokenTable &table() const { return m_table; }
    const ScanSettings &settings() const { return m_settings; }
    /// Those rows, of the ones that there are now, that the filter matches: for one that asks for claims, which takes
    /// the file to be read again. Passes through stop points.
    std::expected<std::vector<std::uint32_t>, InputError> rowsMatching(const Filter &filter) const;
    /// Those that the filter matches, or all, once more with their records. Passes through stop points.
    std::expected<void, InputError> readAgain(const std::optional<Filter> &filter, Members members,
                                              const std::function<void(std::uint32_t, const Record &)> &visit) const;

private:
    bool isOver();
    void handOver(std::vector<Record> &records);

    ScanSettings m_settings;
    TokenTable m_table;
    std::atomic<std::uint64_t> m_read = 0;
    std::atomic<std::uint64_t> m_size = 0;
    std::atomic<bool> m_isStopped = false;
    std::atomic<bool> m_hasShrunk = false;
    std::mutex m_mutex; ///< of m_isPaused
    std::condition_variable m_changed;
    bool m_isPaused = false;
};

} // namespace tokenscope::scan
