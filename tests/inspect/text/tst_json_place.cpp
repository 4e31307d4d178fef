// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/json_place.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;

Q_DECLARE_METATYPE(std::optional<tokenscope::inspect::JsonSlip>)

/// Where JSON breaks is quoted with the member that it is in, and the slip behind it named.
class TestJsonPlace final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheSlip_data();
    void tellsTheSlip();
    void quotesWholeCharacters();
};

void TestJsonPlace::tellsTheSlip_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::optional<JsonSlip>>("slip");
    QTest::addColumn<std::string>("member");
    QTest::addColumn<std::string>("excerpt");
    using enum JsonSlip;
    const auto row = [](const char *name, std::string text, std::optional<JsonSlip> slip, std::string member,
                        std::string excerpt) { QTest::newRow(name) << text << slip << member << excerpt; };
    row("word", R"({"iat":1,"iss":Iv1.8c1e,"exp":2})", UnquotedText, "iss", R"("iss":Iv1.8c1e)");
    row("digits and letters", R"({"tid":7a797836-0000})", UnquotedText, "tid", R"("tid":7a797836-0000)");
    row("date", R"({"exp":2026-11-29})", UnquotedText, "exp", R"("exp":2026-11-29)");
    row("address", R"({"ip":10.0.0.1})", UnquotedText, "ip", R"("ip":10.0.0.1)");
    row("shell variable", R"({"iss":$APP_ID})", ShellVariable, "iss", R"("iss":$APP_ID)");
    row("shell variable in braces", R"({"iss":${APP_ID}})", ShellVariable, "iss", R"("iss":${APP_ID)");
    row("template", R"({"iss":{{app_id}}})", Template, "iss", R"("iss":{{app_id}})");
    row("placeholder", R"({"iss":<app id>})", Template, "iss", R"("iss":<app id>)");
    row("leading zero", R"({"tenant":007})", LeadingZero, "tenant", R"("tenant":007)");
    row("plus", R"({"n":+1})", BadNumber, "n", R"("n":+1)");
    row("no digit before the point", R"({"n":.5})", BadNumber, "n", R"("n":.5)");
    row("hex", R"({"n":0x1F})", BadNumber, "n", R"("n":0x1F)");
    row("comma at the end", R"({"a":1,})", TrailingComma, "", "}");
    row("comma at the end of a list", R"({"aud":["a",]})", TrailingComma, "aud", R"("aud":["a",])");
    row("no comma", R"({"a":1 "b":2})", MissingComma, "a", R"("a":1 "b":2)");
    row("quote in a text", R"({"name":"Joe "Big" Smith"})", MissingComma, "name", R"("name":"Joe "Big" Smith")");
    row("no colon", R"({"a" 1})", MissingColon, "a", R"("a" 1)");
    row("no value", R"({"iss":,"exp":2})", MissingValue, "iss", R"("iss":,"exp":2)");
    row("no value at the end", R"({"iss":})", MissingValue, "iss", R"("iss":})");
    row("bare name", R"({iss:"a"})", UnquotedName, "", R"(iss:"a")");
    row("single quotes", R"({'iss':'a'})", SingleQuotes, "", R"('iss':'a')");
    row("typographic quotes", R"({“iss”:“a”})", SingleQuotes, "", R"(“iss”:“a”)");
    row("Python", R"({"admin":True})", PythonWord, "admin", R"("admin":True)");
    row("None", R"({"admin":None})", PythonWord, "admin", R"("admin":None)");
    row("NaN", R"({"n":NaN})", NotANumber, "n", R"("n":NaN)");
    row("minus infinity", R"({"n":-Infinity})", NotANumber, "n", R"("n":-Infinity)");
    row("undefined", R"({"n":undefined})", Undefined, "n", R"("n":undefined)");
    row("comment", "{\"a\":1 // one\n}", Comment, "a", "\"a\":1 // one");
    row("backslash", R"({"path":"C:\Users"})", BadEscape, "path", R"("path":"C:\Users")");
    row("inside an object", R"({"a":{"b":c}})", UnquotedText, "b", R"("b":c)");
    row("line break in a text", "{\"a\":\"x\ny\"}", {}, "a", "\"a\":\"x");
}

void TestJsonPlace::tellsTheSlip()
{
    QFETCH(const std::string, text);
    QFETCH(const std::optional<JsonSlip>, slip);
    QFETCH(const std::string, member);
    QFETCH(const std::string, excerpt);
    const auto document = json::parse(text);
    QVERIFY(!document);
    const JsonPlace place = placeOfFault(text, document.error());
    QCOMPARE(place.excerpt, excerpt);
    QCOMPARE(place.name.value_or(""), member);
    QCOMPARE(std::string(place.slip ? nameOf(*place.slip) : ""), std::string(slip ? nameOf(*slip) : ""));
}

/// Of a long text, a part; never half a character.
void TestJsonPlace::quotesWholeCharacters()
{
    std::string name;
    for (int i = 0; i < 100; ++i)
        name += "é";
    for (int shift = 0; shift < 4; ++shift) {
        const std::string text = "{\"" + std::string(std::size_t(shift), 'a') + name + "\":x" + name + "}";
        const auto document = json::parse(text);
        QVERIFY(!document);
        const std::string excerpt = placeOfFault(text, document.error()).excerpt;
        QVERIFY(excerpt.size() < 120);
        QVERIFY(QString::fromStdString(excerpt).toStdString() == excerpt);
        QVERIFY(!QString::fromStdString(excerpt).contains(QChar(QChar::ReplacementCharacter)));
    }
}

QTEST_GUILESS_MAIN(TestJsonPlace)
#include "tst_json_place.moc"
