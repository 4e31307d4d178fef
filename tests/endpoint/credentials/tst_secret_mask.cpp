// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/secret_mask.h"

#include "tests/base/thread_time.h"
#include "tests/jose/private_wrappings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using endpoint::SecretMask;

class TestSecretMask final : public QObject
{
    Q_OBJECT

private slots:
    void secretIsMasked_data();
    void secretIsMasked();
    void echoIsMaskedInEverySpelling_data();
    void echoIsMaskedInEverySpelling();
    void otherTextStays_data();
    void otherTextStays();
    void everyEscapeOfEachCharacterIsSeen();
    void timeGrowsInProportion();
};

namespace {

/// Like a service's token: with all that bearer tokens may have (RFC 6750, 2.1).
const QByteArray token = "pts_q7kd2zXn9-LwE4~tGh.Vb83mRs+Yc5/J1uPaQf6oT0iDxK==";

QByteArray reversed(const QByteArray &text)
{
    return QByteArray::fromStdString(std::string(text.crbegin(), text.crend()));
}

QByteArray between(const QByteArray &text, const QByteArray &separator, qsizetype width)
{
    QByteArray all;
    for (qsizetype i = 0; i < text.size(); i += width)
        all += (i == 0 ? ""_ba : separator) + text.mid(i, width);
    return all;
}

QByteArray references(const QByteArray &format)
{
    QByteArray all;
    for (const char c : token)
        all += QByteArray(format).replace("HH", QByteArray::number(c, 16)).replace("DD", QByteArray::number(c));
    return all;
}

QByteArray turnedBy13(QByteArray text)
{
    for (char &c : text) {
        if (c >= 'a' && c <= 'z')
            c = char('a' + (c - 'a' + 13) % 26);
        else if (c >= 'A' && c <= 'Z')
            c = char('A' + (c - 'A' + 13) % 26);
    }
    return text;
}

/// Whole groups of five bits; what is left of the last byte is nobody's concern.
QByteArray base32(const QByteArray &bytes, const char *alphabet)
{
    QByteArray digits;
    unsigned held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8 | (unsigned char)byte) & 0xFFFU;
        for (bits += 8; bits >= 5; bits -= 5)
            digits += alphabet[held >> (bits - 5) & 31U];
    }
    return digits;
}

QByteArray fullwidth(const QByteArray &text)
{
    QString wide = QString::fromLatin1(text);
    for (QChar &c : wide)
        c = QChar(c.unicode() + 0xFEE0);
    return wide.toUtf8();
}

} // namespace

void TestSecretMask::secretIsMasked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("other text") << R"(a\/b\u0061)"_ba << R"(a\/b\u0061)"_ba;
    QTest::newRow("as it is") << "x aab/aac= y"_ba << "x * y"_ba;
    QTest::newRow("slash escaped") << R"({"a":"aab\/aac="})"_ba << R"({"a":"*"})"_ba;
    QTest::newRow("first character in hexadecimal") << R"(\u0061ab/aac=)"_ba << "*"_ba;
    QTest::newRow("capital digits") << R"(aab\u002Faac\u003D)"_ba << "*"_ba;
    QTest::newRow("after its own beginning") << R"(aaab\/aab\/aac=)"_ba << R"(aaab\/*)"_ba;
    QTest::newRow("twice, and as it is") << R"(aab\/aac=,aab\/aac=;aab/aac=)"_ba << "*,*;*"_ba;
    QTest::newRow("cut off") << R"(aab\/aac)"_ba << R"(aab\/aac)"_ba;
    QTest::newRow("backslash at the end") << R"(aab\/aac=\)"_ba << R"(*\)"_ba;
    QTest::newRow("broken escape") << R"(\u00 aab\/aac=\u00zz)"_ba << R"(\u00 *\u00zz)"_ba;
    QTest::newRow("character that only looks alike") << R"(\u0161ab\/aac=)"_ba << R"(\u0161ab\/aac=)"_ba;
}

void TestSecretMask::secretIsMasked()
{
    QFETCH(const QByteArray, text);
    QTEST(SecretMask("aab/aac=", "*").masked(text), "expected");
}

void TestSecretMask::echoIsMaskedInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("echo");
    const auto add = [](const char *name, const QByteArray &echo) { QTest::addRow("O4 %s", name) << echo; };
    add("as it is", token);
    add("in capitals", token.toUpper());
    add("in small letters", token.toLower());
    add("backwards", reversed(token));
    add("percent-encoded", token.toPercentEncoding());
    add("percent-encoded, every character", references("%HH"));
    add("percent-encoded twice", references("%25HH"));
    add("character references in decimal", references("&#DD;"));
    add("character references in hexadecimal", references("&#xHH;"));
    add("JSON escapes", references("\\u00HH"));
    add("JSON escapes inside a string", references("\\\\u00HH"));
    add("JavaScript escapes", references("\\xHH"));
    add("in lines", between(token, "\r\n", 7));
    add("in pieces with blanks", between(token, " ", 4));
    add("in pieces with blanks between all characters", between(token, " ", 1));
    add("in quoted pieces", between(token, R"(" + ")", 9));
    add("in an array of pieces", between(token, R"(",")", 13));
    add("in lines of JSON", between(token, "\\n", 10));
    add("in pieces with tags", between(token, "<b>", 7));
    add("in pieces with tags and their ends", between(token, "</i><i>", 5));
    add("in pieces with escaped tags", between(token, "&lt;wbr&gt;", 6));
    add("in an attribute", "<a title=\"" + token + "\">");
    add("its first 12 characters", token.first(12));
    add("its last 14 characters", token.last(14));
    add("12 characters from within", token.mid(17, 12));
    for (int before = 0; before < 3; ++before) {
        const QByteArray text = QByteArray(before, '.') + token + "..";
        QTest::addRow("O4 base64 %d behind", before) << text.toBase64();
        QTest::addRow("O4 base64url %d behind", before) << text.toBase64(QByteArray::Base64UrlEncoding);
        QTest::addRow("O4 base64 twice, %d behind", before) << text.toBase64().toBase64();
        QTest::addRow("O4 base64 backwards, %d behind", before) << reversed(text.toBase64());
        QTest::addRow("O4 base64 of backwards, %d behind", before) << reversed(text).toBase64();
    }
    add("base64 in lines", between(token.toBase64(), "\r\n", 16));
    add("hexadecimal", token.toHex());
    add("hexadecimal in capitals", token.toHex().toUpper());
    add("hexadecimal with colons", token.toHex(':'));
    add("hexadecimal, a list of bytes", references("0xHH, "));
    add("decimal, a list of bytes", references("DD, "));
    add("turned by 13", turnedBy13(token));
    add("turned by 13, in capitals and pieces", between(turnedBy13(token).toUpper(), "-", 5));
    add("fullwidth", fullwidth(token));
    add("fullwidth in pieces", between(fullwidth(token), " ", 9));
    for (int before = 0; before < 5; ++before) {
        const QByteArray text = QByteArray(before, '.') + token + "..";
        QTest::addRow("O4 base32 %d behind", before) << base32(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
        QTest::addRow("O4 base32hex %d behind", before) << base32(text, "0123456789abcdefghijklmnopqrstuv");
    }
    add("UTF-16, little-endian", test::wide(token, true));
    add("UTF-16, big-endian", test::wide(token, false));
    add("UTF-32", test::wide(token, true, 3));
}

void TestSecretMask::echoIsMaskedInEverySpelling()
{
    QFETCH(const QByteArray, echo);
    const SecretMask mask(token, "*");
    for (const QByteArray &around : {""_ba, "\""_ba, "{ 'a': 'b' }"_ba, "<p>\n"_ba}) {
        QByteArray shown = mask.masked(around + echo + around);
        QVERIFY2(shown.startsWith(around) || shown.startsWith(around.chopped(around.isEmpty() ? 0 : 1)), shown);
        shown.replace('\0', "");
        // No more is left than ends that no longer say anything, as of base64 that what surrounds it decided.
        const qsizetype rest = shown.size() - 2 * around.size() - 1;
        QVERIFY2(shown.contains('*') || shown.contains(" withheld]"), shown);
        QVERIFY2(rest <= 16 || shown.contains(" withheld]"), shown);
    }
}

void TestSecretMask::otherTextStays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a key set")
        << R"({"keys":[{"kty":"EC","crv":"P-256","kid":"2026-a","x":"f83OJ3D2xF1Bg8vub9tLe1gH"}]})"_ba;
    QTest::newRow("prose") << "The quick brown fox jumps over the lazy dog, and the token was refused."_ba;
    QTest::newRow("another token") << "pts_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_ba;
    QTest::newRow("its first letters") << "pts_q7kd"_ba;
    QTest::newRow("bytes") << QByteArray("\x00\x01\xFF\xFE\x80", 5);
}

void TestSecretMask::otherTextStays()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(SecretMask(token, "*").masked(text), text);
}

void TestSecretMask::everyEscapeOfEachCharacterIsSeen()
{
    const QByteArray secret = "pts/_09.-~+=";
    const SecretMask mask(secret, "*");
    for (qsizetype i = 0; i < secret.size(); ++i) {
        const QByteArray escape = "\\u00" + QByteArray::number(secret[i], 16);
        const QByteArray text = secret.first(i) + escape + secret.sliced(i + 1);
        QCOMPARE(mask.masked(text), "*"_ba);
    }
}

void TestSecretMask::timeGrowsInProportion()
{
    const SecretMask mask(token, "*");
    const auto timeFor = [&mask](qsizetype bytes) {
        const QByteArray text = (token.first(8) + '.').repeated(bytes / 9);
        const auto before = threadTime();
        mask.masked(text);
        return threadTime() - before;
    };
    const auto few = std::max(timeFor(64 * 1024), timeFor(64 * 1024));
    const auto many = timeFor(1024 * 1024);
    QVERIFY2(many < few * 16 * 5 + std::chrono::milliseconds(50), QByteArray::number(qlonglong(many.count())));
}

QTEST_GUILESS_MAIN(TestSecretMask)
#include "tst_secret_mask.moc"
