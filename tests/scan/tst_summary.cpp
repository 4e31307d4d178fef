// SPDX-License-Identifier: Apache-2.0
#include "scan/summary.h"

#include "json/document.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using scan::Record;
using scan::Summary;

/// Parts that were scanned apart add up to the whole.
class TestSummary final : public QObject
{
    Q_OBJECT

private slots:
    void partsMakeTheWhole();
    void roundTripKeepsAll();
    void otherJsonIsNotOne_data();
    void otherJsonIsNotOne();
};

namespace {

std::vector<Record> records()
{
    std::vector<Record> all;
    for (int i = 0; i < 100; ++i) {
        Record record;
        record.verdict = i % 3 == 0 ? inspect::Verdict::Rejected : inspect::Verdict::Accepted;
        if (i % 3 == 0)
            record.cause = i % 2 == 0 ? inspect::Code::Expired : inspect::Code::AudienceMismatch;
        record.keyId = i % 5 == 0 ? std::optional<std::string>() : "key-" + std::to_string(i % 4);
        record.issuer = "https://issuer.example";
        if (i % 7 != 0)
            record.lineTime = Moment(std::chrono::seconds(1'795'000'000 + i * 37 % 100));
        all.push_back(record);
    }
    return all;
}

} // namespace

void TestSummary::partsMakeTheWhole()
{
    Summary whole;
    std::array<Summary, 3> parts;
    const auto all = records();
    for (std::size_t i = 0; i < all.size(); ++i) {
        whole.add(all[i]);
        parts[i * i % 3].add(all[i]);
    }
    Summary merged = parts[2];
    merged.merge(parts[0]);
    merged.merge(parts[1]);
    QVERIFY(merged == whole);
    QCOMPARE(whole.all().count, 100ULL);
    QCOMPARE(whole.verdicts().at("rejected").count, 34ULL);
    QCOMPARE(whole.groups().at("cause").at("expired").count, 17ULL);
    QCOMPARE(whole.groups().at("kid").at(std::string()).count, 20ULL);
}

void TestSummary::roundTripKeepsAll()
{
    Summary whole;
    for (const Record &record : records())
        whole.add(record);
    const auto document = json::parse(json::write(whole.toJson()));
    QVERIFY(document);
    const auto read = Summary::fromJson(document->root);
    QVERIFY(read);
    QVERIFY(*read == whole);
}

void TestSummary::otherJsonIsNotOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("groups missing") << QByteArray(R"({"tokens":{"count":1}})");
    QTest::newRow("count below zero") << QByteArray(R"({"tokens":{"count":-1}})");
    QTest::newRow("count of another type") << QByteArray(R"({"tokens":{"count":"1"}})");
    const QByteArray groups = R"("by_verdict":{},"by_cause":{},"by_kid":{},"by_iss":{},"by_kind":{})";
    for (const char *moment : {"null", "\"1\"", "1e99"}) {
        QTest::newRow(QByteArray("N6 first time ") + moment)
            << QByteArray(R"({"tokens":{"count":1,"first":)") + moment + "}," + groups + '}';
    }
}

void TestSummary::otherJsonIsNotOne()
{
    QFETCH(const QByteArray, text);
    const auto document = json::parse(text.toStdString());
    QVERIFY(document);
    QVERIFY(!Summary::fromJson(document->root));
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
