// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/verify.h"

#include "crypto/digest.h"
#include "crypto/openssl.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/sign.h"
#include "tests/crypto/sample_keys.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace tokenscope;
using namespace tokenscope::crypto;

class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void rfcExampleVerifies_data();
    void rfcExampleVerifies();
    void oneChangedBitInAnyByteIsAMismatch_data();
    void oneChangedBitInAnyByteIsAMismatch();
    void onlyTheOwnKindOfKeyFits_data();
    void onlyTheOwnKindOfKeyFits();
    void wrongLengthIsNotComputed_data();
    void wrongLengthIsNotComputed();
    void ecdsaNumberOutOfRangeIsRefused_data();
    void ecdsaNumberOutOfRangeIsRefused();
    void derIsNotTakenForRaw_data();
    void derIsNotTakenForRaw();
    void mirroredEcdsaSignatureVerifies_data();
    void mirroredEcdsaSignatureVerifies();
    void ecdsaSumAtInfinityIsAMismatch();
    void edDsaScalarNotBelowTheOrderIsAMismatch_data();
    void edDsaScalarNotBelowTheOrderIsAMismatch();
    void edDsaPointInASecondSpellingIsAMismatch();
    void shortSecretVerifiesAllTheSame_data();
    void shortSecretVerifiesAllTheSame();
    void emptyMessageVerifies_data();
    void emptyMessageVerifies();

    void cleanup();
};

namespace {

const Bytes message = bytesOf("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UifQ");

void addAlgorithms()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &row : signatureAlgorithms())
        QTest::newRow(row.name.data()) << QByteArray(row.name.data());
}

void addEcdsaAlgorithms(const char *threat)
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"ES256", "ES384", "ES512", "ES256K"})
        QTest::addRow("%s %s", threat, name) << QByteArray(name);
}

/// a - b, both big-endian and of one length, a not below b.
Bytes difference(ByteView a, ByteView b)
{
    Bytes result(a.size());
    int borrow = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        const int digit = int(a[i]) - int(b[i]) - borrow;
        borrow = digit < 0 ? 1 : 0;
        result[i] = static_cast<unsigned char>(digit & 0xff);
    }
    return result;
}

Bytes littleEndian(const BIGNUM *number, std::size_t length)
{
    Bytes bytes(length);
    BN_bn2lebinpad(number, bytes.data(), int(length));
    return bytes;
}

BigNum fromLittleEndian(ByteView bytes)
{
    return BigNum(BN_lebin2bn(bytes.data(), int(bytes.size()), nullptr));
}

BigNum hexNumber(const char *digits)
{
    return bigNumber(fromHex(digits));
}

/// RFC 8032, 5.1 and 5.2.
BigNum edwardsOrder(Curve curve)
{
    return hexNumber(curve == Curve::Ed25519 ? "1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"
                                             : "3fffffffffffffffffffffffffffffffffffffffffffffffffffffff"
                                               "7cca23e9c44edb49aed63690216cc2728dc58f552378c292ab5844f3");
}

/// A signature without a nonce that only the key's owner can make: R is the identity in the given spelling and
/// S = H(R, A, message) a (RFC 8032, 5.1.6).
Bytes signatureWithIdentity(const CurveNumbers &key, ByteView identity, ByteView signedMessage)
{
    auto secret = hash(Digest::Sha512, key.d);
    secret.resize(32);
    secret.front() &= 0xf8;
    secret.back() = static_cast<unsigned char>((secret.back() & 0x7f) | 0x40);
    Bytes hashed(identity.begin(), identity.end());
    hashed.insert(hashed.end(), key.x.begin(), key.x.end());
    hashed.insert(hashed.end(), signedMessage.begin(), signedMessage.end());
    const auto context = newBigNumCtx();
    const auto s = newBigNumber();
    BN_mod_mul(s.get(), fromLittleEndian(hash(Digest::Sha512, hashed)).get(), fromLittleEndian(secret).get(),
               edwardsOrder(Curve::Ed25519).get(), context.get());
    Bytes signature(identity.begin(), identity.end());
    std::ranges::copy(littleEndian(s.get(), 32), std::back_inserter(signature));
    return signature;
}

} // namespace

/// Whatever a test did, OpenSSL's error queue is empty after it.
void TestVerify::cleanup()
{
    QCOMPARE(ERR_peek_error(), 0ul);
}

void TestVerify::rfcExampleVerifies_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Key>("key");
    QTest::addColumn<QByteArray>("signingInput");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray claims = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0"
                              "cnVlfQ";
    QTest::newRow("RFC 7515, A.1") << QByteArray("HS256") << rfcSecret()
                                   << "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + claims
                                   << QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QTest::newRow("RFC 7515, A.2")
        << QByteArray("RS256") << rfcRsaKey() << "eyJhbGciOiJSUzI1NiJ9." + claims
        << QByteArray("cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujG"
                      "bds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K"
                      "0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6"
                      "LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw");
    QTest::newRow("RFC 7515, A.3")
        << QByteArray("ES256") << keyOf(Curve::P256, rfcP256Numbers()) << "eyJhbGciOiJFUzI1NiJ9." + claims
        << QByteArray("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    QTest::newRow("RFC 7515, A.4")
        << QByteArray("ES512") << keyOf(Curve::P521, rfcP521Numbers()) << QByteArray("eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA")
        << QByteArray("AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7XdtAG8GaSwF"
                      "KdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn");
    QTest::newRow("RFC 8037, A.4")
        << QByteArray("EdDSA") << keyOf(Curve::Ed25519, rfcEd25519Numbers())
        << QByteArray("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc")
        << QByteArray("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
}

void TestVerify::rfcExampleVerifies()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Key, key);
    QFETCH(const QByteArray, signingInput);
    QFETCH(const QByteArray, signature);
    const auto input = bytesOf(signingInput.toStdString());
    QCOMPARE(verify(algorithm(name.data()), key, input, decoded(signature.data())), Outcome::Verified);
    // HMAC, PKCS #1 v1.5 and EdDSA sign the same way each time
    const auto again = sign(algorithm(name.data()), key, input);
    QVERIFY(again);
    if (!name.startsWith("ES"))
        QCOMPARE(*again, decoded(signature.data()));
}

void TestVerify::oneChangedBitInAnyByteIsAMismatch_data()
{
    addAlgorithms();
}

void TestVerify::oneChangedBitInAnyByteIsAMismatch()
{
    QFETCH(const QByteArray, name); // B23
    const auto &row = algorithm(name.data());
    const auto key = privateKeyFor(row);
    const auto signature = sign(row, key, message).value();
    QCOMPARE(verify(row, key, message, signature), Outcome::Verified);
    // Each byte; of the thousands that ML-DSA makes, some hundreds from end to end.
    const std::size_t step = std::max<std::size_t>(1, signature.size() / 256);
    for (std::size_t i = 0; i < signature.size(); i += step) {
        auto changed = signature;
        changed[i] ^= static_cast<unsigned char>(1u << i % 8);
        const auto outcome = verify(row, key, message, changed);
        QVERIFY(outcome == Outcome::Mismatch || outcome == Outcome::OutOfRange);
    }
    for (std::size_t i = 0; i < message.size(); ++i) {
        auto changed = message;
        changed[i] ^= static_cast<unsigned char>(1u << i % 8);
        QCOMPARE(verify(row, key, changed, signature), Outcome::Mismatch);
    }
}

void TestVerify::onlyTheOwnKindOfKeyFits_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &row : signatureAlgorithms())
        QTest::addRow("B4 %s", row.name.data()) << QByteArray(row.name.data());
}

void TestVerify::onlyTheOwnKindOfKeyFits()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto own = privateKeyFor(row);
    int fitting = 0;
    std::vector others = {"HS256", "RS256", "ES256", "ES384", "ES512", "ES256K", "Ed25519", "Ed448"};
    for (const auto &provided : signatureAlgorithms()) {
        if (provided.family == Family::MlDsa)
            others.push_back(provided.name.data());
    }
    for (const char *other : others) {
        const auto key = privateKeyFor(algorithm(other));
        if (fits(row, key)) {
            ++fitting;
            QCOMPARE(expectedSignatureLength(row, key), sign(row, key, message).value().size());
            continue;
        }
        QCOMPARE(expectedSignatureLength(row, key), std::size_t(0));
        QCOMPARE(verify(row, key, message, Bytes(expectedSignatureLength(row, own), 1)), Outcome::KeyDoesNotFit);
        QCOMPARE(sign(row, key, message).error(), SignFault::KeyDoesNotFit);
    }
    QCOMPARE(fitting, name == "EdDSA" ? 2 : 1);
}

void TestVerify::wrongLengthIsNotComputed_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &row : signatureAlgorithms()) {
        const char *threat = row.family == Family::Ecdsa   ? "B7"
                             : row.family == Family::EdDsa ? "B10"
                             : row.family == Family::Hmac  ? "B17"
                                                           : "B13";
        QTest::addRow("%s %s", threat, row.name.data()) << QByteArray(row.name.data());
    }
}

void TestVerify::wrongLengthIsNotComputed()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto key = privateKeyFor(row);
    const auto signature = sign(row, key, message).value();
    const auto length = signature.size();
    for (const std::size_t cut : {std::size_t(0), std::size_t(1), std::size_t(10), std::size_t(16), length / 2,
                                  length - 2, length - 1, length + 1, length + 2, 2 * length}) {
        auto other = signature;
        other.resize(cut);
        QCOMPARE(verify(row, key, message, other), Outcome::WrongLength);
    }
    auto shifted = signature;
    shifted.insert(shifted.begin(), 0);
    QCOMPARE(verify(row, key, message, shifted), Outcome::WrongLength);
}

void TestVerify::ecdsaNumberOutOfRangeIsRefused_data()
{
    addEcdsaAlgorithms("B5");
}

void TestVerify::ecdsaNumberOutOfRangeIsRefused()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto key = privateKeyFor(row);
    const auto signature = sign(row, key, message).value();
    const auto half = curveLength(*row.curve);
    const auto order = curveOrder(*row.curve);
    Bytes orderAndOne(order.begin(), order.end());
    orderAndOne.back() += 1; // no carry: no order ends in ff
    const Bytes outside[] = {Bytes(half), Bytes(order.begin(), order.end()), orderAndOne, Bytes(half, 0xff)};
    const auto join = [](Bytes r, ByteView s) {
        r.insert(r.end(), s.begin(), s.end());
        return r;
    };
    const auto goodR = Bytes(signature.begin(), signature.begin() + std::ptrdiff_t(half));
    for (const auto &r : outside) {
        for (const auto &s : outside)
            QCOMPARE(verify(row, key, message, join(r, s)), Outcome::OutOfRange);
        QCOMPARE(verify(row, key, message, join(r, ByteView(signature).subspan(half))), Outcome::OutOfRange);
        QCOMPARE(verify(row, key, message, join(goodR, r)), Outcome::OutOfRange);
    }
    Bytes largest(order.begin(), order.end());
    largest.back() -= 1;
    QCOMPARE(verify(row, key, message, join(largest, largest)), Outcome::Mismatch);
}

void TestVerify::derIsNotTakenForRaw_data()
{
    addEcdsaAlgorithms("B6");
}

void TestVerify::derIsNotTakenForRaw()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto key = privateKeyFor(row);
    const auto der = ecdsaRawToDer(sign(row, key, message).value());
    QCOMPARE(verify(row, key, message, der), Outcome::WrongLength);
    const auto raw = ecdsaDerToRaw(der, *row.curve);
    QVERIFY(raw);
    QCOMPARE(verify(row, key, message, *raw), Outcome::Verified);
}

void TestVerify::mirroredEcdsaSignatureVerifies_data()
{
    addEcdsaAlgorithms("B8");
}

void TestVerify::mirroredEcdsaSignatureVerifies()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto key = privateKeyFor(row);
    auto signature = sign(row, key, message).value();
    const auto half = curveLength(*row.curve);
    const auto mirrored = difference(curveOrder(*row.curve), ByteView(signature).subspan(half));
    std::ranges::copy(mirrored, signature.begin() + std::ptrdiff_t(half));
    QCOMPARE(verify(row, key, message, signature), Outcome::Verified);
}

/// With d = 1 and r = -e the two multiples of the base point cancel. OpenSSL calls that an error.
void TestVerify::ecdsaSumAtInfinityIsAMismatch()
{
    const auto key = Key::ec(Curve::P256, fromHex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
                             fromHex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));
    QVERIFY(key);
    auto signature = difference(curveOrder(Curve::P256), sha256(message));
    const auto s = Bytes(32, 0x11);
    signature.insert(signature.end(), s.begin(), s.end());
    QCOMPARE(verify(algorithm("ES256"), *key, message, signature), Outcome::Mismatch);
}

void TestVerify::edDsaScalarNotBelowTheOrderIsAMismatch_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("B10 Ed25519, S + L") << QByteArray("Ed25519");
    QTest::newRow("B10 Ed448, S + L") << QByteArray("Ed448");
}

void TestVerify::edDsaScalarNotBelowTheOrderIsAMismatch()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto key = privateKeyFor(row);
    auto signature = sign(row, key, message).value();
    const auto half = signature.size() / 2;
    const auto s = fromLittleEndian(ByteView(signature).subspan(half));
    BN_add(s.get(), s.get(), edwardsOrder(*row.curve).get());
    std::ranges::copy(littleEndian(s.get(), half), signature.begin() + std::ptrdiff_t(half));
    QCOMPARE(verify(row, key, message, signature), Outcome::Mismatch);
}

void TestVerify::edDsaPointInASecondSpellingIsAMismatch()
{
    const auto numbers = rfcEd25519Numbers();
    const auto key = keyOf(Curve::Ed25519, numbers);
    Bytes identity(32);
    identity[0] = 1;
    QCOMPARE(verify(algorithm("EdDSA"), key, message, signatureWithIdentity(numbers, identity, message)),
             Outcome::Verified);
    const auto primeAndOne = fromHex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    auto signedZero = identity;
    signedZero.back() = 0x80;
    for (const auto &spelling : {primeAndOne, signedZero})
        QCOMPARE(verify(algorithm("EdDSA"), key, message, signatureWithIdentity(numbers, spelling, message)),
                 Outcome::Mismatch); // B10
}

void TestVerify::shortSecretVerifiesAllTheSame_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<std::size_t>("length");
    for (const char *name : {"HS256", "HS384", "HS512"}) {
        for (const int length : {1, 6, 31, 64, 200})
            QTest::addRow("B16 %s, %d bytes", name, length) << QByteArray(name) << std::size_t(length);
    }
}

void TestVerify::shortSecretVerifiesAllTheSame()
{
    QFETCH(const QByteArray, name);
    QFETCH(const std::size_t, length);
    const auto key = Key::secret(Bytes(length, 's')).value();
    const auto signature = sign(algorithm(name.data()), key, message).value();
    QCOMPARE(verify(algorithm(name.data()), key, message, signature), Outcome::Verified);
    const auto other = Key::secret(Bytes(length, 't')).value();
    QCOMPARE(verify(algorithm(name.data()), other, message, signature), Outcome::Mismatch);
}

void TestVerify::emptyMessageVerifies_data()
{
    addAlgorithms();
}

void TestVerify::emptyMessageVerifies()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto key = privateKeyFor(row);
    const auto signature = sign(row, key, {}).value();
    QCOMPARE(verify(row, key, {}, signature), Outcome::Verified);
    QCOMPARE(verify(row, key, message, signature), Outcome::Mismatch);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
