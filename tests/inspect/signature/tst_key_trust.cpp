// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/formats/pem.h"
#include "inspect/keys/key_lint.h"
#include "inspect/keys/key_loading.h"
#include "jose/keys/jwk_builder.h"
#include "tests/crypto/made_certificate.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/token_workshop.h"
#include "tests/inspect/weak_rsa_keys.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace Qt::StringLiterals;

/// Keys that verify a token and still prove nothing, or not all (threats, section M).
class TestKeyTrust : public QObject
{
    Q_OBJECT

private slots:
    void weakRsaKeyIsNotTrusted_data();
    void weakRsaKeyIsNotTrusted();
    void rsaKeyTooLargeToExamineIsNotTrusted();
    void keyOfAnAmbiguousSetIsNotTrusted_data();
    void keyOfAnAmbiguousSetIsNotTrusted();
    void keyWithAMemberTwiceIsNotTrusted_data();
    void keyWithAMemberTwiceIsNotTrusted();
    void certificateOutOfItsTimeIsSaid_data();
    void certificateOutOfItsTimeIsSaid();
    void certificateOfAnotherKeyIsSaid();
    void keyIsHeldToItsOwnTime_data();
    void keyIsHeldToItsOwnTime();
};

namespace {

const workshop::WeakRsaKey &weakKey(const QString &name)
{
    return *std::ranges::find(workshop::weakRsaKeys, name.toStdString(), &workshop::WeakRsaKey::name);
}

workshop::Signer signerOf(const workshop::WeakRsaKey &weak, const std::string &algorithm)
{
    json::Object jwk;
    jwk.append("kty", "RSA");
    jwk.append("kid", "k");
    jwk.append("n", weak.modulus);
    jwk.append("e", "AQAB");
    jwk.append("d", weak.privateExponent);
    return {algorithm, "k", jwk, jose::Jwk(json::Value(jwk)).key().value()};
}

InspectionKeys keysOfText(std::string_view text)
{
    InspectionKeys loaded;
    KeySource source;
    source.keys = loadKeys(text).value().keys;
    source.origin = KeyOrigin::File;
    source.explicitKey = true;
    loaded.current.push_back(source);
    return loaded;
}

} // namespace

void TestKeyTrust::weakRsaKeyIsNotTrusted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("algorithm");
    for (const workshop::WeakRsaKey &weak : workshop::weakRsaKeys) {
        for (const char *algorithm : {"RS256", "PS384"})
            QTest::addRow("C3 %s, %s", weak.name, algorithm)
                << QString::fromLatin1(weak.name) << QString::fromLatin1(algorithm);
    }
}

void TestKeyTrust::weakRsaKeyIsNotTrusted()
{
    QFETCH(const QString, key);
    QFETCH(const QString, algorithm);
    const workshop::WeakRsaKey &weak = weakKey(key);
    const workshop::Signer signer = signerOf(weak, algorithm.toStdString());
    const std::string token = workshop::goodToken(signer);
    const std::string der = crypto::spkiPem(signer.key);
    for (const InspectionKeys &loaded : {workshop::loaded({&signer}), keysOfText(der)}) {
        const Inspection inspection = workshop::judge(token, loaded);
        QCOMPARE(inspection.verdict, Verdict::Rejected);
        QCOMPARE(inspection.cause, std::optional(weak.code));
        const std::string reason = textIn(*inspection.causeFinding(), "reason").value_or(std::string());
        QCOMPARE(reason, std::string(weak.reason));
    }
    const KeyLint linted = lint(jose::JwkSet({jose::Jwk(signer.publicJwk())}), workshop::moment);
    QVERIFY(std::ranges::any_of(linted.perKey.front(), [&weak](const Finding &finding) {
        return finding.code == weak.code && finding.severity == Severity::Error;
    }));
}

void TestKeyTrust::rsaKeyTooLargeToExamineIsNotTrusted()
{
    // (2^4423 - 1)(2^4253 - 1): whether such a modulus is a prime would take too long to find out.
    const workshop::Signer signer = signerOf(workshop::largeRsaKey, "RS256");
    const Inspection inspection = workshop::judge(workshop::goodToken(signer), workshop::loaded({&signer}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(inspection.cause, std::optional(Code::KeyMalformed));
    QCOMPARE(*textIn(*inspection.causeFinding(), "reason"), std::string("unexamined"));
}

void TestKeyTrust::keyOfAnAmbiguousSetIsNotTrusted_data()
{
    QTest::addColumn<QByteArray>("set"); // of A and B
    QTest::addColumn<bool>("isAmbiguous");
    QTest::newRow("keys once") << R"({"keys":[A,B]})"_ba << false;
    QTest::newRow("a member of its own twice") << R"({"keys":[A],"version":1,"version":2})"_ba << false;
    QTest::newRow("keys twice") << R"({"keys":[A],"keys":[B]})"_ba << true;
    QTest::newRow("keys twice, the same") << R"({"keys":[A],"keys":[A]})"_ba << true;
    QTest::newRow("keys twice, once escaped") << R"({"keys":[A],"\u006beys":[B]})"_ba << true;
    QTest::newRow("keys twice, once no list") << R"({"keys":[A],"x":1,"keys":null})"_ba << true;
    QTest::newRow("keys twice in an envelope") << R"({"status":"Success","result":{"keys":[A],"keys":[B]}})"_ba << true;
    QTest::newRow("result twice") << R"({"status":"Success","result":{"keys":[A]},"result":{"keys":[B]}})"_ba << true;
    QTest::newRow("result twice, once escaped") << R"({"result":{"keys":[A]},"re\u0073ult":{"keys":[B]}})"_ba << true;
    QTest::newRow("a listing twice") << R"({"keys":[{"jwk":A}],"keys":[{"jwk":B}]})"_ba << true;
}

void TestKeyTrust::keyOfAnAmbiguousSetIsNotTrusted()
{
    QFETCH(QByteArray, set);
    QFETCH(const bool, isAmbiguous);
    const workshop::Signer a = workshop::makeSigner("ES256", "a");
    const workshop::Signer b = workshop::makeSigner("ES256", "b");
    set.replace("A", "KEY-A").replace("B", "KEY-B");
    set.replace("KEY-A", QByteArray::fromStdString(json::write(a.publicJwk())));
    set.replace("KEY-B", QByteArray::fromStdString(json::write(b.publicJwk())));
    const InspectionKeys loaded = keysOfText(set.toStdString());
    const Inspection inspection = workshop::judge(workshop::goodToken(a), loaded);
    QCOMPARE(inspection.verdict, isAmbiguous ? Verdict::Rejected : Verdict::Accepted);
    const KeyLint linted = lint(*loaded.current.front().keys, workshop::moment);
    QCOMPARE(linted.set.size(), isAmbiguous ? 1U : 0U);
    if (isAmbiguous) {
        QCOMPARE(inspection.cause, std::optional(Code::DuplicateMember));
        QCOMPARE(inspection.causeFinding()->where, std::string("keys"));
        QCOMPARE(linted.set.front().code, Code::DuplicateMember);
    }
}

void TestKeyTrust::keyWithAMemberTwiceIsNotTrusted_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("kty of RSA") << u"RS256"_s << "kty"_ba;
    QTest::newRow("n") << u"RS256"_s << "n"_ba;
    QTest::newRow("e") << u"RS256"_s << "e"_ba;
    QTest::newRow("alg") << u"RS256"_s << "alg"_ba;
    QTest::newRow("crv") << u"ES256"_s << "crv"_ba;
    QTest::newRow("x") << u"ES256"_s << "x"_ba;
    QTest::newRow("y") << u"ES256"_s << "y"_ba;
    QTest::newRow("x of Ed25519") << u"EdDSA"_s << "x"_ba;
    QTest::newRow("kty of a secret") << u"HS256"_s << "kty"_ba;
    QTest::newRow("k") << u"HS256"_s << "k"_ba;
    QTest::newRow("kid") << u"HS256"_s << "kid"_ba;
}

void TestKeyTrust::keyWithAMemberTwiceIsNotTrusted()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QByteArray, member);
    const workshop::Signer signer = workshop::makeSigner(algorithm.toStdString(), "k");
    const std::string name = member.toStdString();
    const std::string once = json::write(signer.jwk);
    const std::string value = json::write(*signer.jwk.find(name));
    const std::string escaped = "\\u00" + QByteArray(1, name.front()).toHex().toStdString() + name.substr(1);
    QCOMPARE(workshop::judge(workshop::goodToken(signer), keysOfText(once)).verdict, Verdict::Accepted);
    for (const std::string &again : {name, escaped}) {
        const std::string twice = once.substr(0, once.size() - 1) + ",\"" + again + "\":" + value + "}";
        QCOMPARE(workshop::judge(workshop::goodToken(signer), keysOfText(twice)).verdict, Verdict::Rejected);
        const std::string before = "{\"" + again + "\":\"AQAB\"," + once.substr(1);
        QCOMPARE(workshop::judge(workshop::goodToken(signer), keysOfText("[" + before + "]")).verdict,
                 Verdict::Rejected);
    }
}

void TestKeyTrust::certificateOutOfItsTimeIsSaid_data()
{
    QTest::addColumn<int>("begins"); // seconds from now
    QTest::addColumn<int>("ends");
    QTest::addColumn<QString>("state"); // empty: nothing is said
    QTest::newRow("in its time") << -1000 << 1000 << QString();
    QTest::newRow("in its last second") << -1000 << 0 << QString();
    QTest::newRow("C12 expired") << -1000 << -1 << u"expired"_s;
    QTest::newRow("C12 not yet") << 1 << 1000 << u"early"_s;
}

void TestKeyTrust::certificateOutOfItsTimeIsSaid()
{
    QFETCH(const int, begins);
    QFETCH(const int, ends);
    QFETCH(const QString, state);
    for (const char *algorithm : {"RS256", "ES256", "EdDSA"}) {
        const workshop::Signer signer = workshop::makeSigner(algorithm, "k");
        const Bytes certificate = crypto::makeCertificate({.notBefore = workshop::moment + std::chrono::seconds(begins),
                                                           .notAfter = workshop::moment + std::chrono::seconds(ends),
                                                           .publicKeyInfo = crypto::spkiDer(signer.key)});
        json::Object certified = *signer.publicJwk().asObject();
        certified.append("x5c", json::Value(json::Array{json::Value(base64url::encodeStandard(certificate))}));
        for (const std::string &text :
             {crypto::pemText("CERTIFICATE", certificate), std::string(asText(certificate)), json::write(certified)}) {
            const Inspection inspection = workshop::judge(workshop::goodToken(signer), keysOfText(text));
            QCOMPARE(inspection.verdict, Verdict::Accepted);
            const Finding *finding = inspection.find(Code::CertificateExpired);
            QCOMPARE(finding != nullptr, !state.isEmpty());
            if (!finding)
                continue;
            QCOMPARE(finding->severity, Severity::Warning);
            QCOMPARE(*textIn(*finding, "state"), state.toStdString());
            QCOMPARE(numberIn(*finding, "distance"), std::optional<std::int64_t>(1));
        }
    }
}

/// RFC 7517, 4.7: a program that takes the key out of the certificate has another one.
void TestKeyTrust::certificateOfAnotherKeyIsSaid()
{
    const workshop::Signer signer = workshop::makeSigner("ES256", "k");
    const workshop::Signer other = workshop::makeSigner("ES256", "o");
    const auto certificateOf = [](const workshop::Signer &of) {
        return crypto::makeCertificate({.notBefore = workshop::moment - std::chrono::seconds(1000),
                                        .notAfter = workshop::moment + std::chrono::seconds(1000),
                                        .publicKeyInfo = crypto::spkiDer(of.key)});
    };
    for (const workshop::Signer *of : {&signer, &other}) {
        json::Object certified = *signer.publicJwk().asObject();
        certified.append("x5c", json::Value(json::Array{json::Value(base64url::encodeStandard(certificateOf(*of)))}));
        const Inspection inspection = workshop::judge(workshop::goodToken(signer), keysOfText(json::write(certified)));
        QCOMPARE(inspection.verdict, Verdict::Accepted);
        QCOMPARE(inspection.find(Code::CertificateKeyDiffers) == nullptr, of == &signer);
        // The thumbprint of another certificate than its own chooses nothing, and is said.
        certified.append("x5t#S256", json::Value(base64url::encode(crypto::sha256(certificateOf(other)))));
        QVERIFY(workshop::judge(workshop::goodToken(signer), keysOfText(json::write(certified)))
                    .find(of == &signer ? Code::CertificateThumbprintDiffers : Code::CertificateKeyDiffers));
    }
}

void TestKeyTrust::keyIsHeldToItsOwnTime_data()
{
    QTest::addColumn<QByteArray>("members"); // of the key, with words for times
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::optional<Code>>("said");
    const std::optional<Code> nothing;
    const std::optional expired = Code::KeyExpired;
    const std::optional revoked = Code::KeyRevoked;
    QTest::newRow("in its time") << R"("exp":AFTER,"nbf":NOW)"_ba << Verdict::Accepted << nothing;
    QTest::newRow("C17 ends now") << R"("exp":NOW)"_ba << Verdict::Accepted << expired;
    QTest::newRow("C17 ended") << R"("exp":BEFORE)"_ba << Verdict::Accepted << expired;
    QTest::newRow("C17 ended before all time") << R"("exp":-1e400)"_ba << Verdict::Accepted << expired;
    QTest::newRow("C17 begins later") << R"("nbf":AFTER)"_ba << Verdict::Accepted << expired;
    QTest::newRow("no date") << R"("exp":"NOW","nbf":null)"_ba << Verdict::Accepted << nothing;
    QTest::newRow("C17 revoked") << R"("revoked":{"revoked_at":BEFORE})"_ba << Verdict::Rejected << revoked;
    QTest::newRow("C17 revoked now") << R"("revoked":{"revoked_at":NOW})"_ba << Verdict::Rejected << revoked;
    QTest::newRow("C17 revoked, without a date") << R"("revoked":{})"_ba << Verdict::Rejected << revoked;
    QTest::newRow("C17 revoked, the date a text")
        << R"("revoked":{"revoked_at":"2026"})"_ba << Verdict::Rejected << revoked;
    QTest::newRow("C17 revoked, a flag") << R"("revoked":true)"_ba << Verdict::Rejected << revoked;
    QTest::newRow("C17 revoked, a date alone") << R"("revoked":BEFORE)"_ba << Verdict::Rejected << revoked;
    QTest::newRow("C17 revoked, a text") << R"("revoked":"yes")"_ba << Verdict::Rejected << revoked;
    const std::optional twice = Code::KeyMalformed;
    QTest::newRow("C17 revoked or not") << R"("revoked":false,"revoked":true)"_ba << Verdict::Rejected << twice;
    QTest::newRow("C17 two ends") << R"("exp":AFTER,"exp":BEFORE)"_ba << Verdict::Rejected << twice;
    QTest::newRow("C17 two beginnings") << R"("nbf":BEFORE,"nbf":AFTER)"_ba << Verdict::Rejected << twice;
    QTest::newRow("to be revoked") << R"("revoked":{"revoked_at":AFTER})"_ba << Verdict::Accepted << nothing;
    QTest::newRow("not revoked") << R"("revoked":false)"_ba << Verdict::Accepted << nothing;
    QTest::newRow("revoked null") << R"("revoked":null)"_ba << Verdict::Accepted << nothing;
}

void TestKeyTrust::keyIsHeldToItsOwnTime()
{
    QFETCH(QByteArray, members);
    QFETCH(const Verdict, verdict);
    QFETCH(const std::optional<Code>, said);
    const std::int64_t now = workshop::moment.time_since_epoch().count();
    members.replace("BEFORE", QByteArray::number(qlonglong(now - 1)));
    members.replace("AFTER", QByteArray::number(qlonglong(now + 1)));
    members.replace("NOW", QByteArray::number(qlonglong(now)));
    for (const char *algorithm : {"RS256", "ES256", "HS256"}) {
        const workshop::Signer signer = workshop::makeSigner(algorithm, "k");
        const std::string key = json::write(signer.jwk);
        const std::string dated = key.substr(0, key.size() - 1) + "," + members.toStdString() + "}";
        const Inspection inspection = workshop::judge(workshop::goodToken(signer), keysOfText(dated));
        QCOMPARE(inspection.verdict, verdict);
        const Finding *expired = inspection.find(Code::KeyExpired);
        const Finding *revoked = inspection.find(Code::KeyRevoked);
        QCOMPARE(expired != nullptr, said == Code::KeyExpired);
        QCOMPARE(revoked != nullptr, said == Code::KeyRevoked);
        QVERIFY(!revoked || inspection.causeFinding() == revoked);
    }
}

QTEST_GUILESS_MAIN(TestKeyTrust)
#include "tst_key_trust.moc"
