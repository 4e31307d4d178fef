// SPDX-License-Identifier: Apache-2.0
#include "json/member_ranges.h"

#include <QTest>

using namespace tokenscope;

class TestMemberRanges final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereMembersStand_data();
    void tellsWhereMembersStand();
};

void TestMemberRanges::tellsWhereMembersStand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("members");
    QTest::newRow("none") << QByteArray("{}") << QByteArrayList();
    QTest::newRow("no object") << QByteArray(R"(["a","b"])") << QByteArrayList();
    QTest::newRow("two") << QByteArray(R"({"a":1,"b":"x"})") << QByteArrayList{R"("a":1)", R"("b":"x")"};
    QTest::newRow("blanks around them") << QByteArray(" { \"a\" : 1 ,\n\t\"b\":null }\n")
                                        << QByteArrayList{R"("a" : 1)", R"("b":null)"};
    QTest::newRow("signs inside texts") << QByteArray(R"({"a":"},\"{","]":2})")
                                        << QByteArrayList{R"("a":"},\"{")", R"("]":2)"};
    QTest::newRow("containers in containers")
        << QByteArray(R"({"a":{"b":[1,{"c":2}]},"d":[]})") << QByteArrayList{R"("a":{"b":[1,{"c":2}]})", R"("d":[])"};
    QTest::newRow("ends with a backslash") << QByteArray(R"({"a":"\\"})") << QByteArrayList{R"("a":"\\")"};
    QTest::newRow("cut off in a text") << QByteArray(R"({"a":1,"b":"x\)") << QByteArrayList{R"("a":1)"};
}

void TestMemberRanges::tellsWhereMembersStand()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, members);
    QByteArrayList found;
    for (const auto &[offset, length] : json::memberRanges(text.toStdString()))
        found += text.mid(qsizetype(offset), qsizetype(length));
    QCOMPARE(found, members);
}

QTEST_GUILESS_MAIN(TestMemberRanges)
#include "tst_member_ranges.moc"
