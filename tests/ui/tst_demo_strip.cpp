// SPDX-License-Identifier: Apache-2.0
#include "ui/demo_strip.h"

#include "demo/sample_tokens.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope;
using ui::DemoStrip;

namespace {

demo::SampleToken sample(demo::SampleGroup group, const QString &name)
{
    demo::SampleToken made;
    made.group = group;
    made.id = name;
    made.name = name;
    made.sentence = u"What %1 shows."_s.arg(name);
    made.text = name.toStdString();
    return made;
}

} // namespace

/// Somebody shows tokens to a team with it.
class TestDemoStrip final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isNotSeenWithoutTheDemo();
    void saysWhatTheSampleShows();
    void stepsRoundAndRound();
    void comesBackToTheSampleFromAnotherText();
    void switchesTheWeather_data();
    void switchesTheWeather();

private:
    QString words() const { return m_strip->findChild<QLabel *>(u"sample"_s)->text(); }
    void press(const QString &name)
    {
        for (auto *button : m_strip->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button->click();
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<DemoStrip> m_strip;
};

void TestDemoStrip::init()
{
    m_strip = std::make_unique<DemoStrip>();
    m_strip->showSamples({sample(demo::SampleGroup::Good, u"good"_s), sample(demo::SampleGroup::Claims, u"late"_s),
                          sample(demo::SampleGroup::Key, u"stranger"_s)});
    connect(m_strip.get(), &DemoStrip::sampleWanted, m_strip.get(),
            [this](const demo::SampleToken &wanted) { m_strip->showText(QString::fromStdString(wanted.text)); });
}

void TestDemoStrip::isNotSeenWithoutTheDemo()
{
    QVERIFY(DemoStrip().isHidden());
    QVERIFY(!m_strip->isHidden());
    press(u"Hide the demo’s bar"_s);
    QVERIFY(m_strip->isHidden());
}

void TestDemoStrip::saysWhatTheSampleShows()
{
    m_strip->showText(u"late"_s);
    QCOMPARE(words(), u"2 of 3 · Claims · late: What late shows."_s);
    m_strip->showText(u"something else"_s);
    QVERIFY(!words().contains(u"late"_s));
}

void TestDemoStrip::stepsRoundAndRound()
{
    m_strip->showText(u"good"_s);
    QStringList seen;
    for (const QString &button : {u"Next sample"_s, u"Next sample"_s, u"Next sample"_s, u"Previous sample"_s}) {
        press(button);
        seen += words().section(u' ', 0, 0);
    }
    QCOMPARE(seen, (QStringList{u"2"_s, u"3"_s, u"1"_s, u"3"_s}));
}

void TestDemoStrip::comesBackToTheSampleFromAnotherText()
{
    m_strip->showText(u"late"_s);
    m_strip->showText(u"a customer's token"_s);
    press(u"Next sample"_s);
    QVERIFY(words().startsWith(u"2 of 3"_s));
}

void TestDemoStrip::switchesTheWeather_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("heard");
    QTest::newRow("late") << u"After 5 s"_s << u"5000"_s;
    QTest::newRow("at once") << u"At once"_s << u"0"_s;
    QTest::newRow("an error") << u"429: too many requests"_s << u"TooManyRequests"_s;
    QTest::newRow("as usual") << u"The keys"_s << QString();
    QTest::newRow("other keys") << u"&Change the signing key now"_s << u"rotation"_s;
}

void TestDemoStrip::switchesTheWeather()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, heard);
    QStringList said;
    connect(m_strip.get(), &DemoStrip::delayWanted, m_strip.get(),
            [&said](std::chrono::milliseconds delay) { said += QString::number(delay.count()); });
    connect(m_strip.get(), &DemoStrip::errorWanted, m_strip.get(), [&said](const QString &status) { said += status; });
    connect(m_strip.get(), &DemoStrip::rotationWanted, m_strip.get(), [&said] { said += u"rotation"_s; });
    const auto actions = m_strip->findChild<QPushButton *>()->menu()->actions();
    const auto wanted = std::ranges::find(actions, entry, &QAction::text);
    QVERIFY(wanted != actions.end());
    (*wanted)->trigger();
    QCOMPARE(said, QStringList(heard));
}

QTEST_MAIN(TestDemoStrip)
#include "tst_demo_strip.moc"
