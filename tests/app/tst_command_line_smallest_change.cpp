// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `inspect --smallest-change`: who can do what, as text and as JSON.
class TestCommandLineSmallestChange final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textNamesEachParty();
    void jsonHasWhatItIs();
    void severalTogether();
    void acceptedTokenSaysNothing();
    void verdictStaysTheSame();
    void optionsExclude_data();
    void optionsExclude();

private:
    QStringList asked(const QStringList &more) const
    {
        return QStringList{u"inspect"_s,           u"-"_s,     u"--jwks"_s,    m_folder + u"/public.jwk"_s,
                           u"--smallest-change"_s, u"--now"_s, u"1795438800"_s} +
               more;
    }

    Files m_files;
    QString m_folder;
    QByteArray m_token;
};

void TestCommandLineSmallestChange::initTestCase()
{
    m_folder = m_files.folder() + u"/asked-for"_s;
    QVERIFY(QDir(m_files.folder()).mkdir(u"asked-for"_s));
    QCOMPARE(run({u"keygen"_s, u"--kid"_s, u"k1"_s, u"--out"_s, m_folder + u"/key.jwk"_s, u"--public-out"_s,
                  m_folder + u"/public.jwk"_s})
                 .exitCode,
             0);
    const QString claims = m_files.write(
        u"claims.json"_s, R"({"iss":"https://a.example","aud":"my-app","iat":1795438700,"exp":1795439300})");
    m_token = run({u"sign"_s, claims, u"--key"_s, m_folder + u"/key.jwk"_s}).out;
    QVERIFY(m_token.startsWith("ey"));
}

void TestCommandLineSmallestChange::textNamesEachParty()
{
    const Outcome outcome = run(asked({u"--audience"_s, u"billing"_s}), m_token);
    QCOMPARE(outcome.exitCode, 1);
    const QByteArray part = outcome.out.mid(outcome.out.indexOf("What would make it accepted"));
    QVERIFY2(part.contains("What the verifier, who checks it, can do\n  • The verifier expects the audience “my-app”"),
             outcome.out);
    QVERIFY(part.contains("The issuer writes \"billing\" into the claim “aud”."));
    QVERIFY(!part.contains("caller"));
    QVERIFY(isFitForTerminal(outcome.out));
}

void TestCommandLineSmallestChange::jsonHasWhatItIs()
{
    const Outcome outcome = run(asked({u"--audience"_s, u"billing"_s, u"--json"_s}), m_token);
    const QJsonObject found = outcome.json()["smallest_change"_L1].toObject();
    QCOMPARE(found["complete"_L1], QJsonValue(true));
    QVERIFY(found["inspections"_L1].toInt() > 0);
    QVERIFY(found["together"_L1].toArray().isEmpty());
    const QJsonObject alone = found["alone"_L1].toObject();
    QCOMPARE(alone.keys(), QStringList({u"issuer"_s, u"verifier"_s}));
    const QJsonObject change = alone["verifier"_L1].toArray().at(0).toArray().at(0).toObject();
    QCOMPARE(change["change"_L1], QJsonValue(u"expect"_s));
    QCOMPARE(change["by"_L1], QJsonValue(u"verifier"_s));
    QCOMPARE(change["expectation"_L1], QJsonValue(u"aud"_s));
    QCOMPARE(change["value"_L1], QJsonValue(u"my-app"_s));
    QVERIFY(change["sentence"_L1].toString().endsWith(u'.'));
}

void TestCommandLineSmallestChange::severalTogether()
{
    const QStringList noKeys{u"inspect"_s, u"-"_s, u"--smallest-change"_s, u"--json"_s, u"--now"_s, u"1795450000"_s};
    const QJsonObject found = run(noKeys, m_token).json()["smallest_change"_L1].toObject();
    QVERIFY(found["alone"_L1].toObject().isEmpty());
    const QJsonArray set = found["together"_L1].toArray().at(0).toArray();
    QCOMPARE(set.size(), 2);
    QCOMPARE(set.at(0)["change"_L1], QJsonValue(u"get_fresh_token"_s));
    QCOMPARE(set.at(1)["change"_L1], QJsonValue(u"load_key"_s));
    QCOMPARE(set.at(1)["kid"_L1], QJsonValue(u"k1"_s));
}

void TestCommandLineSmallestChange::acceptedTokenSaysNothing()
{
    const Outcome text = run(asked({}), m_token);
    QCOMPARE(text.exitCode, 0);
    QVERIFY(!text.out.contains("What would make it accepted"));
    QVERIFY(!run(asked({u"--json"_s}), m_token).json().contains("smallest_change"_L1));
}

void TestCommandLineSmallestChange::verdictStaysTheSame()
{
    QJsonObject with = run(asked({u"--issuer"_s, u"https://b.example"_s, u"--json"_s}), m_token).json();
    QStringList without = asked({u"--issuer"_s, u"https://b.example"_s, u"--json"_s});
    without.removeAll(u"--smallest-change"_s);
    with.remove(u"smallest_change"_s);
    QCOMPARE(with, run(without, m_token).json());
}

void TestCommandLineSmallestChange::optionsExclude_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("--all") << QStringList{u"--all"_s};
    QTest::newRow("--report") << QStringList{u"--report"_s, u"text"_s};
}

void TestCommandLineSmallestChange::optionsExclude()
{
    QFETCH(const QStringList, more);
    QCOMPARE(run(asked(more), m_token).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCommandLineSmallestChange)
#include "tst_command_line_smallest_change.moc"
