// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "inspect/shared_secret.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// A shared secret as people type it: text, base64, hexadecimal.
class TestTypedSecrets final : public QObject
{
    Q_OBJECT

private slots:
    void readsEachForm_data();
    void readsEachForm();
    void findsTheFormThatFits_data();
    void findsTheFormThatFits();
    void tellsWhatDoesNotFit();
    void asksWhereASecretIsNeeded_data();
    void asksWhereASecretIsNeeded();
    void bringsKeysOfOthersIntoNothing();
    void leavesNoDigestOfTheSecret();
};

void TestTypedSecrets::readsEachForm_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("bytes"); // empty: it is not written so
    const auto row = [](const char *name, SecretForm form, const QByteArray &typed, const QByteArray &bytes) {
        QTest::newRow(name) << int(form) << typed << bytes;
    };
    using enum SecretForm;
    row("text", Text, "secret", "secret");
    row("text with blanks", Text, " a b ", " a b ");
    row("text with a line break", Text, "secret\n", "secret");
    row("text with a line break of two", Text, "secret\r\n", "secret");
    row("text with two line breaks", Text, "secret\n\n", "secret\n");
    row("text of other scripts", Text, "schlüssel", "schlüssel");
    row("no text", Text, "", "");
    row("base64", Base64, "c2VjcmV0IQ==", "secret!");
    row("base64 without padding", Base64, "c2VjcmV0IQ", "secret!");
    row("base64url", Base64, "-_-_", "\xfb\xff\xbf");
    row("base64, standard alphabet", Base64, "+/+/", "\xfb\xff\xbf");
    row("base64 in lines", Base64, "c2Vj\ncmV0\n", "secret");
    row("no base64", Base64, "c2Vj!", "");
    row("base64 of no length", Base64, "c2Vjc", "");
    row("hex", Hex, "736563726574", "secret");
    row("hex in capitals", Hex, "4A4B", "JK");
    row("hex with a prefix", Hex, "0x4a4b", "JK");
    row("hex with colons", Hex, "4a:4b", "JK");
    row("hex with blanks", Hex, "4a 4b\n", "JK");
    row("odd hex", Hex, "4a4", "");
    row("no hex", Hex, "4g", "");
}

void TestTypedSecrets::readsEachForm()
{
    QFETCH(const int, form);
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, bytes);
    const auto read = secretBytes(typed.toStdString(), SecretForm(form));
    QCOMPARE(read.has_value(), !bytes.isEmpty());
    if (read)
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(read->data()), qsizetype(read->size())), bytes);
}

void TestTypedSecrets::findsTheFormThatFits_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<int>("meant");
    QTest::addColumn<int>("chosen");
    const char *names[] = {"text", "base64", "hex"};
    for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
        for (int meant = 0; meant < 3; ++meant) {
            for (int chosen = 0; chosen < 3; ++chosen)
                QTest::addRow("%s, %s typed as %s", algorithm, names[meant], names[chosen])
                    << QByteArray(algorithm) << meant << chosen;
        }
    }
}

void TestTypedSecrets::findsTheFormThatFits()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const int, meant);
    QFETCH(const int, chosen);
    // In all three forms at once it would be three secrets.
    const std::string typed = std::string(128, 'a') + "0123456789abcdef";
    const Bytes bytes = secretBytes(typed, SecretForm(meant)).value();
    const std::string token = goodToken(makeSecret(algorithm.toStdString(), "", asText(bytes)));
    const InspectionKeys none;
    const Expectations expectations;
    const SecretJudgement judgement = inspectWithSecret({token, none, expectations, moment}, typed, SecretForm(chosen));
    QVERIFY(judgement.fits);
    QVERIFY(judgement.form == SecretForm(meant));
    QCOMPARE(judgement.inspection.verdict, Verdict::Accepted);
}

void TestTypedSecrets::tellsWhatDoesNotFit()
{
    const std::string token = goodToken(makeSecret("HS256", "", "a secret of thirty-two bytes or more"));
    const InspectionKeys none;
    const Expectations expectations;
    const Question question{token, none, expectations, moment};
    const SecretJudgement wrong = inspectWithSecret(question, "another secret", SecretForm::Text);
    QVERIFY(!wrong.fits);
    QVERIFY(wrong.form == SecretForm::Text);
    QCOMPARE(wrong.inspection.verdict, Verdict::Rejected);
    QVERIFY(wrong.inspection.cause == Code::SignatureMismatch);
    const SecretJudgement noHex = inspectWithSecret(question, "no hex!", SecretForm::Hex);
    QVERIFY(!noHex.fits && !noHex.form);
    QCOMPARE(noHex.inspection.verdict, Verdict::Unverified);
    // A secret that everybody knows proves nothing, though it fits.
    const std::string weak = goodToken(makeSecret("HS256", "", "secret"));
    const SecretJudgement known = inspectWithSecret({weak, none, expectations, moment}, "secret", SecretForm::Text);
    QVERIFY(known.fits);
    QVERIFY(known.inspection.find(Code::WeakSecret));
}

void TestTypedSecrets::asksWhereASecretIsNeeded_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("needed");
    for (const char *algorithm : {"HS256", "HS384", "HS512"})
        QTest::newRow(algorithm) << QByteArray(R"({"alg":")") + algorithm + "\"}" << true;
    for (const char *algorithm : {"RS256", "ES256", "EdDSA", "none", "HS1"})
        QTest::newRow(algorithm) << QByteArray(R"({"alg":")") + algorithm + "\"}" << false;
    for (const char *algorithm : {"dir", "A128KW", "A256GCMKW", "PBES2-HS256+A128KW"})
        QTest::newRow(algorithm) << QByteArray(R"({"enc":"A128GCM","alg":")") + algorithm + "\"}" << true;
    for (const char *algorithm : {"RSA-OAEP", "ECDH-ES", "ECDH-ES+A128KW"})
        QTest::newRow(algorithm) << QByteArray(R"({"enc":"A128GCM","alg":")") + algorithm + "\"}" << false;
}

void TestTypedSecrets::asksWhereASecretIsNeeded()
{
    QFETCH(const QByteArray, header);
    QFETCH(const bool, needed);
    const std::string token =
        encoded(header.toStdString()) + (header.contains("enc") ? ".AAAA.AAAA.AAAA.AAAA" : ".e30.AAAA");
    QCOMPARE(takesSecret(judge(token, {})), needed);
}

/// Public keys beside it are no secrets, and the secret is no key of theirs.
void TestTypedSecrets::bringsKeysOfOthersIntoNothing()
{
    const Signer signer = makeSigner("ES256", "k");
    const InspectionKeys keys = loaded({&signer});
    const Expectations expectations;
    const std::string secret = "a secret of thirty-two bytes or more";
    const std::string token = goodToken(makeSecret("HS256", "k", secret));
    const SecretJudgement judgement = inspectWithSecret({token, keys, expectations, moment}, secret, SecretForm::Text);
    QVERIFY(judgement.fits);
    QCOMPARE(judgement.inspection.verdict, Verdict::Accepted);
    QCOMPARE(judgement.inspection.signature.key->source, std::size_t(1));
    // The text of a public key is no secret, however it is typed.
    const std::string jwk = json::write(signer.publicJwk());
    const std::string forged = goodToken(makeSecret("HS256", "k", jwk));
    QVERIFY(!inspectWithSecret({forged, keys, expectations, moment}, jwk, SecretForm::Text).fits);
}

/// RFC 7638, 7: anyone who reads it could try secrets on it.
void TestTypedSecrets::leavesNoDigestOfTheSecret()
{
    const std::string token = goodToken(makeSecret("HS256", "", "a secret of thirty-two bytes or more"));
    const InspectionKeys none;
    const Expectations expectations;
    const SecretJudgement judgement = inspectWithSecret({token, none, expectations, moment},
                                                        "a secret of thirty-two bytes or more", SecretForm::Text);
    QVERIFY(judgement.fits);
    QVERIFY(judgement.inspection.signature.thumbprint.empty());
    for (const Check &check : judgement.inspection.checks)
        QVERIFY(check.name != CheckName::Key || check.expected.empty());
}

QTEST_GUILESS_MAIN(TestTypedSecrets)
#include "tst_typed_secrets.moc"
