// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/producer_words.h"
#include "explain/terms/secret_step_words.h"
#include "tests/explain/plain_language.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using inspect::SecretStep;
using inspect::Slip;

Q_DECLARE_METATYPE(tokenscope::inspect::Slip)

class TestProducerWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasDoneOtherwise_data();
    void saysWhatWasDoneOtherwise();
    void saysEachStepOfASecretInItsOrder();
    void saysNoTwoStepsAlike();
};

void TestProducerWords::saysWhatWasDoneOtherwise_data()
{
    using namespace inspect;
    using namespace inspect::tried;
    QTest::addColumn<Slip>("slip");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("nextStep"); ///< its beginning
    const auto row = [](const char *name, Slip slip, const QString &sentence, const QString &nextStep) {
        QTest::newRow(name) << std::move(slip) << sentence << nextStep;
    };
    const SecretSteps steps = {SecretStep::Quotes, SecretStep::FromBase64};
    row("line break", SignedLineBreak{LineEnd::Lf},
        u"It verifies when a line break (LF) is added to the text that was signed."_s, u"Have the text signed"_s);
    row("line break, and a secret", SignedLineBreak{LineEnd::CrLf, steps},
        u"It verifies when a line break (CR LF) is added to the text that was signed, with the shared secret without "
        u"the quotes around it, then decoded from base64."_s,
        u"Have the text signed"_s);
    row("raw digest", SignedDigest{"SHA-256", DigestForm::Raw, {}},
        u"It verifies over the SHA-256 digest of the text, instead of the text itself."_s, u"Have the program that"_s);
    row("digest in digits", SignedDigest{"SHA-384", DigestForm::Hex, LineEnd::Lf},
        u"It verifies over the SHA-384 digest of the text in hexadecimal digits, with a line break (LF) at its end."_s,
        u"Have the program that"_s);
    row("digest in base64", SignedDigest{"SHA-256", DigestForm::Base64, {}},
        u"It verifies over the SHA-256 digest of the text in base64."_s, u"Have the program that"_s);
    row("plain payload", SignedPayloadAlone{PayloadPart::Plain, "SHA-256", LineEnd::Lf, steps},
        u"It verifies over the payload alone, as plain JSON and without the header, hashed once before (SHA-256) and "
        u"with a line break (LF) at its end and with the shared secret without the quotes around it, then decoded "
        u"from base64."_s,
        u"Have the program sign the encoded header, a dot and the encoded payload"_s);
    row("encoded payload", SignedPayloadAlone{PayloadPart::Encoded},
        u"It verifies over the encoded payload alone, without the header."_s, u"Have the program sign the encoded"_s);
    row("unencoded", SignedUnencoded{},
        u"It verifies over header and payload as plain JSON, before they were encoded."_s,
        u"Have the program encode header and payload first"_s);
    row("padded", SignedPadded{},
        u"It verifies over the text with its padding (“=”), as load balancers of AWS (ALB) write and sign it."_s,
        u"For “x-amzn-oidc-data” of an AWS load balancer"_s);
    const auto respelt = [&](const char *name, TextSpelling spelling, const QString &sentence) {
        row(name, SignedRespelt{spelling}, sentence, u"Have the program sign exactly what it sends"_s);
    };
    respelt("base64", TextSpelling::StandardBase64,
            u"It verifies over the parts in ordinary base64, instead of base64url."_s);
    respelt("no dot", TextSpelling::WithoutDot,
            u"It verifies over the text without the dot between header and payload."_s);
    respelt("dot at the end", TextSpelling::DotBehind, u"It verifies over the text with another dot at its end."_s);
    respelt("blank at the end", TextSpelling::BlankBehind, u"It verifies over the text with a blank at its end."_s);
    respelt("quotes", TextSpelling::Quoted, u"It verifies over the text in quotes."_s);
    respelt("Bearer", TextSpelling::BearerInFront, u"It verifies over the text with “Bearer” in front."_s);
    row("salt", SaltLength{20, 32, "PS256"}, u"It verifies with a salt of 20 bytes, where “PS256” has 32."_s,
        u"Have the program that signs set the salt’s length"_s);
    row("hash", OtherDigest{"SHA-1", "RS256"}, u"It verifies with SHA-1 as the hash, where “RS256” has another."_s,
        u"Have the program that signs use the hash that “RS256” names"_s);
    row("no name of the hash", DigestUnnamed{"SHA-256"},
        u"It verifies as a signature over the bare digest (SHA-256), without the name of the hash around it "
        u"(DigestInfo)."_s,
        u"Have the program call its crypto library’s function"_s);
    row("signature in digits", SignatureRespelt{SignatureSpelling::Hex},
        u"It verifies when the signature is read as hexadecimal digits."_s, u"Have the program that signs encode"_s);
    row("signature encoded twice", SignatureRespelt{SignatureSpelling::Base64},
        u"It verifies when the signature is decoded once more: it was encoded twice."_s,
        u"Have the program that signs encode"_s);
    row("signature of Vault", SignatureRespelt{SignatureSpelling::Vault},
        u"It verifies when the signature is read without “vault:v1:”, which HashiCorp Vault writes in front."_s,
        u"Have the program cut off the prefix"_s);
    row("halves", SignatureReversed{NumberOrder::HalvesSwapped},
        u"It verifies when the two halves of the signature are exchanged."_s, u"Have the program that signs write r"_s);
    row("each half", SignatureReversed{NumberOrder::HalvesReversed},
        u"It verifies when the bytes of each half of the signature are read from the last to the first."_s,
        u"Have the program that signs turn the bytes of r and those of s round"_s);
    row("all of it", SignatureReversed{},
        u"It verifies when the signature’s bytes are read from the last to the first."_s,
        u"Have the program that signs turn the bytes of the signature round"_s);
    row("zeros lost", NumbersOfOtherLength{NumberLength::ZerosLost, 63, 64},
        u"It verifies once the zero bytes are put back that belong at the front of the signature’s numbers."_s,
        u"Have the program that signs write each of the two numbers in 32 bytes."_s);
    row("sign byte", NumbersOfOtherLength{NumberLength::SignByte, 97, 96},
        u"It verifies without the zero byte in front of the signature’s numbers."_s,
        u"Have the program that signs write each of the two numbers in 48 bytes."_s);
    row("unset secret", SecretKnown{"undefined", SecretOrigin::Unset},
        u"It verifies with “undefined” as the shared secret."_s, u"Give the program that signs its secret, and have"_s);
    row("secret of an example", SecretKnown{"secret", SecretOrigin::Example},
        u"It verifies with “secret” as the shared secret."_s, u"Give the program that signs the secret that this"_s);
    row("secret", SecretRespelt{steps},
        u"It verifies with the shared secret without the quotes around it, then decoded from base64."_s,
        u"Give the secret to both sides in the same spelling: here, without the quotes around it, then decoded"_s);
    row("payload", PayloadRespelt{PayloadChange::LineEndAdded},
        u"It verifies with a line break at the payload’s end."_s, u"Check with the bytes of the body as they came"_s);
    row("a hash", HashForHmac{HomemadeMac::Hash, "SHA-256"},
        u"It verifies as a plain SHA-256 hash of the text, in which there is no secret."_s,
        u"Have the program compute an HMAC (RFC 2104)"_s);
    row("the secret first", HashForHmac{HomemadeMac::SecretBefore, "SHA-256"},
        u"It verifies as a plain SHA-256 hash of the secret with the text behind it."_s, u"Have the program compute"_s);
    row("the secret last", HashForHmac{HomemadeMac::SecretBehind, "SHA-512"},
        u"It verifies as a plain SHA-512 hash of the text with the secret behind it."_s, u"Have the program compute"_s);
    row("private key", PrivateKeyAsSecret{"RS256", "HS256"},
        u"It verifies as “HS256” (HMAC) with the private key’s text as the shared secret."_s,
        u"Have the program that signs name the algorithm of its key"_s);
}

void TestProducerWords::saysWhatWasDoneOtherwise()
{
    QFETCH(const Slip, slip);
    QFETCH(const QString, sentence);
    QFETCH(const QString, nextStep);
    const explain::ProducerWords words = explain::producerWords(slip);
    QCOMPARE(words.sentence, sentence);
    QCOMPARE(words.nextStep.left(nextStep.size()), nextStep);
    QCOMPARE(blemishOfSentence(words.reason), QString());
}

void TestProducerWords::saysEachStepOfASecretInItsOrder()
{
    QCOMPARE(explain::secretStepWords({}), QString());
    QCOMPARE(explain::secretStepWords({SecretStep::FromHex}), u"decoded from hexadecimal digits"_s);
    QCOMPARE(explain::secretStepWords({SecretStep::Name, SecretStep::Quotes, SecretStep::FromBase64Url}),
             u"without the name of the variable before it, then without the quotes around it, then decoded from "
             u"base64url"_s);
}

void TestProducerWords::saysNoTwoStepsAlike()
{
    std::set<QString> said;
    for (int step = 0; step <= int(SecretStep::AsLatin1); ++step) {
        const QString words = explain::secretStepWords({SecretStep(step)});
        QVERIFY2(words.front().isLower() && !words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(said.insert(words).second, qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(TestProducerWords)
#include "tst_producer_words.moc"
