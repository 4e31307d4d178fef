// SPDX-License-Identifier: Apache-2.0
#include "scan/table/token_table.h"

#include "json/document.h"
#include "json/writer.h"

#include <limits>
#include <mutex>
#include <utility>

namespace tokenscope::scan {

namespace {

/// No line was written then.
constexpr std::int64_t noMoment = std::numeric_limits<std::int64_t>::min();
constexpr std::uint16_t noCause = std::numeric_limits<std::uint16_t>::max();

std::string asList(const std::vector<std::string> &audiences)
{
    json::Array list;
    for (const std::string &each : audiences)
        list.push_back(json::Value(each));
    return json::write(json::Value(std::move(list)));
}

std::vector<std::string> takenApart(std::string_view text)
{
    std::vector<std::string> audiences;
    const auto document = json::parse(text);
    const json::Array *list = document ? document->root.asArray() : nullptr;
    if (!list)
        return audiences;
    for (const json::Value &each : *list)
        audiences.push_back(*each.asString());
    return audiences;
}

} // namespace

/// The columns of so many rows.
struct TokenTable::Chunk
{
    template <typename T>
    using Column = std::array<T, chunkRows>;

    Column<std::uint64_t> offset;
    Column<std::uint64_t> line;
    Column<std::int64_t> lineTime;
    Column<std::int64_t> expiry;
    Column<std::uint32_t> length;
    Column<std::uint32_t> checksum;
    Column<TextPool::Id> kind;
    Column<TextPool::Id> algorithm;
    Column<TextPool::Id> keyId;
    Column<TextPool::Id> issuer;
    Column<TextPool::Id> subject;
    Column<TextPool::Id> audience;
    Column<std::uint16_t> cause;
    Column<std::uint8_t> verdict;
    Column<std::uint8_t> hasExpiry; ///< any number may be one
    Column<std::uint8_t> hasSeveralAudiences;
};

/// FNV-1a. Against a file that was written anew, and not against somebody who wants to deceive.
std::uint32_t checksumOf(std::string_view token)
{
    std::uint32_t sum = 2166136261U;
    for (const char each : token)
        sum = (sum ^ static_cast<unsigned char>(each)) * 16777619U;
    return sum;
}

TokenTable::TokenTable(std::string file)
    : m_file(std::move(file))
{
}

TokenTable::~TokenTable() = default;

void TokenTable::add(std::span<const Record> records)
{
    const std::unique_lock lock(m_mutex);
    for (const Record &record : records)
        addOne(record);
}

void TokenTable::addOne(const Record &record)
{
    const std::size_t at = m_rowCount % chunkRows;
    if (at == 0)
        m_chunks.push_back(std::make_unique_for_overwrite<Chunk>());
    Chunk &chunk = *m_chunks.back();
    const auto idOf = [this](const std::optional<std::string> &text) { return text ? m_texts.idOf(*text) : 0; };
    const auto idUnlessEmpty = [this](const std::string &text) { return text.empty() ? 0 : m_texts.idOf(text); };
    chunk.offset[at] = record.offset;
    chunk.line[at] = record.line;
    chunk.lineTime[at] = record.lineTime ? record.lineTime->time_since_epoch().count() : noMoment;
    chunk.hasExpiry[at] = record.expiry.has_value();
    chunk.expiry[at] = record.expiry.value_or(0);
    chunk.length[at] = record.token ? std::uint32_t(record.token->size()) : 0;
    chunk.checksum[at] = record.token ? checksumOf(*record.token) : 0;
    chunk.kind[at] = idUnlessEmpty(record.kind);
    chunk.algorithm[at] = idUnlessEmpty(record.algorithm);
    chunk.keyId[at] = idOf(record.keyId);
    chunk.issuer[at] = idOf(record.issuer);
    chunk.subject[at] = idOf(record.subject);
    chunk.hasSeveralAudiences[at] = record.audiences.size() > 1;
    chunk.audience[at] = record.audiences.empty()       ? 0
                         : record.audiences.size() == 1 ? m_texts.idOf(record.audiences.front())
                                                        : m_texts.idOf(asList(record.audiences));
    chunk.cause[at] = record.cause ? std::uint16_t(*record.cause) : noCause;
    chunk.verdict[at] = std::uint8_t(record.verdict);
    ++m_rowCount;

    ++m_overview.verdicts[std::size_t(record.verdict)];
    if (record.cause)
        ++m_overview.causes.try_emplace(*record.cause, CauseCount{0, record.verdict}).first->second.count;
    if (record.lineTime)
        m_overview.course.add(*record.lineTime, record.verdict);
}

std::size_t TokenTable::rowCount() const
{
    const std::shared_lock lock(m_mutex);
    return m_rowCount;
}

TableOverview TokenTable::overview() const
{
    const std::shared_lock lock(m_mutex);
    return m_overview;
}

std::size_t TokenTable::bytes() const
{
    const std::shared_lock lock(m_mutex);
    return m_chunks.size() * sizeof(Chunk) + m_texts.bytes();
}

TokenTable::View TokenTable::read() const
{
    return View(*this);
}

TokenTable::View::View(const TokenTable &table)
    : m_table(table)
    , m_lock(table.m_mutex)
{
}

TableRow TokenTable::View::row(std::size_t number) const
{
    const Chunk &chunk = *m_table.m_chunks[number / chunkRows];
    const std::size_t at = number % chunkRows;
    TableRow row;
    row.offset = chunk.offset[at];
    row.line = chunk.line[at];
    row.length = chunk.length[at];
    row.checksum = chunk.checksum[at];
    if (chunk.lineTime[at] != noMoment)
        row.lineTime = Moment(std::chrono::seconds(chunk.lineTime[at]));
    if (chunk.hasExpiry[at] != 0)
        row.expiry = chunk.expiry[at];
    row.verdict = inspect::Verdict(chunk.verdict[at]);
    if (chunk.cause[at] != noCause)
        row.cause = inspect::Code(chunk.cause[at]);
    row.kind = chunk.kind[at];
    row.algorithm = chunk.algorithm[at];
    row.keyId = chunk.keyId[at];
    row.issuer = chunk.issuer[at];
    row.subject = chunk.subject[at];
    row.audience = chunk.audience[at];
    row.hasSeveralAudiences = chunk.hasSeveralAudiences[at] != 0;
    return row;
}

Record TokenTable::View::record(const TableRow &row) const
{
    const auto textOf = [this](TextPool::Id id) {
        return id == 0 ? std::nullopt : std::optional(std::string(text(id)));
    };
    Record record;
    record.file = m_table.m_file;
    record.offset = row.offset;
    record.line = row.line;
    record.lineTime = row.lineTime;
    record.kind = text(row.kind);
    record.verdict = row.verdict;
    record.cause = row.cause;
    record.keyId = textOf(row.keyId);
    record.algorithm = text(row.algorithm);
    record.issuer = textOf(row.issuer);
    record.subject = textOf(row.subject);
    if (row.hasSeveralAudiences)
        record.audiences = takenApart(text(row.audience));
    else if (row.audience != 0)
        record.audiences.emplace_back(text(row.audience));
    record.expiry = row.expiry;
    return record;
}

} // namespace tokenscope::scan
