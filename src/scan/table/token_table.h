// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/record.h"
#include "scan/table/course.h"
#include "scan/table/text_pool.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <span>
#include <string>
#include <vector>

namespace tokenscope::scan {

/// What the table keeps of one token: not its text, but where that is.
struct TableRow
{
    std::uint64_t offset = 0;
    std::uint64_t line = 0;
    std::uint32_t length = 0;   ///< of its text, in bytes
    std::uint32_t checksum = 0; ///< of its text, so that another one in its place is noticed
    std::optional<Moment> lineTime;
    std::optional<std::int64_t> expiry;
    inspect::Verdict verdict = inspect::Verdict::NotAToken;
    std::optional<inspect::Code> cause;
    TextPool::Id kind = 0;
    TextPool::Id algorithm = 0;
    TextPool::Id keyId = 0;
    TextPool::Id issuer = 0;
    TextPool::Id subject = 0;
    TextPool::Id audience = 0; ///< of several, a JSON array
    bool hasSeveralAudiences = false;
};

std::uint32_t checksumOf(std::string_view token);

struct CauseCount
{
    std::uint64_t count = 0;
    inspect::Verdict verdict = inspect::Verdict::Rejected; ///< of the first with this cause
};

/// What all rows come to.
struct TableOverview
{
    VerdictCounts verdicts = {};
    std::map<inspect::Code, CauseCount> causes;
    Course course;
};

/// The tokens of one file in the order of its text, some 70 bytes each and their different texts once. One thread adds
/// rows while others read: each by a View of its own, which keeps new rows out while it lives.
class TokenTable
{
public:
    explicit TokenTable(std::string file);
    ~TokenTable();
    TokenTable(const TokenTable &) = delete;
    TokenTable &operator=(const TokenTable &) = delete;

    /// The records have to have their tokens, which are not kept.
    void add(std::span<const Record> records);

    const std::string &file() const { return m_file; }
    std::size_t rowCount() const;
    TableOverview overview() const;
    /// What it takes of memory.
    std::size_t bytes() const;

    class View;
    View read() const;

private:
    struct Chunk;
    static constexpr std::size_t chunkRows = 16 * 1024;

    void addOne(const Record &record);

    const std::string m_file;
    mutable std::shared_mutex m_mutex; ///< of all below
    std::vector<std::unique_ptr<Chunk>> m_chunks;
    std::size_t m_rowCount = 0;
    TextPool m_texts;
    TableOverview m_overview;
};

/// Reads a few thousand rows at most and goes: the rows that are found meanwhile wait for it.
class TokenTable::View
{
public:
    explicit View(const TokenTable &table);

    std::size_t rowCount() const { return m_table.m_rowCount; }
    TableRow row(std::size_t number) const;
    /// Outlives the view.
    std::string_view text(TextPool::Id id) const { return m_table.m_texts.text(id); }
    std::size_t textCount() const { return m_table.m_texts.size(); }
    /// As the scan gave it, without the token.
    Record record(const TableRow &row) const;

private:
    const TokenTable &m_table;
    std::shared_lock<std::shared_mutex> m_lock;
};

} // namespace tokenscope::scan
