// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/label_row.h"

#include <QTest>

using namespace tokenscope::ui;

class TestLabelRow final : public QObject
{
    Q_OBJECT

private slots:
    void labelsStandWhereTheyWish();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void theMostImportantStayWhereRoomIsShort();
};

void TestLabelRow::labelsStandWhereTheyWish()
{
    const auto places = placeLabels({{50, 20, 0}, {150, 40, 0}}, 0, 200, 5);
    QCOMPARE(places[0].left, 40.0);
    QCOMPARE(places[1].left, 130.0);
}

void TestLabelRow::labelsNeverOverlap_data()
{
    QTest::addColumn<QList<double>>("centers");
    QTest::newRow("all in one place") << QList<double>{100, 100, 100};
    QTest::newRow("all at the left") << QList<double>{0, 0, 0};
    QTest::newRow("all at the right") << QList<double>{300, 300, 300};
    QTest::newRow("in the wrong order") << QList<double>{290, 10, 12};
}

void TestLabelRow::labelsNeverOverlap()
{
    QFETCH(const QList<double>, centers);
    constexpr double width = 60;
    constexpr double gap = 10;
    std::vector<LabelWish> wishes;
    for (const double center : centers)
        wishes.push_back({center, width, 0});
    auto places = placeLabels(wishes, 0, 300, gap);
    std::ranges::sort(places, {}, &LabelPlace::left);
    QVERIFY(places.front().left >= 0);
    QVERIFY(places.back().left + width <= 300);
    for (std::size_t i = 1; i < places.size(); ++i)
        QVERIFY(places[i - 1].left + width + gap <= places[i].left);
}

void TestLabelRow::theMostImportantStayWhereRoomIsShort()
{
    const auto places = placeLabels({{10, 60, 0}, {50, 60, 3}, {90, 60, 2}}, 0, 140, 10);
    QVERIFY(!places[0].shown);
    QVERIFY(places[1].shown);
    QVERIFY(places[2].shown);
}

QTEST_APPLESS_MAIN(TestLabelRow)
#include "tst_label_row.moc"
