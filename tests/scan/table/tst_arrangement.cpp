// SPDX-License-Identifier: Apache-2.0
#include "scan/table/arrangement.h"

#include "base/stop_point.h"
#include "tests/scan/table/many_records.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tokenscope;
using scan::Record;
using scan::TableColumn;
using scan::TableQuery;
using scan::TokenTable;

using Rows = std::vector<std::uint32_t>;

namespace {

constexpr std::size_t count = 6'000; // more than are read at once

/// What a column has of a record, for an order that is found in the plainest way.
std::string plainKey(const Record &record, TableColumn column)
{
    const auto number = [](std::int64_t value) { return std::to_string(value + 1'000'000'000'000); };
    switch (column) {
    case TableColumn::Time:
        return record.lineTime ? number(record.lineTime->time_since_epoch().count()) : "~";
    case TableColumn::Verdict:
        return number(std::int64_t(record.verdict));
    case TableColumn::Cause:
        return record.cause ? number(std::int64_t(*record.cause)) : "~";
    case TableColumn::Kind:
        return record.kind;
    case TableColumn::KeyId:
        return record.keyId.value_or("~");
    case TableColumn::Issuer:
        return *record.issuer;
    case TableColumn::Subject:
        return *record.subject;
    case TableColumn::Expiry:
        return record.expiry ? number(*record.expiry) : "~";
    case TableColumn::Algorithm:
        return record.algorithm;
    case TableColumn::Audience:
        return record.audiences.size() > 1 ? "[" : record.audiences.front();
    case TableColumn::Line:
        return number(std::int64_t(record.line));
    }
    return {};
}

} // namespace

/// Which rows are shown, and in which order: compared with the plainest way to find out.
class TestArrangement final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filtersAsScanDoes_data();
    void filtersAsScanDoes();
    void searchesWords_data();
    void searchesWords();
    void keepsToCauseAndTime();
    void sortsByEachColumn_data();
    void sortsByEachColumn();
    void groupsTheLargestFirst_data();
    void groupsTheLargestFirst();
    void tellsFiltersFromWords_data();
    void tellsFiltersFromWords();
    void endsWhereItIsStopped();

private:
    Rows rowsWhere(const std::function<bool(const Record &)> &isMeant) const;
    Rows shown(const TableQuery &query) const { return scan::matchingRows(m_table, query, 0, count); }

    std::vector<Record> m_records = tests::manyRecords(count);
    TokenTable m_table{"a.log"};
};

void TestArrangement::initTestCase()
{
    m_table.add(m_records);
    for (Record &record : m_records)
        record.token.reset();
}

Rows TestArrangement::rowsWhere(const std::function<bool(const Record &)> &isMeant) const
{
    Rows rows;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        if (isMeant(m_records[i]))
            rows.push_back(std::uint32_t(i));
    }
    return rows;
}

void TestArrangement::filtersAsScanDoes_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter :
         {"verdict = rejected", "cause in (expired, no_keys)", "kid ~ \"11-3\" and not kind = id_token",
          "exp < now + 1800", "time >= \"2026-11-23T13:30:00Z\" and iss = \"https://login-3.example.com\"",
          "sub ~ \"77\" or aud = \"second \\\"quoted\\\"\"", "kid exists and exp exists", "not time exists",
          "line > 500 and line <= 700", "offset < 100000 and file = \"a.log\"", "exp - time > 50m", "alg != ES256"})
        QTest::addRow("%s", filter) << QString::fromLatin1(filter);
}

void TestArrangement::filtersAsScanDoes()
{
    QFETCH(const QString, filter);
    TableQuery query;
    query.line = scan::parseFilterLine(filter.toStdString()).value();
    query.now = Moment(std::chrono::seconds(1'795'440'000));
    QVERIFY(query.line.filter);
    const Rows expected = rowsWhere([&query](const Record &record) {
        return query.line.filter->matches(json::Value(scan::recordJson(record)), query.now);
    });
    QVERIFY(!expected.empty() && expected.size() < count);
    QCOMPARE(shown(query), expected);
}

void TestArrangement::searchesWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<qsizetype>("rows");
    const auto all = qsizetype(count);
    const auto row = [&](const char *words, const std::function<bool(const Record &)> &isMeant) {
        QTest::addRow("%s", words) << QString::fromLatin1(words) << qsizetype(rowsWhere(isMeant).size());
    };
    using inspect::Code;
    row("LOGIN-2026-11-7", [](const Record &record) { return record.keyId == "login-2026-11-7"; });
    row("rotated out", [](const Record &record) { return record.cause == Code::KidRotatedOut; });
    row("es256 no", [](const Record &record) { return record.algorithm == "ES256" && record.cause == Code::NoKeys; });
    row("id", [](const Record &record) { return record.kind == "id_token"; });
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("nowhere") << QStringLiteral("nowhere") << qsizetype(0);
}

void TestArrangement::searchesWords()
{
    QFETCH(const QString, words);
    QFETCH(const qsizetype, rows);
    TableQuery query;
    query.line = scan::parseFilterLine(words.toStdString()).value();
    query.names.verdict = [](auto) { return std::string("?"); };
    query.names.cause = [](inspect::Code code) {
        return std::string(code == inspect::Code::KidRotatedOut ? "Key rotated out"
                           : code == inspect::Code::Expired     ? "Expired"
                                                                : "No key");
    };
    query.names.kind = [](std::string_view kind) { return std::string(kind == "id_token" ? "ID token" : "Access"); };
    QCOMPARE(qsizetype(shown(query).size()), rows);
}

void TestArrangement::keepsToCauseAndTime()
{
    TableQuery query;
    query.cause = inspect::Code::Expired;
    query.time = scan::TimeSpan{*m_records[100].lineTime, *m_records[5000].lineTime};
    const Rows expected = rowsWhere([&query](const Record &record) {
        return record.cause == query.cause && record.lineTime >= query.time->from && record.lineTime < query.time->to;
    });
    QVERIFY(!expected.empty());
    QCOMPARE(shown(query), expected);
    query.line.words = {"nowhere"};
    QVERIFY(shown(query).empty());
    const Rows claims{3, 77, 4000};
    QVERIFY(scan::matchingRows(m_table, {}, 0, count, &claims) == claims);
}

void TestArrangement::sortsByEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDescending");
    for (int column = 0; column <= int(TableColumn::Line); ++column) {
        QTest::addRow("column %d", column) << column << false;
        QTest::addRow("column %d, descending", column) << column << true;
    }
}

void TestArrangement::sortsByEachColumn()
{
    QFETCH(const int, column);
    QFETCH(const bool, isDescending);
    TableQuery query;
    query.sortedBy = TableColumn(column);
    query.isDescending = isDescending;
    Rows expected = rowsWhere([](const Record &) { return true; });
    const auto key = [&](std::uint32_t row) { return plainKey(m_records[row], TableColumn(column)); };
    std::ranges::stable_sort(expected, [&](std::uint32_t a, std::uint32_t b) {
        const auto left = key(a);
        const auto right = key(b);
        return left == "~" || right == "~" || !isDescending ? left < right : right < left; // what is missing is last
    });
    // Lists of audiences are all one here, and not there: their own order is not looked at.
    const Rows found = scan::arranged(m_table, query, shown(query)).rows;
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < count; ++i)
        QCOMPARE(key(found[i]), key(expected[i]));
    if (TableColumn(column) != TableColumn::Audience)
        QVERIFY(found == expected);
}

void TestArrangement::groupsTheLargestFirst_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("cause") << int(TableColumn::Cause);
    QTest::newRow("key ID") << int(TableColumn::KeyId);
    QTest::newRow("issuer") << int(TableColumn::Issuer);
}

void TestArrangement::groupsTheLargestFirst()
{
    QFETCH(const int, column);
    TableQuery query;
    query.groupedBy = TableColumn(column);
    query.sortedBy = TableColumn::Subject;
    const auto result = scan::arranged(m_table, query, shown(query));
    QCOMPARE(result.rows.size(), count);
    std::size_t next = 0;
    std::set<std::string> seen;
    for (const scan::RowGroup &group : result.groups) {
        QCOMPARE(group.first, next);
        next += group.count;
        QVERIFY(group.count <= result.groups.front().count);
        const std::string key = plainKey(m_records[result.rows[group.first]], TableColumn(column));
        QVERIFY(seen.insert(key).second);
        for (std::size_t at = group.first; at < next; ++at) {
            const Record &record = m_records[result.rows[at]];
            QCOMPARE(plainKey(record, TableColumn(column)), key);
            QVERIFY(at == group.first || *m_records[result.rows[at - 1]].subject <= *record.subject);
        }
    }
    QCOMPARE(next, count);
}

void TestArrangement::tellsFiltersFromWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words"); // -1: a filter, -2: an error
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("a word") << " Expired " << 1;
    QTest::newRow("two words") << "key rotated" << 2;
    QTest::newRow("and is a word too") << "this and that" << 3;
    QTest::newRow("a filter") << "verdict = rejected" << -1;
    QTest::newRow("existence") << "payload.nonce exists" << -1;
    QTest::newRow("unfinished") << "verdict =" << -2;
    QTest::newRow("no closing quote") << "iss = \"a" << -2;
}

void TestArrangement::tellsFiltersFromWords()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);
    const auto line = scan::parseFilterLine(text.toStdString());
    QCOMPARE(line.has_value(), words != -2);
    if (!line)
        return;
    QCOMPARE(line->filter.has_value(), words == -1);
    QCOMPARE(int(line->words.size()), std::max(0, words));
    QCOMPARE(scan::asksForClaims(*line), text.contains(QStringLiteral("payload")));
}

void TestArrangement::endsWhereItIsStopped()
{
    std::stop_source stop;
    const StopScope scope(stop.get_token());
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(shown({}), Stopped);
    TableQuery query;
    query.sortedBy = TableColumn::Subject;
    QVERIFY_EXCEPTION_THROWN(scan::arranged(m_table, query, {1, 2}), Stopped);
}

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
