// SPDX-License-Identifier: Apache-2.0
#include "base/deflate.h"

#include <QTest>

using namespace tokenscope;

Q_DECLARE_METATYPE(tokenscope::InflateFault)

class TestDeflate final : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasDeflated_data();
    void givesBackWhatWasDeflated();
    void refusesWhatIsNotWhole_data();
    void refusesWhatIsNotWhole();
    void inflatesOneLayerOnly();
};

void TestDeflate::givesBackWhatWasDeflated_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 16383, 16384, 16385, 250'000, 3'000'000})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

void TestDeflate::givesBackWhatWasDeflated()
{
    QFETCH(const qsizetype, size);
    Bytes data(static_cast<std::size_t>(size));
    unsigned state = 1;
    for (auto &byte : data)
        byte = static_cast<unsigned char>((state = state * 1103515245 + 12345) >> 24);
    const Bytes compressed = deflate(data);
    QVERIFY(inflate(compressed, data.size()) == data);
    if (!data.empty())
        QVERIFY(inflate(compressed, data.size() - 1) == std::unexpected(InflateFault::TooLarge));
}

void TestDeflate::refusesWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("compressed");
    QTest::addColumn<InflateFault>("fault");
    const Bytes whole = deflate(Bytes(1000, 'a'));
    const QByteArray text(reinterpret_cast<const char *>(whole.data()), qsizetype(whole.size()));
    QTest::newRow("F3 nothing") << QByteArray() << InflateFault::Truncated;
    QTest::newRow("F3 cut by a byte") << text.chopped(1) << InflateFault::Truncated;
    QTest::newRow("F3 the first byte alone") << text.first(1) << InflateFault::Truncated;
    QTest::newRow("F3 a byte behind") << text + '\0' << InflateFault::TrailingData;
    QTest::newRow("F3 itself behind") << text + text << InflateFault::TrailingData;
    QTest::newRow("F3 a reserved block type") << QByteArray("\x07\x00", 2) << InflateFault::Malformed;
    QTest::newRow("F3 zlib's frame") << QByteArray::fromHex("789c4b4c040001850130") << InflateFault::Malformed;
    QTest::newRow("F3 gzip's frame") << QByteArray::fromHex("1f8b0800000000000003") << InflateFault::Malformed;
}

void TestDeflate::refusesWhatIsNotWhole()
{
    QFETCH(const QByteArray, compressed);
    QFETCH(const InflateFault, fault);
    const auto result = inflate(asBytes(compressed.toStdString()), 250'000);
    QVERIFY(!result);
    QCOMPARE(result.error(), fault);
}

/// Threat F3: 100 MB in 100 KB in a few hundred bytes. What comes out is not inflated again.
void TestDeflate::inflatesOneLayerOnly()
{
    const Bytes inner = deflate(Bytes(100'000'000, 0));
    const Bytes outer = deflate(inner);
    QVERIFY(outer.size() < inner.size());
    QVERIFY(inflate(outer, 250'000) == inner);
    QVERIFY(inflate(inner, 250'000) == std::unexpected(InflateFault::TooLarge));
}

QTEST_GUILESS_MAIN(TestDeflate)
#include "tst_deflate.moc"
