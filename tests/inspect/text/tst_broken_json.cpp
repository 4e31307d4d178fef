// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/fact.h"
#include "inspect/text/broken_json.h"
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

const std::string &token()
{
    static const std::string made = goodToken(signer());
    return made;
}

std::string member(const char *name, int segment)
{
    return '"' + std::string(name) + "\":\"" + segmentOf(token(), segment) + '"';
}

std::string replacedAll(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

} // namespace

/// A JWS, a JWE or a set of keys in JSON that is broken is named as what it was meant to be.
class TestBrokenJson final : public QObject
{
    Q_OBJECT

private slots:
    void placeIsNamed_data();
    void placeIsNamed();
    void memberIsNamed_data();
    void memberIsNamed();
    void restIsLeftAlone_data();
    void restIsLeftAlone();
};

void TestBrokenJson::placeIsNamed_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<MeantAs>("meant");
    QTest::addColumn<json::Fault>("reason");
    QTest::addColumn<QByteArray>("excerpt"); // a part of it
    QTest::addColumn<bool>("isShown");       // its claims
    using enum json::Fault;
    const auto row = [](const char *name, const std::string &text, MeantAs meant, json::Fault reason,
                        const char *excerpt = "", bool isShown = true) {
        QTest::newRow(name) << text << meant << reason << QByteArray(excerpt) << isShown;
    };
    const std::string payload = member("payload", 1);
    const std::string signature = member("protected", 0) + ',' + member("signature", 2);
    const std::string flat = '{' + payload + ',' + signature + '}';
    const std::string general = '{' + payload + ",\"signatures\":[{" + signature + "}]}";
    row("cut off", general.substr(0, general.size() - 40), MeantAs::Jws, UnterminatedString, "signature");
    row("cut off in the payload", '{' + signature + ",\"payload\":\"" + segmentOf(token(), 1).substr(0, 30),
        MeantAs::Jws, UnterminatedString, "payload", false);
    row("brackets are missing", general.substr(0, general.size() - 2), MeantAs::Jws, UnexpectedEnd);
    row("comma too many", flat.substr(0, flat.size() - 1) + ",}", MeantAs::Jws, UnexpectedCharacter, "}");
    row("single quotes", replacedAll(flat, "\"", "'"), MeantAs::Jws, UnexpectedCharacter, "'payload'");
    row("no quotes around names", replacedAll(replacedAll(flat, "{\"", "{"), "\":", ":"), MeantAs::Jws,
        UnexpectedCharacter, "payload");
    row("typographic quotes", replacedAll(flat, "\"", "“"), MeantAs::Jws, UnexpectedCharacter, "“");
    row("comment", "{ // by hand\n" + flat.substr(1), MeantAs::Jws, UnexpectedCharacter, "//");
    row("byte order mark", "\xEF\xBB\xBF" + flat, MeantAs::Jws, ByteOrderMark);
    row("byte order mark, and cut off", "\xEF\xBB\xBF" + flat.substr(0, flat.size() - 4), MeantAs::Jws,
        UnterminatedString);
    row("text behind", flat + "\nRegards", MeantAs::Jws, TrailingText, "Regards");
    row("twice", flat + flat, MeantAs::Jws, TrailingText);
    row("line break in a text", '{' + payload + ",\n" + member("protected", 0) + ",\n\"signature\":\"AA\nBB\"}",
        MeantAs::Jws, ControlCharacter);
    const std::string encrypted =
        R"({"protected":"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0","iv":"AA","ciphertext":"AA")";
    row("encrypted, cut off", encrypted, MeantAs::Jwe, UnexpectedEnd, "", false);
    row("encrypted, comma too many", encrypted + ",}", MeantAs::Jwe, UnexpectedCharacter, "}", false);
    const std::string keys = R"({"keys":[{"kty":"EC","crv":"P-256","x":"AA")";
    row("keys, cut off", keys, MeantAs::KeySet, UnexpectedEnd, "\"AA\"", false);
    row("keys, comma too many", keys + "},]}", MeantAs::KeySet, UnexpectedCharacter, "]", false);
    row("metadata, cut off", R"({"issuer":"https://a.example","jwks_uri":"https://a.exam)", MeantAs::Metadata,
        UnterminatedString, "jwks_uri", false);
}

void TestBrokenJson::placeIsNamed()
{
    QFETCH(const std::string, text);
    QFETCH(const MeantAs, meant);
    QFETCH(const json::Fault, reason);
    QFETCH(const QByteArray, excerpt);
    QFETCH(const bool, isShown);
    const Inspection inspection = judge(text, loaded({&signer()}));
    QVERIFY(inspection.verdict == Verdict::NotAToken);
    QVERIFY(inspection.cause == Code::UnrecognizedText);
    const auto *broken = inspection.findings.front().as<found::BrokenJson>();
    QVERIFY(broken);
    QCOMPARE(nameOf(broken->meant), nameOf(meant));
    QCOMPARE(nameOf(broken->reason), nameOf(reason));
    QVERIFY2(QByteArray::fromStdString(broken->excerpt.value_or("")).contains(excerpt),
             broken->excerpt.value_or("").c_str());
    const bool isToken = meant == MeantAs::Jws || meant == MeantAs::Jwe;
    QCOMPARE(inspection.header.has_value(), isToken);
    QCOMPARE(inspection.payload.has_value(), isShown);
    if (meant == MeantAs::Jws)
        QVERIFY(!inspection.payloadBytes.empty());
}

void TestBrokenJson::memberIsNamed_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<FormFault>("fault");
    QTest::addColumn<QByteArray>("member");
    const auto row = [](const char *name, const std::string &text, FormFault fault, const char *member) {
        QTest::newRow(name) << text << fault << QByteArray(member);
    };
    using enum FormFault;
    const std::string payload = member("payload", 1);
    const std::string header = member("protected", 0);
    const std::string signature = member("signature", 2);
    const std::string start = '{' + payload + ',' + header;
    row("payload twice", start + ',' + signature + ',' + payload + '}', Repeated, "payload");
    row("header twice", start + ',' + header + ',' + signature + '}', Repeated, "protected");
    row("signature is a number", start + ",\"signature\":1}", WrongType, "signature");
    row("payload is an object", "{\"payload\":{}," + header + ',' + signature + '}', WrongType, "payload");
    row("no signature", start + '}', Missing, "signature");
    row("both forms", start + ',' + signature + ",\"signatures\":[]}", BothForms, "signatures");
    for (const char *other : {"ciphertext", "recipients", "encrypted_key"}) {
        row(other, start + ',' + signature + ",\"" + other + "\":\"AA\"}", BothForms, other);
        row((std::string("several signatures and ") + other).c_str(),
            '{' + payload + ",\"signatures\":[{" + header + ',' + signature + "}],\"" + other + "\":\"AA\"}", BothForms,
            other);
    }
    row("several signatures and a header of one",
        '{' + payload + ',' + header + ",\"signatures\":[{" + header + ',' + signature + "}]}", BothForms, "protected");
    row("an encrypted token with a payload", R"({"protected":"e30","ciphertext":"AA","payload":"AA"})", BothForms,
        "ciphertext");
    row("signatures are no list", '{' + payload + ",\"signatures\":{}}", WrongType, "signatures");
    row("second signature", '{' + payload + ",\"signatures\":[{" + signature + "},{\"signature\":7}]}", WrongType,
        "signatures/1/signature");
    row("second signature is missing", '{' + payload + ",\"signatures\":[{" + signature + "},{" + header + "}]}",
        Missing, "signatures/1/signature");
    row("signature is a text", '{' + payload + ",\"signatures\":[\"x\"]}", WrongType, "signatures/0");
    row("ciphertext twice", R"({"protected":"e30","ciphertext":"AA","ciphertext":"AB"})", Repeated, "ciphertext");
    row("recipients and a key", R"({"protected":"e30","ciphertext":"AA","recipients":[],"encrypted_key":"AA"})",
        BothForms, "encrypted_key");
    row("recipient is a text", R"({"protected":"e30","ciphertext":"AA","recipients":["x"]})", WrongType,
        "recipients/0");
}

void TestBrokenJson::memberIsNamed()
{
    QFETCH(const std::string, text);
    QFETCH(const FormFault, fault);
    QFETCH(const QByteArray, member);
    const Inspection inspection = judge(text, loaded({&signer()}));
    QVERIFY(inspection.verdict == Verdict::NotAToken);
    const auto *broken = inspection.findings.front().as<found::BrokenForm>();
    QVERIFY(broken);
    QCOMPARE(nameOf(broken->fault), nameOf(fault));
    QCOMPARE(QByteArray::fromStdString(broken->member), member);
}

void TestBrokenJson::restIsLeftAlone_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("no members of a token") << std::string(R"({"a":1,)");
    QTest::newRow("names as values") << std::string(R"({"a":"payload","b":"protected","c":"signature",)");
    QTest::newRow("lines of JSON") << std::string("{\"level\":\"info\"}\n{\"payload\":1,\"protected\":true}\n");
    QTest::newRow("other text") << std::string("payload: x, protected: y, signatures: z");
    QTest::newRow("whole") << std::string(R"({"payload":"AA","protected":"e30","signature":"AA"})");
}

void TestBrokenJson::restIsLeftAlone()
{
    QFETCH(const std::string, text);
    QVERIFY(!nameBrokenJson(text));
}

QTEST_GUILESS_MAIN(TestBrokenJson)
#include "tst_broken_json.moc"
