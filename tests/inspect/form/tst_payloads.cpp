// SPDX-License-Identifier: Apache-2.0
#include "base/deflate.h"
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/law/kind_samples.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const Signer &issuer()
{
    static const Signer signer = makeSigner("ES256", "issuer");
    return signer;
}

Inspection judgedWith(const json::Object &header, std::string_view payload, const Expectations &expectations = {})
{
    return judge(sign(issuer(), header, payload), loaded({&issuer()}), expectations);
}

json::Object untyped()
{
    json::Object header = headerOf(issuer());
    header.remove("typ");
    return header;
}

QByteArray utf16(const QByteArray &text, bool bigEndian, int width = 2)
{
    QByteArray wide;
    for (const char c : text) {
        const QByteArray zeros(width - 1, '\0');
        wide += bigEndian ? zeros + c : c + zeros;
    }
    return wide;
}

} // namespace

/// A payload that should be claims and cannot be read as such is never accepted; one that is other data is, and said.
class TestPayloads final : public QObject
{
    Q_OBJECT

private slots:
    void brokenObjectsAreRefused_data();
    void brokenObjectsAreRefused();
    void otherDataIsSaidToHoldNoClaims_data();
    void otherDataIsSaidToHoldNoClaims();
    void typeNeedsClaimsInAnySpelling_data();
    void typeNeedsClaimsInAnySpelling();
    void expectedClaimsAreNeeded();
    void compressedClaimsAreJudged_data();
    void compressedClaimsAreJudged();
    void unreadCompressionIsNotAccepted_data();
    void unreadCompressionIsNotAccepted();
    void healthCardIsReadFromItsDigits();
    void detachedPayloadIsMissed_data();
    void detachedPayloadIsMissed();
    void emptyPayloadCanBeSigned();
};

void TestPayloads::brokenObjectsAreRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QByteArray good = QByteArray::fromStdString(json::write(goodClaims()));
    const auto row = [](const char *name, const QByteArray &payload) { QTest::addRow("L9 %s", name) << payload; };
    const QByteArray mark("\xEF\xBB\xBF");
    row("cut", good.chopped(3));
    row("brace alone", "{");
    row("cut inside a text", R"({"iss":"https)");
    row("text behind", good + "x");
    row("another object behind", good + good);
    row("NUL behind", good + QByteArray(1, '\0'));
    row("NUL in front", QByteArray(1, '\0') + good);
    row("byte order mark", mark + good);
    row("byte order mark, blanks, cut", mark + " \n" + good.chopped(1));
    row("two byte order marks", mark + mark + good);
    row("blanks, cut", " \t\r\n" + good.chopped(1));
    row("no-break space", "\xC2\xA0" + good);
    row("zero-width space", "\xE2\x80\x8B" + good);
    row("soft hyphen", "\xC2\xAD" + good);
    row("word joiner", "\xE2\x81\xA0" + good);
    row("mark for writing direction", "\xE2\x80\x8E" + good);
    row("thin space", "\xE2\x80\x89" + good);
    row("control characters", "\x1E\x0C\x0B" + good);
    row("UTF-16 LE", utf16(good, false));
    row("UTF-16 BE", utf16(good, true));
    row("UTF-16 LE with mark", "\xFF\xFE" + utf16(good, false));
    row("UTF-16 BE with mark", "\xFE\xFF" + utf16(good, true));
    row("UTF-16 LE behind blanks", utf16("  \n" + good, false));
    row("UTF-32 LE", utf16(good, false, 4));
    row("UTF-32 BE", utf16(good, true, 4));
    row("UTF-32 LE with mark", QByteArray("\xFF\xFE\0\0", 4) + utf16(good, false, 4));
    row("UTF-32 BE with mark", QByteArray("\0\0\xFE\xFF", 4) + utf16(good, true, 4));
    row("NaN", R"({"exp":NaN})");
    row("Infinity", R"({"exp":Infinity})");
    row("comment in front", "/* claims */ " + good);
    row("comment line in front", "// claims\n" + good);
    row("comment inside", R"({/* x */"iss":"a"})");
    row("line against scripts", ")]}',\n" + good);
    row("single quotes", R"({'iss':'a'})");
    row("no quotes", R"({iss:"a"})");
    row("comma behind", R"({"iss":"a",})");
    row("line break in a text", "{\"iss\":\"a\nb\"}");
    row("Latin-1", "{\"name\":\"Z\xFCrich\"}");
    row("number of JavaScript", R"({"exp":0x1F})");
    row("too deep", "{\"a\":" + QByteArray(200, '[') + QByteArray(200, ']') + "}");
}

void TestPayloads::brokenObjectsAreRefused()
{
    QFETCH(const QByteArray, payload);
    const std::string text = payload.toStdString();
    for (const json::Object &header : {untyped(), headerOf(issuer()), with(untyped(), "typ", json::Value("passport")),
                                       with(untyped(), "typ", json::Value("text/plain"))}) {
        const Inspection inspection = judgedWith(header, text);
        QCOMPARE(inspection.signature.state, SignatureState::Verified);
        QCOMPARE(inspection.verdict, Verdict::Rejected);
        QVERIFY(*inspection.cause == Code::PayloadNotJson || *inspection.cause == Code::InvalidUtf8 ||
                *inspection.cause == Code::JsonTooDeep);
    }
}

void TestPayloads::otherDataIsSaidToHoldNoClaims_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("prose") << QByteArray("It’s a dangerous business, Frodo");
    QTest::newRow("binary") << QByteArray("\x00\xFF\x80\x01", 4);
    QTest::newRow("list") << QByteArray("[1,2]");
    QTest::newRow("text") << QByteArray("\"hello\"");
    QTest::newRow("number") << QByteArray("42");
    QTest::newRow("XML") << QByteArray("<a/>");
}

void TestPayloads::otherDataIsSaidToHoldNoClaims()
{
    QFETCH(const QByteArray, payload);
    const Inspection inspection = judgedWith(untyped(), payload.toStdString());
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QVERIFY(!inspection.claims);
    QCOMPARE(inspection.find(Code::PayloadNotJson)->severity, Severity::Note);
}

void TestPayloads::typeNeedsClaimsInAnySpelling_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"JWT", "jwt", "Jwt", "application/jwt", "APPLICATION/JWT", "at+jwt", "AT+JWT", "x+jwt",
                             "x+Jwt", "application/x+JWT", "passport", "PASSPORT", " JWT ", "jwt; charset=utf-8"})
        QTest::addRow("L10 typ %s", type) << QByteArray("typ") << QByteArray(type);
    for (const char *type : {"JWT", "jwt", "application/jwt"})
        QTest::addRow("L10 cty %s", type) << QByteArray("cty") << QByteArray(type);
}

void TestPayloads::typeNeedsClaimsInAnySpelling()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, type);
    const json::Object header = with(untyped(), member.toStdString(), json::Value(type.toStdString()));
    for (const char *payload : {"hello", "[1]", "\"x\"", "\x80\xFF"}) {
        const Inspection inspection = judgedWith(header, payload);
        QCOMPARE(inspection.verdict, Verdict::Rejected);
        QVERIFY(*inspection.cause == Code::PayloadNotJson || *inspection.cause == Code::InvalidUtf8);
    }
}

void TestPayloads::expectedClaimsAreNeeded()
{
    Expectations expectations;
    expectations.subject = "user-1";
    QCOMPARE(judgedWith(untyped(), "hello", expectations).verdict, Verdict::Rejected);
    QCOMPARE(judgedWith(untyped(), "[1]", expectations).verdict, Verdict::Rejected);
}

namespace {

/// Two bytes in front and a checksum behind, which is not looked at.
std::string zlibbed(const std::string &text)
{
    return "\x78\x9C" + std::string(asText(deflate(asBytes(text)))) + "AAAA";
}

std::string deflated(const std::string &text)
{
    return std::string(asText(deflate(asBytes(text))));
}

} // namespace

void TestPayloads::compressedClaimsAreJudged_data()
{
    QTest::addColumn<bool>("zlib");
    QTest::newRow("raw") << false;
    QTest::newRow("zlib's frame") << true;
}

void TestPayloads::compressedClaimsAreJudged()
{
    QFETCH(const bool, zlib);
    const auto packed = [zlib](const std::string &text) { return zlib ? zlibbed(text) : deflated(text); };
    const json::Object header = with(untyped(), "zip", json::Value("DEF"));
    const Inspection good = judgedWith(header, packed(json::write(goodClaims())));
    QCOMPARE(good.verdict, Verdict::Accepted);
    QCOMPARE(*good.cause, Code::PayloadCompressed);
    QVERIFY(good.claims && good.claims->subject() == "user-1");
    const Inspection expired =
        judgedWith(header, packed(json::write(with(goodClaims(), "exp", json::Value(now - 7200)))));
    QCOMPARE(expired.verdict, Verdict::Rejected);
    QCOMPARE(*expired.cause, Code::Expired);
    // A token in it is judged too.
    const std::string inner = sign(makeSigner("ES256", "stranger"), goodClaims());
    QCOMPARE(judgedWith(header, packed(inner)).verdict, Verdict::Rejected);
}

void TestPayloads::unreadCompressionIsNotAccepted_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Verdict>("verdict");
    const std::string good = json::write(goodClaims());
    const auto row = [](const char *name, const char *zip, const std::string &payload, Verdict verdict) {
        QTest::addRow("L11 %s", name) << QByteArray(zip) << QByteArray::fromStdString(payload) << verdict;
    };
    row("not compressed", "\"DEF\"", good, Verdict::Rejected);
    row("cut", "\"DEF\"", deflated(good).substr(0, 40), Verdict::Rejected);
    row("more behind", "\"DEF\"", deflated(good) + "xxxx", Verdict::Rejected);
    row("empty", "\"DEF\"", "", Verdict::Rejected);
    row("no JSON", "\"DEF\"", deflated("hello"), Verdict::Rejected);
    row("a list", "\"DEF\"", deflated("[1]"), Verdict::Rejected);
    row("a bomb", "\"DEF\"", deflated("{" + std::string(5'000'000, ' ') + "}"), Verdict::Rejected);
    row("GZIP", "\"GZIP\"", deflated(good), Verdict::Unverified);
    row("GZIP, but readable", "\"GZIP\"", good, Verdict::Unverified);
    row("small letters", "\"def\"", deflated(good), Verdict::Unverified);
    row("a number", "1", deflated(good), Verdict::Unverified);
}

void TestPayloads::unreadCompressionIsNotAccepted()
{
    QFETCH(const QByteArray, zip);
    QFETCH(const QByteArray, payload);
    QFETCH(const Verdict, verdict);
    const Inspection inspection = judgedWith(with(untyped(), "zip", parsed(zip.toStdString())), payload.toStdString());
    QCOMPARE(inspection.verdict, verdict);
    QVERIFY(inspection.find(Code::PayloadCompressed));
    if (verdict == Verdict::Unverified)
        QCOMPARE(inspection.unchecked.front().part, Part::CompressedPayload);
}

void TestPayloads::healthCardIsReadFromItsDigits()
{
    const KindSample &card = *std::ranges::find(kindSamples(), "health_card", &KindSample::kind);
    const std::string token = textOf(card, headerIn(card), payloadIn(card));
    const auto digits = [](const std::string &text) {
        std::string code = "shc:/";
        for (const char c : text) {
            const int value = c - 45;
            code += {char('0' + value / 10), char('0' + value % 10)};
        }
        return code;
    };
    const Inspection inspection = judge(digits(token), keysOf(card));
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QVERIFY(inspection.claims && inspection.find(Code::EmbeddedInText));
    QCOMPARE(judge(digits(withSegment(token, 1, encoded("{}"))), keysOf(card)).verdict, Verdict::Rejected);
    for (const std::string &none : {std::string("shc:/"), digits(token) + "5", "shc:/1/2/" + digits(token).substr(5)})
        QVERIFY(judge(none, keysOf(card)).verdict != Verdict::Accepted);
}

void TestPayloads::detachedPayloadIsMissed_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *form : {"compact", "flattened", "general"})
        QTest::addRow("L12 %s", form) << QByteArray(form);
}

void TestPayloads::detachedPayloadIsMissed()
{
    QFETCH(const QByteArray, form);
    const std::string token = sign(issuer(), untyped(), "the body of a webhook");
    const std::string header =
        R"({"protected":")" + segmentOf(token, 0) + R"(","signature":")" + segmentOf(token, 2) + R"("})";
    const std::string text = form == "compact"     ? withSegment(token, 1, "")
                             : form == "flattened" ? header
                                                   : R"({"signatures":[)" + header + "]}";
    const Inspection inspection = judge(text, loaded({&issuer()}));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.unchecked.front().part, Part::Payload);
    QVERIFY(!inspection.find(Code::PayloadNotJson));
    QVERIFY(inspection.signature.state == SignatureState::NotChecked);
    // Another algorithm, or none, is wrong whatever the payload.
    const std::string none = encoded(R"({"alg":"none"})") + "..";
    QCOMPARE(judge(none, loaded({&issuer()})).verdict, Verdict::Rejected);
}

void TestPayloads::emptyPayloadCanBeSigned()
{
    const Inspection inspection = judgedWith(untyped(), "");
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.find(Code::PayloadNotJson)->severity, Severity::Note);
    QCOMPARE(judgedWith(headerOf(issuer()), "").verdict, Verdict::Rejected);
    Expectations expectations;
    expectations.subject = "user-1";
    QCOMPARE(judgedWith(untyped(), "", expectations).verdict, Verdict::Rejected);
}

QTEST_GUILESS_MAIN(TestPayloads)
#include "tst_payloads.moc"
