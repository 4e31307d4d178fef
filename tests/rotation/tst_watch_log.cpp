// SPDX-License-Identifier: Apache-2.0
#include "rotation/watch_log.h"

#include <QTest>

using namespace tokenscope;
using rotation::PublishedKey;
using rotation::WatchLogError;

Q_DECLARE_METATYPE(WatchLogError::Fault)

/// What a watch wrote, read again.
class TestWatchLog final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhenKeysWerePublished();
    void joinsSightings();
    void refusesWhatIsNotOne_data();
    void refusesWhatIsNotOne();
};

namespace {

constexpr Moment start{std::chrono::seconds(1795438800)}; // 2026-11-23T13:00:00Z

} // namespace

void TestWatchLog::readsWhenKeysWerePublished()
{
    const auto log = rotation::readWatchLog(
        R"({"time":"2026-11-23T13:00:00Z","event":"first","max_age":60,"keys":[{"kid":"a","thumbprint":"A"}]}
{"time":"2026-11-23T13:05:00Z","event":"failed","code":"timeout"}

{"time":"2026-11-23T13:10:00Z","event":"changed","max_age":300,"keys":[{"kid":"a","thumbprint":"A"},{"kid":"b"}]}
{"time":"2026-11-23T13:20:00Z","event":"changed","keys":[{"kid":"b"}]}
{"time":"2026-11-23T13:30:00Z","event":"changed","keys":[{"kid":"b"},{"kid":"a","thumbprint":"A"}]}
{"time":"2026-11-23T13:40:00Z","event":"ended","polls":8})");
    QVERIFY(log);
    using namespace std::chrono_literals;
    QCOMPARE(log->from, start);
    QCOMPARE(log->to, start + 40min);
    QCOMPARE(log->maximumAge, std::optional<std::chrono::seconds>(300));
    const std::vector<PublishedKey> expected = {{"a", "A", start, start + 20min, true},
                                                {"b", "", start + 10min, std::nullopt, false},
                                                {"a", "A", start + 30min, std::nullopt, false}};
    QVERIFY(log->keys == expected);
}

/// Two fetches of one set, one of the next, and a watch that began in between.
void TestWatchLog::joinsSightings()
{
    using namespace std::chrono_literals;
    const rotation::KeyName a{"a", "A"};
    const rotation::KeyName b{"b", "B"};
    const std::vector<rotation::Sighting> fetched = {{start + 3h, {b}}, {start, {a}}, {start + 1h, {a}}};
    const auto alone = rotation::logOf(fetched);
    const std::vector<PublishedKey> seen = {{"a", "A", start, start + 3h, true}, {"b", "B", start + 3h, {}, false}};
    QVERIFY(alone.keys == seen);
    QCOMPARE(alone.blindness, 2h);
    const auto lines = rotation::readWatchLines(
        R"({"time":"2026-11-23T14:30:00Z","event":"first","keys":[{"kid":"a","thumbprint":"A"}]}
{"time":"2026-11-23T15:30:00Z","event":"changed","keys":[{"kid":"a","thumbprint":"A"},{"kid":"b","thumbprint":"B"}]}
{"time":"2026-11-23T16:30:00Z","event":"ended","polls":8})");
    QVERIFY(lines);
    const auto joined = rotation::logOf(*lines, fetched);
    QCOMPARE(joined.from, start);
    QCOMPARE(joined.to, start + 3h + 30min);
    const std::vector<PublishedKey> better = {{"a", "A", start, start + 3h, true},
                                              {"b", "B", start + 2h + 30min, {}, false}};
    QVERIFY(joined.keys == better);
    QCOMPARE(joined.blindness, 30min); // from the watch's last keys to the next fetch
    QCOMPARE(rotation::logOf(*lines).blindness, 0s);
}

void TestWatchLog::refusesWhatIsNotOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<WatchLogError::Fault>("fault");
    QTest::addColumn<int>("line");
    using enum WatchLogError::Fault;
    const QByteArray first = R"({"time":"2026-11-23T13:00:00Z","event":"first","keys":[{"kid":"a"}]})"
                             "\n";
    QTest::newRow("nothing") << QByteArray() << NoKeys << 0;
    QTest::newRow("no JSON") << first + "oops" << NotJson << 2;
    QTest::newRow("a list") << QByteArray("[]") << NotALine << 1;
    QTest::newRow("another object") << QByteArray(R"({"keys":[]})") << NotALine << 1;
    QTest::newRow("a time that is not one") << QByteArray(R"({"time":"noon","event":"first"})") << NotALine << 1;
    QTest::newRow("keys that are none") << QByteArray(R"({"time":"2026-11-23T13:00:00Z","event":"first","keys":[1]})")
                                        << NotALine << 1;
    const QByteArray start = R"({"time":"2026-11-23T13:00:00Z","event":"first",)";
    for (const char *member : {R"("max_age":null)", R"("max_age":"600")", R"("keys":null)"})
        QTest::newRow(QByteArray("N6 ") + member) << first + start + member + '}' << NotALine << 2;
    for (const char *member : {R"("kid":null)", R"("kid":7)", R"("thumbprint":[])"})
        QTest::newRow(QByteArray("N6 a key with ") + member)
            << start + R"("keys":[{)" + member + "}]}" << NotALine << 1;
    QTest::newRow("back in time") << first + R"({"time":"2026-11-23T12:59:59Z","event":"ended"})" << BackInTime << 2;
    QTest::newRow("failures alone") << QByteArray(R"({"time":"2026-11-23T13:00:00Z","event":"failed"})") << NoKeys << 0;
}

void TestWatchLog::refusesWhatIsNotOne()
{
    QFETCH(const QByteArray, text);
    QFETCH(const WatchLogError::Fault, fault);
    QFETCH(const int, line);
    const auto log = rotation::readWatchLog({text.constData(), std::size_t(text.size())});
    QVERIFY(!log);
    QCOMPARE(log.error().fault, fault);
    QCOMPARE(log.error().line, std::size_t(line));
}

QTEST_GUILESS_MAIN(TestWatchLog)
#include "tst_watch_log.moc"
