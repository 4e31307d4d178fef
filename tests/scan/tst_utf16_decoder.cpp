// SPDX-License-Identifier: Apache-2.0
#include "scan/utf16_decoder.h"

#include <QString>
#include <QTest>

using namespace Qt::StringLiterals;
using tokenscope::scan::Utf16Decoder;

/// A log in UTF-16 is read as its text, wherever its pieces are cut.
class TestUtf16Decoder final : public QObject
{
    Q_OBJECT

private slots:
    void readsInPieces_data();
    void readsInPieces();
    void leavesOtherTextAlone();
};

namespace {

std::string wide(const QString &text, bool isBig)
{
    std::string bytes;
    for (const QChar unit : text) {
        const auto low = char(unit.unicode() & 0xFF);
        const auto high = char(unit.unicode() >> 8);
        bytes += isBig ? high : low;
        bytes += isBig ? low : high;
    }
    return bytes;
}

} // namespace

void TestUtf16Decoder::readsInPieces_data()
{
    QTest::addColumn<bool>("isBig");
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<int>("pieceSize");
    for (const bool isBig : {false, true}) {
        for (const bool isMarked : {false, true}) {
            for (const int size : {65, 100, 4096})
                QTest::addRow("%s, %s, in pieces of %d", isBig ? "big" : "little", isMarked ? "marked" : "bare", size)
                    << isBig << isMarked << size;
        }
    }
}

void TestUtf16Decoder::readsInPieces()
{
    QFETCH(const bool, isBig);
    QFETCH(const bool, isMarked);
    QFETCH(const int, pieceSize);
    const QString text = u"2026-11-23T12:59:58Z refused token=eyJhbGciOiJFUzI1NiJ9.e30.AAAA by "_s +
                         u"Zoë at the sign of the 🦊, twice 🦊🦊\r\n"_s.repeated(20);
    const std::string bytes = (isMarked ? wide(u"\uFEFF"_s, isBig) : std::string()) + wide(text, isBig);
    Utf16Decoder decoder;
    std::string read;
    for (std::size_t at = 0; at < bytes.size(); at += std::size_t(pieceSize))
        read += decoder.decode(std::string_view(bytes).substr(at, std::size_t(pieceSize)));
    QCOMPARE(QString::fromStdString(read), text);
}

void TestUtf16Decoder::leavesOtherTextAlone()
{
    Utf16Decoder decoder;
    const std::string text = "token=eyJhbGciOiJFUzI1NiJ9.e30.AAAA \xC3\xAB";
    QCOMPARE(decoder.decode(text), std::string_view(text));
    const std::string behind("a\0b\0c\0", 6);
    QCOMPARE(decoder.decode(behind), std::string_view(behind));
}

QTEST_GUILESS_MAIN(TestUtf16Decoder)
#include "tst_utf16_decoder.moc"
