// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/evidence_json.h"
#include "endpoint/http/retry_rule.h"
#include "endpoint/network_log.h"
#include "endpoint/pasted/curl_command.h"
#include "explain/fetch/evidence_words.h"
#include "json/writer.h"

#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope;
using namespace tokenscope::endpoint;

namespace {

const QDateTime start(QDate(2026, 11, 23), QTime(12, 0, 0), QTimeZone::utc());

Exchange exchangeWith(const HeaderFields &headers, const QByteArray &body = {})
{
    Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl(u"https://h.example/a?b=c"_s);
    exchange.status = 200;
    exchange.headers = headers;
    exchange.body = body;
    exchange.bodyBytes = body.size();
    exchange.startedAt = start;
    exchange.elapsed = 100ms;
    exchange.requestHeaders = {{"Accept", "application/json"}, {"Authorization", "Bearer ••••"}};
    exchange.requestBody = "{}";
    return exchange;
}

std::optional<Envelope> envelopeAt(const std::string &responseTime)
{
    Envelope envelope;
    envelope.responseTime = responseTime;
    return envelope;
}

} // namespace

class TestEvidence final : public QObject
{
    Q_OBJECT

private slots:
    void cacheLifetimeIsReadFromTheHeaders_data();
    void cacheLifetimeIsReadFromTheHeaders();
    void clockOffsetIsReported_data();
    void clockOffsetIsReported();
    void ageBelongsToTheDate();
    void serverTimesMayContradict();
    void retryWaitsAreBounded_data();
    void retryWaitsAreBounded();
    void curlCommandHoldsNoToken();
    void markdownIsOnlyText_data();
    void markdownIsOnlyText();
    void logForgetsTheOldest();
    void logMayBeReadFromElsewhere();
};

void TestEvidence::cacheLifetimeIsReadFromTheHeaders_data()
{
    QTest::addColumn<QByteArray>("control");
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<int>("seconds"); // -1: nothing said
    const QByteArray inAnHour = "Mon, 23 Nov 2026 13:00:00 GMT";
    QTest::newRow("nothing") << QByteArray() << QByteArray() << -1;
    QTest::newRow("max-age") << "public, Max-Age=600"_ba << inAnHour << 590;
    QTest::newRow("no-store") << "max-age=600, no-store"_ba << QByteArray() << 0;
    QTest::newRow("no-cache") << "no-cache"_ba << inAnHour << 0;
    QTest::newRow("negative") << "max-age=-1"_ba << QByteArray() << -1;
    QTest::newRow("garbage") << "max-age=soon"_ba << QByteArray() << -1;
    QTest::newRow("expires") << QByteArray() << inAnHour << 3590;
    QTest::newRow("expired") << QByteArray() << "Mon, 23 Nov 2026 11:00:00 GMT"_ba << 0;
    QTest::newRow("expires 0") << QByteArray() << "0"_ba << -1;
}

void TestEvidence::cacheLifetimeIsReadFromTheHeaders()
{
    QFETCH(const QByteArray, control);
    QFETCH(const QByteArray, expires);
    QFETCH(const int, seconds);
    const auto lifetime = cacheLifetime(exchangeWith(
        {{"Cache-Control", control}, {"Expires", expires}, {"Date", "Mon, 23 Nov 2026 12:00:00 GMT"}, {"Age", "10"}}));
    QCOMPARE(lifetime ? int(lifetime->count()) : -1, seconds);
}

void TestEvidence::clockOffsetIsReported_data() // H21
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("words");
    QTest::newRow("agrees") << "Mon, 23 Nov 2026 12:00:00 GMT"_ba << QString();
    QTest::newRow("a second is not counted") << "Mon, 23 Nov 2026 12:00:01 GMT"_ba << QString();
    QTest::newRow("computer ahead") << "Mon, 23 Nov 2026 11:57:00 GMT"_ba << u"3 min ahead of the server’s"_s;
    QTest::newRow("computer behind") << "Mon, 23 Nov 2026 12:03:00 GMT"_ba << u"behind the server’s"_s;
    QTest::newRow("years off") << "Thu, 01 Jan 1970 00:00:00 GMT"_ba << u"ahead of the server’s"_s;
    QTest::newRow("wrong weekday") << "Fri, 23 Nov 2026 12:03:00 GMT"_ba << u"behind the server’s"_s;
}

void TestEvidence::clockOffsetIsReported()
{
    QFETCH(const QByteArray, date);
    QFETCH(const QString, words);
    const auto offset = clockOffset(exchangeWith({{"date", date}}), {});
    QVERIFY(offset);
    const QString told = explain::clockWords(*offset);
    QVERIFY2(words.isEmpty() ? told.isEmpty() : told.contains(words), qPrintable(told));
}

/// RFC 9111, 5.1: a cached answer tells the time at which it was made.
void TestEvidence::ageBelongsToTheDate()
{
    const HeaderFields cached = {{"Date", "Mon, 23 Nov 2026 11:00:00 GMT"}, {"Age", "3600"}};
    QCOMPARE(clockOffset(exchangeWith(cached), {})->ahead, 0s);
    const HeaderFields odd = {{"Date", "Mon, 23 Nov 2026 12:00:00 GMT"}, {"Age", "-5"}};
    QCOMPARE(clockOffset(exchangeWith(odd), {})->ahead, 0s);
    const HeaderFields endless = {{"Date", "Mon, 23 Nov 2026 12:00:00 GMT"}, {"Age", "9223372036854775807"}};
    QVERIFY(!clockOffset(exchangeWith(endless), {}));
}

void TestEvidence::serverTimesMayContradict() // H21
{
    QVERIFY(!clockOffset(exchangeWith({}), {}));
    QVERIFY(!clockOffset(exchangeWith({{"Date", "today"}}), envelopeAt("today")));
    const auto byEnvelope = clockOffset(exchangeWith({}), envelopeAt("2026-11-23T11:50:00Z"));
    QVERIFY(byEnvelope);
    QCOMPARE(byEnvelope->source, ClockOffset::Source::ResponseTime);
    QCOMPARE(byEnvelope->ahead, 600s);
    const auto both =
        clockOffset(exchangeWith({{"Date", "Mon, 23 Nov 2026 12:00:00 GMT"}}), envelopeAt("2026-11-23T11:50:00Z"));
    QCOMPARE(both->ahead, 0s);
    QVERIFY(both->isContradicted);
}

void TestEvidence::retryWaitsAreBounded_data() // H14
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("delay"); // -1: not again
    QTest::newRow("200") << 200 << QByteArray() << 0 << -1;
    QTest::newRow("400") << 400 << "1"_ba << 0 << -1;
    QTest::newRow("501") << 501 << QByteArray() << 0 << -1;
    QTest::newRow("500") << 500 << QByteArray() << 0 << 500;
    QTest::newRow("504, second time") << 504 << QByteArray() << 1 << 1000;
    QTest::newRow("503, third time") << 503 << QByteArray() << 2 << -1;
    QTest::newRow("503 with seconds") << 503 << "7"_ba << 0 << 7000;
    QTest::newRow("503 with too many") << 503 << "11"_ba << 0 << -1;
    QTest::newRow("503 with garbage") << 503 << "-1"_ba << 0 << 500;
    QTest::newRow("429 without a time") << 429 << QByteArray() << 0 << -1;
    QTest::newRow("429 with garbage") << 429 << "soon"_ba << 0 << -1;
    QTest::newRow("429 with 10^14") << 429 << "100000000000000"_ba << 0 << -1;
    QTest::newRow("429 with 0") << 429 << "0"_ba << 0 << 500;
    QTest::newRow("429 with a date") << 429 << "Mon, 23 Nov 2026 12:00:03 GMT"_ba << 0 << 3000;
    QTest::newRow("429 with a past date") << 429 << "Mon, 23 Nov 2020 12:00:03 GMT"_ba << 0 << 500;
}

void TestEvidence::retryWaitsAreBounded()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, done);
    QFETCH(const int, delay);
    Exchange exchange = exchangeWith({{"Retry-After", retryAfter}});
    exchange.status = status;
    const auto wait = retryDelay(exchange, done, {}, start);
    QCOMPARE(wait ? int(wait->count()) : -1, delay);
}

void TestEvidence::curlCommandHoldsNoToken()
{
    Exchange exchange = exchangeWith({});
    exchange.requestHeaders.emplaceBack("X-Quote", "it's");
    QCOMPARE(curlCommand(exchange),
             uR"(curl --include --request POST --header 'Accept: application/json' )"_s +
                 uR"(--header "Authorization: Bearer $TOKEN" --header 'X-Quote: it'\''s' --data '{}' )"_s +
                 u"'https://h.example/a?b=c'"_s);
}

void TestEvidence::markdownIsOnlyText_data() // E10
{
    QTest::addColumn<QByteArray>("hostile");
    for (const QByteArray &text :
         {"<script>alert(1)</script>"_ba, "![x](http://evil)"_ba, "[x](http://evil)"_ba, "`` ` ```"_ba, "~~~"_ba,
          "a|b"_ba, "# head"_ba, "```\n# out of the block"_ba, "\x1b[31m"_ba})
        QTest::newRow(text.toPercentEncoding().constData()) << text;
}

void TestEvidence::markdownIsOnlyText()
{
    QFETCH(const QByteArray, hostile);
    Exchange exchange = exchangeWith({{"X-Thing", hostile}}, hostile);
    exchange.reason = hostile;
    exchange.tls.emplace();
    exchange.tls->chain = {CertificateFacts{.subject = QString::fromUtf8(hostile),
                                            .issuer = QString::fromUtf8(hostile),
                                            .names = {QString::fromUtf8(hostile)},
                                            .validFrom = {},
                                            .validUntil = {},
                                            .key = {},
                                            .fingerprint = {}}};
    const QString report = explain::evidenceMarkdown({{exchange}}, {}, QString::fromUtf8(hostile));
    QVERIFY(!report.contains(u'\x1b'));
    // Taken out what CommonMark reads as code, nothing of it is left.
    static const QRegularExpression block(u"^(`{3,})\n.*?\n\\1$"_s, QRegularExpression::DotMatchesEverythingOption |
                                                                        QRegularExpression::MultilineOption);
    static const QRegularExpression span(u"(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)"_s);
    QString rest = report;
    rest.remove(block).remove(span);
    for (const char16_t markup : {u'<', u'[', u'`', u'|', u'!', u'~'})
        QVERIFY2(!rest.contains(markup), qPrintable(rest));
    QCOMPARE(rest.count(u"# "_s), 2); // title and one exchange: "# " and "## "
}

void TestEvidence::logForgetsTheOldest()
{
    NetworkLog log;
    for (std::size_t i = 0; i < NetworkLog::limit + 2; ++i)
        log.end(log.begin(exchangeWith({})), exchangeWith({}, "abc"), {});
    const quint64 forgotten = 1;
    log.end(forgotten, exchangeWith({}), FetchError::Code::Timeout); // says nothing any more, and does no harm
    QCOMPARE(log.entries().size(), NetworkLog::limit);
    QCOMPARE(log.entries().front().number, quint64(3));
    QCOMPARE(log.requestCount(), quint64(NetworkLog::limit + 2));
}

void TestEvidence::logMayBeReadFromElsewhere()
{
    NetworkLog log;
    std::jthread writer([&log] {
        for (int i = 0; i < 500; ++i)
            log.end(log.begin(exchangeWith({})), exchangeWith({}, "abc"), {});
    });
    for (int i = 0; i < 50; ++i) {
        for (const LogEntry &entry : log.entries())
            QVERIFY(entry.bodyBytes == (entry.isOver ? 3 : 0));
    }
    writer.join();
    QCOMPARE(log.entries().size(), std::size_t(500));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
