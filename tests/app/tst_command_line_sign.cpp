// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `sign` and `encrypt`: what they make is taken by `inspect`, and what they refuse is said.
class TestCommandLineSign final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tokenIsAccepted_data();
    void tokenIsAccepted();
    void tokenAtHandIsEdited();
    void keyIsFound_data();
    void keyIsFound();
    void refusalOfVerifiersIsSaid();
    void otherVerifiersAreAsked();
    void severalKeysSign();
    void proofIsForItsRequest();
    void presentationIsBound();
    void payloadIsLeftOut();
    void tokenIsSentAs_data();
    void tokenIsSentAs();
    void fileIsForItsOwner();
    void encryptedTokenOpens_data();
    void encryptedTokenOpens();
    void tokenGoesIntoAnother();
    void nothingIsMade_data();
    void nothingIsMade();

private:
    QString file(const char *name) const { return m_files.folder() + u'/' + QString::fromLatin1(name); }
    QString made(const char *name) const { return file("asked-for/") + QString::fromLatin1(name); }
    void makeKey(const QStringList &arguments) const
    {
        QCOMPARE(run(QStringList{u"keygen"_s} + arguments).exitCode, 0);
    }
    /// `%` stands for the folder of keys, `@` for that of the test's own files.
    QStringList filled(const char *arguments) const
    {
        return QString::fromLatin1(arguments).replace(u'%', file("asked-for/")).replace(u'@', file("")).split(u' ');
    }
    Outcome judge(const QByteArray &token, const QStringList &options = {}) const
    {
        return run(QStringList{u"inspect"_s, u"-"_s, u"--json"_s} + options, token);
    }

    Files m_files;
};

void TestCommandLineSign::initTestCase()
{
    QVERIFY(QDir(m_files.folder()).mkdir(u"asked-for"_s));
    m_files.write(u"passphrase"_s, "correct horse\n");
    m_files.write(u"secret"_s, "a shared secret of at least 32 bytes");
    m_files.write(u"claims.json"_s, "{\n  \"sub\": \"ada\",\n  \"level\": 1.10\n}\n");
    m_files.write(u"data.bin"_s, QByteArray("\0\xff.", 3));
    makeKey({u"--out"_s, made("ec.jwk"), u"--public-out"_s, made("ec.public")});
    makeKey({u"--alg"_s, u"EdDSA"_s, u"--format"_s, u"jwks"_s, u"--out"_s, made("ed.jwks"), u"--public-out"_s,
             made("ed.public")});
    makeKey({u"--alg"_s, u"RS256"_s, u"--format"_s, u"pem"_s, u"--passphrase-file"_s, file("passphrase"), u"--out"_s,
             made("rsa.pem"), u"--public-out"_s, made("rsa.public")});
    makeKey({u"--alg"_s, u"ES384"_s, u"--format"_s, u"der"_s, u"--out"_s, made("ec.der"), u"--public-out"_s,
             made("der.public")});
    makeKey({u"--alg"_s, u"ECDH-ES+A128KW"_s, u"--out"_s, made("dh.jwk"), u"--public-out"_s, made("dh.public")});
    makeKey({u"--kty"_s, u"OKP"_s, u"--out"_s, made("okp.jwk"), u"--public-out"_s, made("okp.public")});
    makeKey({u"--alg"_s, u"A256KW"_s, u"--out"_s, made("kw.jwk")});
}

void TestCommandLineSign::tokenIsAccepted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("options");
    const auto row = [this](const char *name, const char *arguments, const char *options) {
        QTest::newRow(name) << filled(arguments) << filled(options);
    };
    row("claims of a file", "@claims.json --claim exp=+30m --key %ec.jwk", "--jwks %ec.public");
    row("claims alone", "--claim exp=+30m --claim sub=ada --key %ec.jwk", "--jwks %ec.public");
    row("a kind", "--kind access_token --key %ec.jwk", "--jwks %ec.public --kind access_token");
    row("any bytes", "@data.bin --key %ec.jwk", "--jwks %ec.public");
    row("a key set", "--kind id_token --key %ed.jwks", "--jwks %ed.public");
    row("PEM under a passphrase", "--kind id_token --key %rsa.pem --passphrase-file @passphrase", "--key %rsa.public");
    row("another algorithm of the key", "--kind id_token --key %rsa.pem --passphrase-file @passphrase --alg PS512",
        "--key %rsa.public --algorithms PS512");
    row("DER", "--kind id_token --key %ec.der", "--key %der.public");
    row("a secret", "--kind id_token --secret-file @secret", "--secret-file @secret");
    row("flattened", "--kind id_token --key %ec.jwk --serialization flattened", "--jwks %ec.public");
    row("an algorithm in the header", "--kind id_token --key %rsa.pem --passphrase-file @passphrase --header alg=RS512",
        "--key %rsa.public --algorithms RS512");
}

void TestCommandLineSign::tokenIsAccepted()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, options);
    const Outcome token = run(QStringList{u"sign"_s} + arguments);
    QCOMPARE(token.exitCode, 0);
    const Outcome judged = judge(token.out, options);
    QVERIFY2(judged.exitCode == 0, judged.out + token.err);
}

void TestCommandLineSign::tokenAtHandIsEdited()
{
    const Outcome first = run(filled("sign @claims.json --claim exp=+30m --key %ec.jwk"));
    const QString token = m_files.write(u"token.txt"_s, "Authorization: Bearer " + first.out);
    const Outcome second = run({u"sign"_s, u"--from"_s, token, u"--key"_s, made("ed.jwks"), u"--claim"_s,
                                u"roles=[\"a\",\"b\"]"_s, u"--remove"_s, u"sub"_s, u"--remove"_s, u"header.typ"_s});
    QCOMPARE(second.exitCode, 0);
    const Outcome judged = judge(second.out, {u"--jwks"_s, made("ed.public")});
    QCOMPARE(judged.exitCode, 0);
    const QJsonObject payload = judged.json()["payload"_L1].toObject();
    QVERIFY(!payload.contains("sub"_L1) && payload.contains("exp"_L1));
    QCOMPARE(payload["roles"_L1].toArray().size(), 2);
    QVERIFY(judged.out.contains("1.10"));
    const QJsonObject header = judged.json()["header"_L1].toObject();
    QCOMPARE(header["alg"_L1].toString(), u"EdDSA"_s);
    QVERIFY(!header.contains("typ"_L1));
}

void TestCommandLineSign::keyIsFound_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("the first") << u"one"_s << 0;
    QTest::newRow("the second") << u"two"_s << 0;
    QTest::newRow("none of that name") << u"three"_s << 2;
    QTest::newRow("not said") << QString() << 2;
}

void TestCommandLineSign::keyIsFound()
{
    QFETCH(const QString, keyId);
    QFETCH(const int, exitCode);
    QJsonArray keys;
    for (const QString &name : {u"one"_s, u"two"_s})
        keys << run({u"keygen"_s, u"--kid"_s, name, u"--out"_s, u"-"_s}).json();
    const QString set = m_files.write(u"set.jwks"_s, QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson());
    QStringList arguments = filled("sign --claim sub=ada --key") + QStringList{set};
    if (!keyId.isEmpty())
        arguments << u"--kid"_s << keyId;
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    if (exitCode == 0)
        QCOMPARE(judge(outcome.out).json()["header"_L1]["kid"_L1].toString(), keyId);
    else
        QVERIFY2(outcome.err.contains(keyId.isEmpty() ? "--kid ID" : "no key with the ID"), outcome.err.constData());
}

void TestCommandLineSign::refusalOfVerifiersIsSaid()
{
    const Outcome expired = run(filled("sign --kind access_token --claim exp=-1h --remove jti --key %ec.jwk"));
    QCOMPARE(expired.exitCode, 0);
    QCOMPARE(expired.out.count('\n'), 1);
    QVERIFY2(expired.err.contains("Rejected: ") && expired.err.contains("expired"), expired.err.constData());
    QVERIFY2(expired.err.contains("jti"), expired.err.constData());
    const Outcome good = run(filled("sign --kind access_token --key %ec.jwk"));
    QVERIFY2(good.err.isEmpty(), good.err.constData());
}

void TestCommandLineSign::otherVerifiersAreAsked()
{
    const QStringList arguments = filled("sign --kind access_token --key %ec.jwk --profiles");
    const Outcome typed = run(arguments); // typ at+jwt
    QCOMPARE(typed.exitCode, 0);
    QCOMPARE(typed.out.count('\n'), 1);
    QVERIFY2(typed.err.contains("Spring"), typed.err.constData());
    const Outcome plain = run(filled("sign --kind id_token --key %rsa.pem --passphrase-file @passphrase --profiles"));
    QVERIFY2(!plain.err.contains("Spring"), plain.err.constData());
}

void TestCommandLineSign::severalKeysSign()
{
    const Outcome token = run(filled("sign @claims.json --claim exp=+1h --key %ec.jwk --key %ed.jwks"));
    QCOMPARE(token.exitCode, 0);
    QCOMPARE(token.json()["signatures"_L1].toArray().size(), 2);
    const Outcome judged = judge(token.out, filled("--jwks %ec.public --jwks %ed.public"));
    QCOMPARE(judged.exitCode, 0);
    QCOMPARE(judge(token.out, filled("--jwks %ec.public")).exitCode, 1);
}

void TestCommandLineSign::proofIsForItsRequest()
{
    const Outcome access = run(filled("sign --kind access_token --key %ed.jwks"));
    m_files.write(u"access.txt"_s, access.out);
    const Outcome proof = run(filled("sign --kind dpop_proof --method POST --url https://api.example/a?b=1 "
                                     "--access-token-file @access.txt --key %ec.jwk"));
    QCOMPARE(proof.exitCode, 0);
    const QJsonObject payload = judge(proof.out).json()["payload"_L1].toObject();
    QCOMPARE(payload["htm"_L1].toString(), u"POST"_s);
    QCOMPARE(payload["htu"_L1].toString(), u"https://api.example/a"_s);
    QCOMPARE(payload["ath"_L1].toString().size(), 43);
    const QJsonObject key = judge(proof.out).json()["header"_L1]["jwk"_L1].toObject();
    QCOMPARE(key.keys(), (QStringList{u"crv"_s, u"kty"_s, u"x"_s, u"y"_s}));
}

void TestCommandLineSign::presentationIsBound()
{
    const Outcome shown = run(filled("sign @claims.json --claim exp=+1h --disclosable sub --key %ec.jwk --holder-key "
                                     "%ed.jwks --audience https://v.example --nonce n-1"));
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.err.isEmpty(), shown.err.constData());
    const Outcome judged = judge(shown.out, filled("--jwks %ec.public --require-key-binding"));
    QVERIFY2(judged.exitCode == 0, judged.out.constData());
    QCOMPARE(judged.json()["payload"_L1]["sub"_L1].toString(), u"ada"_s);
    const QByteArray other = QByteArray(shown.out).replace(shown.out.indexOf('~') + 4, 1, "_");
    QCOMPARE(judge(other, filled("--jwks %ec.public --require-key-binding")).exitCode, 1);
}

void TestCommandLineSign::payloadIsLeftOut()
{
    for (const char *options : {"--detached", "--detached --unencoded"}) {
        const Outcome token = run(filled("sign @data.bin --key %ec.jwk") + filled(options));
        QCOMPARE(token.exitCode, 0);
        QVERIFY(token.out.contains(".."));
        QCOMPARE(judge(token.out, filled("--jwks %ec.public --detached-payload @data.bin")).exitCode, 0);
        QCOMPARE(judge(token.out, filled("--jwks %ec.public --detached-payload @secret")).exitCode, 1);
    }
    for (const char *options : {"", "--serialization flattened"}) { // JSON with blanks in it, too
        const Outcome token = run(filled("sign @claims.json --detached --key %ec.jwk") +
                                  QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(token.exitCode, 0);
        QCOMPARE(judge(token.out, filled("--jwks %ec.public --detached-payload @claims.json")).exitCode, 0);
    }
}

void TestCommandLineSign::tokenIsSentAs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("start");
    const auto row = [this](const char *name, const char *arguments, const QByteArray &start) {
        QTest::newRow(name) << filled(arguments) << start;
    };
    row("header", "--kind access_token --as header", "Authorization: Bearer ey");
    row("proof", "--kind dpop_proof --as header", "DPoP: ey");
    row("web push", "--kind vapid --as header", "Authorization: vapid t=ey");
    row("curl", "--kind access_token --as curl --url https://api.example/a", "TOKEN='ey");
}

void TestCommandLineSign::tokenIsSentAs()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, start);
    const Outcome outcome = run(filled("sign --key %ec.jwk") + arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.startsWith(start), outcome.out.constData());
    if (start.startsWith("TOKEN"))
        QVERIFY(outcome.out.endsWith("\ncurl --header \"Authorization: Bearer $TOKEN\" 'https://api.example/a'\n"));
}

void TestCommandLineSign::fileIsForItsOwner()
{
    const QString path = made("token.txt");
    const QStringList arguments = filled("sign --kind id_token --key %ec.jwk --out") + QStringList{path};
    const mode_t before = ::umask(0);
    const Outcome first = run(arguments);
    ::umask(before);
    QCOMPARE(first.exitCode, 0);
    QVERIFY(first.out.isEmpty());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QCOMPARE(run(arguments).exitCode, 2);
    QCOMPARE(run(arguments + QStringList{u"--force"_s}).exitCode, 0);
}

void TestCommandLineSign::encryptedTokenOpens_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("options");
    const auto row = [this](const char *name, const char *arguments, const char *options) {
        QTest::newRow(name) << filled(arguments) << filled(options);
    };
    row("public half of RSA", "--key %rsa.public", "--key %rsa.pem --passphrase-file @passphrase");
    row("RSA-OAEP, compressed", "--key %rsa.public --alg RSA-OAEP --enc A128CBC-HS256 --zip",
        "--key %rsa.pem --passphrase-file @passphrase");
    row("public half of EC", "--key %dh.public", "--key %dh.jwk");
    row("AES key wrap", "--key %kw.jwk", "--key %kw.jwk");
    row("password", "--password-file @passphrase", "--secret-file @password");
}

void TestCommandLineSign::encryptedTokenOpens()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, options);
    m_files.write(u"password"_s, "correct horse");
    const Outcome token = run(filled("encrypt @claims.json") + arguments);
    QCOMPARE(token.exitCode, 0);
    const Outcome judged = judge(token.out, options);
    QCOMPARE(judged.json()["payload"_L1]["sub"_L1].toString(), u"ada"_s);
}

void TestCommandLineSign::tokenGoesIntoAnother()
{
    const Outcome inner = run(filled("sign --kind id_token --key %ec.jwk"));
    const Outcome outer = run(filled("encrypt --key %kw.jwk"), inner.out);
    QCOMPARE(outer.exitCode, 0);
    const Outcome judged = judge(outer.out, filled("--key %kw.jwk --jwks %ec.public"));
    QVERIFY2(judged.exitCode == 0, judged.out.constData());
    const Outcome twice = run(filled("sign - --key %ed.jwks"), inner.out);
    QCOMPARE(twice.exitCode, 0);
    QCOMPARE(judge(twice.out).json()["header"_L1]["cty"_L1].toString(), u"JWT"_s);
    QCOMPARE(judge(twice.out, filled("--jwks %ec.public --jwks %ed.public")).exitCode, 0);
}

void TestCommandLineSign::nothingIsMade_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [this](const char *name, const char *arguments, const QByteArray &words) {
        QTest::newRow(name) << filled(arguments) << words;
    };
    row("nothing to sign", "sign --key %ec.jwk", "nothing to sign");
    row("no key", "sign --claim sub=ada", "no key to sign with");
    row("two beginnings", "sign @claims.json --kind id_token --key %ec.jwk", "one thing");
    row("public half", "sign --claim sub=ada --key %ec.public", "only the public half");
    row("none", "sign --claim sub=ada --key %ec.jwk --alg none", "Nothing is signed with");
    row("another algorithm", "sign --claim sub=ada --key %ec.jwk --alg RS256", "does not fit RS256");
    row("no value", "sign --claim sub --key %ec.jwk", "NAME=VALUE");
    row("claims of bytes", "sign @data.bin --claim sub=ada --key %ec.jwk", "not a JSON object");
    row("a missing claim", "sign @claims.json --disclosable name --key %ec.jwk", "no claim");
    row("a holder without a verifier",
        "sign @claims.json --disclosable sub --holder-key %ed.jwks --nonce n --key %ec.jwk", "--audience");
    row("a binding behind no SD-JWT", "sign @claims.json --holder-key %ed.jwks --audience a --nonce n --key %ec.jwk",
        "--disclosable");
    row("an address for nothing", "sign @claims.json --url https://a.example --key %ec.jwk", "--as curl");
    row("changes of what is left out", "sign @claims.json --detached --claim sub=eve --key %ec.jwk", "as it is");
    row("a kind that is left out", "sign --kind id_token --detached --key %ec.jwk", "as it is");
    row("a method for no proof", "sign --kind id_token --method GET --key %ec.jwk", "dpop_proof");
    row("JSON in a header", "sign --kind id_token --serialization general --as header --key %ec.jwk", "into a header");
    row("no token to begin from", "sign --from @claims.json --key %ec.jwk", "no token");
    row("an unencoded dot", "sign @data.bin --unencoded --key %ec.jwk", "dot in the payload");
    row("no passphrase", "sign --claim sub=ada --key %rsa.pem", "under a passphrase");
    row("a key that is missing", "sign --claim sub=ada --key @missing", "cannot be read");
    row("nobody to encrypt to", "encrypt @claims.json", "Who is it encrypted for");
    row("RSA1_5", "encrypt @claims.json --key %rsa.public --alg RSA1_5", "RSA-OAEP-256");
    row("RSA1_5 of a curve", "encrypt @claims.json --key %dh.public --alg RSA1_5", "RSA-OAEP-256");
    row("a key for signatures", "encrypt @claims.json --key %ec.public", "for signatures");
    row("a key for encryption", "sign --claim sub=ada --key %dh.jwk", "for encryption");
    row("unknown enc", "encrypt @claims.json --key %dh.public --enc A1", "does not encrypt content");
    row("a key that encrypts nothing", "encrypt @claims.json --key %okp.public", "of this type and size");
    row("a secret of an odd size", "encrypt @claims.json --secret-file @secret", "of this type and size");
}

void TestCommandLineSign::nothingIsMade()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestCommandLineSign)
#include "tst_command_line_sign.moc"
