// SPDX-License-Identifier: Apache-2.0
#include "explain/login/link_words.h"
#include "explain/login/login_words.h"
#include "tests/explain/plain_language.h"

#include <QSet>
#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;

/// What is said of the links of a login.
class TestLoginWords final : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasWords();
    void evidenceIsPlain();
    void hostileTextIsEscaped();
    void reasonsOfFiles();
};

void TestLoginWords::everyFaultHasWords()
{
    QSet<QString> titles;
    for (const login::Fault fault : login::allFaults()) {
        const auto words = explain::linkWords({login::Check::Answer, login::LinkState::Broken, fault, 0, {}});
        QVERIFY2(blemishOfTitle(words.title).isEmpty(), qPrintable(blemishOfTitle(words.title)));
        QVERIFY2(!titles.contains(words.title), qPrintable(words.title));
        titles << words.title;
        if (!words.nextStep.isEmpty())
            QVERIFY2(blemishOfSentence(words.nextStep).isEmpty(), qPrintable(blemishOfSentence(words.nextStep)));
        QVERIFY(!explain::actorName(actorOf(fault)).isEmpty());
    }
    for (int check = 0; check <= int(login::Check::Logout); ++check)
        QVERIFY(!explain::checkName(login::Check(check)).isEmpty());
}

void TestLoginWords::evidenceIsPlain()
{
    for (const login::Fault fault : login::allFaults()) {
        for (const auto &[observed, expected, said] :
             {std::tuple("one", "two", "three"), std::tuple("one", "two", ""), std::tuple("one", "", "")}) {
            const QString evidence =
                explain::linkWords(
                    {login::Check::Answer, login::LinkState::Broken, fault, 0, {}, observed, expected, said})
                    .evidence;
            if (!evidence.isEmpty())
                QVERIFY2(blemishOfSentence(evidence).isEmpty(), qPrintable(blemishOfSentence(evidence)));
        }
    }
}

void TestLoginWords::hostileTextIsEscaped()
{
    for (const login::Fault fault : login::allFaults()) {
        const QString evidence =
            explain::linkWords(
                {login::Check::Answer, login::LinkState::Broken, fault, 0, {}, hostileText, hostileText, hostileText})
                .evidence;
        for (const char32_t c : evidence.toStdU32String())
            QVERIFY(!isUnsafeToShow(c));
    }
}

void TestLoginWords::reasonsOfFiles()
{
    for (const auto fault : {login::HarFault::NotJson, login::HarFault::NotHar, login::HarFault::TooManyEntries,
                             login::HarFault::NoEntries}) {
        const QString words = explain::LoginWords::failure(u"A.har"_s, {fault});
        QVERIFY2(blemishOfSentence(words).isEmpty(), qPrintable(blemishOfSentence(words)));
    }
}

QTEST_GUILESS_MAIN(TestLoginWords)
#include "tst_login_words.moc"
