// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using base64url::Fault;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

QByteArray byteArray(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

} // namespace

class TestBase64url final : public QObject
{
    Q_OBJECT

private slots:
    void encodesAndDecodes_data();
    void encodesAndDecodes();
    void everyLengthSurvivesTheRoundTrip();
    void refusesFaultyText_data();
    void refusesFaultyText();
    void refusesEveryForeignByteEverywhere();
    void refusesEveryNonCanonicalTail();
    void lenientReadsWhatIsThere_data();
    void lenientReadsWhatIsThere();
    void standardDemandsItsOwnAlphabetAndPadding_data();
    void standardDemandsItsOwnAlphabetAndPadding();
    void standardEncodesWithPadding();
};

void TestBase64url::encodesAndDecodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648, 10, without the padding
    QTest::newRow("empty") << ""_ba << ""_ba;
    QTest::newRow("f") << "f"_ba << "Zg"_ba;
    QTest::newRow("fo") << "fo"_ba << "Zm8"_ba;
    QTest::newRow("foo") << "foo"_ba << "Zm9v"_ba;
    QTest::newRow("foob") << "foob"_ba << "Zm9vYg"_ba;
    QTest::newRow("fooba") << "fooba"_ba << "Zm9vYmE"_ba;
    QTest::newRow("foobar") << "foobar"_ba << "Zm9vYmFy"_ba;
    QTest::newRow("RFC 7515, appendix C") << QByteArray::fromHex("03ecffe0c1") << "A-z_4ME"_ba;
    QTest::newRow("RFC 7515, A.1.1 header")
        << "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"_ba << "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"_ba;
    QTest::newRow("all bits set") << QByteArray::fromHex("ffffff") << "____"_ba;
}

void TestBase64url::encodesAndDecodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, text);
    QCOMPARE(base64url::encode(asBytes(viewOf(bytes))), text.toStdString());
    const auto decoded = base64url::decode(viewOf(text));
    QVERIFY(decoded);
    QCOMPARE(byteArray(*decoded), bytes);
}

void TestBase64url::everyLengthSurvivesTheRoundTrip()
{
    Bytes bytes;
    for (unsigned i = 0; i < 300; ++i) {
        const auto url = base64url::decode(base64url::encode(bytes));
        QVERIFY(url);
        QCOMPARE(*url, bytes);
        const auto standard = base64url::decodeStandard(base64url::encodeStandard(bytes));
        QVERIFY(standard);
        QCOMPARE(*standard, bytes);
        bytes.push_back(static_cast<unsigned char>(i * 167 + 13));
    }
}

void TestBase64url::refusesFaultyText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<size_t>("offset");
    using enum Fault;
    QTest::newRow("A1 two-character tail") << "QR"_ba << NonCanonical << size_t(1);
    QTest::newRow("A1 three-character tail") << "QUJDREV"_ba << NonCanonical << size_t(6);
    QTest::newRow("A2 length 1") << "Q"_ba << Truncated << size_t(1);
    QTest::newRow("A2 length 5") << "QUJDR"_ba << Truncated << size_t(5);
    QTest::newRow("A2 length 4097") << QByteArray(4097, 'A') << Truncated << size_t(4097);
    QTest::newRow("A3 one =") << "QUI="_ba << Padding << size_t(3);
    QTest::newRow("A3 two =") << "QQ=="_ba << Padding << size_t(2);
    QTest::newRow("A3 three =") << "Q==="_ba << Padding << size_t(1);
    QTest::newRow("A3 after a whole group") << "QUJD="_ba << Padding << size_t(4);
    QTest::newRow("A3 in the middle") << "QQ==QUJD"_ba << Padding << size_t(2);
    QTest::newRow("A3 nothing else") << "="_ba << Padding << size_t(0);
    QTest::newRow("A4 plus") << "QU+D"_ba << StandardAlphabet << size_t(2);
    QTest::newRow("A4 slash") << "/UJD"_ba << StandardAlphabet << size_t(0);
    QTest::newRow("A4 both alphabets mixed") << "-_+/"_ba << StandardAlphabet << size_t(2);
    QTest::newRow("A5 blank") << "QU JD"_ba << InvalidCharacter << size_t(2);
    QTest::newRow("A5 line break at the end") << "QUJD\n"_ba << InvalidCharacter << size_t(4);
    QTest::newRow("A5 NUL") << QByteArray("QU\0D", 4) << InvalidCharacter << size_t(2);
    QTest::newRow("A6 U+2010 for the hyphen") << "QU\u2010D"_ba << InvalidCharacter << size_t(2);
    QTest::newRow("a stray character before a truncated tail") << "Q!JDR"_ba << InvalidCharacter << size_t(1);
    QTest::newRow("the first of two faults") << "Q=!+"_ba << Padding << size_t(1);
}

void TestBase64url::refusesFaultyText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Fault, fault);
    QFETCH(const size_t, offset);
    const auto decoded = base64url::decode(viewOf(text));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().fault, fault);
    QCOMPARE(decoded.error().offset, offset);
}

/// A5: all 192 bytes outside the alphabet, at the start, in the middle and at the end.
void TestBase64url::refusesEveryForeignByteEverywhere()
{
    size_t refused = 0;
    for (int byte = 0; byte < 256; ++byte) {
        if (alphabet.contains(static_cast<char>(byte)))
            continue;
        for (const size_t offset : {size_t(0), size_t(5), size_t(10)}) {
            std::string text = "QUJDREVGR0g";
            text[offset] = static_cast<char>(byte);
            const auto decoded = base64url::decode(text);
            QVERIFY2(!decoded, qPrintable(u"byte %1 at %2"_s.arg(byte).arg(offset)));
            QCOMPARE(decoded.error().offset, offset);
            ++refused;
        }
    }
    QCOMPARE(refused, size_t(192 * 3));
}

/// A1: of the texts that differ only in unused bits exactly one is accepted.
void TestBase64url::refusesEveryNonCanonicalTail()
{
    for (const auto &[start, unused] : {std::pair("Q", 16), std::pair("QU", 4)}) {
        for (size_t i = 0; i < alphabet.size(); ++i) {
            const std::string text = std::string(start) + alphabet[i];
            const auto decoded = base64url::decode(text);
            QCOMPARE(decoded.has_value(), i % size_t(unused) == 0);
            if (decoded)
                QCOMPARE(base64url::encode(*decoded), text);
            else
                QCOMPARE(decoded.error(), (base64url::Error{Fault::NonCanonical, text.size() - 1}));
        }
    }
}

void TestBase64url::lenientReadsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("faultless") << "QUJDRA"_ba << "ABCD"_ba;
    QTest::newRow("A1 unused bits") << "QUJDRB"_ba << "ABCD"_ba;
    QTest::newRow("A2 lone bits dropped") << "QUJDR"_ba << "ABC"_ba;
    QTest::newRow("A3 padding") << "QUJDRA=="_ba << "ABCD"_ba;
    QTest::newRow("A4 both alphabets") << "-_+/"_ba << QByteArray::fromHex("fbffbf");
    QTest::newRow("A5 stray characters") << "Q U\r\nJ!D\xff RA"_ba << "ABCD"_ba;
    QTest::newRow("nothing usable") << "= =\n"_ba << ""_ba;
}

void TestBase64url::lenientReadsWhatIsThere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, bytes);
    QCOMPARE(byteArray(base64url::decodeLenient(viewOf(text))), bytes);
}

void TestBase64url::standardDemandsItsOwnAlphabetAndPadding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<size_t>("offset");
    using enum Fault;
    QTest::newRow("padding missing, two characters") << "QQ"_ba << Padding << size_t(2);
    QTest::newRow("padding missing, three characters") << "QUI"_ba << Padding << size_t(3);
    QTest::newRow("padding too short") << "QQ="_ba << Padding << size_t(3);
    QTest::newRow("padding too long") << "QUI=="_ba << Padding << size_t(4);
    QTest::newRow("padding after a whole group") << "QUJD===="_ba << Padding << size_t(4);
    QTest::newRow("characters after the padding") << "QQ==QUJD"_ba << Padding << size_t(4);
    QTest::newRow("base64url alphabet") << "QU-D"_ba << InvalidCharacter << size_t(2);
    QTest::newRow("line break") << "QUJD\nQUJD"_ba << InvalidCharacter << size_t(4);
    QTest::newRow("one character") << "Q"_ba << Truncated << size_t(1);
    QTest::newRow("one character, padded") << "Q==="_ba << Truncated << size_t(1);
    QTest::newRow("unused bits") << "QR=="_ba << NonCanonical << size_t(1);
}

void TestBase64url::standardDemandsItsOwnAlphabetAndPadding()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Fault, fault);
    QFETCH(const size_t, offset);
    const auto decoded = base64url::decodeStandard(viewOf(text));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().fault, fault);
    QCOMPARE(decoded.error().offset, offset);
}

void TestBase64url::standardEncodesWithPadding()
{
    QCOMPARE(base64url::encodeStandard(asBytes("foob")), std::string("Zm9vYg=="));
    QCOMPARE(base64url::encodeStandard(asBytes("fooba")), std::string("Zm9vYmE="));
    QCOMPARE(base64url::encodeStandard(asBytes("\xfb\xff\xbf")), std::string("+/+/"));
    QCOMPARE(base64url::encodeStandard({}), std::string());
}

QTEST_GUILESS_MAIN(TestBase64url)
#include "tst_base64url.moc"
