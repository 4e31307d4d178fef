// SPDX-License-Identifier: Apache-2.0
#include "make/assignment.h"
#include "tests/make/made_keys.h"
#include "json/writer.h"

#include <QTest>

namespace tokenscope::make {

using namespace Qt::StringLiterals;

/// `NAME=VALUE` as people type it.
class TestAssignment : public QObject
{
    Q_OBJECT
private slots:
    void valueIsRead_data();
    void valueIsRead();
    void nameIsNeeded();
    void editsKeepTheOrder();
};

void TestAssignment::valueIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("text") << "sub=ada"_ba << R"("ada")"_ba;
    QTest::newRow("text with equals signs") << "sub=a=b=c"_ba << R"("a=b=c")"_ba;
    QTest::newRow("empty text") << "sub="_ba << R"("")"_ba;
    QTest::newRow("quoted text") << R"(sub="17")"_ba << R"("17")"_ba;
    QTest::newRow("number") << "level=17"_ba << "17"_ba;
    QTest::newRow("digits are kept") << "level=1.10"_ba << "1.10"_ba;
    QTest::newRow("true") << "admin=true"_ba << "true"_ba;
    QTest::newRow("null") << "x=null"_ba << "null"_ba;
    QTest::newRow("list") << R"(roles=["a", "b"])"_ba << R"(["a","b"])"_ba;
    QTest::newRow("object") << R"(cnf={"jkt":"x"})"_ba << R"({"jkt":"x"})"_ba;
    QTest::newRow("broken JSON is text") << "x={a"_ba << R"("{a")"_ba;
    QTest::newRow("now") << "iat=now"_ba << "1795438800"_ba;
    QTest::newRow("now of no date") << "x=now"_ba << R"("now")"_ba;
    QTest::newRow("seconds") << "exp=+45s"_ba << "1795438845"_ba;
    QTest::newRow("minutes") << "exp=+30m"_ba << "1795440600"_ba;
    QTest::newRow("hours ago") << "exp=-1h"_ba << "1795435200"_ba;
    QTest::newRow("days") << "exp=+2d"_ba << "1795611600"_ba;
    QTest::newRow("weeks") << "exp=+1w"_ba << "1796043600"_ba;
    QTest::newRow("from now") << "exp=now+30m"_ba << "1795440600"_ba;
    QTest::newRow("of a claim of one's own") << "session_end=+30m"_ba << "1795440600"_ba;
    QTest::newRow("time") << "exp=2026-11-23T13:30:00Z"_ba << "1795440600"_ba;
    QTest::newRow("time of no date") << "x=2026-11-23T13:30:00Z"_ba << R"("2026-11-23T13:30:00Z")"_ba;
    QTest::newRow("no unit") << "exp=+30"_ba << R"("+30")"_ba;
    QTest::newRow("another unit") << "exp=+30y"_ba << R"("+30y")"_ba;
    QTest::newRow("two signs") << "exp=+-30m"_ba << R"("+-30m")"_ba;
    QTest::newRow("no digits") << "exp=+m"_ba << R"("+m")"_ba;
    QTest::newRow("too many digits") << "exp=+99999999999999999999d"_ba << R"("+99999999999999999999d")"_ba;
}

void TestAssignment::valueIsRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, json);
    const auto assignment = readAssignment(text.toStdString(), moment);
    QVERIFY(assignment.has_value());
    QCOMPARE(assignment->name, text.first(text.indexOf('=')).toStdString());
    QCOMPARE(json::write(assignment->value), json.toStdString());
}

void TestAssignment::nameIsNeeded()
{
    QVERIFY(!readAssignment("", moment));
    QVERIFY(!readAssignment("sub", moment));
    QVERIFY(!readAssignment("=ada", moment));
}

void TestAssignment::editsKeepTheOrder()
{
    json::Object object;
    for (const char *name : {"a", "b", "c"})
        object.append(name, json::Value("old"));
    const Edits edits{{"a"}, {{"c", json::Value("new")}, {"d", json::Value("new")}}};
    edits.apply(object);
    QCOMPARE(json::write(object), std::string(R"({"b":"old","c":"new","d":"new"})"));
}

} // namespace tokenscope::make

QTEST_GUILESS_MAIN(tokenscope::make::TestAssignment)
#include "tst_assignment.moc"
