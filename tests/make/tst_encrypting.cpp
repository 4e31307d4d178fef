// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "make/encrypting.h"
#include "make/made_token.h"
#include "make/sent_token.h"
#include "make/signing.h"
#include "tests/make/made_keys.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

namespace tokenscope::make {

using namespace Qt::StringLiterals;

/// What is encrypted opens with the recipient's key, and no more once a bit of it has changed.
class TestEncrypting : public QObject
{
    Q_OBJECT
private slots:
    void everyAlgorithmOpens_data();
    void everyAlgorithmOpens();
    void publicHalfIsEnough();
    void nestedTokenIsReported();
    void usualAlgorithms_data();
    void usualAlgorithms();
    void recipientIsRefused_data();
    void recipientIsRefused();
    void brokenAlgorithmComesInByNoDoor();
    void tokensAreSentAsTheyAre();
};

namespace {

constexpr std::string_view claims = R"({"iss":"https://issuer.example","exp":1795438860})";

jose::Jwk readerFor(const crypto::KeyManagement &management, const crypto::ContentEncryption &encryption,
                    std::string_view curve)
{
    using enum crypto::KeyManagementFamily;
    if (management.family == RsaOaep)
        return keyFor("RS256");
    if (management.family == Direct)
        return makeKey({.keyType = "oct", .bits = encryption.keyLength * 8}).value();
    return makeKey({.algorithm = std::string(management.name), .curve = std::string(curve)}).value();
}

/// Their `alg` says RS256 where they are of RSA, and that is another use of the same numbers.
jose::Jwk withoutUse(const jose::Jwk &key)
{
    json::Object members = *key.source().asObject();
    members.remove("alg");
    members.remove("use");
    return jose::Jwk(json::Value(members));
}

inspect::Inspection opened(std::string_view token, const jose::Jwk &key)
{
    return inspectMade({.text = token, .decryptionKeys = std::span(&key, 1)}, {}, moment);
}

std::string withChangedBit(const std::string &token, int segment)
{
    QStringList parts = QString::fromStdString(token).split(u'.');
    Bytes bytes = base64url::decode(parts[segment].toStdString()).value();
    bytes.back() ^= 1;
    parts[segment] = QString::fromStdString(base64url::encode(bytes));
    return parts.join(u'.').toStdString();
}

} // namespace

void TestEncrypting::everyAlgorithmOpens_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("encryption");
    QTest::addColumn<QByteArray>("curve");
    const auto row = [](const crypto::KeyManagement &management, const crypto::ContentEncryption &encryption,
                        const char *curve) {
        QTest::addRow("%s, %s %s", management.name.data(), encryption.name.data(), curve)
            << QByteArray(management.name.data()) << QByteArray(encryption.name.data()) << QByteArray(curve);
    };
    for (const auto &management : crypto::keyManagements()) {
        if (management.family == crypto::KeyManagementFamily::RsaPkcs1)
            continue;
        for (const auto &encryption : crypto::contentEncryptions())
            row(management, encryption, "");
        for (const char *curve : {"P-384", "P-521", "X25519", "X448"}) {
            if (management.family == crypto::KeyManagementFamily::Ecdh)
                row(management, crypto::gcmWithKey(32), curve);
        }
    }
}

void TestEncrypting::everyAlgorithmOpens()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, encryption);
    QFETCH(const QByteArray, curve);
    const auto &management = *crypto::findKeyManagement(algorithm.toStdString());
    const auto &content = *crypto::findContentEncryption(encryption.toStdString());
    const jose::Jwk key = withoutUse(readerFor(management, content, curve.toStdString()));
    const auto recipient = recipientOf(key, management.name, content.name);
    QVERIFY(recipient.has_value());
    EncryptionOrder order{*recipient};
    if (management.family == crypto::KeyManagementFamily::Pbes2)
        order.headerEdits.assignments = {{"p2c", json::Value(std::int64_t(1000))}}; // the usual count takes long
    const std::string token = encryptToken(claims, order).value();
    const inspect::Inspection good = opened(token, key);
    QCOMPARE(good.decryption.value().state, inspect::DecryptionState::Decrypted);
    QCOMPARE(asText(good.payloadBytes), claims);
    for (const int segment : {3, 4})
        QVERIFY(opened(withChangedBit(token, segment), key).decryption.value().state !=
                inspect::DecryptionState::Decrypted);
}

void TestEncrypting::publicHalfIsEnough()
{
    for (const KeyOrder &order : {KeyOrder{.algorithm = "ECDH-ES"}, KeyOrder{.algorithm = "RSA-OAEP-256"}}) {
        const jose::Jwk key = makeKey(order).value();
        const auto recipient = recipientOf(jose::Jwk(key.publicPart()), {}, {});
        QVERIFY(recipient.has_value());
        QCOMPARE(recipient->management->name, std::string_view(order.algorithm));
        const std::string token = encryptToken(claims, {.recipient = *recipient, .isDeflated = true}).value();
        QCOMPARE(asText(opened(token, key).payloadBytes), claims);
    }
}

void TestEncrypting::nestedTokenIsReported()
{
    SigningOrder order;
    order.keys.push_back(signingKey(keyFor("ES256"), {}).value());
    const std::string inner = signToken(draftOfPayload(std::string(claims)), order).value();
    QVERIFY(isCompactToken(inner));
    QVERIFY(!isCompactToken(claims) && !isCompactToken(inner + '\n') && !isCompactToken("a.b.c"));
    const jose::Jwk reader = makeKey({.algorithm = "A256KW"}).value();
    const std::string token = encryptToken(inner, {recipientOf(reader, {}, {}).value()}).value();
    const std::array signers = {keyFor("ES256")};
    const inspect::Inspection both =
        inspectMade({.text = token, .verificationKeys = signers, .decryptionKeys = std::span(&reader, 1)}, {}, moment);
    QCOMPARE(both.verdict, inspect::Verdict::Accepted);
    QCOMPARE(both.nested.size(), std::size_t(1));
}

void TestEncrypting::usualAlgorithms_data()
{
    QTest::addColumn<KeyOrder>("order");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("encryption");
    const auto row = [](const char *name, const KeyOrder &order, const char *algorithm, const char *encryption) {
        QTest::newRow(name) << order << QByteArray(algorithm) << QByteArray(encryption);
    };
    row("P-256", {.keyType = "EC"}, "ECDH-ES", "A256GCM");
    row("X448", {.curve = "X448"}, "ECDH-ES", "A256GCM");
    row("128 bits", {.keyType = "oct", .bits = 128}, "A128KW", "A256GCM");
    row("192 bits", {.keyType = "oct", .bits = 192}, "A192KW", "A256GCM");
    row("256 bits", {.keyType = "oct"}, "A256KW", "A256GCM");
    row("512 bits", {.keyType = "oct", .bits = 512}, "dir", "A256CBC-HS512");
    row("the key says dir", {.algorithm = "dir"}, "dir", "A256GCM");
    row("the key says how contents are encrypted", {.algorithm = "A128CBC-HS256"}, "dir", "A128CBC-HS256");
    row("the key says", {.algorithm = "A192GCMKW"}, "A192GCMKW", "A256GCM");
}

void TestEncrypting::usualAlgorithms()
{
    QFETCH(const KeyOrder, order);
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, encryption);
    const auto recipient = recipientOf(makeKey(order).value(), {}, {});
    QVERIFY(recipient.has_value());
    QCOMPARE(QByteArray(recipient->management->name.data()), algorithm);
    QCOMPARE(QByteArray(recipient->encryption->name.data()), encryption);
}

void TestEncrypting::recipientIsRefused_data()
{
    QTest::addColumn<KeyOrder>("order");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("encryption");
    QTest::addColumn<EncryptionFault>("fault");
    using enum EncryptionFault;
    QTest::newRow("for signatures") << KeyOrder{.algorithm = "ES256"} << "ECDH-ES"_ba << ""_ba << KeyIsForSignatures;
    QTest::newRow("Ed25519") << KeyOrder{.curve = "Ed25519"} << ""_ba << ""_ba << NoAlgorithm;
    QTest::newRow("RSA1_5") << KeyOrder{.keyType = "RSA"} << "RSA1_5"_ba << ""_ba << RsaPkcs1;
    QTest::newRow("a signature's") << KeyOrder{.keyType = "EC"} << "ES256"_ba << ""_ba << AlgorithmUnknown;
    QTest::newRow("unknown enc") << KeyOrder{.keyType = "EC"} << "ECDH-ES"_ba << "A512GCM"_ba << EncryptionUnknown;
    QTest::newRow("RSA-OAEP on a curve") << KeyOrder{.keyType = "EC"} << "RSA-OAEP"_ba << ""_ba << AlgorithmDoesNotFit;
    QTest::newRow("A256KW of 128 bits") << KeyOrder{.algorithm = "A128KW"} << "A256KW"_ba << ""_ba
                                        << AlgorithmDoesNotFit;
    QTest::newRow("dir of another size") << KeyOrder{.keyType = "oct"} << "dir"_ba << "A128GCM"_ba
                                         << AlgorithmDoesNotFit;
}

void TestEncrypting::recipientIsRefused()
{
    QFETCH(const KeyOrder, order);
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, encryption);
    QFETCH(const EncryptionFault, fault);
    const auto recipient = recipientOf(makeKey(order).value(), algorithm.toStdString(), encryption.toStdString());
    QVERIFY(!recipient);
    QCOMPARE(recipient.error().fault, fault);
}

void TestEncrypting::brokenAlgorithmComesInByNoDoor()
{
    EncryptionOrder order{recipientOf(withoutUse(keyFor("RS256")), {}, {}).value()};
    order.headerEdits.assignments = {{"alg", json::Value("RSA1_5")}};
    const std::string token = encryptToken(claims, order).value();
    const Bytes header = base64url::decode(token.substr(0, token.find('.'))).value();
    QVERIFY(asText(header).contains("RSA-OAEP-256") && !asText(header).contains("RSA1_5"));
}

void TestEncrypting::tokensAreSentAsTheyAre()
{
    const jose::Jwk key = keyFor("ES256");
    QCOMPARE(headerLine(sentToken("a.b.c", {}, false, nullptr)), std::string("Authorization: Bearer a.b.c"));
    QCOMPARE(headerLine(sentToken("a.b.c", "access_token", true, &key)), std::string("Authorization: DPoP a.b.c"));
    QCOMPARE(headerLine(sentToken("a.b.c", "dpop_proof", false, &key)), std::string("DPoP: a.b.c"));
    QVERIFY(headerLine(sentToken("a.b.c", "vapid", false, &key)).starts_with("Authorization: vapid t=a.b.c, k=B"));
    QCOMPARE(curlCommand(sentToken("a.b.c", {}, false, nullptr), "https://a.example/?x='&y"),
             std::string("TOKEN='a.b.c'\ncurl --header \"Authorization: Bearer $TOKEN\" "
                         "'https://a.example/?x='\\''&y'"));
}

} // namespace tokenscope::make

QTEST_GUILESS_MAIN(tokenscope::make::TestEncrypting)
#include "tst_encrypting.moc"
