// SPDX-License-Identifier: Apache-2.0
// Project Wycheproof's signatures over arbitrary bytes, the whole published file. Threats B10, B14 and B15 are in it:
// edge cases of EdDSA, and some 250 wrong paddings for each RSA file.
#include "crypto/signing/verify.h"

#include "tests/crypto/sample_keys.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::crypto;

class TestRawSignatureVectors : public QObject
{
    Q_OBJECT

private slots:
    void everyVerdictIsTheSources();
};

namespace {

Bytes member(const QJsonObject &object, const QString &name)
{
    return decoded(object.value(name).toString().toStdString());
}

std::expected<Key, KeyFault> importKey(const QJsonObject &jwk)
{
    const auto type = jwk.value("kty"_L1).toString();
    if (type == "oct"_L1)
        return Key::secret(member(jwk, u"k"_s));
    if (type == "RSA"_L1)
        return Key::rsa({.modulus = member(jwk, u"n"_s), .exponent = member(jwk, u"e"_s)});
    const auto curve = findCurve(jwk.value("crv"_L1).toString().toStdString()).value();
    if (type == "EC"_L1)
        return Key::ec(curve, member(jwk, u"x"_s), member(jwk, u"y"_s));
    return Key::okp(curve, member(jwk, u"x"_s));
}

/// Empty where the row came out as its source says; otherwise what went wrong.
QString disagreement(const QJsonObject &row)
{
    const auto *algorithm = findSignatureAlgorithm(row.value("alg"_L1).toString().toStdString());
    const auto key = importKey(row.value("key"_L1).toObject());
    if (!algorithm || !key)
        return u"algorithm or key refused"_s;
    const auto outcome = verify(*algorithm, *key, member(row, u"message_b64u"_s), member(row, u"signature_b64u"_s));
    const auto verdict = row.value("expect"_L1).toString();
    if (outcome == Outcome::LibraryFailure)
        return u"the library could not tell"_s;
    if (verdict == "valid"_L1 && outcome != Outcome::Verified)
        return u"valid, but not verified"_s;
    if (verdict == "invalid"_L1 && outcome == Outcome::Verified)
        return u"invalid, but verified"_s;
    return {};
}

} // namespace

void TestRawSignatureVectors::everyVerdictIsTheSources()
{
    QFile file(QStringLiteral(TOKENSCOPE_VECTORS "/raw-signature.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the folder of published vectors is not there");
    int run = 0;
    int differed = 0;
    while (!file.atEnd()) {
        const auto row = QJsonDocument::fromJson(file.readLine()).object();
        ++run;
        if (const auto difference = disagreement(row); !difference.isEmpty()) {
            ++differed;
            qWarning().noquote() << row.value("id"_L1).toString() << difference << row.value("comment"_L1).toString();
        }
    }
    qInfo("raw-signature.jsonl: run %d, agreed %d, differed %d", run, run - differed, differed);
    QVERIFY(run > 1000);
    QCOMPARE(differed, 0);
}

QTEST_GUILESS_MAIN(TestRawSignatureVectors)
#include "tst_raw_signature_vectors.moc"
