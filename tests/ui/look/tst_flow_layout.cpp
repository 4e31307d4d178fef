// SPDX-License-Identifier: Apache-2.0
#include "ui/look/flow_layout.h"

#include <QTest>
#include <QWidget>

using namespace tokenscope;
using ui::FlowLayout;

/// Widgets of several heights in rows.
class TestFlowLayout final : public QObject
{
    Q_OBJECT

private slots:
    void lowOnesAreCentredInTheirRow();
    void rowsFollowOneAnother();
    void rightToLeftStartsAtTheRight();

private:
    static constexpr int gap = 8;

    /// Of fixed size, so that its hint is known.
    static QWidget *box(QWidget &parent, FlowLayout &flow, QSize size)
    {
        auto *widget = new QWidget(&parent);
        widget->setFixedSize(size);
        flow.addWidget(widget);
        return widget;
    }
};

void TestFlowLayout::lowOnesAreCentredInTheirRow()
{
    QWidget parent;
    auto *flow = new FlowLayout(gap);
    parent.setLayout(flow);
    const auto *low = box(parent, *flow, {40, 10});
    const auto *tall = box(parent, *flow, {40, 30});
    flow->setGeometry({0, 0, 200, 100});
    QCOMPARE(low->geometry(), QRect(0, 10, 40, 10));
    QCOMPARE(tall->geometry(), QRect(48, 0, 40, 30));
}

void TestFlowLayout::rowsFollowOneAnother()
{
    QWidget parent;
    auto *flow = new FlowLayout(gap);
    parent.setLayout(flow);
    box(parent, *flow, {60, 30});
    const auto *low = box(parent, *flow, {60, 10});
    const auto *third = box(parent, *flow, {60, 20});
    flow->setGeometry({0, 0, 130, 100});
    QCOMPARE(low->geometry(), QRect(68, 10, 60, 10));
    QCOMPARE(third->geometry(), QRect(0, 38, 60, 20));
    QCOMPARE(flow->heightForWidth(130), 58);
    QCOMPARE(flow->heightForWidth(60), 30 + gap + 10 + gap + 20);
}

void TestFlowLayout::rightToLeftStartsAtTheRight()
{
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(gap);
    parent.setLayout(flow);
    const auto *first = box(parent, *flow, {40, 20});
    flow->setGeometry({0, 0, 200, 100});
    QCOMPARE(first->geometry(), QRect(160, 0, 40, 20));
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flow_layout.moc"
