// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/expectations_form.h"

#include "tests/ui/sample_text.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::ExpectationsForm;

class TestExpectationsForm final : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheDefaultPolicy();
    void givesBackWhatWasSet();
    void typedTextsAreExpected_data();
    void typedTextsAreExpected();
    void momentIsRead_data();
    void momentIsRead();
    void aMomentThatCannotBeReadSaysSo();
    void momentIsChosenFromACalendar();
    void leewayIsBounded();
    void theTokensOwnValueIsOneClickAway_data();
    void theTokensOwnValueIsOneClickAway();
    void aTokensValueIsKeptToTheByteAndShownEscaped();
    void settingAllReportsOneChange();
};

namespace {

template <typename Widget>
Widget *named(const QWidget &parent, const QString &name)
{
    for (auto *child : parent.findChildren<Widget *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

const auto payload =
    R"({"iss":"https://issuer.example","aud":["a, with a comma","b"],"sub":"someone","iat":1795435000})";

} // namespace

void TestExpectationsForm::startsWithTheDefaultPolicy()
{
    const ExpectationsForm form;
    QCOMPARE(form.expectations(), inspect::Expectations());
    QVERIFY(!form.moment());
}

void TestExpectationsForm::givesBackWhatWasSet()
{
    inspect::Expectations expectations;
    expectations.issuer = "https://issuer.example/ ";
    expectations.audiences = {"one, with a comma", "two"};
    expectations.algorithms = {"ES256", "RS256"};
    expectations.type = "at+jwt";
    expectations.tokenType = inspect::TokenType::AccessToken;
    expectations.subject = "line\nbreak";
    expectations.leeway = std::chrono::seconds(5);
    expectations.maximumAge = std::chrono::hours(1);
    expectations.maximumLifetime = std::chrono::hours(24);
    expectations.requiredClaims = {"jti"};
    ExpectationsForm form;
    form.setExpectations(expectations);
    QCOMPARE(form.expectations(), expectations);
    form.setExpectations({});
    QCOMPARE(form.expectations(), inspect::Expectations());
}

void TestExpectationsForm::typedTextsAreExpected_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("audiences");
    QTest::newRow("one") << u"my-app"_s << QStringList{u"my-app"_s};
    QTest::newRow("several with commas") << u"my-app, other,third"_s
                                         << QStringList{u"my-app"_s, u"other"_s, u"third"_s};
    QTest::newRow("blanks around") << u"  my-app  "_s << QStringList{u"my-app"_s};
    QTest::newRow("nothing but blanks") << u"  "_s << QStringList{};
    // An entry that is empty is judged, and fails (threat N6), rather than passed over.
    QTest::newRow("N6 nothing between commas") << u"a,,b"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("N6 a comma too many") << u"a,"_s << QStringList{u"a"_s, QString()};
    QTest::newRow("N6 a comma alone") << u","_s << QStringList{QString(), QString()};
}

void TestExpectationsForm::typedTextsAreExpected()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, audiences);
    ExpectationsForm form;
    QTest::keyClicks(named<QLineEdit>(form, u"Expected audience"_s), typed);
    QStringList expected;
    for (const std::string &audience : form.expectations().audiences)
        expected += QString::fromStdString(audience);
    QCOMPARE(expected, audiences);
}

void TestExpectationsForm::momentIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds since 1970") << u"1795435200"_s << qint64(1795435200);
    QTest::newRow("RFC 3339") << u"2026-11-23T12:00:00Z"_s << qint64(1795435200);
    QTest::newRow("RFC 3339 with an offset") << u"2026-11-23T13:00:00+01:00"_s << qint64(1795435200);
    QTest::newRow("now") << u"now"_s << qint64(-1);
    QTest::newRow("NOW") << u" NOW "_s << qint64(-1);
    QTest::newRow("empty") << u""_s << qint64(-1);
}

void TestExpectationsForm::momentIsRead()
{
    QFETCH(const QString, typed);
    QFETCH(const qint64, seconds);
    ExpectationsForm form;
    QTest::keyClicks(named<QLineEdit>(form, u"At time"_s), typed);
    QCOMPARE(form.moment() ? form.moment()->time_since_epoch().count() : -1, seconds);
}

void TestExpectationsForm::aMomentThatCannotBeReadSaysSo()
{
    ExpectationsForm form;
    auto *edit = named<QLineEdit>(form, u"At time"_s);
    QTest::keyClicks(edit, u"noon"_s);
    QVERIFY(!form.moment());
    QVERIFY(!edit->accessibleDescription().isEmpty());
    edit->selectAll();
    QTest::keyClicks(edit, u"1795435200"_s);
    QCOMPARE(form.moment(), std::optional(samples::noon));
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void TestExpectationsForm::momentIsChosenFromACalendar()
{
    ExpectationsForm form;
    form.resize(500, 700);
    form.show();
    form.setMoment(samples::noon);
    named<QToolButton>(form, u"Choose from a calendar"_s)->click();
    auto *calendar = named<QCalendarWidget>(form, u"Day"_s);
    auto *time = named<QTimeEdit>(form, u"Time"_s);
    QVERIFY(calendar && calendar->isVisible() && time);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 23));
    QCOMPARE(time->time(), QTime(12, 0));
    calendar->setSelectedDate(QDate(2026, 11, 21));
    time->setTime(QTime(20, 30));
    named<QPushButton>(form, u"Judge as of then"_s)->click();
    QCOMPARE(form.moment()->time_since_epoch().count(), 1795293000); // 2026-11-21 20:30:00 UTC
    QTRY_VERIFY(!named<QCalendarWidget>(form, u"Day"_s));
}

void TestExpectationsForm::leewayIsBounded()
{
    const ExpectationsForm form;
    const auto *leeway = named<QSpinBox>(form, u"Leeway"_s);
    QVERIFY(leeway);
    QCOMPARE(leeway->value(), 60);
    QCOMPARE(leeway->minimum(), 0);
    QCOMPARE(leeway->maximum(), 600);
}

void TestExpectationsForm::theTokensOwnValueIsOneClickAway_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<inspect::Expectations>("expected");
    inspect::Expectations issuer;
    issuer.issuer = "https://issuer.example";
    QTest::newRow("issuer") << u"Expected issuer from token"_s << issuer;
    inspect::Expectations audience;
    audience.audiences = {"a, with a comma", "b"};
    QTest::newRow("audience") << u"Expected audience from token"_s << audience;
    inspect::Expectations subject;
    subject.subject = "someone";
    QTest::newRow("subject") << u"Subject from token"_s << subject;
    inspect::Expectations algorithms;
    algorithms.algorithms = {"ES256"};
    QTest::newRow("algorithm") << u"Algorithms from token"_s << algorithms;
    inspect::Expectations type;
    type.type = "JWT";
    QTest::newRow("type") << u"Type (typ) from token"_s << type;
}

void TestExpectationsForm::theTokensOwnValueIsOneClickAway()
{
    QFETCH(const QString, button);
    QFETCH(const inspect::Expectations, expected);
    ExpectationsForm form;
    form.show();
    auto *fromToken = named<QPushButton>(form, button);
    QVERIFY(fromToken);
    QVERIFY(!fromToken->isEnabled());
    form.showOffers(*samples::inspected(samples::unsignedToken(payload)));
    QTest::keyClick(fromToken, Qt::Key_Space);
    QCOMPARE(form.expectations(), expected);
}

void TestExpectationsForm::aTokensValueIsKeptToTheByteAndShownEscaped()
{
    ExpectationsForm form;
    const std::string issuer = "https://issuer.example/\u202eabc";
    form.expectIssuer(issuer);
    QCOMPARE(form.expectations().issuer, std::optional(issuer));
    QVERIFY(!named<QLineEdit>(form, u"Expected issuer"_s)->text().contains(QChar(0x202e)));
}

void TestExpectationsForm::settingAllReportsOneChange()
{
    ExpectationsForm form;
    const QSignalSpy changed(&form, &ExpectationsForm::expectationsChanged);
    inspect::Expectations expectations;
    expectations.issuer = "https://issuer.example";
    expectations.audiences = {"my-app"};
    form.setExpectations(expectations);
    QCOMPARE(changed.size(), 1);
    form.setExpectations(expectations);
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestExpectationsForm)
#include "tst_expectations_form.moc"
