// SPDX-License-Identifier: Apache-2.0
#include "scan/table/table_scan.h"

#include "base/stop_point.h"

#include <filesystem>
#include <stop_token>
#include <system_error>
#include <utility>

namespace tokenscope::scan {

namespace {

/// Rows that come into the table at once.
constexpr std::size_t batchRows = 512;

std::uint64_t sizeOfFile(const std::string &file)
{
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(file, fault);
    return fault ? 0 : std::uint64_t(size);
}

} // namespace

TableScan::TableScan(std::string file, ScanSettings settings)
    : m_settings(std::move(settings))
    , m_table(std::move(file))
{
    m_settings.record = {.subjects = Subjects::Shown, .tokens = Tokens::Shown};
    m_settings.readOfFile = [this](std::uint64_t bytes) { m_read = bytes; };
}

std::expected<void, InputError> TableScan::run()
{
    m_size = sizeOfFile(m_table.file());
    std::vector<Record> records;
    const auto visit = [this, &records](const Record &record) {
        records.push_back(record);
        if (records.size() >= batchRows)
            handOver(records);
    };
    Scanner scanner(m_settings, visit, [this, &records] {
        handOver(records);
        return isOver();
    });
    const auto result = scanner.scan(m_table.file());
    handOver(records);
    m_hasShrunk = scanner.hasShrunk();
    return result;
}

void TableScan::handOver(std::vector<Record> &records)
{
    m_table.add(records);
    records.clear();
}

bool TableScan::isOver()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_isPaused || m_isStopped; });
    return m_isStopped;
}

void TableScan::pause()
{
    const std::lock_guard lock(m_mutex);
    m_isPaused = true;
}

void TableScan::resume()
{
    const std::lock_guard lock(m_mutex);
    m_isPaused = false;
    m_changed.notify_all();
}

void TableScan::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopped = true;
    m_changed.notify_all();
}

TableScan::Progress TableScan::progress() const
{
    return {m_read, m_size, m_table.rowCount()};
}

std::expected<std::vector<std::uint32_t>, InputError> TableScan::rowsMatching(const Filter &filter) const
{
    std::vector<std::uint32_t> rows;
    const auto read =
        readAgain(filter, Members::Left, [&rows](std::uint32_t row, const Record &) { rows.push_back(row); });
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

/// Rows and records come in the same order: of both, the file's.
std::expected<void, InputError>
TableScan::readAgain(const std::optional<Filter> &filter, Members members,
                     const std::function<void(std::uint32_t, const Record &)> &visit) const
{
    ScanSettings settings = m_settings;
    settings.filter = filter;
    settings.record.tokens = Tokens::Left;
    settings.record.members = members;
    settings.readOfFile = {};
    std::size_t next = 0;
    const std::size_t end = m_table.rowCount();
    const auto find = [&](const Record &record) -> std::optional<std::uint32_t> {
        const TokenTable::View view = m_table.read();
        while (next < end && view.row(next).offset < record.offset)
            ++next;
        if (next == end || view.row(next).offset != record.offset)
            return std::nullopt;
        return std::uint32_t(next++);
    };
    Scanner scanner(
        settings,
        [&](const Record &record) {
            if (const auto row = find(record))
                visit(*row, record);
        },
        [&] {
            stopPoint();
            return next >= end;
        });
    return scanner.scan(m_table.file());
}

} // namespace tokenscope::scan
