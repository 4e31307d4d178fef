// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"

#include <QTest>

#include <string>

using namespace tokenscope;

class TestValueSharing final : public QObject
{
    Q_OBJECT

private slots:
    void copiesShareWhatTheyHold();
    void changingOneLeavesTheOthers();
    void smallValuesAreOneAndTheSame();
};

void TestValueSharing::copiesShareWhatTheyHold()
{
    const auto document = json::parse(R"({"a":["x","y"],"b":{"c":12}})");
    QVERIFY(document.has_value());
    const json::Value copy = document->root;
    QCOMPARE(copy.asObject(), document->root.asObject());
    const json::Value part = *copy.asObject()->find("a");
    QCOMPARE(part.asArray(), document->root.asObject()->find("a")->asArray());
}

void TestValueSharing::changingOneLeavesTheOthers()
{
    const auto document = json::parse(R"({"a":1})");
    json::Value changed = document->root;
    changed.mutableObject()->set("a", json::Value("two"));
    changed.mutableObject()->append("b", json::Value());
    QCOMPARE(*document->root.asObject()->find("a")->asNumber(), json::Number{"1"});
    QCOMPARE(document->root.asObject()->size(), std::size_t(1));
    QCOMPARE(*changed.asObject()->find("a")->asString(), std::string("two"));
    QVERIFY(json::Value(std::int64_t(1)).mutableObject() == nullptr);
}

/// A text of 16 MiB holds five million of them.
void TestValueSharing::smallValuesAreOneAndTheSame()
{
    const auto document = json::parse(R"([{},{},[],[],"","",7,7,true])");
    const json::Array &all = *document->root.asArray();
    QCOMPARE(all[0].asObject(), all[1].asObject());
    QCOMPARE(all[2].asArray(), all[3].asArray());
    QCOMPARE(all[4].asString(), all[5].asString());
    QCOMPARE(all[6].asNumber(), all[7].asNumber());
    QVERIFY(sizeof(json::Value) <= 16);
}

QTEST_GUILESS_MAIN(TestValueSharing)
#include "tst_value_sharing.moc"
