// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspect.h"
#include "inspect/text_tokens.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const Signer &signer()
{
    static const Signer made = makeSigner("ES256", "k");
    return made;
}

std::string base64(const std::string &text)
{
    return QByteArray::fromStdString(text).toBase64().toStdString();
}

std::string inLines(const std::string &text, const std::string &between)
{
    std::string lines;
    for (std::size_t i = 0; i < text.size(); i += 76)
        lines += (i == 0 ? "" : between) + text.substr(i, 76);
    return lines;
}

Inspection judged(const std::string &text, const InspectionKeys &keys = loaded({&signer()}))
{
    return inspect::inspect({.text = text, .keys = keys, .expectations = {}, .moment = moment});
}

/// As AWS writes it: each part padded, and signed so.
const std::string &paddedToken()
{
    const auto padded = [](std::string text) {
        while (text.size() % 4 != 0)
            text += '=';
        return text;
    };
    const std::string token = goodToken(signer());
    static const std::string made =
        padded(segmentOf(token, 0)) + "." + padded(segmentOf(token, 1)) + "." + padded(segmentOf(token, 2));
    return made; // no two signatures of ECDSA are the same
}

} // namespace

/// A token that somebody encoded once more, or padded, is found whole wherever it is.
class TestEncodedToken final : public QObject
{
    Q_OBJECT

private slots:
    void findsIt_data();
    void findsIt();
    void findsItInHex_data();
    void findsItInHex();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void listsAllOfThem();
    void keepsThePlaces();
    void keepsThePadding_data();
    void keepsThePadding();
};

void TestEncodedToken::findsIt_data()
{
    QTest::addColumn<std::string>("text");
    const std::string token = goodToken(signer());
    const std::string once = base64(token);
    QTest::newRow("alone") << once;
    QTest::newRow("base64url") << encoded(token);
    QTest::newRow("with a line end inside") << base64(token + "\n");
    QTest::newRow("with a scheme inside") << base64("Bearer " + token);
    QTest::newRow("with a small scheme inside") << base64("bearer " + token);
    QTest::newRow("in quotes") << "\"" + once + "\"\n";
    QTest::newRow("in lines") << inLines(once, "\n");
    QTest::newRow("in lines of Windows") << inLines(once, "\r\n") + "\r\n";
    QTest::newRow("in YAML") << "apiVersion: v1\ndata:\n  namespace: b3Bz\n  token: " + once + "\nkind: Secret\n";
    QTest::newRow("in a block of YAML") << "data:\n  token: |\n    " + inLines(once, "\n    ") + "\nkind: Secret\n";
    QTest::newRow("in JSON") << "{\"data\":{\"namespace\":\"b3Bz\",\"token\":\"" + once + "\"}}";
    QTest::newRow("in a variable") << "TOKEN=" + once;
    QTest::newRow("in a sentence") << "the secret is " + once + " and nothing else";
}

void TestEncodedToken::findsIt()
{
    QFETCH(const std::string, text);
    const Inspection good = judged(text);
    QVERIFY(good.verdict == Verdict::Accepted);
    QVERIFY(good.find(Code::Base64EncodedToken));
    const Signer other = makeSigner("ES256", "k");
    QVERIFY(judged(text, loaded({&other})).verdict == Verdict::Rejected);
}

namespace {

/// How a program prints bytes in lines.
struct Dump
{
    const char *name;
    std::size_t width;      ///< bytes of a line
    std::size_t group;      ///< bytes without a blank between them
    const char *address;    ///< as printf has it; null where there is none
    const char *mark;       ///< before each byte
    const char *separator;  ///< between two groups
    std::size_t half;       ///< bytes after which one more blank is; 0 for none
    const char *beforeText; ///< null where the characters are not printed
    const char *behindText;
};

std::vector<Dump> dumps()
{
    return {{"xxd", 16, 2, "%08zx: ", "", " ", 0, "  ", ""},
            {"xxd -c 32", 32, 2, "%08zx: ", "", " ", 0, "  ", ""},
            {"xxd -g 4", 16, 4, "%08zx: ", "", " ", 0, "  ", ""},
            {"hexdump -C", 16, 1, "%08zx  ", "", " ", 8, "  |", "|"},
            {"od -A x -t x1z", 16, 1, "%06zx ", "", " ", 0, "  >", "<"},
            {"od -A d -t x1", 16, 1, "%07zu ", "", " ", 0, nullptr, ""},
            {"od -A n -t x1", 16, 1, nullptr, " ", "", 0, nullptr, ""},
            {"xxd -i", 12, 1, nullptr, " 0x", ",", 0, nullptr, ","},
            {"tcpdump -X", 16, 2, "\t0x%04zx:  ", "", " ", 0, "  ", ""},
            {"Wireshark", 16, 1, "%04zx  ", "", " ", 8, "   ", ""}};
}

std::string dumped(const std::string &bytes, const Dump &dump)
{
    std::string lines;
    for (std::size_t begin = 0; begin < bytes.size(); begin += dump.width) {
        std::string line = dump.address ? QString::asprintf(dump.address, begin).toStdString() : std::string();
        std::string characters;
        for (std::size_t i = begin; i < begin + dump.width && (dump.beforeText || i < bytes.size()); ++i) {
            const bool isNextGroup = i > begin && (i - begin) % dump.group == 0;
            line += isNextGroup ? dump.separator : "";
            line += dump.half > 0 && i > begin && (i - begin) % dump.half == 0 ? " " : "";
            if (i < bytes.size()) {
                line += dump.mark + QByteArray(1, bytes[i]).toHex().toStdString();
                characters += bytes[i] < ' ' ? '.' : bytes[i];
            } else {
                line += "  ";
            }
        }
        line += dump.beforeText ? dump.beforeText + characters : std::string();
        lines += line + dump.behindText + "\n";
    }
    return lines;
}

} // namespace

void TestEncodedToken::findsItInHex_data()
{
    QTest::addColumn<std::string>("text");
    const std::string token = goodToken(signer());
    const auto digits = [](const std::string &plain, char separator = '\0') {
        return QByteArray::fromStdString(plain).toHex(separator).toStdString();
    };
    const std::string once = digits(token);
    QTest::newRow("alone") << once;
    QTest::newRow("in capitals") << QByteArray::fromStdString(once).toUpper().toStdString();
    QTest::newRow("with a line end inside") << digits(token + "\n");
    QTest::newRow("with a scheme inside") << digits("Bearer " + token);
    QTest::newRow("of a database") << "\\x" + once;
    QTest::newRow("in a query") << "SELECT 0x" + once + ";";
    QTest::newRow("in lines") << inLines(once, "\n") + "\n";
    QTest::newRow("with blanks") << digits(token, ' ');
    QTest::newRow("with colons") << "Value: " + digits(token, ':') + "\r\n";
    QTest::newRow("in JSON") << R"({"value":")" + once + R"(","n":1})";
    QTest::newRow("of a response") << digits(R"({"access_token":")" + token + R"(","expires_in":60})");
    QTest::newRow("of its base64") << digits(base64(token));
    for (const Dump &dump : dumps()) {
        QTest::newRow(dump.name) << dumped(token, dump);
        const std::string inside = dumped("Authorization: Bearer " + token + "\r\nAccept: */*\r\n\r\n", dump);
        QTest::addRow("%s, of a request", dump.name) << inside;
    }
    QTest::newRow("xxd, between other lines") << "$ xxd token\n" + dumped(token, dumps()[0]) + "$ ls\ntoken\n";
    QTest::newRow("behind a digest") << "6579 4a, 6579f00d: " + once;
}

void TestEncodedToken::findsItInHex()
{
    QFETCH(const std::string, text);
    const Inspection good = judged(text);
    QVERIFY(good.verdict == Verdict::Accepted);
    QVERIFY(good.find(Code::HexEncodedToken));
    QVERIFY(!good.find(Code::Base64EncodedToken));
    const Signer other = makeSigner("ES256", "k");
    QVERIFY(judged(text, loaded({&other})).verdict == Verdict::Rejected);
}

void TestEncodedToken::leavesOthersAlone_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("JSON alone") << base64(R"({"iss":"https://a.example","sub":"someone who is nobody"})");
    QTest::newRow("a header alone") << base64(segmentOf(goodToken(signer()), 0) + segmentOf(goodToken(signer()), 0));
    QTest::newRow("other text") << base64("eyes are not always what they seem. Or are they. Nobody knows.");
    // The payload of a nested token whose header is damaged.
    const std::string once = base64(goodToken(signer()));
    const std::string broken = "eyJhbGciOiJFZERTQ[IsImtpZCI6ImsifQ." + once + "." + std::string(86, 'A');
    QTest::newRow("a segment of a broken token in JSON") << "{\"payload\":\"" + broken + "\"}";
    const std::string parts = R"({"protected":"e30","payload":"e30",)";
    QTest::newRow("in a JWS that lacks its signature") << parts + "\"" + once + "\":\"AAAA\"}";
    QTest::newRow("not encoded, in a JWS that lacks its signature") << parts + R"("a":")" + goodToken(signer()) + "\"}";
    QTest::newRow("in a JWS in JSON that does not parse") << parts + "\"a\":word,\"b\":\"" + once + "\"}";
    QTest::newRow("not encoded, in a JWS in JSON that does not parse")
        << parts + "\"a\":word,\"b\":\"" + goodToken(signer()) + "\"}";
    QTest::newRow("the first segment of something") << once + ".x";
    QTest::newRow("the last segment of something") << "x." + once;
    QTest::newRow("hexadecimal digits of other text")
        << QByteArray("eyJ is how a token begins, and this is none of the kind").toHex().toStdString();
    QTest::newRow("hexadecimal digits of half a token")
        << QByteArray::fromStdString(goodToken(signer())).toHex().left(200).toStdString();
    QTest::newRow("a dump of half a token") << dumped(goodToken(signer()).substr(0, 100), dumps()[0]);
    QTest::newRow("a dump of other text") << dumped("65 79 4a and eyJ, of which nothing is a token", dumps()[3]);
    QTest::newRow("a prefix") << std::string("ZXlK") + std::string(2000, 'A');
}

void TestEncodedToken::leavesOthersAlone()
{
    QFETCH(const std::string, text);
    const Inspection inspection = judged(text);
    QVERIFY(inspection.verdict == Verdict::NotAToken);
    QVERIFY(!inspection.find(Code::Base64EncodedToken));
    QVERIFY(!inspection.find(Code::HexEncodedToken));
}

void TestEncodedToken::listsAllOfThem()
{
    const std::string once = base64(goodToken(signer()));
    const auto tokens = textTokens("a: " + once + "\nb: " + once + ".\nc " + once + "\n");
    QVERIFY(tokens);
    QCOMPARE(tokens->places.size(), std::size_t(3));
}

/// Its parts and what was left out stand where the text has them.
void TestEncodedToken::keepsThePlaces()
{
    const std::string once = base64(goodToken(signer()));
    const Inspection inspection = judged("token: " + once + "\n");
    QCOMPARE(inspection.ignored.size(), std::size_t(2));
    QCOMPARE(inspection.ignored.front().length, std::size_t(7));
    QCOMPARE(inspection.segments.size(), std::size_t(3));
    QCOMPARE(inspection.segments.front().range.offset, std::size_t(7));
    const TextRange last = inspection.segments.back().range;
    QVERIFY(last.offset + last.length <= 7 + once.size());
    QVERIFY(last.offset + last.length + 4 >= 7 + once.size());
}

void TestEncodedToken::keepsThePadding_data()
{
    QTest::addColumn<std::string>("text");
    const std::string token = paddedToken();
    QTest::newRow("alone") << token;
    QTest::newRow("header") << "x-amzn-oidc-data: " + token;
    QTest::newRow("request") << "GET / HTTP/1.1\r\nHost: a.example\r\nX-Amzn-Oidc-Data: " + token +
                                    "\r\nX-Amzn-Oidc-Identity: u\r\n\r\n";
    QTest::newRow("JSON") << "{\"x-amzn-oidc-data\":\"" + token + "\"}";
    QTest::newRow("log") << "2026-11-29 refused " + token + " for u";
}

void TestEncodedToken::keepsThePadding()
{
    QFETCH(const std::string, text);
    QCOMPARE(judged(text).token, paddedToken());
    QVERIFY(judged(text).find(Code::Base64Padding));
}

QTEST_GUILESS_MAIN(TestEncodedToken)
#include "tst_encoded_token.moc"
