// SPDX-License-Identifier: Apache-2.0
#include "ui/token/inspection_runner.h"

#include "concurrency/worker_pool.h"
#include "tests/ui/sample_text.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace tokenscope;
using ui::InspectionRunner;

class TestInspectionRunner final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { concurrency::workerPool().waitForDone(); }

    void answersOffTheCallersBack();
    void theLatestQuestionWins();
    void theSameQuestionAgainLeavesTheWorkAlone();
    void profilesAreAskedForBesides();
    void whatIsDroppedIsNotAnswered();
    void answersBelongToTheirKeys();
    void mayBeDestroyedWhileItWorks();
};

namespace {

InspectionRunner::Job jobFor(const std::string &text, quint64 revision = 0, inspect::InspectionKeys keys = {})
{
    return {{.textRevision = revision, .keysRevision = {}, .expectations = {}, .chosenMoment = {}},
            QString::fromStdString(text),
            std::move(keys),
            samples::noon};
}

class Answers final
{
public:
    explicit Answers(InspectionRunner &runner)
    {
        QObject::connect(&runner, &InspectionRunner::answered, &runner,
                         [this](const InspectionRunner::Answer &answer) { m_all.push_back(answer); });
    }
    const std::vector<InspectionRunner::Answer> &all() const { return m_all; }

private:
    std::vector<InspectionRunner::Answer> m_all;
};

} // namespace

void TestInspectionRunner::answersOffTheCallersBack()
{
    InspectionRunner runner;
    const Answers answers(runner);
    runner.ask(jobFor(samples::unsignedToken("{}"), 7));
    QVERIFY(runner.isBusy());
    QVERIFY(answers.all().empty());
    QTRY_COMPARE(answers.all().size(), std::size_t(1));
    QVERIFY(!runner.isBusy());
    QCOMPARE(answers.all().front().question.textRevision, quint64(7));
    QCOMPARE(answers.all().front().inspection->format, inspect::Format::JwsCompact);
}

void TestInspectionRunner::theLatestQuestionWins()
{
    InspectionRunner runner;
    const Answers answers(runner);
    std::string token;
    for (quint64 i = 0; i < 100; ++i) {
        token = samples::unsignedToken("{\"n\":" + std::to_string(i) + '}');
        runner.ask(jobFor(token, i));
    }
    QTRY_VERIFY(!runner.isBusy());
    // All were asked before the first answer could be delivered.
    QCOMPARE(answers.all().size(), std::size_t(1));
    QCOMPARE(answers.all().front().inspection->token, token);
}

/// Each second brings the question anew. A text that takes longer than that would never have its answer.
void TestInspectionRunner::theSameQuestionAgainLeavesTheWorkAlone() // J1
{
    InspectionRunner runner;
    const Answers answers(runner);
    InspectionRunner::Job job = jobFor(samples::unsignedToken("{}"));
    for (int second = 0; second < 100; ++second) {
        job.moment = samples::noon + std::chrono::seconds(second);
        runner.ask(job);
    }
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(answers.all().size(), std::size_t(1));
    QCOMPARE(answers.all().front().inspection->moment, samples::noon);
}

void TestInspectionRunner::profilesAreAskedForBesides()
{
    InspectionRunner runner;
    const Answers answers(runner);
    InspectionRunner::Job job = jobFor(samples::unsignedToken("{}"));
    runner.ask(job);
    job.withProfiles = true;
    runner.ask(job);
    QTRY_VERIFY(!answers.all().empty() && !answers.all().back().judgements.empty());
    QVERIFY(!runner.isBusy());
}

void TestInspectionRunner::whatIsDroppedIsNotAnswered() // J1
{
    InspectionRunner runner;
    const Answers answers(runner);
    runner.ask(jobFor(samples::unsignedToken("{}"), 1));
    runner.ask(jobFor(samples::unsignedToken("{}"), 2));
    runner.drop(jobFor({}, 3).question);
    QTRY_VERIFY(!runner.isBusy());
    QVERIFY(answers.all().empty());
}

void TestInspectionRunner::answersBelongToTheirKeys()
{
    InspectionRunner runner;
    const Answers answers(runner);
    const std::string token = samples::signedToken("{}");
    runner.ask(jobFor(token));
    InspectionRunner::Job job = jobFor(token, 0, samples::secretKeySources());
    job.question.keysRevision = 1;
    runner.ask(job);
    QTRY_COMPARE(answers.all().size(), std::size_t(1));
    QCOMPARE(answers.all().front().inspection->signature.state, inspect::SignatureState::Verified);
}

void TestInspectionRunner::mayBeDestroyedWhileItWorks()
{
    for (int i = 0; i < 50; ++i) {
        InspectionRunner runner;
        runner.ask(jobFor(samples::unsignedToken("{}")));
        runner.ask(jobFor("a question that nobody waits for", 1));
    }
}

QTEST_GUILESS_MAIN(TestInspectionRunner)
#include "tst_inspection_runner.moc"
