// SPDX-License-Identifier: Apache-2.0
#include "scan/line_time.h"

#include <QTest>

using namespace tokenscope;

/// The time of a line, in the forms that logs have.
class TestLineTime final : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data();
    void isRead();
};

void TestLineTime::isRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("seconds"); // 0: none
    constexpr qint64 one = 1795438798;   // 2026-11-23T12:59:58Z
    const auto row = [](const char *name, const char *line, qint64 seconds) {
        QTest::newRow(name) << QByteArray(line) << seconds;
    };
    row("RFC 3339", "2026-11-23T12:59:58Z refused", one);
    row("fraction", "2026-11-23T12:59:58.123456Z refused", one);
    row("zone", "2026-11-23T13:59:58+01:00 refused", one);
    row("zone without colon", "2026-11-23T07:59:58.1-0500 refused", one);
    row("Java and Python", "2026-11-23 12:59:58,123 WARN refused", one);
    row("blank before the zone", "2026-11-23 12:59:58 +0000 refused", one);
    row("web server", "10.0.0.1 - - [23/Nov/2026:12:59:58 +0000] \"GET / HTTP/1.1\" 401", one);
    row("web server elsewhere", "10.0.0.1 - - [23/Nov/2026:13:59:58 +0100] \"GET /\"", one);
    row("JSON", R"({"level":"warn","time":"2026-11-23T12:59:58Z","msg":"x"})", one);
    row("behind a name", "node-7 api[123]: 2026-11-23T12:59:58Z", one);
    row("no month", "10.0.0.1 - - [23/Foo/2026:12:59:58 +0000]", 0);
    row("no day", "2026-02-31T12:59:58Z", 0);
    row("a longer number", "12026-11-23T12:59:58Z", 0);
    row("none", "refused", 0);
    row("empty", "", 0);
}

void TestLineTime::isRead()
{
    QFETCH(const QByteArray, line);
    QFETCH(const qint64, seconds);
    const auto time = scan::lineTime({line.constData(), std::size_t(line.size())});
    QCOMPARE(time ? time->time_since_epoch().count() : 0, seconds);
}

QTEST_GUILESS_MAIN(TestLineTime)
#include "tst_line_time.moc"
