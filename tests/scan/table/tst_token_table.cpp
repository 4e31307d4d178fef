// SPDX-License-Identifier: Apache-2.0
#include "scan/table/token_table.h"

#include "tests/scan/table/many_records.h"
#include "json/writer.h"

#include <QTest>

#include <limits>
#include <set>
#include <thread>

using namespace tokenscope;
using scan::Record;
using scan::TokenTable;

/// Many tokens in little memory, and nothing of them lost but their text.
class TestTokenTable final : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreTheRecords();
    void rareRecordsAreKept_data();
    void rareRecordsAreKept();
    void takesAtMost200BytesARow();
    void countsVerdictsAndCauses();
    void textsHaveOneNumberEach();
    void courseKeepsItsSums_data();
    void courseKeepsItsSums();
    void isReadWhileItGrows();
};

namespace {

Record withoutToken(Record record)
{
    record.token.reset();
    return record;
}

std::string lineOf(const Record &record)
{
    return json::write(scan::recordJson(record));
}

} // namespace

void TestTokenTable::rowsAreTheRecords()
{
    const auto records = tests::manyRecords(20'000); // more than one chunk
    TokenTable table("a.log");
    table.add(records);
    QCOMPARE(table.rowCount(), records.size());
    const auto view = table.read();
    for (std::size_t i = 0; i < records.size(); ++i) {
        const scan::TableRow row = view.row(i);
        QCOMPARE(lineOf(view.record(row)), lineOf(withoutToken(records[i])));
        QCOMPARE(std::size_t(row.length), records[i].token->size());
        QCOMPARE(row.checksum, scan::checksumOf(*records[i].token));
    }
}

void TestTokenTable::rareRecordsAreKept_data()
{
    QTest::addColumn<Record>("record");
    Record record;
    record.file = "a.log";
    QTest::newRow("of nothing") << record;
    record.keyId = "";
    record.issuer = "";
    record.subject = "";
    QTest::newRow("empty texts") << record;
    record.audiences = {""};
    QTest::newRow("an empty audience") << record;
    record.audiences = {"", "\"", "[\"a\"]", "\xed\xa0\x80"};
    QTest::newRow("audiences that need escapes") << record;
    record.audiences = {R"(["a","b"])"};
    QTest::newRow("one audience that looks like a list") << record;
    record.expiry = std::numeric_limits<std::int64_t>::min();
    record.lineTime = Moment(std::chrono::seconds(0));
    QTest::newRow("the earliest times") << record;
    record.expiry = std::numeric_limits<std::int64_t>::max();
    record.offset = std::uint64_t(1) << 40;
    record.line = std::uint64_t(1) << 33;
    QTest::newRow("far behind in a large file") << record;
    record.keyId = std::string(300'000, 'k');
    QTest::newRow("a long key ID") << record;
}

void TestTokenTable::rareRecordsAreKept()
{
    QFETCH(const Record, record);
    TokenTable table("a.log");
    table.add(std::span(&record, 1));
    const auto view = table.read();
    const Record kept = view.record(view.row(0));
    QCOMPARE(lineOf(kept), lineOf(record));
    QCOMPARE(kept.subject.has_value(), record.subject.has_value());
    QVERIFY(kept.audiences == record.audiences);
}

void TestTokenTable::takesAtMost200BytesARow()
{
    constexpr std::size_t rows = 1'000'000;
    constexpr std::size_t part = 50'000;
    TokenTable table("a.log");
    for (std::size_t done = 0; done < rows; done += part)
        table.add(tests::manyRecords(part, unsigned(done)));
    QCOMPARE(table.rowCount(), rows);
    const double each = double(table.bytes()) / double(rows) + sizeof(std::uint32_t); // and its place in what is shown
    qInfo("%.1f bytes a row", each);
    QVERIFY2(each <= 200, qPrintable(QString::number(each)));
}

void TestTokenTable::countsVerdictsAndCauses()
{
    const auto records = tests::manyRecords(5000);
    TokenTable table("a.log");
    table.add(records);
    scan::VerdictCounts verdicts = {};
    std::map<inspect::Code, std::uint64_t> causes;
    for (const Record &record : records) {
        ++verdicts[std::size_t(record.verdict)];
        if (record.cause)
            ++causes[*record.cause];
    }
    const scan::TableOverview overview = table.overview();
    QVERIFY(overview.verdicts == verdicts);
    QCOMPARE(overview.causes.size(), causes.size());
    for (const auto &[cause, count] : causes)
        QCOMPARE(overview.causes.at(cause).count, count);
    QVERIFY(overview.causes.at(inspect::Code::NoKeys).verdict == inspect::Verdict::Unverified);
}

void TestTokenTable::textsHaveOneNumberEach()
{
    scan::TextPool pool;
    std::vector<scan::TextPool::Id> ids;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 10'000; ++i) {
            const auto id = pool.idOf(std::to_string(i));
            if (round == 0)
                ids.push_back(id);
            QCOMPARE(id, ids[std::size_t(i)]);
            QCOMPARE(pool.text(id), std::string_view(std::to_string(i)));
        }
    }
    QCOMPARE(pool.size(), std::size_t(10'000));
    QCOMPARE(std::set(ids.begin(), ids.end()).size(), std::size_t(10'000));
    QVERIFY(pool.idOf("") != 0);
    QCOMPARE(pool.text(0), std::string_view());
}

void TestTokenTable::courseKeepsItsSums_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("a moment") << qint64(1000) << qint64(1000);
    QTest::newRow("an hour") << qint64(1'795'438'800) << qint64(1'795'442'400);
    QTest::newRow("a year") << qint64(1'764'000'000) << qint64(1'795'438'800);
    QTest::newRow("before 1970 and after") << qint64(-5'000'000) << qint64(5'000'000);
    QTest::newRow("no time that a log has") << qint64(-1'000'000'000'000'000) << qint64(1'000'000'000'000'000);
}

void TestTokenTable::courseKeepsItsSums()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, last);
    constexpr qint64 tokens = 3000;
    scan::Course course;
    for (qint64 i = 0; i < tokens; ++i)
        course.add(Moment(std::chrono::seconds(first + (last - first) / tokens * ((i * 7) % tokens))),
                   inspect::Verdict(i % 3));
    std::uint64_t sum = 0;
    for (const auto &[start, counts] : course.counts()) {
        QCOMPARE(start % course.span().count(), qint64(0));
        sum += counts[0] + counts[1] + counts[2];
    }
    QCOMPARE(sum, std::uint64_t(tokens));
    QVERIFY(course.counts().size() <= 240);
}

void TestTokenTable::isReadWhileItGrows()
{
    const auto records = tests::manyRecords(1000);
    TokenTable table("a.log");
    std::thread writer([&] {
        for (int i = 0; i < 50; ++i)
            table.add(records);
    });
    std::size_t seen = 0;
    bool isSound = true;
    while (seen < 50'000) {
        const auto view = table.read();
        seen = view.rowCount();
        isSound =
            isSound && seen % records.size() == 0 && (seen == 0 || view.row(seen - 1).offset == records.back().offset);
    }
    writer.join();
    QVERIFY(isSound);
}

QTEST_GUILESS_MAIN(TestTokenTable)
#include "tst_token_table.moc"
