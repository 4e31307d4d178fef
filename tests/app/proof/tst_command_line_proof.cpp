// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `inspect --proof`: the file, who can read it, and what is never in it. Whether it proves anything is tested in
/// tests/proof.
class TestCommandLineProof final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fileHasTheDerivation();
    void verdictAndReportStayTheSame();
    void ownerAloneCanReadIt();
    void standardOutputHasNothingElse();
    void secretNeverEntersIt();
    void privateKeyInTheTokenForbidsIt();
    void whatCannotBeWrittenIsSaid();
    void optionsExclude_data();
    void optionsExclude();

private:
    QStringList asked(const QStringList &more) const
    {
        return QStringList{u"inspect"_s, u"-"_s,         u"--jwks"_s, m_folder + u"/public.jwk"_s,
                           u"--now"_s,   u"1795438800"_s} +
               more;
    }
    QJsonObject proofIn(const QString &path) const;

    Files m_files;
    QString m_folder;
    QByteArray m_token;
};

QJsonObject TestCommandLineProof::proofIn(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestCommandLineProof::initTestCase()
{
    m_folder = m_files.folder() + u"/asked-for"_s;
    QVERIFY(QDir(m_files.folder()).mkdir(u"asked-for"_s));
    QCOMPARE(run({u"keygen"_s, u"--kid"_s, u"k1"_s, u"--out"_s, m_folder + u"/key.jwk"_s, u"--public-out"_s,
                  m_folder + u"/public.jwk"_s})
                 .exitCode,
             0);
    const QString claims = m_files.write(
        u"claims.json"_s, R"({"iss":"https://a.example","aud":"my-app","iat":1795438700,"exp":1795439300})");
    m_token = run({u"sign"_s, claims, u"--key"_s, m_folder + u"/key.jwk"_s}).out.trimmed();
    QVERIFY(m_token.startsWith("ey"));
}

void TestCommandLineProof::fileHasTheDerivation()
{
    const QString path = m_folder + u"/accepted.json"_s;
    QCOMPARE(run(asked({u"--audience"_s, u"my-app"_s, u"--proof"_s, path}), m_token).exitCode, 0);
    const QJsonObject proof = proofIn(path);
    QCOMPARE(proof["format"_L1].toString(), u"tokenscope-proof"_s);
    QCOMPARE(proof["version"_L1].toInt(), 1);
    QCOMPARE(proof["verdict"_L1].toString(), u"accepted"_s);
    const QJsonObject steps = proof["derivation"_L1].toObject();
    QCOMPARE(steps["read"_L1]["token"_L1].toString().toUtf8(), m_token);
    QCOMPARE(steps["signature"_L1]["trials"_L1][0]["signing_input"_L1]["text"_L1].toString().toUtf8(),
             m_token.left(m_token.lastIndexOf('.')));
    QCOMPARE(steps["signature"_L1]["trials"_L1][0]["tried"_L1][0]["outcome"_L1].toString(), u"verified"_s);
    QCOMPARE(steps["conclusion"_L1]["verdict"_L1].toString(), u"accepted"_s);
    QCOMPARE(steps["errors"_L1].toArray().size(), 0);
}

void TestCommandLineProof::verdictAndReportStayTheSame()
{
    const QStringList options = asked({u"--audience"_s, u"billing"_s});
    const Outcome without = run(options, m_token);
    const QString path = m_folder + u"/rejected.json"_s;
    const Outcome with = run(options + QStringList{u"--proof"_s, path}, m_token);
    QCOMPARE(with.exitCode, 1);
    QCOMPARE(with.out, without.out);
    const QJsonObject conclusion = proofIn(path)["derivation"_L1]["conclusion"_L1].toObject();
    QCOMPARE(conclusion["cause"_L1].toString(), u"audience_mismatch"_s);
    QCOMPARE(conclusion["from"_L1].toArray(), QJsonArray{u"f1"_s});
}

void TestCommandLineProof::ownerAloneCanReadIt()
{
    const QString path = m_folder + u"/private.json"_s;
    QCOMPARE(run(asked({u"--proof"_s, path}), m_token).exitCode, 0);
    const auto all = QFile::permissions(path);
    QVERIFY(all.testFlag(QFile::ReadOwner));
    QVERIFY(!(all & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void TestCommandLineProof::standardOutputHasNothingElse()
{
    const Outcome outcome = run(asked({u"--proof"_s, u"-"_s}), m_token);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(outcome.out).object()["verdict"_L1].toString(), u"accepted"_s);
}

void TestCommandLineProof::secretNeverEntersIt()
{
    const QByteArray secret = "correct horse battery staple, and some more of it";
    const QString file = m_files.write(u"secret"_s, secret);
    const QString jwk = m_files.write(
        u"secret.jwk"_s, R"({"kty":"oct","alg":"HS256","k":")" +
                             secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + R"("})");
    const QString claims = m_files.write(u"plain.json"_s, R"({"exp":1795439300})");
    const QByteArray token = run({u"sign"_s, claims, u"--key"_s, jwk}).out.trimmed();
    for (const auto &[option, path] : {std::pair(u"--secret-file"_s, file), std::pair(u"--key"_s, jwk)}) {
        const Outcome outcome =
            run({u"inspect"_s, u"-"_s, option, path, u"--now"_s, u"1795438800"_s, u"--proof"_s, u"-"_s}, token);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("\"hmac\""));
        QVERIFY(!outcome.out.contains("correct horse"));
        QVERIFY(!outcome.out.contains(secret.toBase64().left(30)));
        QVERIFY(!outcome.out.contains("thumbprint"));
    }
}

void TestCommandLineProof::privateKeyInTheTokenForbidsIt()
{
    QFile key(m_folder + u"/key.jwk"_s);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QString claims = m_files.write(u"leaking.json"_s, R"({"exp":1795439300,"key":)" + key.readAll() + "}");
    const QByteArray token = run({u"sign"_s, claims, u"--key"_s, m_folder + u"/key.jwk"_s}).out.trimmed();
    QVERIFY(!token.isEmpty());
    const QString path = m_folder + u"/never.json"_s;
    const Outcome outcome = run(asked({u"--proof"_s, path}), token);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("The token holds a private key."), outcome.err);
    QVERIFY(!QFile::exists(path));
}

void TestCommandLineProof::whatCannotBeWrittenIsSaid()
{
    const Outcome outcome = run(asked({u"--proof"_s, m_files.missing() + u"/proof.json"_s}), m_token);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains("proof.json cannot be written"), outcome.err);
}

void TestCommandLineProof::optionsExclude_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("--all") << QStringList{u"--all"_s};
    QTest::newRow("--batch") << QStringList{u"--batch"_s};
}

void TestCommandLineProof::optionsExclude()
{
    QFETCH(const QStringList, more);
    QCOMPARE(run(asked(QStringList{u"--proof"_s, u"-"_s} + more), m_token).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCommandLineProof)
#include "tst_command_line_proof.moc"
