// SPDX-License-Identifier: Apache-2.0
#include "ui/token/inspection_runner.h"

#include "endpoint/worker_pool.h"

#include <exception>
#include <utility>

namespace tokenscope::ui {

namespace {

InspectionRunner::Answer answerTo(const InspectionRunner::Job &job, const std::stop_token &stop)
{
    InspectionRunner::Answer answer{job.question, {}, {}, {}};
    try {
        answer.text = std::make_shared<const std::string>(job.text.toStdString());
        const inspect::Question question{*answer.text, job.keys, job.question.expectations, job.moment};
        answer.inspection = std::make_shared<const inspect::Inspection>(inspect::inspect(question));
        if (job.withProfiles && !stop.stop_requested())
            answer.judgements = inspect::judgeByProfiles(question, *answer.inspection);
    } catch (const std::exception &) { // memory ran out
        answer.inspection.reset();
        answer.judgements.clear();
    }
    return answer;
}

} // namespace

InspectionRunner::InspectionRunner(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &InspectionRunner::onFinished);
}

// The worker owns all that it reads, so that it may outlive this object for the moment that it takes to stop.
InspectionRunner::~InspectionRunner()
{
    m_stop.request_stop();
}

void InspectionRunner::ask(Job job)
{
    drop(job.question);
    if (!m_running)
        run(std::move(job));
    else if (m_stop.stop_requested() || (job.withProfiles && !m_runsWithProfiles))
        m_waiting = std::move(job);
}

void InspectionRunner::drop(const InspectionQuestion &unless)
{
    if (m_waiting && m_waiting->question != unless)
        m_waiting.reset();
    if (m_running && *m_running != unless)
        m_stop.request_stop();
}

bool InspectionRunner::isBusy() const
{
    return m_running.has_value();
}

void InspectionRunner::run(Job job)
{
    m_running = job.question;
    m_runsWithProfiles = job.withProfiles;
    m_stop = std::stop_source();
    m_watcher.setFuture(endpoint::inBackground(
        [job = std::move(job), stop = m_stop.get_token()]() -> Answer { return answerTo(job, stop); }));
}

void InspectionRunner::onFinished()
{
    const bool isDropped = m_stop.stop_requested();
    m_running.reset();
    const Answer answer = m_watcher.future().takeResult(); // or the watcher would keep it
    if (m_waiting)
        run(*std::exchange(m_waiting, std::nullopt));
    if (!isDropped)
        emit answered(answer);
}

} // namespace tokenscope::ui
