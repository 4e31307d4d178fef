// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/key_generation.h"
#include "jose/keys/jwk_builder.h"
#include "jose/keys/key_export.h"
#include "jose/keys/key_import.h"

#include <QTest>

#include <openssl/pem.h>

#include <array>
#include <memory>

namespace tokenscope::jose {

using namespace Qt::StringLiterals;

/// Keys on their way to those who certify or keep them: certificate requests and PKCS #12 files.
class TestKeyRequests : public QObject
{
    Q_OBJECT
private slots:
    void requestIsSignedByItsKey_data();
    void requestIsSignedByItsKey();
    void requestIsRefused_data();
    void requestIsRefused();
    void storeComesBack_data();
    void storeComesBack();
    void storeIsRefused();
};

namespace {

template <auto Free>
using Freed = decltype([](auto *handle) { Free(handle); });
using Request = std::unique_ptr<X509_REQ, Freed<&X509_REQ_free>>;
using Input = std::unique_ptr<BIO, Freed<&BIO_free_all>>;

constexpr std::string_view passphrase = "correct horse";

Jwk keyOnCurve(const QByteArray &curve)
{
    if (curve == "RSA") {
        static const json::Object rsa = rsaJwk(crypto::generateRsa(2048));
        return Jwk(json::Value(rsa));
    }
    const auto known = crypto::findCurve(curve.toStdString()).value();
    return Jwk(json::Value(curveJwk(known, crypto::generateOnCurve(known))));
}

} // namespace

void TestKeyRequests::requestIsSignedByItsKey_data()
{
    QTest::addColumn<QByteArray>("curve");
    for (const char *curve : {"RSA", "P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448"})
        QTest::newRow(curve) << QByteArray(curve);
}

void TestKeyRequests::requestIsSignedByItsKey()
{
    QFETCH(const QByteArray, curve);
    const Jwk key = keyOnCurve(curve);
    const std::string pem = exportRequest(JwkSet({key}), "api.example.com").value();
    QVERIFY(pem.starts_with("-----BEGIN CERTIFICATE REQUEST-----\n"));
    const Input input(BIO_new_mem_buf(pem.data(), int(pem.size())));
    const Request request(PEM_read_bio_X509_REQ(input.get(), nullptr, nullptr, nullptr));
    QVERIFY(request != nullptr);
    EVP_PKEY *publicKey = X509_REQ_get0_pubkey(request.get());
    QCOMPARE(X509_REQ_verify(request.get(), publicKey), 1);
    std::array<char, 64> name{};
    X509_NAME_get_text_by_NID(X509_REQ_get_subject_name(request.get()), NID_commonName, name.data(), int(name.size()));
    QCOMPARE(QByteArray(name.data()), "api.example.com"_ba);
    const std::string spki = exportKeys(JwkSet({key}), ExportForm::Der, ExportParts::Public).value();
    unsigned char *encoded = nullptr;
    const int length = i2d_PUBKEY(publicKey, &encoded);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(encoded), length), QByteArray::fromStdString(spki));
    OPENSSL_free(encoded);
}

void TestKeyRequests::requestIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("curve");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<ExportFault>("fault");
    using enum ExportFault;
    QTest::newRow("no name") << ""_ba << "P-256"_ba << true << NameInvalid;
    QTest::newRow("a long name") << QByteArray(65, 'a') << "P-256"_ba << true << NameInvalid;
    QTest::newRow("a public key") << "a"_ba << "P-256"_ba << false << NotInThisForm;
    QTest::newRow("a key that signs nothing") << "a"_ba << "X25519"_ba << true << NotInThisForm;
}

void TestKeyRequests::requestIsRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, curve);
    QFETCH(const bool, isPrivate);
    QFETCH(const ExportFault, fault);
    const Jwk key = keyOnCurve(curve);
    const auto request = exportRequest(JwkSet({isPrivate ? key : Jwk(key.publicPart())}), name.toStdString());
    QVERIFY(!request);
    QCOMPARE(request.error().fault, fault);
    QCOMPARE(exportRequest(JwkSet({key, key}), "a").error().fault, ExportFault::NotOneKey);
}

void TestKeyRequests::storeComesBack_data()
{
    QTest::addColumn<QByteArray>("curve");
    for (const char *curve : {"RSA", "P-256", "Ed25519"})
        QTest::newRow(curve) << QByteArray(curve);
}

void TestKeyRequests::storeComesBack()
{
    QFETCH(const QByteArray, curve);
    const Jwk key = keyOnCurve(curve);
    const std::string store = exportProtectedKeys(JwkSet({key}), ExportForm::Pkcs12, asBytes(passphrase)).value();
    const auto opened = importKeys(store, asBytes(passphrase)).value();
    QCOMPARE(opened.keys.keys().size(), std::size_t(1));
    QCOMPARE(opened.keys.keys().front().thumbprint(), key.thumbprint());
    QVERIFY(opened.keys.keys().front().key()->isPrivate());
    QVERIFY(importKeys(store, asBytes("another")).value().keys.isEmpty());
}

void TestKeyRequests::storeIsRefused()
{
    const Jwk key = keyOnCurve("P-256");
    const JwkSet one({key});
    QCOMPARE(exportKeys(one, ExportForm::Pkcs12, ExportParts::Private).error().fault, ExportFault::NeedsPassphrase);
    QVERIFY(!exportProtectedKeys(one, ExportForm::Pkcs12, {}));
    QVERIFY(!exportProtectedKeys(one, ExportForm::Pkcs12, asBytes(std::string_view("a\0b", 3))));
    QVERIFY(!exportProtectedKeys(JwkSet({Jwk(key.publicPart())}), ExportForm::Pkcs12, asBytes(passphrase)));
    QCOMPARE(exportProtectedKeys(JwkSet({key, key}), ExportForm::Pkcs12, asBytes(passphrase)).error().fault,
             ExportFault::NotOneKey);
}

} // namespace tokenscope::jose

QTEST_GUILESS_MAIN(tokenscope::jose::TestKeyRequests)
#include "tst_key_requests.moc"
