// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/verdict_banner.h"

#include "explain/verdict/verdict_words.h"
#include "tests/ui/sample_text.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::VerdictBanner;

class TestVerdictBanner final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoBeforeAnyToken();
    void itsDescriptionIsTheSentence();
    void aNewJudgementIsAnnounced();
    void timeAloneIsNotAnnounced();
    void anotherTokenIsAnnounced();
    void outsideTextStaysPlain();
    void aLongWordDoesNotWidenTheWindow();
};

namespace {

QString shownText(const VerdictBanner &banner)
{
    QString text;
    for (const auto *part : banner.findChildren<QTextEdit *>())
        text += part->toPlainText() + u'\n';
    return text;
}

} // namespace

void TestVerdictBanner::saysWhatToDoBeforeAnyToken()
{
    VerdictBanner banner;
    QCOMPARE(banner.accessibleName(), u"Verdict"_s);
    QVERIFY(banner.accessibleDescription().contains(u"Paste"_s));
    QVERIFY(banner.accessibleDescription().contains(u"Fetch keys"_s));
    banner.showNothing(true);
    QVERIFY(!banner.accessibleDescription().contains(u"Fetch keys"_s));
}

void TestVerdictBanner::itsDescriptionIsTheSentence()
{
    VerdictBanner banner;
    const auto inspection = samples::inspected(samples::unsignedToken(R"({"exp":1})"));
    banner.showInspection(inspection);
    const auto words = explain::verdictWords(*inspection);
    QCOMPARE(banner.accessibleDescription(), words.sentence());
    QVERIFY(shownText(banner).contains(words.headline));
    QVERIFY(shownText(banner).contains(words.nextStep));
}

void TestVerdictBanner::aNewJudgementIsAnnounced()
{
    VerdictBanner banner;
    const QSignalSpy announced(&banner, &VerdictBanner::announced);
    const std::string token = samples::signedToken(R"({"exp":1795436200})");
    banner.showInspection(samples::inspected(token));
    QCOMPARE(announced.size(), 1);
    banner.showInspection(samples::inspected(token, samples::noon, samples::secretKeySources()));
    QCOMPARE(announced.size(), 2);
}

void TestVerdictBanner::timeAloneIsNotAnnounced()
{
    VerdictBanner banner;
    const QSignalSpy announced(&banner, &VerdictBanner::announced);
    const std::string token = samples::unsignedToken(R"({"exp":1790000000})");
    banner.showInspection(samples::inspected(token));
    const QString before = banner.accessibleDescription();
    banner.showInspection(samples::inspected(token, samples::noon + std::chrono::days(400)));
    QCOMPARE(announced.size(), 1);
    QVERIFY(banner.accessibleDescription() != before);
}

void TestVerdictBanner::anotherTokenIsAnnounced()
{
    VerdictBanner banner;
    const QSignalSpy announced(&banner, &VerdictBanner::announced);
    banner.showInspection(samples::inspected(samples::unsignedToken(R"({"exp":1})")));
    banner.showInspection(samples::inspected(samples::unsignedToken(R"({"exp":2})")));
    QCOMPARE(announced.size(), 2);
}

void TestVerdictBanner::outsideTextStaysPlain()
{
    VerdictBanner banner;
    const auto header = R"({"alg":"<b>bold</b><img src='x'>"})";
    banner.showInspection(samples::inspected(samples::unsignedToken("{}", header)));
    QVERIFY(shownText(banner).contains(u"<b>bold</b>"_s));
}

void TestVerdictBanner::aLongWordDoesNotWidenTheWindow()
{
    VerdictBanner banner;
    banner.showInspection(samples::inspected(samples::unsignedToken("{}", R"({"alg":"x"})")));
    const int narrow = banner.minimumSizeHint().width();
    const std::string header = R"({"alg":")" + std::string(100'000, 'x') + R"("})";
    banner.showInspection(samples::inspected(samples::unsignedToken("{}", header)));
    QCOMPARE(banner.minimumSizeHint().width(), narrow);
}

QTEST_MAIN(TestVerdictBanner)
#include "tst_verdict_banner.moc"
