// SPDX-License-Identifier: Apache-2.0
#include "gate/text_place.h"

#include <QTest>

using namespace tokenscope::gate;

/// Places as editors count them.
class TestTextPlace final : public QObject
{
    Q_OBJECT

private slots:
    void pointerIsFound_data();
    void pointerIsFound();
    void elementsAreFound();
    void otherTextsHaveNoPlaces();
    void blocksAreFound();
};

void TestTextPlace::pointerIsFound_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::size_t>("line");
    QTest::addColumn<std::size_t>("column");
    const auto row = [](const char *name, const char *text, const char *pointer, std::size_t line, std::size_t column) {
        QTest::newRow(name) << std::string(text) << std::string(pointer) << line << column;
    };
    row("whole", "  {}", "", 1, 3);
    row("member", "{\n  \"a\": 1,\n  \"b\": [2]}", "/b", 3, 8);
    row("element", R"([1, "x", {"y": true}])", "/2/y", 1, 16);
    row("behind members of every kind", R"({"a":[{"b":[]},-1.5e3,null],"c":"}]","d":0})", "/d", 1, 42);
    row("escaped pointer", R"({"a/b~c": 7})", "/a~1b~0c", 1, 11);
    row("escaped name", R"({"\u0061": 7})", "/a", 1, 12);
    row("characters, not bytes", "{\"ä\u20ac\U0001F511\": 1, \"b\": 2}", "/b", 1, 17);
    row("byte order mark", "\xEF\xBB\xBF[8, 9]", "/1", 1, 6);
    row("no such member", "{\"a\": 1}", "/b", 0, 0);
    row("no such element", "[1]", "/1", 0, 0);
    row("first of repeated members", "{\"a\": 1, \"a\": 2}", "/a", 1, 7);
}

void TestTextPlace::pointerIsFound()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, pointer);
    QFETCH(const std::size_t, line);
    QFETCH(const std::size_t, column);
    const Place place = PlacedText(text).at(pointer);
    QCOMPARE(place.pointer, pointer);
    QCOMPARE(place.line, line);
    QCOMPARE(place.column, column);
}

void TestTextPlace::elementsAreFound()
{
    const std::string text = "{\"keys\": [ {\"ö\": 1}, {},\n {}]}";
    const PlacedText placed(text);
    const auto places = placed.elements("/keys");
    QCOMPARE(places.size(), 3U);
    for (const Place &place : places)
        QCOMPARE(placed.at(place.pointer), place); // counted on, or from the start: the same
    QCOMPARE(places[2].line, 2U);
    QCOMPARE(places[2].column, 2U);
    QVERIFY(placed.elements("/other").empty());
}

void TestTextPlace::otherTextsHaveNoPlaces()
{
    QCOMPARE(PlacedText("not json").at(std::string("/a")), (Place{"/a", 0, 0}));
    QVERIFY(PlacedText("[1").elements("").empty());
}

void TestTextPlace::blocksAreFound()
{
    const auto blocks = PlacedText("text\n-----BEGIN A-----\nx\n-----END A-----\n-----BEGIN B-----\n").pemBlocks();
    QCOMPARE(blocks.size(), 2U);
    QCOMPARE(blocks[0].line, 2U);
    QCOMPARE(blocks[1].line, 5U);
}

QTEST_GUILESS_MAIN(TestTextPlace)
#include "tst_text_place.moc"
