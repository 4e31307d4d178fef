// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_loading.h"

#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "inspect/text/token_extraction.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/key_cases.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// Keys in whatever form they are given: named where a token is expected, and loaded where keys are.
class TestKeyLoading final : public QObject
{
    Q_OBJECT

private slots:
    void givenKeysAreNamedAndLoaded_data();
    void givenKeysAreNamedAndLoaded();
    void byteOrderMarkIsPassedOver();
    void whatHoldsNoKeysIsRefused_data();
    void whatHoldsNoKeysIsRefused();
    void brokenKeysAreQuoted();
    void loadedKeysVerify_data();
    void loadedKeysVerify();
    void aKeyIsFoundAmongManyOthers();
    void issuersMetadataIsOfThatIssuer();
};

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

std::string setText(std::initializer_list<json::Value> keys)
{
    json::Object set;
    set.append("keys", json::Value(json::Array(keys)));
    return json::write(set);
}

} // namespace

void TestKeyLoading::givenKeysAreNamedAndLoaded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name"); // code and kind
    QTest::addColumn<int>("keys");
    const auto row = [](const char *name, std::string_view text, const char *as, int keys) {
        QTest::newRow(name) << bytes(text) << QByteArray(as) << keys;
    };
    const std::string jwk = json::write(ec().publicJwk());
    const std::string set = setText({ec().publicJwk(), rsa().publicJwk()});
    const Bytes der = goodCertificate(rsa());
    const std::string pem = crypto::spkiPem(ec().key);
    row("JWK", jwk, "key_given jwk", 1);
    row("private JWK", json::write(ec().jwk), "key_given private_jwk", 1);
    row("JWKS", set, "key_set_given", 2);
    row("empty JWKS", R"({"keys":[]})", "key_set_given", 0);
    row("array of JWKs", "[" + jwk + "," + jwk + "]", "key_set_given", 2);
    row("response", R"({"request_id":"prq_1","status":"Success","result":)" + set + "}", "key_set_given", 2);
    row("PEM", pem, "key_given public_pem", 1);
    row("PEM behind text", "my key:\n" + pem, "key_given public_pem", 1);
    row("two PEM blocks", pem + crypto::spkiPem(rsa().key), "key_given public_pem", 2);
    row("private PEM", crypto::pkcs8Pem(rsa().key), "key_given private_pem", 1);
    row("SEC 1", crypto::pemText("EC PRIVATE KEY", crypto::traditionalPrivateDer(ec().key)), "key_given private_pem",
        1);
    row("PKCS #1", crypto::pemText("RSA PUBLIC KEY", crypto::pkcs1Der(rsa().key)), "key_given public_pem", 1);
    row("certificate", crypto::pemText("CERTIFICATE", der), "key_given certificate", 1);
    row("certificate in DER", asText(der), "key_given certificate", 1);
    row("public DER", asText(crypto::spkiDer(ed().key)), "key_given public_der", 1);
    row("private DER", asText(crypto::pkcs8Der(ed().key)), "key_given private_der", 1);
    row("bare base64", base64url::encodeStandard(crypto::spkiDer(rsa().key)), "key_given public_der", 1);
    row("OpenSSH", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea me",
        "key_given ssh_public", 1);
}

void TestKeyLoading::givenKeysAreNamedAndLoaded()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, name);
    QFETCH(const int, keys);
    const std::string given = text.toStdString();
    const TokenExtraction extraction = extractToken(given);
    QVERIFY(extraction.token.empty());
    const Finding &finding = extraction.findings.back();
    const auto kind = textIn(finding, "kind");
    QCOMPARE(bytes(codeName(finding.code)) + (kind ? ' ' + bytes(*kind) : QByteArray()), name);
    const auto loaded = loadKeys(given);
    QVERIFY(loaded);
    QVERIFY(loaded->refused.empty());
    QCOMPARE(int(loaded->keys->keys().size()), keys);
    for (const jose::Jwk &key : loaded->keys->keys())
        QVERIFY(key.key());
}

void TestKeyLoading::byteOrderMarkIsPassedOver()
{
    const auto loaded = loadKeys("\xEF\xBB\xBF" + setText({ec().publicJwk()}));
    QVERIFY(loaded);
    QCOMPARE(loaded->keys->keys().size(), std::size_t(1));
}

void TestKeyLoading::whatHoldsNoKeysIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyLoadingError::Fault>("fault");
    using enum KeyLoadingError::Fault;
    QTest::newRow("nothing") << QByteArray() << Empty;
    QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFE{\0", 4) << Utf16;
    QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF\0{", 4) << Utf16;
    QTest::newRow("words") << QByteArray("no keys here") << NotKeys;
    QTest::newRow("a token") << bytes(goodToken(ec())) << Token;
    QTest::newRow("C11 broken JSON") << QByteArray(R"({"keys":[)") << BadJson;
    QTest::newRow("C11 keys absent") << QByteArray("{}") << NoKeys;
    QTest::newRow("C11 keys null") << QByteArray(R"({"keys":null})") << NoKeys;
    QTest::newRow("C11 keys an object") << QByteArray(R"({"keys":{}})") << NoKeys;
    QTest::newRow("C11 keys a text") << QByteArray(R"({"keys":"x"})") << NoKeys;
    QTest::newRow("C15 under a password")
        << bytes(crypto::pemText("ENCRYPTED PRIVATE KEY", Bytes{0x30, 0x07, 0x30, 0x03, 0x06, 0x01, 0x2A, 0x04, 0x00}))
        << Refused;
    QTest::newRow("PEM cut off") << QByteArray("-----BEGIN PUBLIC KEY-----\nMIIB") << Refused;
}

void TestKeyLoading::whatHoldsNoKeysIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const KeyLoadingError::Fault, fault);
    const auto loaded = loadKeys(text.toStdString());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().fault, fault);
    QCOMPARE(loaded.error().refused.has_value(), fault == KeyLoadingError::Fault::Refused);
}

/// The text around the place is quoted, unless it may be of a private key.
void TestKeyLoading::brokenKeysAreQuoted()
{
    const auto excerptOf = [](const char *text) {
        const auto loaded = loadKeys(text);
        return loaded ? std::string("loaded") : loaded.error().excerpt;
    };
    QCOMPARE(excerptOf(R"({"keys":[{"kty":"EC","crv":"P-256" "x":"AA"}]})"), std::string(R"("crv":"P-256" "x":"AA")"));
    QCOMPARE(excerptOf(R"({"keys":[{"kty":"EC","d":"AA","crv":"P-256" "x":"AA"}]})"), std::string());
    QCOMPARE(excerptOf(R"({"keys":[{"kty":"oct","k":"AA)"), std::string());
    QCOMPARE(excerptOf(R"({"password":"AA)"), std::string());
}

void TestKeyLoading::loadedKeysVerify_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token");
    for (const Signer *signer : {&ec(), &rsa(), &ed()}) {
        const QByteArray token = bytes(goodToken(*signer));
        const char *name = signer->algorithm.c_str();
        QTest::addRow("%s, PEM", name) << bytes(crypto::spkiPem(signer->key)) << token;
        QTest::addRow("%s, private PEM", name) << bytes(crypto::pkcs8Pem(signer->key)) << token;
        QTest::addRow("%s, DER", name) << bytes(asText(crypto::spkiDer(signer->key))) << token;
        QTest::addRow("%s, certificate", name) << bytes(asText(goodCertificate(*signer))) << token;
    }
}

void TestKeyLoading::loadedKeysVerify()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, token);
    KeySource keys;
    keys.keys = loadKeys(text.toStdString())->keys;
    keys.origin = KeyOrigin::File;
    keys.explicitKey = true;
    QCOMPARE(judge(token.toStdString(), {{keys}, {}}).verdict, Verdict::Accepted);
    // A key in the form of a file is no secret: what is signed with its text is not accepted.
    const Signer forger = makeSecret("HS256", "k", text.toStdString());
    QVERIFY(judge(goodToken(forger), {{keys}, {}}).verdict != Verdict::Accepted);
}

void TestKeyLoading::aKeyIsFoundAmongManyOthers()
{
    // C11: with a look at every other key for each one this would take hours.
    constexpr int count = int(jose::maximumKeys) - 1;
    std::string text = R"({"keys":[)";
    for (int i = 0; i < count; ++i)
        text += R"({"kty":"oct","kid":"k)" + std::to_string(i) + R"(","k":"AAECAwQFBgcICQoLDA0ODw"},)";
    text += json::write(ec().publicJwk()) + "]}";
    KeySource keys;
    keys.keys = loadKeys(text)->keys;
    keys.origin = KeyOrigin::File;
    QCOMPARE(int(keys.keys->keys().size()), count + 1);
    const Inspection inspection = judge(goodToken(ec()), {{keys}, {}});
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.signature.key->index, std::size_t(count));
}

/// draft-ietf-oauth-sd-jwt-vc, 3.1: the document at /.well-known/jwt-vc-issuer has keys, and says whose they are.
void TestKeyLoading::issuersMetadataIsOfThatIssuer()
{
    const Signer signer = makeSigner("ES256", "i");
    const std::string set = setText({signer.publicJwk()});
    const auto judgedBy = [&signer](const std::string &document, std::string_view issuer,
                                    const Expectations &expectations = {}) {
        const auto loaded = loadKeys(document);
        KeySource source;
        source.keys = loaded.value().keys;
        InspectionKeys keys;
        keys.current.push_back(std::move(source));
        json::Object claims = goodClaims();
        claims.set("iss", json::Value(issuer));
        claims.set("vct", json::Value("v"));
        json::Object header = headerOf(signer);
        header.set("typ", json::Value("dc+sd-jwt"));
        return judge(sign(signer, header, json::write(claims)) + "~", keys, expectations);
    };
    const std::string metadata = R"({"issuer":"https://i.example","jwks":)" + set + "}";
    QCOMPARE(loadKeys(metadata)->keys->issuer(), std::string("https://i.example"));
    QCOMPARE(judgedBy(metadata, "https://i.example").verdict, Verdict::Accepted);
    const Inspection other = judgedBy(metadata, "https://other.example");
    QCOMPARE(other.verdict, Verdict::Rejected);
    QVERIFY(*other.cause == Code::IssuerMismatch);
    QCOMPARE(judgedBy(set, "https://other.example").verdict, Verdict::Accepted);
    Expectations expected;
    expected.issuer = "https://other.example";
    QCOMPARE(judgedBy(metadata, "https://other.example", expected).verdict, Verdict::Accepted);
}

QTEST_GUILESS_MAIN(TestKeyLoading)
#include "tst_key_loading.moc"
