// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;

class TestWriter final : public QObject
{
    Q_OBJECT

private slots:
    void compactTextSurvivesTheRoundTrip_data();
    void compactTextSurvivesTheRoundTrip();
    void indentsByTwo();
    void escapesWhatMustBeEscaped_data();
    void escapesWhatMustBeEscaped();
    void beginningStopsAtTheLimit_data();
    void beginningStopsAtTheLimit();
};

void TestWriter::compactTextSurvivesTheRoundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("D1 order and duplicates") << R"({"z":1,"a":[true,false,null],"z":2})"_ba;
    QTest::newRow("D3 digits") << R"([-0,1.10,1E400,1e-400,18446744073709551616])"_ba;
    QTest::newRow("D4 lone surrogates") << R"({"\ud800":"\udfff\ud83d"})"_ba;
    QTest::newRow("D4 control characters") << R"(["\u0000\u001b\b\t\n\f\r\u007f\u0080\u009f"])"_ba;
    QTest::newRow("quotation mark and backslash") << R"(["\"\\/"])"_ba;
    QTest::newRow("UTF-8 stays") << "[\"\u00e9\u20ac\U0001F511\u2028\u202e\"]"_ba;
    QTest::newRow("empty containers") << R"([{},[],"",{"":{}}])"_ba;
}

void TestWriter::compactTextSurvivesTheRoundTrip()
{
    QFETCH(const QByteArray, text);
    const auto document = json::parse(text.toStdString());
    QVERIFY(document);
    QCOMPARE(json::write(document->root), text.toStdString());
}

void TestWriter::indentsByTwo()
{
    const auto document = json::parse(R"({"a":[1,{"b":null}],"c":{},"d":[]})");
    QVERIFY(document);
    const std::string indented = "{\n"
                                 "  \"a\": [\n"
                                 "    1,\n"
                                 "    {\n"
                                 "      \"b\": null\n"
                                 "    }\n"
                                 "  ],\n"
                                 "  \"c\": {},\n"
                                 "  \"d\": []\n"
                                 "}";
    QCOMPARE(json::write(document->root, json::Layout::Indented), indented);
    QCOMPARE(json::write(*document->root.asObject(), json::Layout::Indented), indented);
}

void TestWriter::escapesWhatMustBeEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("empty") << ""_ba << R"("")"_ba;
    QTest::newRow("quotation mark") << "a\"b"_ba << R"("a\"b")"_ba;
    QTest::newRow("D5 NUL") << QByteArray("a\0b", 3) << R"("a\u0000b")"_ba;
    QTest::newRow("DEL and C1") << "\x7f\u0085"_ba << R"("\u007f\u0085")"_ba;
    QTest::newRow("just above C1") << "\u00a0"_ba << "\"\u00a0\""_ba;
    QTest::newRow("D4 lone surrogate") << "\xed\xaf\xbfx"_ba << R"("\udbffx")"_ba;
    QTest::newRow("D4 0xFF") << "a\xff z"_ba << "\"a\ufffd z\""_ba;
    QTest::newRow("D4 cut character") << "\xe2\x82"_ba << "\"\ufffd\ufffd\""_ba;
    QTest::newRow("D4 cut surrogate") << "\xed\xa0"_ba << "\"\ufffd\ufffd\""_ba;
    QTest::newRow("D4 overlong") << "\xc0\xaf"_ba << "\"\ufffd\ufffd\""_ba;
}

void TestWriter::escapesWhatMustBeEscaped()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, quoted);
    QCOMPARE(json::quote(text.toStdString()), quoted.toStdString());
    QCOMPARE(json::write(json::Value(text.toStdString())), quoted.toStdString());
    QVERIFY(json::parse(json::quote(text.toStdString())));
}

void TestWriter::beginningStopsAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a long text") << '"' + QByteArray(100'000, 'a') + '"';
    QTest::newRow("many items") << '[' + QByteArray("1,").repeated(100'000) + "1]";
    QTest::newRow("many members") << '{' + QByteArray("\"a\":1,").repeated(100'000) + "\"a\":1}";
    QTest::newRow("a long name") << "{\"" + QByteArray(100'000, 'a') + "\":1}";
    QTest::newRow("cut in a character") << '"' + QByteArray("a\xE2\x82\xAC").repeated(1000) + '"';
}

void TestWriter::beginningStopsAtTheLimit()
{
    QFETCH(const QByteArray, text);
    const auto document = json::parse(text.toStdString());
    QVERIFY(document);
    const std::string start = json::writeStart(document->root, 50);
    QVERIFY2(start.size() >= 50 && start.size() < 70, start.c_str());
    QVERIFY(text.startsWith(QByteArray::fromStdString(start).first(40)));
    QCOMPARE(json::writeStart(json::Value("short"), 50), "\"short\"");
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
