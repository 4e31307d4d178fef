// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/poll_delay.h"

#include <QTest>
#include <QTimeZone>

using namespace tokenscope::endpoint;
using namespace std::chrono_literals;

/// When what may change is asked for again: not more often than the server wants it.
class TestPollDelay final : public QObject
{
    Q_OBJECT

private slots:
    void honoursTheServer_data();
    void honoursTheServer();
};

void TestPollDelay::honoursTheServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *name, int status, QByteArray field, QByteArray value, QByteArray age, int seconds) {
        QTest::newRow(name) << status << field << value << age << seconds;
    };
    row("nothing is said", 200, "", "", "", 60);
    row("fresh for longer", 200, "Cache-Control", "public, max-age=3600", "", 3600);
    row("fresh for less", 200, "Cache-Control", "max-age=5", "", 60);
    row("in quotes and capitals", 200, "cache-control", "MAX-AGE=\"600\"", "", 600);
    row("some time ago", 200, "Cache-Control", "max-age=3600", "3000", 600);
    row("older than it may be", 200, "Cache-Control", "max-age=3600", "9999", 60);
    row("not to be kept", 200, "Cache-Control", "no-store, max-age=3600", "", 60);
    row("asked for each time", 200, "Cache-Control", "no-cache, max-age=3600", "", 60);
    row("no number", 200, "Cache-Control", "max-age=soon", "", 60);
    row("longer than a day", 200, "Cache-Control", "max-age=31536000", "", 86400);
    row("more digits than a number has", 200, "Cache-Control", "max-age=99999999999999999999999", "", 60);
    row("too many requests", 429, "Retry-After", "120", "", 120);
    row("too many requests, a date", 429, "Retry-After", "Mon, 23 Nov 2026 13:10:00 GMT", "", 600);
    row("unavailable for a short time", 503, "Retry-After", "5", "", 60);
    row("unavailable for years", 503, "Retry-After", "999999999", "", 86400);
    row("an error is never fresh", 404, "Cache-Control", "max-age=3600", "", 60);
}

void TestPollDelay::honoursTheServer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, age);
    QFETCH(const int, seconds);
    Exchange exchange;
    exchange.status = status;
    if (!field.isEmpty())
        exchange.headers.append({field, value});
    if (!age.isEmpty())
        exchange.headers.append({"Age", age});
    const QDateTime now(QDate(2026, 11, 23), QTime(13, 0), QTimeZone::utc());
    QCOMPARE(pollDelay(exchange, 60s, now).count(), qint64(seconds) * 1000);
}

QTEST_GUILESS_MAIN(TestPollDelay)
#include "tst_poll_delay.moc"
