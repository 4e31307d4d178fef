// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/ecdsa_signature.h"

#include "tests/crypto/sample_keys.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::crypto;

class TestEcdsaSignature : public QObject
{
    Q_OBJECT

private slots:
    void rawBecomesTheShortestDer_data();
    void rawBecomesTheShortestDer();
    void derComesBackAsTheSameRaw_data();
    void derComesBackAsTheSameRaw();
    void malformedDerIsNotOne_data();
    void malformedDerIsNotOne();
    void oddOrOverlongRawHasNoDer();
    void rangeEndsBelowTheOrder_data();
    void rangeEndsBelowTheOrder();
};

namespace {

constexpr Curve ecdsaCurves[] = {Curve::P256, Curve::P384, Curve::P521, Curve::Secp256k1};

/// `count` bytes that end in `last`.
Bytes padded(std::size_t count, Bytes last)
{
    last.insert(last.begin(), count - last.size(), 0);
    return last;
}

Bytes joined(const Bytes &r, const Bytes &s)
{
    Bytes raw = r;
    raw.insert(raw.end(), s.begin(), s.end());
    return raw;
}

Bytes toBytes(ByteView view)
{
    return {view.begin(), view.end()};
}

} // namespace

void TestEcdsaSignature::rawBecomesTheShortestDer_data()
{
    QTest::addColumn<Bytes>("raw");
    QTest::addColumn<Bytes>("der");
    QTest::newRow("small numbers") << joined(padded(32, {1}), padded(32, {0x7f})) << fromHex("300602010102017f");
    QTest::newRow("top bit set gets a zero byte")
        << joined(padded(32, {0x80}), padded(32, {0xff, 0x00})) << fromHex("30090202008002 0300ff00");
    QTest::newRow("zero keeps one byte") << joined(padded(32, {}), padded(32, {})) << fromHex("3006020100020100");
}

void TestEcdsaSignature::rawBecomesTheShortestDer()
{
    QFETCH(const Bytes, raw);
    QFETCH(const Bytes, der);
    QCOMPARE(ecdsaRawToDer(raw), der);
}

void TestEcdsaSignature::derComesBackAsTheSameRaw_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<Bytes>("raw");
    for (const auto curve : ecdsaCurves) {
        const auto name = curveName(curve);
        const auto length = curveLength(curve);
        QTest::addRow("%s ones", name.data()) << curve << joined(padded(length, {1}), padded(length, {1}));
        QTest::addRow("%s longest", name.data()) << curve << Bytes(2 * length, 0xff);
        QTest::addRow("%s orders", name.data())
            << curve << joined(toBytes(curveOrder(curve)), toBytes(curveOrder(curve)));
    }
}

void TestEcdsaSignature::derComesBackAsTheSameRaw()
{
    QFETCH(const Curve, curve);
    QFETCH(const Bytes, raw);
    const auto back = ecdsaDerToRaw(ecdsaRawToDer(raw), curve);
    QVERIFY(back);
    QCOMPARE(*back, raw);
}

void TestEcdsaSignature::malformedDerIsNotOne_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("tag alone") << QByteArray("30");
    QTest::newRow("B6 long form of a short length") << QByteArray("308106020101020101");
    QTest::newRow("B6 length in two bytes") << QByteArray("30820006020101020101");
    QTest::newRow("B6 indefinite length") << QByteArray("30800201010201010000");
    QTest::newRow("B6 negative r") << QByteArray("3006020181020101");
    QTest::newRow("B6 negative s") << QByteArray("3006020101020181");
    QTest::newRow("B6 padded r") << QByteArray("300702020001020101");
    QTest::newRow("B6 empty integer") << QByteArray("30050200020101");
    QTest::newRow("B6 bytes behind the sequence") << QByteArray("300602010102010100");
    QTest::newRow("B6 bytes inside the sequence") << QByteArray("300702010102010100");
    QTest::newRow("B6 third integer") << QByteArray("3009020101020101020101");
    QTest::newRow("B6 only r") << QByteArray("3003020101");
    QTest::newRow("B6 cut off") << QByteArray("30060201010201");
    QTest::newRow("B6 length past the end") << QByteArray("300702010102017f");
    QTest::newRow("B6 set instead of sequence") << QByteArray("3106020101020101");
    QTest::newRow("B6 octet string instead of integer") << QByteArray("3006040101020101");
    QTest::newRow("B6 r longer than the curve")
        << QByteArray("302602210100000000000000000000000000000000000000000000000000000000000000"
                      "00"
                      "020101");
}

void TestEcdsaSignature::malformedDerIsNotOne()
{
    QFETCH(const QByteArray, der);
    QVERIFY(!ecdsaDerToRaw(fromHex(der), Curve::P256));
}

void TestEcdsaSignature::oddOrOverlongRawHasNoDer()
{
    QVERIFY(ecdsaRawToDer({}).empty());
    QVERIFY(ecdsaRawToDer(Bytes(63, 1)).empty());
    QVERIFY(ecdsaRawToDer(Bytes(134, 1)).empty());
    QVERIFY(!ecdsaRawToDer(Bytes(132, 1)).empty());
}

void TestEcdsaSignature::rangeEndsBelowTheOrder_data()
{
    QTest::addColumn<Curve>("curve");
    for (const auto curve : ecdsaCurves)
        QTest::newRow(curveName(curve).data()) << curve;
}

void TestEcdsaSignature::rangeEndsBelowTheOrder()
{
    QFETCH(const Curve, curve);
    const auto length = curveLength(curve);
    const auto order = toBytes(curveOrder(curve));
    auto largest = order;
    largest.back() -= 1; // every order is odd
    const auto one = padded(length, {1});
    const auto zero = Bytes(length);
    QVERIFY(ecdsaInRange(joined(one, one), curve));
    QVERIFY(ecdsaInRange(joined(largest, largest), curve));
    QVERIFY(!ecdsaInRange(joined(zero, one), curve));
    QVERIFY(!ecdsaInRange(joined(one, zero), curve));
    QVERIFY(!ecdsaInRange(joined(order, one), curve));
    QVERIFY(!ecdsaInRange(joined(one, order), curve));
    QVERIFY(!ecdsaInRange(Bytes(2 * length - 1, 1), curve));
}

QTEST_GUILESS_MAIN(TestEcdsaSignature)
#include "tst_ecdsa_signature.moc"
