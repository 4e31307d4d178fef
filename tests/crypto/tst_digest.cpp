// SPDX-License-Identifier: Apache-2.0
#include "crypto/digest.h"

#include "crypto/blake2b.h"

#include "tests/crypto/sample_keys.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::crypto;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void hashMatchesFips180_data();
    void hashMatchesFips180();
    void blake2bMatchesOthers_data();
    void blake2bMatchesOthers();
    void noDigestGivesNothing();
    void comparisonNeedsEveryByte_data();
    void comparisonNeedsEveryByte();
    void randomBytesDiffer();
};

void TestDigest::hashMatchesFips180_data()
{
    QTest::addColumn<Digest>("digest");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    // FIPS 180-2, appendices A to D, and the well-known values for the empty message
    QTest::newRow("SHA-1 abc") << Digest::Sha1 << QByteArray("abc")
                               << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
    QTest::newRow("SHA-256 abc") << Digest::Sha256 << QByteArray("abc")
                                 << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("SHA-256 of nothing") << Digest::Sha256 << QByteArray("")
                                        << QByteArray(
                                               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("SHA-384 abc") << Digest::Sha384 << QByteArray("abc")
                                 << QByteArray("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                                               "8086072ba1e7cc2358baeca134c825a7");
    QTest::newRow("SHA-512 abc") << Digest::Sha512 << QByteArray("abc")
                                 << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                               "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

void TestDigest::hashMatchesFips180()
{
    QFETCH(const Digest, digest);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, expected);
    const auto result = hash(digest, asBytes(message.toStdString()));
    QCOMPARE(result.size(), digestLength(digest));
    QCOMPARE(result, fromHex(expected));
}

void TestDigest::blake2bMatchesOthers_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    // Python's hashlib.blake2b(message, digest_size=32)
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    QTest::newRow("one block") << QByteArray(128, 'a')
                               << QByteArray("ae2aa48507885c4c950fb809b2076f959cde9f8ea6da260d9a3587df33dac450");
    QTest::newRow("one byte more") << QByteArray(129, 'a')
                                   << QByteArray("2f64744a6de0d2c0b56e64cf6e29a5aaa255010d415d51c75ccc82f73dccd865");
    QTest::newRow("many blocks") << QByteArray(1000, 'a')
                                 << QByteArray("e00b0ddbf1e2cdaf5c898e1a5e8826ea3a2c339bcf2a478da2e5fca9ff126672");
}

void TestDigest::blake2bMatchesOthers()
{
    QFETCH(const QByteArray, message);
    const auto digest = blake2b256(asBytes({message.data(), std::size_t(message.size())}));
    QTEST(QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex(), "expected");
}

void TestDigest::noDigestGivesNothing()
{
    QVERIFY(hash(Digest::None, asBytes("abc")).empty());
}

void TestDigest::comparisonNeedsEveryByte_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("both empty") << QByteArray("") << QByteArray("") << true;
    QTest::newRow("same") << QByteArray("abcd") << QByteArray("abcd") << true;
    QTest::newRow("first differs") << QByteArray("abcd") << QByteArray("xbcd") << false;
    QTest::newRow("last differs") << QByteArray("abcd") << QByteArray("abcx") << false;
    QTest::newRow("prefix") << QByteArray("abcd") << QByteArray("abc") << false;
    QTest::newRow("one empty") << QByteArray("") << QByteArray("a") << false;
}

void TestDigest::comparisonNeedsEveryByte()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const bool, equal);
    QCOMPARE(equalInConstantTime(bytesOf(a.toStdString()), bytesOf(b.toStdString())), equal);
}

void TestDigest::randomBytesDiffer()
{
    QCOMPARE(randomBytes(32).size(), std::size_t(32));
    QVERIFY(randomBytes(32) != randomBytes(32));
    QVERIFY(randomBytes(0).empty());
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
