// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using json::Fault;

namespace {

std::string nested(std::string_view open, std::string_view inside, std::string_view close, size_t depth)
{
    std::string text;
    for (size_t i = 0; i < depth; ++i)
        text += open;
    text += inside;
    for (size_t i = 0; i < depth; ++i)
        text += close;
    return text;
}

QByteArray repeated(QByteArrayView text, int times)
{
    return text.toByteArray().repeated(times);
}

} // namespace

/// What is read of a faultless text, and which fault is found where in any other.
class TestDocument final : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderAndTypes();
    void keepsDigitsAsWritten_data();
    void keepsDigitsAsWritten();
    void unescapesStrings_data();
    void unescapesStrings();
    void findsStringEndsAtEveryOffset();
    void refusesRawControlCharacters();
    void tellsFirstFault_data();
    void tellsFirstFault();
    void refusesEveryCutText();
    void stopsAtTheStatedDepth();
    void refusesDeepNestingInLinearTime_data();
    void refusesDeepNestingInLinearTime();
    void usesNothingAfterAFailure();
};

void TestDocument::keepsOrderAndTypes()
{
    const auto document = json::parse(" {\"z\" : null,\t\"a\":[true,false,[],{}],\r\n\"m\":{\"b\":1,\"a\":\"x\"}} ");
    QVERIFY(document);
    QVERIFY(document->duplicates.empty());
    QVERIFY(document->loneSurrogates.empty());

    json::Object inner;
    inner.append("b", json::Number{"1"});
    inner.append("a", "x");
    json::Object expected;
    expected.append("z", json::Null{});
    expected.append("a", json::Array{json::Value(true), json::Value(false), json::Array{}, json::Object{}});
    expected.append("m", inner);
    QVERIFY(document->root == json::Value(expected));
}

/// D3
void TestDocument::keepsDigitsAsWritten_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::newRow("D3 2^53-1") << "9007199254740991"_ba;
    QTest::newRow("D3 2^53+1") << "9007199254740993"_ba;
    QTest::newRow("D3 2^63") << "9223372036854775808"_ba;
    QTest::newRow("D3 2^64-1") << "18446744073709551615"_ba;
    QTest::newRow("D3 2^64") << "18446744073709551616"_ba;
    QTest::newRow("D3 10^30") << "1000000000000000000000000000000"_ba;
    QTest::newRow("D3 1E400") << "1E400"_ba;
    QTest::newRow("D3 1e-400") << "1e-400"_ba;
    QTest::newRow("D3 negative zero") << "-0"_ba;
    QTest::newRow("D3 1.10") << "1.10"_ba;
    QTest::newRow("D3 0.1 and 17 digits") << "0.10000000000000000555"_ba;
    QTest::newRow("D3 1,000,000 digits") << QByteArray(1'000'000, '7');
    QTest::newRow("all parts") << "-12.340E+056"_ba;
    QTest::newRow("0e0") << "0e0"_ba;
}

void TestDocument::keepsDigitsAsWritten()
{
    QFETCH(const QByteArray, digits);
    for (const QByteArray &text : {digits, "[" + digits + "]", "{\"exp\": " + digits + " }"}) {
        const auto document = json::parse(text.toStdString());
        QVERIFY(document);
        const json::Value *number = &document->root;
        if (const json::Array *array = number->asArray())
            number = &array->front();
        else if (const json::Object *object = number->asObject())
            number = object->find("exp");
        QVERIFY(number && number->asNumber());
        QCOMPARE(number->asNumber()->digits, digits.toStdString());
    }
}

void TestDocument::unescapesStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << R"("")"_ba << ""_ba;
    QTest::newRow("every short escape") << R"("\"\\\/\b\f\n\r\t")"_ba << "\"\\/\b\f\n\r\t"_ba;
    QTest::newRow("hexadecimal of both cases") << R"("\u00e9\u00E9\u20aC")"_ba << "\u00e9\u00e9\u20ac"_ba;
    QTest::newRow("D4 escaped NUL") << R"("a\u0000b")"_ba << QByteArray("a\0b", 3);
    QTest::newRow("D4 U+FFFF") << R"("\uffff")"_ba << "\uffff"_ba;
    QTest::newRow("surrogate pair") << R"("\ud83d\uDD11")"_ba << "\U0001F511"_ba;
    QTest::newRow("raw UTF-8") << "\"\u00e9\u20ac\U0001F511\x7f\""_ba << "\u00e9\u20ac\U0001F511\x7f"_ba;
    QTest::newRow("escape between plain runs") << R"("0123456789\n0123456789")"_ba << "0123456789\n0123456789"_ba;
    QTest::newRow("D4 lone high surrogate") << R"("\ud800")"_ba << "\xed\xa0\x80"_ba;
    QTest::newRow("D4 lone low surrogate") << R"("\udfff!")"_ba << "\xed\xbf\xbf!"_ba;
    QTest::newRow("D4 reversed pair") << R"("\udd11\ud83d")"_ba << "\xed\xb4\x91\xed\xa0\xbd"_ba;
    QTest::newRow("D4 two high, one low") << R"("\ud83d\ud83d\udd11")"_ba << "\xed\xa0\xbd\U0001F511"_ba;
    QTest::newRow("D4 high surrogate, other escape") << R"("\ud800\n")"_ba << "\xed\xa0\x80\n"_ba;
}

void TestDocument::unescapesStrings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, content);
    const auto document = json::parse(text.toStdString());
    QVERIFY(document && document->root.asString());
    QCOMPARE(*document->root.asString(), content.toStdString());
}

/// Plain characters are skipped eight at a time; nothing may be missed at any alignment.
void TestDocument::findsStringEndsAtEveryOffset()
{
    for (size_t before = 0; before < 20; ++before) {
        for (size_t after = 0; after < 20; ++after) {
            const std::string left(before, '!');
            const std::string right(after, '\x7f');
            const auto document = json::parse("\"" + left + "\\u20ac" + right + "\"");
            QVERIFY(document);
            QCOMPARE(*document->root.asString(), left + "\u20ac" + right);
            const auto broken = json::parse("\"" + left + '\x1f' + right + "\"");
            QVERIFY(!broken);
            QCOMPARE(broken.error(), (json::ParseError{Fault::ControlCharacter, before + 1}));
        }
    }
}

/// D5, in names and values
void TestDocument::refusesRawControlCharacters()
{
    for (char control = 0; control < 0x20; ++control) {
        const auto value = json::parse(std::string("[\"ab") + control + "\"]");
        QVERIFY(!value);
        QCOMPARE(value.error(), (json::ParseError{Fault::ControlCharacter, 4}));
        const auto name = json::parse(std::string("{\"") + control + "\":1}");
        QVERIFY(!name);
        QCOMPARE(name.error(), (json::ParseError{Fault::ControlCharacter, 2}));
    }
}

void TestDocument::tellsFirstFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<size_t>("offset");
    using enum Fault;
    const auto row = [](const char *name, const QByteArray &text, Fault fault, size_t offset) {
        QTest::newRow(name) << text << fault << offset;
    };
    row("empty", "", Empty, 0);
    row("white space only", " \r\n\t", Empty, 4);
    row("A13 byte order mark", "\xef\xbb\xbf{}", ByteOrderMark, 0);
    row("A13 UTF-16 with a mark", QByteArray("\xff\xfe{\0}\0", 6), InvalidUtf8, 0);
    row("A13 UTF-16 without a mark", QByteArray("{\0}\0", 4), UnexpectedCharacter, 1);
    row("A13 UTF-32 big endian", QByteArray("\0\0\0{\0\0\0}", 8), UnexpectedCharacter, 0);
    row("D4 overlong", "[\"\xc0\xaf\"]", InvalidUtf8, 2);
    row("D4 CESU-8", "{\"a\":\"x\xed\xa0\xbd\xed\xb4\x91\"}", InvalidUtf8, 7);
    row("D4 five-byte form", "\"\xf8\x88\x80\x80\x80\"", InvalidUtf8, 1);
    row("D4 0xFF", "{\"a\xff\":1}", InvalidUtf8, 3);
    row("D4 0xFF outside a string", "[1,\xff]", InvalidUtf8, 3);
    row("D4 0xFF in a number", "[12\xff]", InvalidUtf8, 3);
    row("D4 0xFF after an earlier fault", "[1,,\"\xff\"]", UnexpectedCharacter, 3);
    row("D4 0xFF after the document", "[1]\xff", InvalidUtf8, 3);
    row("D6 NaN", "[NaN]", BadLiteral, 1);
    row("D6 Infinity", "[Infinity]", BadLiteral, 1);
    row("D6 -Infinity", "[-Infinity]", BadNumber, 1);
    row("D6 leading zero", "[01]", BadNumber, 1);
    row("D6 plus sign", "[+1]", BadNumber, 1);
    row("D6 line comment", "{// a\n}", UnexpectedCharacter, 1);
    row("D6 block comment", "[1/* a */]", UnexpectedCharacter, 2);
    row("D6 single quotes", "{'a':1}", UnexpectedCharacter, 1);
    row("D6 trailing comma in an array", "[1,]", UnexpectedCharacter, 3);
    row("D6 trailing comma in an object", "{\"a\":1,}", UnexpectedCharacter, 7);
    row("D6 two documents", "{} {}", TrailingText, 3);
    row("D6 trailing NUL", QByteArray("{}\0", 3), TrailingText, 2);
    row("D6 trailing text", "{\"a\":1}x", TrailingText, 7);
    row("D6 hexadecimal", "[0x1F]", BadNumber, 1);
    row("D7 bracket missing after a member", "{\"alg\":\"none\",\"a\":[1}", UnexpectedCharacter, 20);
    row("D7 colon missing after a member", "{\"alg\":\"none\",\"a\"}", UnexpectedCharacter, 17);
    row("D7 bad literal after a member", "{\"alg\":\"none\",\"a\":truefoo}", BadLiteral, 18);
    row("D7 bad number after a member", "{\"alg\":\"none\",\"a\":1.}", BadNumber, 18);
    row("D7 bad escape after a member", R"({"alg":"none","a":"\q"})", BadEscape, 19);
    row("D7 nothing after a member", "{\"alg\":\"none\"", UnexpectedEnd, 13);
    row("D7 other bracket at the end", "{\"alg\":\"none\"]", UnexpectedCharacter, 13);
    row("bare minus", "[-]", BadNumber, 1);
    row("point without digits", "[1.]", BadNumber, 1);
    row("point first", "[.5]", BadNumber, 1);
    row("exponent without digits", "[1e+]", BadNumber, 1);
    row("two points", "[1.2.3]", BadNumber, 1);
    row("cut number", "-", BadNumber, 0);
    row("cut literal", "nul", BadLiteral, 0);
    row("literal of other case", "[True]", BadLiteral, 1);
    row("literal goes on", "[nulls]", BadLiteral, 1);
    row("elements without comma", "[1 2]", UnexpectedCharacter, 3);
    row("comma first", "[,1]", UnexpectedCharacter, 1);
    row("number as name", "{1:2}", UnexpectedCharacter, 1);
    row("value missing", "{\"a\":}", UnexpectedCharacter, 5);
    row("too many closing brackets", "[[]]]", TrailingText, 4);
    row("open string", "{\"a\":\"bcd", UnterminatedString, 5);
    row("open string ends in a backslash", "\"ab\\", UnterminatedString, 0);
    row("open name", "{\"a", UnterminatedString, 1);
    row("unknown escape", R"(["ab\x41"])", BadEscape, 4);
    row("escape of three digits", R"(["\u12g4"])", BadEscape, 2);
    row("escape in capitals", R"(["\U0041"])", BadEscape, 2);
    row("second half of a pair broken", R"(["\ud83d\udg11"])", BadEscape, 8);
    row("form feed is no white space", "[1,\f2]", UnexpectedCharacter, 3);
    row("no-break space is no white space", "[\u00a0]", UnexpectedCharacter, 1);
    row("NUL in an array", QByteArray("[\0]", 3), UnexpectedCharacter, 1);
}

void TestDocument::tellsFirstFault()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Fault, fault);
    QFETCH(const size_t, offset);
    const auto document = json::parse(text.toStdString());
    QVERIFY(!document);
    QCOMPARE(document.error().fault, fault);
    QCOMPARE(document.error().offset, offset);
}

/// D7: no proper beginning of an object is a document, and the fault never lies behind its end.
void TestDocument::refusesEveryCutText()
{
    const std::string whole = R"({"alg":"none","n":[1,-2.5e+3,{"\u00e9":null}],"t":true,"f":false,"s":"\ud83d\udd11"})";
    QVERIFY(json::parse(whole));
    for (size_t length = 0; length < whole.size(); ++length) {
        const auto document = json::parse(std::string_view(whole).substr(0, length));
        QVERIFY2(!document, qPrintable(u"cut to %1"_s.arg(length)));
        QVERIFY(document.error().offset <= length);
    }
}

/// D2
void TestDocument::stopsAtTheStatedDepth()
{
    const std::string_view member = "{\"a\":";
    QVERIFY(json::parse(nested("[", "1", "]", 100)));
    QVERIFY(json::parse(nested("[", "", "]", json::maximumDepth)));
    QVERIFY(json::parse(nested(member, "1", "}", json::maximumDepth)));
    QVERIFY(json::parse(nested("[{\"a\":", "1", "}]", json::maximumDepth / 2)));

    const auto arrays = json::parse(nested("[", "", "]", json::maximumDepth + 1));
    QVERIFY(!arrays);
    QCOMPARE(arrays.error(), (json::ParseError{Fault::TooDeep, json::maximumDepth}));
    const auto objects = json::parse(nested(member, "{}", "}", json::maximumDepth));
    QVERIFY(!objects);
    QCOMPARE(objects.error(), (json::ParseError{Fault::TooDeep, json::maximumDepth * member.size()}));
}

void TestDocument::refusesDeepNestingInLinearTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("D2 1,023 arrays") << repeated("[", 1'023) + repeated("]", 1'023);
    QTest::newRow("D2 1,024 arrays") << repeated("[", 1'024) + repeated("]", 1'024);
    QTest::newRow("D2 1,025 arrays") << repeated("[", 1'025) + repeated("]", 1'025);
    QTest::newRow("D2 100,000 arrays") << repeated("[", 100'000) + repeated("]", 100'000);
    QTest::newRow("D2 1,000,000 arrays, not closed") << repeated("[", 1'000'000);
    QTest::newRow("D2 1,000,000 objects") << repeated("{\"a\":", 1'000'000) + "1" + repeated("}", 1'000'000);
    QTest::newRow("D2 mixed") << repeated("[{\"a\":", 500'000) + "1" + repeated("}]", 500'000);
}

void TestDocument::refusesDeepNestingInLinearTime()
{
    QFETCH(const QByteArray, text);
    const auto document = json::parse({text.data(), size_t(text.size())});
    QVERIFY(!document);
    QCOMPARE(document.error().fault, Fault::TooDeep);
}

void TestDocument::usesNothingAfterAFailure()
{
    QVERIFY(!json::parse(R"({"a":1,"a":2,"b":["\ud800",)"));
    const auto next = json::parse(R"({"c":3})");
    QVERIFY(next);
    QCOMPARE(next->root.asObject()->size(), size_t(1));
    QVERIFY(next->duplicates.empty());
    QVERIFY(next->loneSurrogates.empty());
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
