// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/inspect/token_workshop.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::workshop;
using tests::Outcome;
using tests::run;

/// `inspect --report`: what is handed on tells nobody's name, unless that was asked for.
class TestCommandLineReport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachFormatIsMasked_data();
    void eachFormatIsMasked();
    void claimsAreMaskedAndShownByName();
    void exitCodeIsTheVerdict();
    void oneOfSeveralIsReportedOn();
    void standsAlone_data();
    void standsAlone();

private:
    Outcome report(const QStringList &options) const
    {
        return run(QStringList{u"inspect"_s, u"-"_s, u"--subject"_s, u"somebody"_s} + options, m_token);
    }

    QByteArray m_token;
};

void TestCommandLineReport::initTestCase()
{
    json::Object claims = goodClaims();
    claims.set("sub", json::Value("alice-7731"));
    claims.set("tenant", json::Value("north-4"));
    claims.set("about", json::Value("x alice-7731 y"));
    m_token = QByteArray::fromStdString(sign(makeSigner("ES256", "a"), claims));
}

void TestCommandLineReport::eachFormatIsMasked_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("markdown") << "# Token inspection\n"_ba;
    QTest::newRow("html") << "<!DOCTYPE html>\n<html lang=\"en\">\n"_ba;
    QTest::newRow("json") << "{\n  \"verdict\": \"rejected\""_ba;
    QTest::newRow("text") << "Token inspection\n================\n"_ba;
}

void TestCommandLineReport::eachFormatIsMasked()
{
    QFETCH(const QByteArray, start);
    const Outcome outcome = report({u"--report"_s, QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY2(outcome.out.startsWith(start), outcome.out.left(80));
    QVERIFY(outcome.out.contains("north-4"));
    QVERIFY(!outcome.out.contains("alice"));
    for (const QByteArray &part : m_token.split('.'))
        QVERIFY(!outcome.out.contains(part));
}

void TestCommandLineReport::claimsAreMaskedAndShownByName()
{
    const Outcome shown = report({u"--report"_s, u"text"_s, u"--unmask"_s, u"sub"_s, u"--mask"_s, u"tenant"_s});
    QVERIFY(shown.out.contains("alice-7731") && !shown.out.contains("north-4"));
    const Outcome both = report({u"--report"_s, u"text"_s, u"--mask"_s, u"tenant"_s, u"--mask"_s, u"jti"_s});
    QVERIFY(!both.out.contains("alice") && !both.out.contains("north-4"));
    QVERIFY(both.out.contains("Masked in it: "));
}

void TestCommandLineReport::exitCodeIsTheVerdict()
{
    QCOMPARE(report({u"--report"_s, u"json"_s}).exitCode, 1);
    QCOMPARE(run({u"inspect"_s, u"-"_s, u"--now"_s, QString::number(now), u"--report"_s, u"json"_s}, m_token).exitCode,
             4);
}

void TestCommandLineReport::oneOfSeveralIsReportedOn()
{
    const Outcome outcome =
        run({u"inspect"_s, u"-"_s, u"--token"_s, u"2"_s, u"--report"_s, u"json"_s},
            "a=" + QByteArray::fromStdString(goodToken(makeSigner("ES256", "b"))) + "\nb=" + m_token);
    QCOMPARE(outcome.json()[u"payload"_s][u"tenant"_s].toString(), u"north-4"_s);
}

void TestCommandLineReport::standsAlone_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("with JSON") << QStringList{u"--report"_s, u"json"_s, u"--json"_s};
    QTest::newRow("with all") << QStringList{u"--report"_s, u"json"_s, u"--all"_s};
    QTest::newRow("an unknown format") << QStringList{u"--report"_s, u"docx"_s};
    QTest::newRow("mask without a report") << QStringList{u"--mask"_s, u"sub"_s};
    QTest::newRow("unmask without a report") << QStringList{u"--unmask"_s, u"sub"_s};
    QTest::newRow("an empty name") << QStringList{u"--report"_s, u"json"_s, u"--unmask"_s, QString()};
}

void TestCommandLineReport::standsAlone()
{
    QFETCH(const QStringList, options);
    const Outcome outcome = report(options);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLineReport)
#include "tst_command_line_report.moc"
