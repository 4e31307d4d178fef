// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/validity_timeline.h"

#include "tests/ui/sample_text.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace std::chrono_literals;
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
    void keysMoveTheTimeToJudgeBy_data();
    void keysMoveTheTimeToJudgeBy();
    void escapeGoesBackToNow();
    void theMarkIsDragged();
    void pressingBesideTheMarkMovesNothing();
    void assistiveToolsFindASlider();
    void datesStayWhileTheTokenIsJudgedAnew();

private:
    /// From 11:00 to 12:00 of a day, and it is 12:00, as the samples have it.
    static void showHour(ValidityTimeline &timeline);
    /// Where the pointer says that something can be dragged.
    static QPoint placeOfMark(ValidityTimeline &timeline);
};

void TestValidityTimeline::showHour(ValidityTimeline &timeline)
{
    const auto payload = R"({"iat":1795431600,"exp":1795435200})";
    timeline.showInspection(*samples::inspected(samples::unsignedToken(payload)), {.clock = {}, .leeway = 60s});
    timeline.resize(800, timeline.sizeHint().height());
    timeline.show();
}

QPoint TestValidityTimeline::placeOfMark(ValidityTimeline &timeline)
{
    QList<QPoint> places;
    for (int y = 0; y < timeline.height(); y += 2) {
        for (int x = 0; x < timeline.width(); x += 2) {
            QTest::mouseMove(&timeline, {x, y});
            if (timeline.cursor().shape() == Qt::SizeHorCursor)
                places += QPoint(x, y);
        }
    }
    return places.isEmpty() ? QPoint(-1, -1) : places[places.size() / 2];
}

void TestValidityTimeline::keepsItsPlaceWithoutDates()
{
    ValidityTimeline timeline;
    timeline.showInspection(*samples::inspected(samples::unsignedToken(R"({"exp":1795436200})")), {});
    QVERIFY(!timeline.isHidden());
    timeline.showInspection(*samples::inspected(samples::unsignedToken(R"({"sub":"a"})")), {});
    QVERIFY(!timeline.isHidden()); // or all below would move while one steps through tokens
    QCOMPARE(timeline.accessibleDescription(), QStringLiteral("This token has no dates."));
    timeline.showInspection(*samples::inspected("no token"), {});
    QVERIFY(timeline.isHidden());
}

void TestValidityTimeline::tellsItsDatesInWords()
{
    ValidityTimeline timeline;
    const auto payload = R"({"iat":1795431600,"nbf":1795431600,"exp":1795435200})";
    timeline.showInspection(*samples::inspected(samples::unsignedToken(payload)), {});
    const QString words = timeline.accessibleDescription();
    QVERIFY2(words.contains(u"Issued Mon 23 Nov 2026 11:00:00 UTC"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Expires Mon 23 Nov 2026 12:00:00 UTC"_s), qPrintable(words));
    QVERIFY2(words.contains(u"lasts 1 h"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Now Mon 23 Nov 2026 12:00:00 UTC"_s), qPrintable(words));
}

void TestValidityTimeline::aGivenTimeIsNotCalledNow()
{
    ValidityTimeline timeline;
    timeline.showInspection(*samples::inspected(samples::unsignedToken(R"({"exp":1795436200})")),
                            {.clock = samples::noon, .leeway = {}});
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
    timeline.showInspection(*samples::inspected(samples::unsignedToken(payload.toStdString())), {});
    for (const int width : {40, 300, 2000}) {
        timeline.resize(width, timeline.sizeHint().height());
        QVERIFY(!timeline.grab().isNull()); // the sanitizers look on
    }
    QVERIFY(!timeline.accessibleDescription().isEmpty());
}

void TestValidityTimeline::keysMoveTheTimeToJudgeBy_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<qint64>("moment");
    const auto row = [](const char *name, Qt::Key key, qint64 moment, Qt::KeyboardModifiers modifiers = {}) {
        QTest::newRow(name) << int(key) << modifiers << moment;
    };
    row("a minute back", Qt::Key_Left, 1795435140);
    row("a minute ahead", Qt::Key_Right, 1795435260);
    row("an hour back", Qt::Key_Left, 1795431600, Qt::ShiftModifier);
    row("an hour ahead", Qt::Key_Right, 1795438800, Qt::ShiftModifier);
    row("a day back", Qt::Key_PageDown, 1795348800);
    row("a day ahead", Qt::Key_PageUp, 1795521600);
    row("to its issue", Qt::Key_Home, 1795431600);
}

void TestValidityTimeline::keysMoveTheTimeToJudgeBy()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const qint64, moment);
    ValidityTimeline timeline;
    showHour(timeline);
    const QSignalSpy chosen(&timeline, &ValidityTimeline::momentChosen);
    QTest::keyClick(&timeline, Qt::Key(key), modifiers);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Moment>().time_since_epoch().count(), moment);
    QVERIFY2(timeline.accessibleDescription().contains(u"Judged as of"_s),
             qPrintable(timeline.accessibleDescription()));
    QTest::keyClick(&timeline, Qt::Key_End);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].value<Moment>(), samples::noon);
}

void TestValidityTimeline::escapeGoesBackToNow()
{
    ValidityTimeline timeline;
    showHour(timeline);
    const QSignalSpy back(&timeline, &ValidityTimeline::nowWanted);
    QTest::keyClick(&timeline, Qt::Key_Escape);
    QVERIFY(back.isEmpty()); // it is now
    QTest::keyClick(&timeline, Qt::Key_Left);
    QTest::keyClick(&timeline, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void TestValidityTimeline::theMarkIsDragged()
{
    ValidityTimeline timeline;
    showHour(timeline);
    const QSignalSpy chosen(&timeline, &ValidityTimeline::momentChosen);
    const QPoint mark = placeOfMark(timeline);
    QVERIFY(mark.x() > timeline.width() / 2); // at the expiry, which is near the right end
    QTest::mousePress(&timeline, Qt::LeftButton, {}, mark);
    qint64 before = samples::noon.time_since_epoch().count();
    for (const int by : {100, 200, 300}) {
        QTest::mouseMove(&timeline, mark - QPoint(by, 0));
        QVERIFY(!chosen.isEmpty());
        const qint64 now = chosen.last()[0].value<Moment>().time_since_epoch().count();
        QVERIFY2(now < before && now > 1795431600, qPrintable(QString::number(now)));
        QCOMPARE(now % 10, 0); // as exact as the hand is
        before = now;
    }
    QTest::mouseRelease(&timeline, Qt::LeftButton, {}, mark - QPoint(300, 0));
    const qsizetype count = chosen.size();
    QTest::mouseMove(&timeline, mark);
    QCOMPARE(chosen.size(), count);
    QVERIFY(std::abs(placeOfMark(timeline).x() - (mark.x() - 300)) <= 3); // it lies where it was let go
}

void TestValidityTimeline::pressingBesideTheMarkMovesNothing()
{
    ValidityTimeline timeline;
    showHour(timeline);
    const QSignalSpy chosen(&timeline, &ValidityTimeline::momentChosen);
    const QPoint beside = placeOfMark(timeline) - QPoint(150, 0);
    QTest::mousePress(&timeline, Qt::LeftButton, {}, beside);
    QTest::mouseMove(&timeline, beside - QPoint(50, 0));
    QTest::mouseRelease(&timeline, Qt::LeftButton, {}, beside - QPoint(50, 0));
    QVERIFY(chosen.isEmpty());
}

void TestValidityTimeline::assistiveToolsFindASlider()
{
    ValidityTimeline timeline;
    showHour(timeline);
    const QSignalSpy chosen(&timeline, &ValidityTimeline::momentChosen);
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&timeline);
    QVERIFY(found);
    QCOMPARE(found->role(), QAccessible::Slider);
    QCOMPARE(found->text(QAccessible::Name), u"Validity"_s);
    QCOMPARE(found->text(QAccessible::Value), u"Now Mon 23 Nov 2026 12:00:00 UTC"_s);
    QAccessibleValueInterface *value = found->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toLongLong(), samples::noon.time_since_epoch().count());
    QVERIFY(value->minimumValue().toDouble() < 1795431600);
    QVERIFY(value->maximumValue().toDouble() > value->currentValue().toDouble());
    value->setCurrentValue(1795434000.0);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(found->text(QAccessible::Value), u"Judged as of Mon 23 Nov 2026 11:40:00 UTC"_s);
}

void TestValidityTimeline::datesStayWhileTheTokenIsJudgedAnew()
{
    ValidityTimeline timeline;
    showHour(timeline);
    timeline.showJudging(true);
    QVERIFY(timeline.hasDates());
    timeline.showJudging(false); // of another text
    QVERIFY(!timeline.hasDates());
    QCOMPARE(timeline.accessibleDescription(), u"Judging…"_s);
}

QTEST_MAIN(TestValidityTimeline)
#include "tst_validity_timeline.moc"
