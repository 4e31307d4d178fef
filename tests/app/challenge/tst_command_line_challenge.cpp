// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `challenge`: a pack of tokens, to the folder or stream that the user names and nowhere else.
class TestCommandLineChallenge final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listShowsNoToken();
    void jsonHoldsAllThatIsKnown();
    void filesAreForTheirOwner();
    void folderInUseIsLeftAlone();
    void folderInNoFolderCannotBeMade();
    void scriptHoldsNoToken();
    void inspectAgreesWithFiles();
    void proofsAreForTheirRequest_data();
    void proofsAreForTheirRequest();
    void refusalsAreSaid_data();
    void refusalsAreSaid();

private:
    /// In a folder whose name tells that what is written there was asked for (tests/written/search_written.cpp).
    QString fresh(const QString &name) const { return m_files.folder() + u"/asked-for/"_s + name; }
    QStringList call(const QStringList &more) const
    {
        return QStringList{u"challenge"_s,  u"--key"_s, m_key, u"--issuer"_s, u"https://issuer.example"_s,
                           u"--audience"_s, u"api"_s} +
               more;
    }

    Files m_files;
    QString m_key;
};

namespace {

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCommandLineChallenge::initTestCase()
{
    QVERIFY(QDir(m_files.folder()).mkdir(u"asked-for"_s));
    m_key = fresh(u"key.jwk"_s);
    QCOMPARE(run({u"keygen"_s, u"--out"_s, m_key}).exitCode, 0);
}

void TestCommandLineChallenge::listShowsNoToken()
{
    const Outcome outcome = run(call({}));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("none: to be refused."));
    QVERIFY(outcome.out.contains("good: to be accepted."));
    QVERIFY(outcome.out.contains("exp-missing: better refused."));
    QVERIFY(!outcome.out.contains("eyJ"));
}

void TestCommandLineChallenge::jsonHoldsAllThatIsKnown()
{
    const Outcome outcome = run(call({u"--json"_s, u"--kind"_s, u"access_token"_s}));
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject pack = outcome.json();
    QCOMPARE(pack[u"kind"_s].toString(), u"access_token"_s);
    int refused = 0;
    int accepted = 0;
    for (const QJsonValue &entry : pack[u"tokens"_s].toArray()) {
        const bool isMust = entry[u"weight"_s] == u"must"_s;
        refused += int(isMust && entry[u"expected"_s] == u"refuse"_s);
        accepted += int(isMust && entry[u"expected"_s] == u"accept"_s);
        for (const auto &member : {u"name"_s, u"check"_s, u"reference"_s, u"reason"_s, u"token"_s})
            QVERIFY2(!entry[member].toString().isEmpty(), qPrintable(entry[u"name"_s].toString() + u' ' + member));
    }
    QVERIFY(refused >= 120);
    QVERIFY(accepted >= 15);
}

void TestCommandLineChallenge::filesAreForTheirOwner()
{
    const QString folder = fresh(u"pack"_s);
    QCOMPARE(run(call({u"--out-dir"_s, folder})).exitCode, 0);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY(files.size() > 136);
    constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(folder).permissions() & forOthers));
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & forOthers), qPrintable(file.fileName()));
    const QJsonArray list =
        QJsonDocument::fromJson(contentOfFile(folder + u"/pack.json"_s)).object()[u"tokens"_s].toArray();
    QCOMPARE(list.size(), files.size() - 1);
    for (const QJsonValue &entry : list)
        QVERIFY(QFile::exists(folder + u'/' + entry[u"file"_s].toString()));
}

void TestCommandLineChallenge::folderInUseIsLeftAlone()
{
    const Outcome outcome = run(call({u"--out-dir"_s, m_files.folder()}));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("is not an empty folder"), outcome.err.constData());
    QVERIFY(!QFile::exists(m_files.folder() + u"/pack.json"_s));
}

void TestCommandLineChallenge::folderInNoFolderCannotBeMade()
{
    const Outcome outcome = run(call({u"--out-dir"_s, m_files.missing() + u"/pack"_s}));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("cannot be written"), outcome.err.constData());
}

void TestCommandLineChallenge::scriptHoldsNoToken()
{
    const Outcome outcome = run(
        call({u"--as"_s, u"curl"_s, u"--out-dir"_s, fresh(u"of-script"_s), u"--url"_s, u"https://api.example/it's"_s}));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("ask none refuse\n"));
    QVERIFY(outcome.out.contains("'https://api.example/it'\\''s'"));
    QVERIFY(!outcome.out.contains("eyJ"));
}

void TestCommandLineChallenge::inspectAgreesWithFiles()
{
    const QString folder = fresh(u"to-inspect"_s);
    QCOMPARE(run(call({u"--out-dir"_s, folder})).exitCode, 0);
    const auto inspected = [&](const QString &name) {
        return run({u"inspect"_s, u"-"_s, u"--key"_s, m_key, u"--issuer"_s, u"https://issuer.example"_s,
                    u"--audience"_s, u"api"_s},
                   contentOfFile(folder + u'/' + name + u".jwt"_s))
            .exitCode;
    };
    QCOMPARE(inspected(u"good"_s), 0);
    QCOMPARE(inspected(u"none"_s), 1);
    QCOMPARE(inspected(u"aud-other"_s), 1);
}

void TestCommandLineChallenge::proofsAreForTheirRequest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("good") << u"good"_s << 0;
    QTest::newRow("for another method") << u"htm-other"_s << 1;
    QTest::newRow("for another path") << u"htu-other-path"_s << 1;
    QTest::newRow("an hour old") << u"proof-old"_s << 1;
    QTest::newRow("shows another key") << u"jwk-of-another"_s << 1;
    QTest::newRow("shows a private key") << u"jwk-private"_s << 1;
    QTest::newRow("of another type") << u"kind-typ-JWT"_s << 1;
}

/// What inspection says of each, told the same request.
void TestCommandLineChallenge::proofsAreForTheirRequest()
{
    QFETCH(const QString, name);
    QFETCH(const int, exitCode);
    const QStringList request{u"--dpop-method"_s, u"POST"_s, u"--dpop-url"_s, u"https://api.example/orders"_s};
    const Outcome made =
        run(QStringList{u"challenge"_s, u"--key"_s, m_key, u"--kind"_s, u"dpop_proof"_s, u"--json"_s} + request);
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json()[u"htu"_s].toString(), u"https://api.example/orders"_s);
    QByteArray token;
    for (const QJsonValue &entry : made.json()[u"tokens"_s].toArray()) {
        if (entry[u"name"_s] == name)
            token = entry[u"token"_s].toString().toUtf8();
    }
    QVERIFY(!token.isEmpty());
    const Outcome inspected =
        run(QStringList{u"inspect"_s, u"-"_s, u"--key"_s, m_key, u"--kind"_s, u"dpop_proof"_s} + request, token);
    QVERIFY2(inspected.exitCode == exitCode, inspected.out + inspected.err);
}

void TestCommandLineChallenge::refusalsAreSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no key") << QStringList{u"--issuer"_s, u"i"_s, u"--audience"_s, u"a"_s};
    QTest::newRow("no audience") << QStringList{u"--issuer"_s, u"i"_s, u"--key"_s, u"k"_s};
    QTest::newRow("script without files")
        << QStringList{u"--issuer"_s, u"i"_s, u"--audience"_s, u"a"_s, u"--key"_s, u"k"_s, u"--as"_s, u"curl"_s};
    QTest::newRow("no such key") << QStringList{u"--issuer"_s, u"i"_s,     u"--audience"_s,
                                                u"a"_s,        u"--key"_s, m_files.missing()};
    QTest::newRow("proof of no request") << QStringList{u"--key"_s, m_key, u"--kind"_s, u"dpop_proof"_s};
    QTest::newRow("proof of a path") << QStringList{u"--key"_s,         m_key,    u"--kind"_s,     u"dpop_proof"_s,
                                                    u"--dpop-method"_s, u"GET"_s, u"--dpop-url"_s, u"/orders"_s};
    QTest::newRow("proofs shown to a service") << QStringList{u"--key"_s,         m_key,
                                                              u"--kind"_s,        u"dpop_proof"_s,
                                                              u"--dpop-method"_s, u"GET"_s,
                                                              u"--dpop-url"_s,    u"https://api.example/"_s,
                                                              u"--run"_s,         u"https://api.example/"_s};
    QTest::newRow("request of a token") << QStringList{u"--issuer"_s, u"i"_s, u"--audience"_s,    u"a"_s,
                                                       u"--key"_s,    m_key,  u"--dpop-method"_s, u"GET"_s};
    QTest::newRow("kind that nothing is known of")
        << QStringList{u"--issuer"_s, u"i"_s, u"--audience"_s, u"a"_s, u"--key"_s, u"k"_s, u"--kind"_s, u"passport"_s};
}

void TestCommandLineChallenge::refusalsAreSaid()
{
    QFETCH(const QStringList, options);
    const Outcome outcome = run(QStringList{u"challenge"_s} + options);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLineChallenge)
#include "tst_command_line_challenge.moc"
