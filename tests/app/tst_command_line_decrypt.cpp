// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/inspect/jwe_workshop.h"
#include "json/writer.h"

#include <QJsonDocument>
#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using tokenscope::tests::Files;
using tokenscope::tests::Outcome;
using tokenscope::tests::run;
namespace ws = tokenscope::workshop;

/// `inspect` of encrypted tokens: with the user's key their content shows, and never more than the verdict allows.
class TestCommandLineDecrypt final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void keyFileShowsTheContent();
    void withoutKeyOnlyTheHeaderShows();
    void passwordComesFromTheSecretFile();
    void tokenInsideHasItsOwnVerdict();
    void rsaPkcs1NeedsItsSwitch();
    void inflateLimitCanBeRaised();
    void batchDecrypts();
    void textShowsWhatIsInside();

private:
    QStringList options(const QStringList &more = {}) const;

    Files m_files;
    QString m_keys;   ///< the private key and the issuer's public one
    QString m_secret; ///< a password
};

namespace {

const ws::Reader &passwordReader()
{
    static const ws::Reader reader(jose::octJwk(asBytes("correct horse")));
    return reader;
}

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

std::string claims()
{
    return json::write(ws::goodClaims());
}

std::string nested()
{
    json::Object header = ws::encryptionHeader("RSA-OAEP");
    header.append("cty", "JWT");
    return ws::encrypted(header, ws::goodToken(ws::issuer()), ws::rsaReader());
}

QJsonValue valueOf(const json::Value &value)
{
    return QJsonDocument::fromJson(bytesOf(json::write(value))).object();
}

} // namespace

QStringList TestCommandLineDecrypt::options(const QStringList &more) const
{
    return QStringList{u"inspect"_s, u"--now"_s, QString::number(ws::now)} + more;
}

void TestCommandLineDecrypt::initTestCase()
{
    json::Object set;
    set.append("keys", json::Value(json::Array{json::Value(ws::rsaReader().jwk), ws::issuer().publicJwk()}));
    m_keys = m_files.write(u"keys.json"_s, bytesOf(json::write(set)));
    m_secret = m_files.write(u"secret"_s, "correct horse");
}

void TestCommandLineDecrypt::keyFileShowsTheContent()
{
    json::Object header = ws::encryptionHeader("RSA-OAEP-256");
    header.append("kid", "reader");
    const QByteArray token = bytesOf(ws::encrypted(header, claims(), ws::rsaReader()));
    const QString key = m_files.write(u"key.json"_s, bytesOf(json::write(ws::rsaReader().jwk)));
    const Outcome outcome = run(options({u"--json"_s, u"--key"_s, key}), token);
    const QJsonObject inspection = outcome.json();
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(inspection["verdict"_L1].toString(), u"unverified"_s);
    QCOMPARE(inspection["cause"_L1].toString(), u"encrypted_token"_s);
    QCOMPARE(inspection["decryption"_L1].toObject(), (QJsonObject{{u"state"_s, u"decrypted"_s},
                                                                  {u"alg"_s, u"RSA-OAEP-256"_s},
                                                                  {u"enc"_s, u"A128GCM"_s},
                                                                  {u"kid"_s, u"reader"_s}}));
    QCOMPARE(inspection["payload"_L1], valueOf(json::Value(ws::goodClaims())));
    QVERIFY(!outcome.out.contains(bytesOf(*ws::rsaReader().jwk.find("d")->asString())));
}

void TestCommandLineDecrypt::withoutKeyOnlyTheHeaderShows()
{
    const QByteArray token = bytesOf(ws::encrypted(ws::encryptionHeader("RSA-OAEP"), claims(), ws::rsaReader()));
    const Outcome outcome = run(options({u"--json"_s}), token);
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(outcome.json()["decryption"_L1]["state"_L1].toString(), u"no_key"_s);
    QVERIFY(outcome.json()["payload"_L1].isNull());
    QCOMPARE(outcome.json()["header"_L1]["alg"_L1].toString(), u"RSA-OAEP"_s);
}

void TestCommandLineDecrypt::passwordComesFromTheSecretFile()
{
    json::Object header = ws::encryptionHeader("PBES2-HS256+A128KW");
    header.append("p2c", json::Value(std::int64_t(2000)));
    const QByteArray token = bytesOf(ws::encrypted(header, claims(), passwordReader()));
    const Outcome outcome = run(options({u"--json"_s, u"--secret-file"_s, m_secret}), token);
    QCOMPARE(outcome.json()["decryption"_L1]["state"_L1].toString(), u"decrypted"_s);
    QVERIFY(!outcome.out.contains("correct horse"));
}

void TestCommandLineDecrypt::tokenInsideHasItsOwnVerdict()
{
    const Outcome outcome = run(options({u"--json"_s, u"--jwks"_s, m_keys}), bytesOf(nested()));
    const QJsonObject inspection = outcome.json();
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(inspection["verdict"_L1].toString(), u"accepted"_s);
    QCOMPARE(inspection["nested"_L1]["verdict"_L1].toString(), u"accepted"_s);
    QCOMPARE(inspection["nested"_L1]["format"_L1].toString(), u"jws_compact"_s);
    QCOMPARE(inspection["nested"_L1]["header"_L1]["kid"_L1].toString(), u"issuer"_s);
    QCOMPARE(inspection["payload"_L1], valueOf(json::Value(ws::goodClaims())));
    // Expected of the token inside, whichever is around it.
    const Outcome strict =
        run(options({u"--json"_s, u"--jwks"_s, m_keys, u"--audience"_s, u"another-app"_s}), bytesOf(nested()));
    QCOMPARE(strict.exitCode, 1);
    QCOMPARE(strict.json()["cause"_L1].toString(), u"audience_mismatch"_s);
}

void TestCommandLineDecrypt::rsaPkcs1NeedsItsSwitch()
{
    const QByteArray token = bytesOf(ws::encrypted(ws::encryptionHeader("RSA1_5"), claims(), ws::rsaReader()));
    const Outcome off = run(options({u"--json"_s, u"--jwks"_s, m_keys}), token);
    QCOMPARE(off.json()["decryption"_L1]["state"_L1].toString(), u"not_tried"_s);
    QVERIFY(off.json()["sentence"_L1].toString().contains(u"--allow-rsa1_5"_s));
    const Outcome on = run(options({u"--json"_s, u"--jwks"_s, m_keys, u"--allow-rsa1_5"_s}), token);
    QCOMPARE(on.json()["decryption"_L1]["state"_L1].toString(), u"decrypted"_s);
}

void TestCommandLineDecrypt::inflateLimitCanBeRaised()
{
    json::Object header = ws::encryptionHeader("RSA-OAEP");
    header.append("zip", "DEF");
    const std::string text = "\"" + std::string(300'000, 'a') + "\"";
    const QByteArray token = bytesOf(ws::encrypted(header, text, ws::rsaReader()));
    const Outcome stopped = run(options({u"--json"_s, u"--jwks"_s, m_keys}), token);
    QCOMPARE(stopped.json()["decryption"_L1]["state"_L1].toString(), u"limit_exceeded"_s);
    QVERIFY(stopped.json()["sentence"_L1].toString().contains(u"250000"_s));
    const Outcome raised = run(options({u"--json"_s, u"--jwks"_s, m_keys, u"--inflate-limit"_s, u"400000"_s}), token);
    QCOMPARE(raised.json()["payload"_L1].toString().size(), 300'000);
}

void TestCommandLineDecrypt::batchDecrypts()
{
    const QByteArray token = bytesOf(ws::encrypted(ws::encryptionHeader("RSA1_5"), claims(), ws::rsaReader()));
    QByteArray requests;
    for (const QJsonObject &policy : {QJsonObject(), QJsonObject{{u"allow_rsa1_5"_s, true}},
                                      QJsonObject{{u"allow_rsa1_5"_s, 1}}, QJsonObject{{u"inflate_limit"_s, -1}}}) {
        const QJsonObject request{{u"token"_s, QString::fromLatin1(token)},
                                  {u"key"_s, valueOf(json::Value(ws::rsaReader().jwk))},
                                  {u"policy"_s, policy}};
        requests += QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    }
    const auto answers = run({u"inspect"_s, u"--batch"_s}, requests).jsonLines();
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers[0]["decryption"_L1]["state"_L1].toString(), u"not_tried"_s);
    QCOMPARE(answers[1]["decryption"_L1]["state"_L1].toString(), u"decrypted"_s);
    QVERIFY(answers[2]["error"_L1].toString().contains(u"policy.allow_rsa1_5"_s));
    QVERIFY(answers[3]["error"_L1].toString().contains(u"policy.inflate_limit"_s));
}

void TestCommandLineDecrypt::textShowsWhatIsInside()
{
    const Outcome outcome = run(options({u"--jwks"_s, m_keys}), bytesOf(nested()));
    QVERIFY2(outcome.out.startsWith("Accepted: signed by key issuer"), outcome.out.constData());
    QVERIFY(outcome.out.contains("The token inside: Accepted"));
    QVERIFY(outcome.out.contains("https://issuer.example"));
    const QByteArray plain = bytesOf(ws::encrypted(ws::encryptionHeader("RSA-OAEP"), claims(), ws::rsaReader()));
    const Outcome unsignedInside = run(options({u"--jwks"_s, m_keys}), plain);
    QVERIFY2(unsignedInside.out.startsWith("Not verified: the token was decrypted, but what is inside is not signed"),
             unsignedInside.out.constData());
    QVERIFY(unsignedInside.out.contains("https://issuer.example"));
}

QTEST_GUILESS_MAIN(TestCommandLineDecrypt)
#include "tst_command_line_decrypt.moc"
