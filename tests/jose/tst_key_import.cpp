// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/key_import.h"

#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "crypto/keys/key_generation.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/jwk_builder.h"
#include "jose/keys/key_export.h"
#include "tests/crypto/made_certificate.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

/// Keys in the forms of other programs: in, out, and the same key after both.
class TestKeyImport final : public QObject
{
    Q_OBJECT

private slots:
    void keySurvivesEveryForm_data();
    void keySurvivesEveryForm();
    void formsThatCannotHoldAKeyAreRefused_data();
    void formsThatCannotHoldAKeyAreRefused();
    void privatePartsGoOutOnlyWhenAskedFor_data();
    void privatePartsGoOutOnlyWhenAskedFor();
    void blocksAreTakenOneByOne_data();
    void blocksAreTakenOneByOne();
    void certificateHoldsAnyKindOfKey_data();
    void certificateHoldsAnyKindOfKey();
    void certificatesFormChains();
    void certificatesComeOutAsTheyWentIn();
    void otherTextIsNoKey_data();
    void otherTextIsNoKey();
};

namespace {

std::string pemOf(std::string_view label, ByteView der)
{
    return crypto::pemText(label, der);
}

/// With ML-DSA where the installed OpenSSL has it.
std::vector<const char *> asymmetricKinds()
{
    std::vector kinds = {"RSA 2048",  "RSA 4096", "P-256", "P-384",  "P-521",
                         "secp256k1", "Ed25519",  "Ed448", "X25519", "X448"};
    if (crypto::findSignatureAlgorithm("ML-DSA-44"))
        kinds.insert(kinds.end(), {"ML-DSA-44", "ML-DSA-65", "ML-DSA-87"});
    return kinds;
}

const json::Object &madeKey(const std::string &kind)
{
    static std::map<std::string, json::Object> made;
    if (const auto known = made.find(kind); known != made.end())
        return known->second;
    const auto curve = crypto::findCurve(kind);
    json::Object jwk = curve                        ? curveJwk(*curve, crypto::generateOnCurve(*curve))
                       : kind.starts_with("ML-DSA") ? jwkOf(crypto::generateForParameterSet(kind))
                                                    : rsaJwk(crypto::generateRsa(kind == "RSA 4096" ? 4096 : 2048));
    return made.emplace(kind, std::move(jwk)).first->second;
}

crypto::Key keyOf(const std::string &kind)
{
    return Jwk(json::Value(madeKey(kind))).key().value();
}

JwkSet setOf(const json::Object &jwk)
{
    std::vector<Jwk> keys;
    keys.emplace_back(json::Value(jwk));
    return JwkSet(std::move(keys));
}

/// Back from any form: JSON or what importKeys takes in.
JwkSet readBack(const std::string &text)
{
    if (text.starts_with('{'))
        return JwkSet::parse(text).value();
    const auto import = importKeys(text);
    return import && import->refused.empty() ? import->keys : JwkSet();
}

crypto::CertificateWish wish(const std::string &subject, const std::string &issuer, const std::string &kind)
{
    return {.subject = subject,
            .issuer = issuer,
            .notBefore = Moment(std::chrono::seconds(1'700'000'000)),
            .notAfter = Moment(std::chrono::seconds(1'800'000'000)),
            .publicKeyInfo = crypto::spkiDer(keyOf(kind))};
}

std::string certificatePem(const std::string &subject, const std::string &issuer, const std::string &kind = "P-256")
{
    return pemOf("CERTIFICATE", crypto::makeCertificate(wish(subject, issuer, kind)));
}

} // namespace

void TestKeyImport::keySurvivesEveryForm_data()
{
    QTest::addColumn<std::string>("kind");
    QTest::addColumn<ExportForm>("form");
    QTest::addColumn<ExportParts>("parts");
    using enum ExportForm;
    for (const char *kind : asymmetricKinds()) {
        const auto row = [&](const char *form, ExportForm as) {
            QTest::addRow("%s public, %s", kind, form) << std::string(kind) << as << ExportParts::Public;
            QTest::addRow("%s private, %s", kind, form) << std::string(kind) << as << ExportParts::Private;
        };
        row("JWK", ExportForm::Jwk);
        row("JWKS", Jwks);
        row("PEM", Pem);
        row("DER", Der);
        if (kind[0] == 'R')
            row("PKCS #1", Pkcs1);
        if (kind[0] == 'P' || kind[0] == 's')
            QTest::addRow("%s private, SEC 1", kind) << std::string(kind) << Sec1 << ExportParts::Private;
    }
}

void TestKeyImport::keySurvivesEveryForm()
{
    QFETCH(const std::string, kind);
    QFETCH(const ExportForm, form);
    QFETCH(const ExportParts, parts);
    const auto text = exportKeys(setOf(madeKey(kind)), form, parts);
    QVERIFY(text);
    const JwkSet back = readBack(*text);
    QCOMPARE(back.keys().size(), std::size_t(1));
    const Jwk original(json::Value(madeKey(kind)));
    const json::Value expected = parts == ExportParts::Private ? original.source() : original.publicPart();
    QVERIFY(back.keys().front().key());
    QCOMPARE(back.keys().front().source(), expected); // every member, to the byte
}

void TestKeyImport::formsThatCannotHoldAKeyAreRefused_data()
{
    QTest::addColumn<json::Object>("jwk");
    QTest::addColumn<ExportForm>("form");
    QTest::addColumn<ExportFault>("fault");
    using enum ExportForm;
    const json::Object secret = octJwk(asBytes("0123456789abcdef0123456789abcdef"));
    json::Object withoutPrimes = madeKey("RSA 2048");
    for (const char *member : {"p", "q", "dp", "dq", "qi"})
        withoutPrimes.remove(member);
    json::Object broken = madeKey("P-256");
    broken.remove("y");
    QTest::newRow("secret as PEM") << secret << Pem << ExportFault::SharedSecret;
    QTest::newRow("secret as DER") << secret << Der << ExportFault::SharedSecret;
    QTest::newRow("faulty key as PEM") << broken << Pem << ExportFault::Unusable;
    QTest::newRow("RSA without primes as PKCS #8") << withoutPrimes << Pem << ExportFault::NotInThisForm;
    QTest::newRow("RSA without primes as PKCS #1") << withoutPrimes << Pkcs1 << ExportFault::NotInThisForm;
    QTest::newRow("EC as PKCS #1") << madeKey("P-256") << Pkcs1 << ExportFault::NotInThisForm;
    QTest::newRow("RSA as SEC 1") << madeKey("RSA 2048") << Sec1 << ExportFault::NotInThisForm;
    QTest::newRow("no certificate") << madeKey("P-256") << Certificates << ExportFault::NoCertificate;
}

void TestKeyImport::formsThatCannotHoldAKeyAreRefused()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const ExportForm, form);
    QFETCH(const ExportFault, fault);
    const auto text = exportKeys(setOf(jwk), form, ExportParts::Private);
    QVERIFY(!text);
    QCOMPARE(text.error().fault, fault);
}

void TestKeyImport::privatePartsGoOutOnlyWhenAskedFor_data()
{
    QTest::addColumn<ExportForm>("form");
    using enum ExportForm;
    QTest::newRow("C6 JWK") << ExportForm::Jwk;
    QTest::newRow("C6 JWKS") << Jwks;
    QTest::newRow("C6 PEM") << Pem;
    QTest::newRow("C6 DER") << Der;
}

void TestKeyImport::privatePartsGoOutOnlyWhenAskedFor()
{
    QFETCH(const ExportForm, form);
    for (const char *kind : {"RSA 2048", "P-256", "Ed25519"}) {
        const std::string text = exportKeys(setOf(madeKey(kind)), form, ExportParts::Public).value();
        const JwkSet back = readBack(text);
        QVERIFY2(!back.keys().front().carriesPrivateMembers(), kind);
        QVERIFY2(text.find("PRIVATE") == std::string::npos, kind);
    }
    const JwkSet none;
    QCOMPARE(exportKeys(none, ExportForm::Der, ExportParts::Public).error().fault, ExportFault::NotOneKey);
}

void TestKeyImport::blocksAreTakenOneByOne_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("outcome"); // the number of keys, then each fault
    const std::string pub = crypto::spkiPem(keyOf("P-256"));
    const std::string secretKey = crypto::pkcs8Pem(keyOf("Ed25519"));
    const std::string rsa = crypto::spkiPem(keyOf("RSA 2048"));
    const Bytes algorithm = {0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0D, 0x05, 0x00};
    const Bytes encrypted = der::sequence({algorithm, der::element(0x04, Bytes(64, 0xAB))});
    const Bytes data = {0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01};
    const Bytes pkcs12 = der::sequence({{0x02, 0x01, 0x03}, der::sequence({data}), der::sequence({})});
    const auto text = [](const Bytes &der) { return std::string(asText(der)); };

    QTest::newRow("one") << pub << "1"_ba;
    QTest::newRow("three of different kinds") << pub + secretKey + rsa << "3"_ba;
    QTest::newRow("text between") << "a\n" + pub + "b\n" + rsa + "c" << "2"_ba;
    QTest::newRow("C10 broken first") << pemOf("PUBLIC KEY", {{0x30, 0x00}}) + pub << "1 malformed"_ba;
    QTest::newRow("C10 broken last") << pub + "-----BEGIN PUBLIC KEY-----\nAAAA" << "1 unfinished"_ba;
    QTest::newRow("mislabelled") << pemOf("RSA PUBLIC KEY", crypto::spkiDer(keyOf("P-256"))) << "1"_ba;
    QTest::newRow("C15 under a password") << pemOf("ENCRYPTED PRIVATE KEY", encrypted) << "0 encrypted"_ba;
    QTest::newRow("C15 under a password, DER") << text(encrypted) << "0 encrypted"_ba;
    QTest::newRow("C15 under a password, the old way")
        << std::string("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n"
                       "-----END RSA PRIVATE KEY-----\n")
        << "0 encrypted"_ba;
    QTest::newRow("C15 PKCS #12") << text(pkcs12) << "0 pkcs12"_ba;
    QTest::newRow("OpenSSH private") << pemOf("OPENSSH PRIVATE KEY", {{1, 2, 3}}) << "0 openssh"_ba;
    QTest::newRow("request") << pemOf("CERTIFICATE REQUEST", {{0x30, 0x00}}) << "0 not_key"_ba;
    QTest::newRow("EC parameters in front")
        << pemOf("EC PARAMETERS", {{0x06, 0x01, 0x00}}) + crypto::pkcs8Pem(keyOf("P-256")) << "1"_ba;
    QTest::newRow("EC parameters alone") << pemOf("EC PARAMETERS", {{0x06, 0x01, 0x00}}) << "0 not_key"_ba;
    QTest::newRow("not base64") << std::string("-----BEGIN PUBLIC KEY-----\n?\n-----END PUBLIC KEY-----\n")
                                << "0 not_base64"_ba;
    QTest::newRow("bare base64, as Keycloak shows it")
        << base64url::encodeStandard(crypto::spkiDer(keyOf("RSA 2048"))) << "1"_ba;
    QTest::newRow("SSH lines") << std::string(
                                      "# mine\n\nssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz"
                                      "2qYjJa8CGmj3B1Ea me\nssh-dss AAAAB3NzaC1kc3M= old\n")
                               << "1 unknown_algorithm"_ba;
    QTest::newRow("SSH line with what it is for")
        << std::string("no-pty,from=\"10.0.0.0/8\" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz"
                       "2qYjJa8CGmj3B1Ea me\n")
        << "1"_ba;
    // As `openssl crl2pkcs7 -nocrl -certfile` makes it.
    const std::string bundle =
        "MIIBRgYJKoZIhvcNAQcCoIIBNzCCATMCAQExADALBgkqhkiG9w0BBwGgggEbMIIBFzCBv6ADAgECAgEHMAoGCCqGSM49BAMCMBYxFDASBgNV"
        "BAMMC2lkcC5leGFtcGxlMB4XDTI2MDkwMTAwNTMyMFoXDTI5MDUxODAwNTMyMFowFjEUMBIGA1UEAwwLaWRwLmV4YW1wbGUwWTATBgcqhkjO"
        "PQIBBggqhkjOPQMBBwNCAATNPY1cUJEPYojfFzB+viS4AQAm9rlEbOHyUWN9iqzwA+V7uLSOMR/58kqSMbF0cXkXOqxoRym8VcSdQ2XDT8V4"
        "MAoGCCqGSM49BAMCA0cAMEQCICyE7jYKHYi9soyZGVWAFLVzWmW6VA5GIFBK6SLV8kkcAiAw7gW55mEXOML6/bKeFvzryI+ZVunenqEwQM6/"
        "RNQ9gTEA";
    QTest::newRow("bundle of certificates") << "-----BEGIN PKCS7-----\n" + bundle + "\n-----END PKCS7-----\n" << "1"_ba;
    QTest::newRow("bundle of certificates, bare") << bundle << "1"_ba;
    QTest::newRow("bundle of certificates, DER") << text(base64url::decodeStandard(bundle).value()) << "1"_ba;
    QTest::newRow("bundle that holds none") << pemOf("PKCS7", {{0x30, 0x00}}) << "0 not_key"_ba;
}

void TestKeyImport::blocksAreTakenOneByOne()
{
    QFETCH(const std::string, text);
    QFETCH(const QByteArray, outcome);
    const auto import = importKeys(text);
    QVERIFY(import);
    QByteArray summary = QByteArray::number(qulonglong(import->keys.keys().size()));
    static const std::map<ImportFault, QByteArray> names = {
        {ImportFault::Unfinished, "unfinished"}, {ImportFault::NotBase64, "not_base64"},
        {ImportFault::Encrypted, "encrypted"},   {ImportFault::Pkcs12, "pkcs12"},
        {ImportFault::Malformed, "malformed"},   {ImportFault::OpenSshPrivate, "openssh"},
        {ImportFault::NotKey, "not_key"},        {ImportFault::UnknownAlgorithm, "unknown_algorithm"},
    };
    for (const ImportError &error : import->refused)
        summary += ' ' + names.at(error.fault);
    QCOMPARE(summary, outcome);
    for (const Jwk &key : import->keys.keys())
        QVERIFY(key.key());
}

void TestKeyImport::certificateHoldsAnyKindOfKey_data()
{
    QTest::addColumn<std::string>("kind");
    for (const char *kind : asymmetricKinds())
        QTest::newRow(kind) << std::string(kind);
}

void TestKeyImport::certificateHoldsAnyKindOfKey()
{
    QFETCH(const std::string, kind);
    const auto import = importKeys(certificatePem("leaf", "root", kind));
    QVERIFY(import && import->refused.empty());
    const Jwk &key = import->keys.keys().front();
    QVERIFY(key.key());
    QCOMPARE(isOfKey(*certificateChain(key).leaf(), key), std::optional(true));
    QCOMPARE(crypto::spkiDer(*key.key()), crypto::spkiDer(keyOf(kind)));
}

void TestKeyImport::certificatesFormChains()
{
    const std::string chain = certificatePem("leaf", "middle") + certificatePem("middle", "root", "P-384") +
                              certificatePem("root", "root", "RSA 2048");
    const auto import =
        importKeys(chain + certificatePem("other", "root", "Ed25519") + crypto::spkiPem(keyOf("P-521")));
    QVERIFY(import && import->refused.empty() && import->hasCertificate && !import->isPrivate);
    const auto &keys = import->keys.keys();
    QCOMPARE(keys.size(), std::size_t(3));
    QCOMPARE(certificateChain(keys[0]).entries.size(), std::size_t(3));
    QCOMPARE(certificateChain(keys[1]).entries.size(), std::size_t(1));
    QCOMPARE(certificateChain(keys[2]).entries.size(), std::size_t(0));
    QCOMPARE(certificateChain(keys[0]).entries[2].certificate->subject, std::string("CN=root"));
    QCOMPARE(isOfKey(*certificateChain(keys[0]).leaf(), keys[0]), std::optional(true));
    QCOMPARE(isOfKey(*certificateChain(keys[0]).leaf(), keys[1]), std::optional(false));
}

void TestKeyImport::certificatesComeOutAsTheyWentIn()
{
    const std::string chain = certificatePem("leaf", "root") + certificatePem("root", "root", "P-384");
    const auto import = importKeys(chain);
    QCOMPARE(exportKeys(import->keys, ExportForm::Certificates, ExportParts::Public).value(), chain);
    // DER of one is read as well.
    const Bytes der = crypto::makeCertificate(wish("leaf", "root", "P-256"));
    const auto single = importKeys(asText(der));
    QCOMPARE(single->keys.keys().size(), std::size_t(1));
    QCOMPARE(certificateChain(single->keys.keys().front()).leaf()->der, der);
}

void TestKeyImport::otherTextIsNoKey_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("a word") << std::string("hello");
    QTest::newRow("a token") << std::string("eyJhbGciOiJub25lIn0.e30.");
    QTest::newRow("a word that begins as a key") << std::string("MIIBIjANBgkqhkiG9w0BAQEF");
    QTest::newRow("a session token of base64") << std::string("MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=");
    QTest::newRow("DER of something else") << std::string("\x30\x03\x02\x01\x05", 5);
}

void TestKeyImport::otherTextIsNoKey()
{
    QFETCH(const std::string, text);
    QVERIFY(!importKeys(text));
}

QTEST_GUILESS_MAIN(TestKeyImport)
#include "tst_key_import.moc"
