// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// The words follow the environment, and nothing else does.
class TestCommandLineLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void speaksAsTheEnvironmentAsks_data();
    void speaksAsTheEnvironmentAsks();
    void programsReadTheSameInEachLanguage_data();
    void programsReadTheSameInEachLanguage();
};

namespace {

/// {"alg":"none"} . {"exp":1}
const QByteArray expiredToken = "eyJhbGciOiJub25lIn0.eyJleHAiOjF9.";

QStringList environmentOf(const QString &locale, const QString &language = {})
{
    return {u"LC_ALL="_s + locale, u"LANGUAGE="_s + language};
}

} // namespace

void TestCommandLineLanguage::speaksAsTheEnvironmentAsks_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("word");
    QTest::newRow("German") << environmentOf(u"de_DE.UTF-8"_s, u"de"_s) << u"Abgelehnt"_s;
    QTest::newRow("German, by its locale alone") << environmentOf(u"de_AT.UTF-8"_s) << u"Abgelehnt"_s;
    QTest::newRow("Spanish") << environmentOf(u"es_ES.UTF-8"_s) << u"Rechazado"_s;
    QTest::newRow("English") << environmentOf(u"en_GB.UTF-8"_s) << u"Rejected"_s;
    QTest::newRow("C") << environmentOf(u"C.UTF-8"_s, u"de"_s) << u"Rejected"_s;
    QTest::newRow("another language") << environmentOf(u"fr_FR.UTF-8"_s) << u"Rejected"_s;
}

void TestCommandLineLanguage::speaksAsTheEnvironmentAsks()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QString, word);
    const Outcome outcome = run({u"inspect"_s, u"-"_s}, expiredToken, environment);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(QString::fromUtf8(outcome.out).startsWith(word), outcome.out.constData());
}

void TestCommandLineLanguage::programsReadTheSameInEachLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("inspect --json") << QStringList{u"inspect"_s, u"-"_s, u"--json"_s, u"--now"_s, u"1800000000"_s};
    QTest::newRow("scan") << QStringList{u"scan"_s, u"-"_s, u"--now"_s, u"1800000000"_s};
    QTest::newRow("scan --csv") << QStringList{u"scan"_s, u"-"_s, u"--csv"_s, u"--now"_s, u"1800000000"_s};
    QTest::newRow("scan --summary --json")
        << QStringList{u"scan"_s, u"-"_s, u"--summary"_s, u"--json"_s, u"--now"_s, u"1800000000"_s};
    for (const char *format : {"json", "sarif", "junit"}) {
        QTest::newRow(format) << QStringList{u"lint"_s,  u"-"_s,         u"--format"_s, QString::fromLatin1(format),
                                             u"--now"_s, u"1800000000"_s};
    }
    QTest::newRow("help") << QStringList{u"--help"_s};
}

void TestCommandLineLanguage::programsReadTheSameInEachLanguage()
{
    QFETCH(const QStringList, arguments);
    const Outcome english = run(arguments, expiredToken, environmentOf(u"C.UTF-8"_s));
    QVERIFY(!english.out.isEmpty());
    for (const auto &locale : {u"de_DE.UTF-8"_s, u"es_ES.UTF-8"_s}) {
        const Outcome other = run(arguments, expiredToken, environmentOf(locale));
        QCOMPARE(other.exitCode, english.exitCode);
        QCOMPARE(other.out, english.out);
        QCOMPARE(other.err, english.err);
    }
}

QTEST_GUILESS_MAIN(TestCommandLineLanguage)
#include "tst_command_line_language.moc"
