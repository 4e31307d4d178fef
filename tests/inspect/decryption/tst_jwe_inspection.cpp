// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/encryption/key_derivation.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/jwe_workshop.h"
#include "json/writer.h"

#include <QTest>

#include <functional>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;
using namespace Qt::StringLiterals;

namespace {

std::string reasonOf(const Inspection &inspection)
{
    const Finding *finding = inspection.find(Code::EncryptedToken);
    return finding ? textIn(*finding, "reason").value_or(std::string()) : std::string();
}

json::Object parsed(std::string_view text)
{
    return *json::parse(text).value().root.asObject();
}

} // namespace

/// Encrypted tokens: what the user's keys open is shown, and nothing of it is ever taken for a sender's word.
class TestJweInspection final : public QObject
{
    Q_OBJECT

private slots:
    void encryptionProvesNoSender_data();
    void encryptionProvesNoSender();
    void checksTheClaimsInside();
    void saysWhyItDoesNotDecrypt_data();
    void saysWhyItDoesNotDecrypt();
    void takesKeysOfTheUserOnly_data();
    void takesKeysOfTheUserOnly();
    void choosesTheKeyByItsId();
    void warnsOfFewIterations_data();
    void warnsOfFewIterations();
    void triesNoMorePasswordsThanTheBudgetSufficesFor();
    void stopsInflatingAtItsLimit();
    void usesRsaPkcs1OnlyWhereAllowed();
    void refusesASmallKey();
    void derivesKeysAsTheStandardSays();
    void opensSessionsWithTheirSecret_data();
    void opensSessionsWithTheirSecret();
    void respeltSecretNeverAccepts();
    void namesWhoseTokenItIs_data();
    void namesWhoseTokenItIs();
};

void TestJweInspection::encryptionProvesNoSender_data()
{
    QTest::addColumn<QByteArray>("alg");
    for (const char *alg : {"RSA-OAEP", "RSA-OAEP-256", "ECDH-ES", "ECDH-ES+A128KW", "dir", "A128KW"})
        QTest::newRow(("F1 forged claims, "_ba + alg).constData()) << QByteArray(alg);
}

void TestJweInspection::encryptionProvesNoSender()
{
    QFETCH(const QByteArray, alg);
    const crypto::Curve curve = crypto::Curve::P256;
    static const Reader onCurve(jose::curveJwk(curve, crypto::generateOnCurve(curve)), "reader");
    const Reader &reader = alg.startsWith("RSA") ? rsaReader() : alg.startsWith("ECDH") ? onCurve : secretReader();
    const std::string claims = json::write(goodClaims());
    const std::string token = encrypted(encryptionHeader(alg.toStdString()), claims, reader);
    const Inspection inspection = judge(token, ringWith({&reader}));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.cause.value(), Code::EncryptedToken);
    QCOMPARE(inspection.findings.front().severity, Severity::Warning);
    QCOMPARE(inspection.decryption.value().state, DecryptionState::Decrypted);
    QCOMPARE(inspection.decryption->algorithm, alg.toStdString());
    QCOMPARE(inspection.decryption->encryption, std::string("A128GCM"));
    QCOMPARE(inspection.signature.state, SignatureState::NotChecked);
    QVERIFY(sameBytes(inspection.payloadBytes, asBytes(claims)));
    QVERIFY(inspection.claims.has_value());
    QCOMPARE(checkOf(inspection, CheckName::Decryption)->state, CheckState::Passed);
    QCOMPARE(checkOf(inspection, CheckName::Signature)->state, CheckState::NotChecked);
    QCOMPARE(checkOf(inspection, CheckName::Expiry)->state, CheckState::Passed);
}

void TestJweInspection::checksTheClaimsInside()
{
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 7200));
    const std::string token = encrypted(encryptionHeader("dir"), json::write(claims), secretReader());
    const Inspection inspection = judge(token, ringWith({&secretReader()}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(inspection.cause.value(), Code::Expired);
    Expectations audience;
    audience.audiences = {"another-app"};
    const std::string good = encrypted(encryptionHeader("dir"), json::write(goodClaims()), secretReader());
    QCOMPARE(judge(good, ringWith({&secretReader()}), audience).cause.value(), Code::AudienceMismatch);
    // Without the key nothing of it is known.
    QCOMPARE(judge(token, {}).verdict, Verdict::Unverified);
    QVERIFY(!judge(token, {}).payload);
}

void TestJweInspection::saysWhyItDoesNotDecrypt_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("segment"); // whose first byte is changed instead, or which is cut; -1: none
    QTest::addColumn<DecryptionState>("state");
    QTest::addColumn<QByteArray>("reason");
    using enum DecryptionState;
    const auto member = [](const char *name, const char *what, const char *value, DecryptionState state,
                           const char *reason) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(value) << -1 << state << QByteArray(reason);
    };
    const auto segment = [](const char *name, int index, const char *reason) {
        QTest::newRow(name) << QByteArray() << QByteArray() << index << Failed << QByteArray(reason);
    };
    member("F2 p2c 1,200,001", "p2c", "1200001", LimitExceeded, "iterations");
    member("F2 p2c 2^31-1", "p2c", "2147483647", LimitExceeded, "iterations");
    member("F2 p2c negative", "p2c", "-1", Failed, "member");
    member("F2 p2c float", "p2c", "1000.5", Failed, "member");
    member("F2 p2c string", "p2c", "\"1000\"", Failed, "member");
    member("F3 unknown zip", "zip", "\"GZ\"", Failed, "compression");
    member("another salt", "p2s", "\"AAAAAAAAAAAAAA\"", Failed, "wrong_key");
    segment("F6 encrypted key", 1, "wrong_key");
    segment("F6 IV", 2, "mismatch");
    segment("F6 ciphertext", 3, "mismatch");
    segment("F6 tag", 4, "mismatch");
}

void TestJweInspection::saysWhyItDoesNotDecrypt()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, value);
    QFETCH(const int, segment);
    QFETCH(const DecryptionState, state);
    QFETCH(const QByteArray, reason);
    json::Object header = encryptionHeader("PBES2-HS256+A128KW");
    header.append("p2c", json::Value(std::int64_t(1000)));
    const std::string good = encrypted(header, "{}", secretReader());
    std::string changed;
    for (int i = 0; i < 5; ++i) {
        std::string part = segmentOf(good, i);
        if (i == 0 && !member.isEmpty()) {
            json::Object edited = parsed(asText(base64url::decode(part).value()));
            edited.set(member.toStdString(), json::parse(value.toStdString()).value().root);
            part = encoded(json::write(edited));
        } else if (i == segment) {
            part.front() = part.front() == 'A' ? 'B' : 'A';
        }
        changed += (i == 0 ? "" : ".") + part;
    }
    QCOMPARE(judge(good, ringWith({&secretReader()})).decryption->state, DecryptionState::Decrypted);
    const Inspection inspection = judge(changed, ringWith({&secretReader()}));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.cause.value(), Code::EncryptedToken);
    QCOMPARE(inspection.decryption->state, state);
    QCOMPARE(reasonOf(inspection), reason.toStdString());
    QVERIFY(inspection.payloadBytes.empty() && !inspection.payload);
    QVERIFY(inspection.header.has_value());
}

void TestJweInspection::takesKeysOfTheUserOnly_data()
{
    QTest::addColumn<QByteArray>("reason"); // empty: it decrypts
    QTest::addColumn<std::function<InspectionKeys()>>("keys");
    using Make = std::function<InspectionKeys()>;
    const auto row = [](const char *name, const char *reason, const Make &keys) {
        QTest::newRow(name) << QByteArray(reason) << keys;
    };
    const auto given = [](json::Object material, std::string_view kid, std::string_view alg, std::string_view use) {
        return keysOf({json::Value(jose::withMetadata(std::move(material), kid, alg, use))}, KeyOrigin::Pasted);
    };
    row("no keys", "none_given", [] { return InspectionKeys(); });
    row("the issuer's keys only", "none_given", [] { return loaded({&issuer()}); });
    row("pasted", "", [given] { return given(rsaPair(), "reader", {}, {}); });
    row("for encryption", "", [given] { return given(rsaPair(), "reader", "RSA-OAEP", "enc"); });
    row("private key in a fetched set", "fetched",
        [] { return keysOf({json::Value(rsaReader().jwk)}, KeyOrigin::Endpoint); });
    row("F7 public half", "only_public", [] { return keysOf({rsaReader().publicJwk()}, KeyOrigin::File); });
    row("another kid", "kid_unknown", [given] { return given(rsaPair(), "other", {}, {}); });
    row("another kid, but named for this token", "", [given] {
        InspectionKeys keys = given(rsaPair(), "other", {}, {});
        keys.current.front().explicitKey = true;
        return keys;
    });
    row("a shared secret", "key_type", [given] { return given(jose::octJwk(Bytes(16, 1)), "reader", {}, {}); });
    row("for another algorithm", "key_alg", [given] { return given(rsaPair(), "reader", "RSA-OAEP-256", {}); });
    row("for signatures by its alg", "key_alg", [given] { return given(rsaPair(), "reader", "RS256", {}); });
    row("for signatures by its use", "key_use", [given] { return given(rsaPair(), "reader", {}, "sig"); });
    row("for signatures by its operations", "key_use", [] {
        json::Object jwk = rsaReader().jwk;
        jwk.append("key_ops", json::Value(json::Array{json::Value("sign")}));
        return keysOf({json::Value(jwk)}, KeyOrigin::File);
    });
    row("malformed", "key_malformed", [] {
        json::Object jwk = rsaReader().jwk;
        jwk.set("e", "AA");
        return keysOf({json::Value(jwk)}, KeyOrigin::File);
    });
}

void TestJweInspection::takesKeysOfTheUserOnly()
{
    QFETCH(const QByteArray, reason);
    QFETCH(const std::function<InspectionKeys()>, keys);
    json::Object header = encryptionHeader("RSA-OAEP");
    header.append("kid", "reader");
    const Inspection inspection = judge(encrypted(header, "{}", rsaReader()), keys());
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.decryption->state, reason.isEmpty() ? DecryptionState::Decrypted : DecryptionState::NoKey);
    QCOMPARE(reasonOf(inspection), reason.toStdString());
    QCOMPARE(inspection.decryption->keyId.value(), std::string("reader"));
}

void TestJweInspection::choosesTheKeyByItsId()
{
    const Reader other(jose::octJwk(Bytes(16, 0x32)), "other");
    json::Object header = encryptionHeader("A128KW");
    // Without a kid every key that fits is tried.
    const Inspection tried = judge(encrypted(header, "{}", secretReader()), ringWith({&other, &secretReader()}));
    QCOMPARE(tried.decryption->state, DecryptionState::Decrypted);
    QCOMPARE(tried.decryption->key->source, std::size_t(1));
    header.append("kid", "other");
    const Inspection named = judge(encrypted(header, "{}", secretReader()), ringWith({&other, &secretReader()}));
    QCOMPARE(named.decryption->state, DecryptionState::Failed);
    QCOMPARE(reasonOf(named), std::string("wrong_key"));
}

void TestJweInspection::warnsOfFewIterations_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<bool>("warned");
    QTest::newRow("F2 p2c 1") << qint64(1) << true;
    QTest::newRow("F2 p2c 999") << qint64(999) << true;
    QTest::newRow("F2 p2c 1000") << qint64(1000) << false;
}

void TestJweInspection::warnsOfFewIterations()
{
    QFETCH(const qint64, count);
    QFETCH(const bool, warned);
    json::Object header = encryptionHeader("PBES2-HS512+A256KW");
    header.append("p2c", json::Value(std::int64_t(count)));
    const Inspection inspection = judge(encrypted(header, "{}", secretReader()), ringWith({&secretReader()}));
    QCOMPARE(inspection.decryption->state, DecryptionState::Decrypted);
    const Finding &finding = *inspection.find(Code::EncryptedToken);
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(numberIn(finding, "iterations") == count, warned);
    QCOMPARE(numberIn(finding, "minimum").has_value(), warned);
}

void TestJweInspection::triesNoMorePasswordsThanTheBudgetSufficesFor()
{
    json::Object header = encryptionHeader("PBES2-HS256+A128KW");
    header.append("p2c", json::Value(std::int64_t(420'000)));
    const std::string token = encrypted(header, "{}", secretReader());
    const std::vector<Reader> others(3, Reader(jose::octJwk(Bytes(16, 0x32)), "other"));
    const Inspection inspection = judge(token, ringWith({&others[0], &others[1], &others[2]}));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    const Finding *rest = inspection.find(Code::NotExamined);
    QVERIFY(rest);
    QCOMPARE(*textIn(*rest, "what"), std::string("keys"));
    QCOMPARE(*numberIn(*rest, "done"), std::int64_t(2));
    QCOMPARE(*numberIn(*rest, "total"), std::int64_t(3));
}

void TestJweInspection::stopsInflatingAtItsLimit()
{
    json::Object header = encryptionHeader("dir");
    header.append("zip", "DEF");
    const std::string bomb = encrypted(header, std::string(20'000'000, 'a'), secretReader());
    QVERIFY(bomb.size() < 40'000);
    const Inspection stopped = judge(bomb, ringWith({&secretReader()}));
    QCOMPARE(stopped.verdict, Verdict::Unverified);
    QCOMPARE(stopped.decryption->state, DecryptionState::LimitExceeded);
    QCOMPARE(reasonOf(stopped), std::string("inflated"));
    QCOMPARE(numberIn(*stopped.find(Code::EncryptedToken), "limit").value(), std::int64_t(250'000));
    Expectations more;
    more.inflatedLimit = 20'000'000;
    QCOMPARE(judge(bomb, ringWith({&secretReader()}), more).payloadBytes.size(), std::size_t(20'000'000));
}

void TestJweInspection::usesRsaPkcs1OnlyWhereAllowed()
{
    const std::string token = encrypted(encryptionHeader("RSA1_5"), "{}", rsaReader());
    const Inspection off = judge(token, ringWith({&rsaReader()}));
    QCOMPARE(off.verdict, Verdict::Unverified);
    QCOMPARE(off.decryption->state, DecryptionState::NotTried);
    QCOMPARE(reasonOf(off), std::string("rsa1_5_off"));
    Expectations allowed;
    allowed.allowRsaPkcs1 = true;
    QCOMPARE(judge(token, ringWith({&rsaReader()}), allowed).decryption->state, DecryptionState::Decrypted);
}

void TestJweInspection::refusesASmallKey()
{
    const Reader small(jose::rsaJwk(crypto::generateRsa(1024)), "small");
    const Inspection inspection = judge(encrypted(encryptionHeader("RSA-OAEP"), "{}", small), ringWith({&small}));
    QCOMPARE(inspection.decryption->state, DecryptionState::Decrypted);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(inspection.cause.value(), Code::KeyTooSmall);
}

/// RFC 5869, A.1.
void TestJweInspection::derivesKeysAsTheStandardSays()
{
    const Bytes secret(22, 0x0B);
    const auto salt = QByteArray::fromHex("000102030405060708090a0b0c").toStdString();
    const auto info = QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9").toStdString();
    const auto key = crypto::hkdfSha256(secret, asBytes(salt), asBytes(info), 42);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex(),
             "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"_ba);
}

void TestJweInspection::opensSessionsWithTheirSecret_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("enc");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    const QByteArray secret = "a secret of an application";
    const QByteArray v4 = "NextAuth.js Generated Encryption Key";
    const QByteArray v5 = "Auth.js Generated Encryption Key (authjs.session-token)";
    QTest::newRow("next-auth 4") << secret << "A256GCM"_ba << ""_ba << v4;
    QTest::newRow("Auth.js 5") << secret << "A256CBC-HS512"_ba << "authjs.session-token"_ba << v5;
    QTest::newRow("Auth0") << secret << "A256GCM"_ba << ""_ba << "JWE CEK"_ba;
    QTest::newRow("with a line break") << secret + '\n' << "A256GCM"_ba << ""_ba << v4;
    QTest::newRow("with its name") << "NEXTAUTH_SECRET=\"" + secret + "\"\n" << "A256GCM"_ba << ""_ba << v4;
    QTest::newRow("the key in base64") << QByteArray(32, 'k').toBase64() << "A256GCM"_ba << ""_ba << ""_ba;
    QTest::newRow("the key in hex") << QByteArray(32, 'k').toHex() << "A256GCM"_ba << ""_ba << ""_ba;
}

void TestJweInspection::opensSessionsWithTheirSecret()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, enc);
    QFETCH(const QByteArray, salt);
    QFETCH(const QByteArray, info);
    const std::string secret = "a secret of an application";
    const auto derived = crypto::hkdfSha256(asBytes(secret), asBytes(salt.toStdString()), asBytes(info.toStdString()),
                                            enc == "A256GCM" ? 32 : 64);
    const Bytes key = info.isEmpty() ? Bytes(32, 'k') : Bytes(derived.begin(), derived.end());
    const std::string token = encrypted(encryptionHeader("dir", enc.toStdString()), R"({"email":"kim@acme.example"})",
                                        Reader(jose::octJwk(key)));
    const Reader mine(jose::octJwk(Bytes(given.begin(), given.end())));
    const Inspection inspection = judge(token, ringWith({&mine}, false));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.decryption->state, DecryptionState::Decrypted);
    QVERIFY(asText(inspection.payloadBytes).contains("kim@acme.example"));
    const Finding *finding = inspection.find(Code::EncryptedToken);
    QVERIFY(textIn(*finding, info.isEmpty() ? "steps" : "software"));
    const Reader other(jose::octJwk(Bytes(26, 'x')));
    QVERIFY(judge(token, ringWith({&other}, false)).decryption->state != DecryptionState::Decrypted);
}

/// The signature inside is genuine, but the secret as it was given does not open what is around it.
void TestJweInspection::respeltSecretNeverAccepts()
{
    const Bytes key(32, 'k');
    const QByteArray base64 = QByteArray(32, 'k').toBase64();
    for (const char *algorithm : {"dir", "A256KW", "A256GCMKW"}) {
        const std::string token =
            encrypted(encryptionHeader(algorithm, "A256GCM"), goodToken(issuer()), Reader(jose::octJwk(key)));
        const auto judged = [&token](const Bytes &given) {
            const Reader reader(jose::octJwk(given));
            return judge(token, ringWith({&reader}));
        };
        QCOMPARE(judged(key).verdict, Verdict::Accepted);
        const Inspection respelt = judged(Bytes(base64.begin(), base64.end()));
        QCOMPARE(respelt.signature.state, SignatureState::Verified);
        QCOMPARE(respelt.verdict, Verdict::Unverified);
        QCOMPARE(respelt.unchecked.front().part, Part::Encryption);
    }
}

void TestJweInspection::namesWhoseTokenItIs_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("usual");
    QTest::newRow("NextAuth") << ""_ba << "next_auth"_ba;
    QTest::newRow("Auth0") << "iss"_ba << "auth0"_ba;
    QTest::newRow("nested") << "cty"_ba << ""_ba;
}

void TestJweInspection::namesWhoseTokenItIs()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, usual);
    json::Object header = encryptionHeader("dir", "A256GCM");
    if (!member.isEmpty())
        header.append(member.toStdString(), "https://acme.eu.auth0.com/");
    const Reader reader(jose::octJwk(Bytes(32, 'k')));
    const Inspection inspection = judge(encrypted(header, "{}", reader), {});
    const Finding *finding = inspection.find(Code::EncryptedToken);
    QCOMPARE(QByteArray::fromStdString(textIn(*finding, "usual").value_or(std::string())), usual);
}

QTEST_GUILESS_MAIN(TestJweInspection)
#include "tst_jwe_inspection.moc"
