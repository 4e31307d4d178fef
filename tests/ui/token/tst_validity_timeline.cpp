// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/validity_timeline.h"

#include "tests/ui/sample_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::ValidityTimeline;

class TestValidityTimeline final : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsPlaceWithoutDates();
    void tellsItsDatesInWords();
    void aGivenTimeIsNotCalledNow();
    void paintsAnyDates_data();
    void paintsAnyDates();
};

void TestValidityTimeline::keepsItsPlaceWithoutDates()
{
    ValidityTimeline timeline;
    timeline.showInspection(*samples::inspected(samples::unsignedToken(R"({"exp":1795436200})")), false);
    QVERIFY(!timeline.isHidden());
    timeline.showInspection(*samples::inspected(samples::unsignedToken(R"({"sub":"a"})")), false);
    QVERIFY(!timeline.isHidden()); // or all below would move while one steps through tokens
    QCOMPARE(timeline.accessibleDescription(), QStringLiteral("This token has no dates."));
    timeline.showInspection(*samples::inspected("no token"), false);
    QVERIFY(timeline.isHidden());
}

void TestValidityTimeline::tellsItsDatesInWords()
{
    ValidityTimeline timeline;
    const auto payload = R"({"iat":1795431600,"nbf":1795431600,"exp":1795435200})";
    timeline.showInspection(*samples::inspected(samples::unsignedToken(payload)), false);
    const QString words = timeline.accessibleDescription();
    QVERIFY2(words.contains(u"Issued Mon 23 Nov 2026 11:00:00 UTC"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Expires Mon 23 Nov 2026 12:00:00 UTC"_s), qPrintable(words));
    QVERIFY2(words.contains(u"valid for 1 h"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Now Mon 23 Nov 2026 12:00:00 UTC"_s), qPrintable(words));
}

void TestValidityTimeline::aGivenTimeIsNotCalledNow()
{
    ValidityTimeline timeline;
    timeline.showInspection(*samples::inspected(samples::unsignedToken(R"({"exp":1795436200})")), true);
    QVERIFY(timeline.accessibleDescription().contains(u"Judged as of"_s));
}

void TestValidityTimeline::paintsAnyDates_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("issued only") << R"({"iat":1795431600})"_ba;
    QTest::newRow("expiry only") << R"({"exp":1795431600})"_ba;
    QTest::newRow("expiry is now") << R"({"exp":1795435200})"_ba;
    QTest::newRow("all the same") << R"({"iat":1795435200,"nbf":1795435200,"exp":1795435200})"_ba;
    QTest::newRow("expires before it starts") << R"({"nbf":1795435200,"exp":1795431600})"_ba;
    QTest::newRow("milliseconds") << R"({"iat":1795431600000,"exp":1795435200000})"_ba;
    QTest::newRow("zero") << R"({"iat":0,"exp":0})"_ba;
    QTest::newRow("both ends of the range") << R"({"iat":-9223372036854775808,"exp":9223372036854775807})"_ba;
    QTest::newRow("beyond the range") << R"({"iat":-1e400,"nbf":1e30,"exp":1e400})"_ba;
}

void TestValidityTimeline::paintsAnyDates()
{
    QFETCH(const QByteArray, payload);
    ValidityTimeline timeline;
    timeline.showInspection(*samples::inspected(samples::unsignedToken(payload.toStdString())), false);
    for (const int width : {40, 300, 2000}) {
        timeline.resize(width, timeline.sizeHint().height());
        QVERIFY(!timeline.grab().isNull()); // the sanitizers look on
    }
    QVERIFY(!timeline.accessibleDescription().isEmpty());
}

QTEST_MAIN(TestValidityTimeline)
#include "tst_validity_timeline.moc"
