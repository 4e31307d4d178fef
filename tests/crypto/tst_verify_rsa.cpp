// SPDX-License-Identifier: Apache-2.0
// What only RSA signatures can get wrong: padding, salt, and numbers that are not below the modulus.
#include "crypto/signing/verify.h"

#include "crypto/keys/key_handle.h"
#include "crypto/signing/sign.h"
#include "tests/crypto/sample_keys.h"

#include <QTest>

#include <optional>

using namespace tokenscope;
using namespace tokenscope::crypto;

class TestVerifyRsa : public QObject
{
    Q_OBJECT

private slots:
    void numberNotBelowTheModulusIsRefused_data();
    void numberNotBelowTheModulusIsRefused();
    void signatureWithItsLeadingZeroCutIsRefused();
    void onePaddingIsNotTheOther();
    void pssParametersAreExactlyJwas_data();
    void pssParametersAreExactlyJwas();
    void keyTooSmallForThePaddingNeverVerifies_data();
    void keyTooSmallForThePaddingNeverVerifies();
    void forgeryWithExponentOneHasNoKey();

    void cleanup();
};

namespace {

const Bytes message = bytesOf("eyJhbGciOiJQUzI1NiJ9.eyJpc3MiOiJqb2UifQ");

struct PssParameters
{
    Digest digest = Digest::Sha256;
    Digest mgfDigest = Digest::Sha256;
    int saltLength = 32;
};

/// A PSS signature with any parameters, made past the product's own signing.
Bytes signPss(const Key &key, const PssParameters &parameters)
{
    const MdCtx context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit(context.get(), &keyContext, evpDigest(parameters.digest), nullptr, key.handle().pkey.get());
    EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
    EVP_PKEY_CTX_set_rsa_mgf1_md(keyContext, evpDigest(parameters.mgfDigest));
    EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, parameters.saltLength);
    Bytes signature(key.signatureLength());
    std::size_t length = signature.size();
    const int rc = EVP_DigestSign(context.get(), signature.data(), &length, message.data(), message.size());
    return rc == 1 ? signature : Bytes();
}

} // namespace

/// Whatever a test did, OpenSSL's error queue is empty after it.
void TestVerifyRsa::cleanup()
{
    QCOMPARE(ERR_peek_error(), 0ul);
}

void TestVerifyRsa::numberNotBelowTheModulusIsRefused_data()
{
    QTest::addColumn<Bytes>("signature");
    QTest::addColumn<Outcome>("outcome");
    const auto modulus = rfcRsaNumbers().modulus;
    auto below = modulus;
    below.back() -= 1;
    auto above = modulus;
    above.back() += 1;
    QTest::newRow("B13 n") << modulus << Outcome::OutOfRange;
    QTest::newRow("B13 n + 1") << above << Outcome::OutOfRange;
    QTest::newRow("B13 all ones") << Bytes(modulus.size(), 0xff) << Outcome::OutOfRange;
    QTest::newRow("B13 n - 1") << below << Outcome::Mismatch;
    QTest::newRow("B13 zero") << Bytes(modulus.size()) << Outcome::Mismatch;
}

void TestVerifyRsa::numberNotBelowTheModulusIsRefused()
{
    QFETCH(const Bytes, signature);
    QFETCH(const Outcome, outcome);
    for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
        QCOMPARE(verify(algorithm(name), rfcRsaKey(), message, signature), outcome);
}

void TestVerifyRsa::signatureWithItsLeadingZeroCutIsRefused()
{
    const auto key = Key::rsa(generateRsa(1024)).value(); // B13
    Bytes input = message;
    auto signature = sign(algorithm("RS256"), key, input).value();
    for (int attempt = 0; attempt < 10'000 && signature.front() != 0; ++attempt) {
        input.push_back('.');
        signature = sign(algorithm("RS256"), key, input).value();
    }
    QCOMPARE(signature.front(), 0);
    QCOMPARE(verify(algorithm("RS256"), key, input, signature), Outcome::Verified);
    signature.erase(signature.begin());
    QCOMPARE(verify(algorithm("RS256"), key, input, signature), Outcome::WrongLength);
}

void TestVerifyRsa::onePaddingIsNotTheOther()
{
    const auto key = rfcRsaKey(); // B4
    const char *names[] = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"};
    for (const char *signedAs : names) {
        const auto signature = sign(algorithm(signedAs), key, message).value();
        for (const char *readAs : names)
            QCOMPARE(verify(algorithm(readAs), key, message, signature),
                     std::string_view(readAs) == signedAs ? Outcome::Verified : Outcome::Mismatch);
    }
}

void TestVerifyRsa::pssParametersAreExactlyJwas_data()
{
    QTest::addColumn<PssParameters>("parameters");
    QTest::addColumn<QByteArray>("verifiedAs");
    const QByteArray nothing;
    QTest::newRow("B15 PS256 as JWA has it") << PssParameters{} << QByteArray("PS256");
    QTest::newRow("B15 PS384 as JWA has it")
        << PssParameters{Digest::Sha384, Digest::Sha384, 48} << QByteArray("PS384");
    QTest::newRow("B15 PS512 as JWA has it")
        << PssParameters{Digest::Sha512, Digest::Sha512, 64} << QByteArray("PS512");
    for (const int length : {0, 1, 20, 31, 33, 64})
        QTest::addRow("B15 SHA-256, salt of %d", length) << PssParameters{.saltLength = length} << nothing;
    QTest::newRow("B15 SHA-256, longest salt") << PssParameters{.saltLength = RSA_PSS_SALTLEN_MAX} << nothing;
    QTest::newRow("B15 MGF1 with SHA-1") << PssParameters{.mgfDigest = Digest::Sha1} << nothing;
    QTest::newRow("B15 MGF1 with SHA-384") << PssParameters{.mgfDigest = Digest::Sha384} << nothing;
    QTest::newRow("B15 SHA-512 with MGF1 of SHA-256") << PssParameters{Digest::Sha512, Digest::Sha256, 64} << nothing;
    QTest::newRow("B15 SHA-1") << PssParameters{Digest::Sha1, Digest::Sha1, 20} << nothing;
}

void TestVerifyRsa::pssParametersAreExactlyJwas()
{
    QFETCH(const PssParameters, parameters);
    QFETCH(const QByteArray, verifiedAs);
    const auto signature = signPss(rfcRsaKey(), parameters);
    QVERIFY(!signature.empty());
    for (const char *name : {"PS256", "PS384", "PS512"})
        QCOMPARE(verify(algorithm(name), rfcRsaKey(), message, signature),
                 verifiedAs == name ? Outcome::Verified : Outcome::Mismatch);
}

void TestVerifyRsa::keyTooSmallForThePaddingNeverVerifies_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"RS512", "PS256", "PS384", "PS512"})
        QTest::addRow("C3 512 bits, %s", name) << QByteArray(name);
}

void TestVerifyRsa::keyTooSmallForThePaddingNeverVerifies()
{
    QFETCH(const QByteArray, name);
    const auto key = Key::rsa(generateRsa(512)).value();
    QCOMPARE(sign(algorithm(name.data()), key, message).error(), SignFault::LibraryFailure);
    QCOMPARE(verify(algorithm(name.data()), key, message, Bytes(64, 1)), Outcome::Mismatch);
}

/// With e = 1 the padded hash is its own signature, whatever the modulus.
void TestVerifyRsa::forgeryWithExponentOneHasNoKey()
{
    const auto key = Key::rsa({.modulus = rfcRsaNumbers().modulus, .exponent = {1}}); // B11
    QCOMPARE(key.error(), KeyFault::ExponentInvalid);
}

QTEST_GUILESS_MAIN(TestVerifyRsa)
#include "tst_verify_rsa.moc"
