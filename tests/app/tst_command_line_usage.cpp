// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fetch_options.h"
#include "tests/app/command_line.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// What the program is asked wrongly is reported before anything is sent or judged, and nothing given is dropped.
class TestCommandLineUsage final : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageIsReported_data();
    void wrongUsageIsReported();
    void noComplaintHasAToken_data();
    void noComplaintHasAToken();
    void whatIsGivenIsNeverDropped_data();
    void whatIsGivenIsNeverDropped();
    void refusalsNameTheOptions_data();
    void refusalsNameTheOptions();
    void blankLinesBeforeTheTokenAreSkipped_data();
    void blankLinesBeforeTheTokenAreSkipped();
    void helpAndVersionAreNoErrors_data();
    void helpAndVersionAreNoErrors();
    void timeoutRaisesTheOtherLimits_data();
    void timeoutRaisesTheOtherLimits();

private:
    Files m_files;
};

void TestCommandLineUsage::wrongUsageIsReported_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString noJson = m_files.write(u"no.json"_s, "-----BEGIN NONSENSE-----");
    const QString noKeys = m_files.write(u"no-keys.json"_s, R"({"hello":1})");
    const QString empty = m_files.write(u"empty"_s, {});
    QTest::newRow("no command") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"inspect"_s, u"x"_s, u"--frobnicate"_s};
    QTest::newRow("fetch of nothing") << QStringList{u"fetch"_s};
    QTest::newRow("fetch of no web address") << QStringList{u"fetch"_s, u"ftp://example.test/jwks.json"_s};
    QTest::newRow("unknown kind") << QStringList{u"fetch"_s, u"http://127.0.0.1"_s, u"--kind"_s, u"saml"_s};
    QTest::newRow("no token file") << QStringList{u"fetch"_s, u"http://127.0.0.1"_s, u"--token-file"_s,
                                                  m_files.missing()};
    QTest::newRow("port too high") << QStringList{u"demo"_s, u"--port"_s, u"65536"_s};
    QTest::newRow("leeway too long") << QStringList{u"inspect"_s, u"x"_s, u"--leeway"_s, u"601"_s};
    QTest::newRow("no time") << QStringList{u"inspect"_s, u"x"_s, u"--now"_s, u"yesterday"_s};
    QTest::newRow("no key file") << QStringList{u"inspect"_s, u"x"_s, u"--key"_s, m_files.missing()};
    QTest::newRow("key file is a folder") << QStringList{u"inspect"_s, u"x"_s, u"--jwks"_s, m_files.folder()};
    QTest::newRow("key file is no JSON") << QStringList{u"inspect"_s, u"x"_s, u"--jwks"_s, noJson};
    QTest::newRow("key file without keys") << QStringList{u"inspect"_s, u"x"_s, u"--jwks"_s, noKeys};
    QTest::newRow("empty secret") << QStringList{u"inspect"_s, u"x"_s, u"--secret-file"_s, empty};
    QTest::newRow("keys of nothing") << QStringList{u"keys"_s};
    QTest::newRow("keys of no file") << QStringList{u"keys"_s, m_files.missing()};
    QTest::newRow("export in an unknown form") << QStringList{u"keys"_s, noKeys, u"--export"_s, u"xml"_s};
    QTest::newRow("private parts of nothing") << QStringList{u"keys"_s, noKeys, u"--private"_s};
    QTest::newRow("keys of no JSON") << QStringList{u"keys"_s, noJson};
}

void TestCommandLineUsage::wrongUsageIsReported()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.exitCode == 2, qPrintable(QString::number(outcome.exitCode)));
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.size() > 20);
    QVERIFY(isFitForTerminal(outcome.err));
}

void TestCommandLineUsage::noComplaintHasAToken_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString token = u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ6b2UifQ."_s;
    QTest::newRow("two tokens") << QStringList{u"inspect"_s, token, token + u"x"_s};
    QTest::newRow("as a command") << QStringList{token};
    QTest::newRow("behind a command that takes none") << QStringList{u"demo"_s, token};
    QTest::newRow("as a choice") << QStringList{u"inspect"_s, u"x"_s, u"--token-type"_s, token};
    QTest::newRow("as a choice, with =") << QStringList{u"inspect"_s, u"x"_s, u"--token-type="_s + token};
    QTest::newRow("as a number") << QStringList{u"inspect"_s, u"x"_s, u"--leeway"_s, token};
    QTest::newRow("of an unknown option") << QStringList{u"inspect"_s, u"x"_s, u"--bearer="_s + token};
    QTest::newRow("as an option") << QStringList{u"inspect"_s, u"x"_s, u"--"_s + token};
    QTest::newRow("as a time") << QStringList{u"inspect"_s, u"x"_s, u"--now"_s, token};
    QTest::newRow("as an export form") << QStringList{u"keys"_s, u"x"_s, u"--export"_s, token};
    QTest::newRow("of a flag") << QStringList{u"fetch"_s, u"http://127.0.0.1"_s, u"--json="_s + token};
}

void TestCommandLineUsage::noComplaintHasAToken()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments, "");
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY2(!(outcome.out + outcome.err).contains("eyJzdWIi"), outcome.err);
}

void TestCommandLineUsage::whatIsGivenIsNeverDropped_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QStringList inspect{u"inspect"_s, u"x"_s};
    const QStringList fetch{u"fetch"_s, u"http://127.0.0.1:1/jwks.json"_s};
    const auto emptyValue = [](const QStringList &command, const QString &option) {
        QTest::addRow("empty %s", qPrintable(option))
            << command + QStringList{option, QString()} << option.toUtf8() + ": its value is empty";
    };
    for (const auto &option : {u"--now"_s, u"--key"_s, u"--secret-file"_s, u"--detached-payload"_s, u"--jwks"_s,
                               u"--issuer"_s, u"--audience"_s, u"--algorithms"_s, u"--access-token-file"_s})
        emptyValue(inspect, option);
    for (const auto &option : {u"--ca-file"_s, u"--proxy"_s, u"--token-file"_s, u"--from"_s})
        emptyValue(fetch, option);
    QTest::newRow("empty token") << QStringList{u"inspect"_s, QString()} << "text: its value is empty"_ba;
    for (const QString &option : {u"--issuer="_s, u"--audience="_s, u"--algorithms="_s, u"--token-type="_s,
                                  u"--jwks="_s, u"--max-age="_s, u"--require="_s})
        QTest::addRow("N6 %s before the token", qPrintable(option))
            << QStringList{u"inspect"_s, option, u"eyJhbGciOiJub25lIn0.e30."_s}
            << option.chopped(1).toLatin1() + ": its value";
    QTest::newRow("N7 an age below zero")
        << QStringList{u"inspect"_s, u"x"_s, u"--max-age"_s, u"-1"_s} << "-1 is not a number from 0 to 2147483647"_ba;
    QTest::newRow("value missing behind =") << QStringList{u"inspect"_s, u"x"_s, u"--now="_s} << "--now"_ba;
    const QString blank = m_files.write(u"blank"_s, " \r\n\n");
    QTest::newRow("blank token file") << fetch + QStringList{u"--token-file"_s, blank} << "is blank"_ba;
    QTest::newRow("blank access token file") << inspect + QStringList{u"--access-token-file"_s, blank} << "is blank"_ba;
    QTest::newRow("standard input twice")
        << QStringList{u"fetch"_s, u"--from"_s, u"-"_s, u"--token-file"_s, u"-"_s} << "only once"_ba;
    QTest::newRow("standard input for token and keys")
        << QStringList{u"inspect"_s, u"--jwks"_s, u"-"_s} << "only once"_ba;
    QTest::newRow("timeout is no number")
        << fetch + QStringList{u"--timeout"_s, u"nan"_s} << "--timeout: nan is not a number from 0.001 to 3600"_ba;
    for (const auto &host : {u"h.example:80"_s, u"http://h.example"_s, u"h.example/path"_s})
        QTest::addRow("clear text for %s", qPrintable(host))
            << fetch + QStringList{u"--allow-clear-text"_s, host} << "without scheme, port and path"_ba;
}

void TestCommandLineUsage::whatIsGivenIsNeverDropped()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const Outcome outcome = run(arguments, "curl https://h.example/jwks.json");
    QVERIFY2(outcome.exitCode == 2, qPrintable(QString::number(outcome.exitCode)));
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

void TestCommandLineUsage::refusalsNameTheOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("option");
    const QString elsewhere = u"http://192.0.2.1/jwks.json"_s;
    const QString token = m_files.write(u"token"_s, "pts_any");
    QTest::newRow("no token") << QStringList{u"fetch"_s, u"aws.eu.pangea.cloud"_s} << "--token-file"_ba;
    QTest::newRow("clear text") << QStringList{u"fetch"_s, elsewhere} << "--allow-clear-text"_ba;
    QTest::newRow("clear text with a token")
        << QStringList{u"fetch"_s, elsewhere, u"--token-file"_s, token} << "--allow-clear-text"_ba;
    const QString webToken = m_files.write(u"jwt"_s, "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJpIn0.\n");
    QTest::newRow("P1 a token of another issuer")
        << QStringList{u"fetch"_s, u"aws.eu.pangea.cloud"_s, u"--token-file"_s, webToken} << "--send-token-anyway"_ba;
    QTest::newRow("P1 a token where none is needed")
        << QStringList{u"fetch"_s, u"https://192.0.2.1/jwks.json"_s, u"--token-file"_s, token}
        << "--send-token-anyway"_ba;
    QTest::newRow("clear text, for a token's keys")
        << QStringList{u"inspect"_s, u"x"_s, u"--jwks"_s, elsewhere} << "--allow-clear-text"_ba;
}

void TestCommandLineUsage::refusalsNameTheOptions()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, option);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2); // nothing was sent
    QVERIFY2(outcome.err.contains(option), outcome.err.constData());
}

void TestCommandLineUsage::blankLinesBeforeTheTokenAreSkipped_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("blank lines") << "\r\n \n"_ba;
    QTest::newRow("P1 a scheme") << "Bearer\n"_ba;
    QTest::newRow("P1 a header's name") << "Authorization:\r\n Bearer "_ba;
    QTest::newRow("P1 a byte order mark") << "\xef\xbb\xbf\n"_ba;
    QTest::newRow("P1 a header") << "\nauthorization: bearer "_ba;
}

void TestCommandLineUsage::blankLinesBeforeTheTokenAreSkipped()
{
    QFETCH(const QByteArray, before);
    const RunningDemo demo;
    QVERIFY(demo.isServing());
    const QString file = m_files.write(u"token"_s, before + demo.text("token"_L1).toUtf8() + "\nanother line");
    const Outcome outcome = run({u"fetch"_s, demo.text("url"_L1), u"--token-file"_s, file});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
}

void TestCommandLineUsage::helpAndVersionAreNoErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("help of a command") << QStringList{u"inspect"_s, u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
}

void TestCommandLineUsage::helpAndVersionAreNoErrors()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!outcome.out.isEmpty());
    QCOMPARE(outcome.err, QByteArray());
}

void TestCommandLineUsage::timeoutRaisesTheOtherLimits_data()
{
    QTest::addColumn<int>("timeout");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("connect");
    QTest::addColumn<int>("silence");
    QTest::newRow("as usual") << 0 << 30 << 15 << 20;
    QTest::newRow("shorter than all") << 5 << 5 << 15 << 20;
    QTest::newRow("longer than the connection's") << 18 << 18 << 18 << 20;
    QTest::newRow("longer than all") << 90 << 90 << 90 << 90;
}

void TestCommandLineUsage::timeoutRaisesTheOtherLimits()
{
    QFETCH(const int, timeout);
    QFETCH(const int, total);
    QFETCH(const int, connect);
    QFETCH(const int, silence);
    const auto limits = tokenscope::cli::fetchLimits(std::chrono::seconds(timeout));
    QCOMPARE(limits.total, std::chrono::milliseconds(std::chrono::seconds(total)));
    QCOMPARE(limits.connect, std::chrono::milliseconds(std::chrono::seconds(connect)));
    QCOMPARE(limits.silence, std::chrono::milliseconds(std::chrono::seconds(silence)));
}

QTEST_GUILESS_MAIN(TestCommandLineUsage)
#include "tst_command_line_usage.moc"
