// SPDX-License-Identifier: Apache-2.0
#include "ui/token/inspection_runner.h"

#include "endpoint/worker_pool.h"
#include "sample_text.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace tokenscope;
using ui::InspectionRunner;

class TestInspectionRunner final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endpoint::workerPool().waitForDone(); }

    void answersOffTheCallersBack();
    void theLatestQuestionWins();
    void answersBelongToTheirKeys();
    void mayBeDestroyedWhileItWorks();
};

namespace {

InspectionRunner::Job jobFor(std::string text, inspect::KeyRing keys = {})
{
    return {std::move(text), std::move(keys), {}, samples::noon};
}

using Answer = std::shared_ptr<const inspect::Inspection>;

class Answers final
{
public:
    explicit Answers(InspectionRunner &runner)
    {
        QObject::connect(&runner, &InspectionRunner::answered, &runner,
                         [this](const Answer &answer) { m_all.push_back(answer); });
    }
    const std::vector<Answer> &all() const { return m_all; }

private:
    std::vector<Answer> m_all;
};

} // namespace

void TestInspectionRunner::answersOffTheCallersBack()
{
    InspectionRunner runner;
    const Answers answers(runner);
    runner.ask(jobFor(samples::unsignedToken("{}")));
    QVERIFY(runner.isBusy());
    QVERIFY(answers.all().empty());
    QTRY_COMPARE(answers.all().size(), std::size_t(1));
    QVERIFY(!runner.isBusy());
    QCOMPARE(answers.all().front()->format, inspect::Format::JwsCompact);
}

void TestInspectionRunner::theLatestQuestionWins()
{
    InspectionRunner runner;
    const Answers answers(runner);
    std::string token;
    for (int i = 0; i < 100; ++i) {
        token = samples::unsignedToken("{\"n\":" + std::to_string(i) + '}');
        runner.ask(jobFor(token));
    }
    QTRY_VERIFY(!runner.isBusy());
    // All were asked before the first answer could be delivered.
    QCOMPARE(answers.all().size(), std::size_t(1));
    QCOMPARE(answers.all().front()->token, token);
}

void TestInspectionRunner::answersBelongToTheirKeys()
{
    InspectionRunner runner;
    const Answers answers(runner);
    const std::string token = samples::signedToken("{}");
    runner.ask(jobFor(token));
    runner.ask(jobFor(token, samples::secretKeyRing()));
    QTRY_COMPARE(answers.all().size(), std::size_t(1));
    QCOMPARE(answers.all().front()->signature.state, inspect::SignatureState::Verified);
}

void TestInspectionRunner::mayBeDestroyedWhileItWorks()
{
    for (int i = 0; i < 50; ++i) {
        InspectionRunner runner;
        runner.ask(jobFor(samples::unsignedToken("{}")));
        runner.ask(jobFor("a question that nobody waits for"));
    }
}

QTEST_GUILESS_MAIN(TestInspectionRunner)
#include "tst_inspection_runner.moc"
