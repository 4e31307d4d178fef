// SPDX-License-Identifier: Apache-2.0
#include "ui/look/widgets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::Badge;

class TestBadge final : public QObject
{
    Q_OBJECT

private slots:
    void isWholeWhereItHasItsSize_data();
    void isWholeWhereItHasItsSize();
    void endsInAnEllipsisWhereRoomIsShort();
};

/// Widths of text are fractions: each length and letter rounds in its own way.
void TestBadge::isWholeWhereItHasItsSize_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"✓ Success"_s, u"✓ Correcto"_s, u"✕ HTTP 404"_s, u"1 warning"_s, u"12 Warnungen"_s,
                                u"i"_s, u"WWW"_s, u"illicit"_s})
        QTest::newRow(qPrintable(text)) << text;
    for (int length = 1; length <= 24; ++length)
        QTest::addRow("%d times the letter t", length) << QString(length, u't');
}

void TestBadge::isWholeWhereItHasItsSize()
{
    QFETCH(const QString, text);
    for (int size = 8; size <= 24; ++size) {
        Badge badge;
        QFont font = badge.font();
        font.setPixelSize(size);
        badge.setFont(font);
        badge.show(ui::Tone::Good, text);
        badge.resize(badge.sizeHint());
        QCOMPARE(badge.shownText(), text);
    }
}

void TestBadge::endsInAnEllipsisWhereRoomIsShort()
{
    Badge badge;
    badge.show(ui::Tone::Bad, u"a status that is much too long"_s);
    badge.resize(badge.sizeHint().width() / 2, badge.sizeHint().height());
    QVERIFY(badge.shownText().endsWith(u'…'));
    QVERIFY(badge.toolTip().contains(u"much too long"_s));
}

QTEST_MAIN(TestBadge)
#include "tst_badge.moc"
