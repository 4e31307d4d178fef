// SPDX-License-Identifier: Apache-2.0
#include "ui/token/inspection_runner.h"

#include "endpoint/worker_pool.h"

#include <utility>

namespace tokenscope::ui {

InspectionRunner::InspectionRunner(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &InspectionRunner::onFinished);
}

// The worker owns all that it reads, so that it may outlive this object.
InspectionRunner::~InspectionRunner() = default;

void InspectionRunner::ask(Job job)
{
    if (m_running)
        m_waiting = std::move(job);
    else
        run(std::move(job));
}

bool InspectionRunner::isBusy() const
{
    return m_running;
}

void InspectionRunner::run(Job job)
{
    m_running = true;
    m_watcher.setFuture(endpoint::inBackground([job = std::move(job)]() -> Answer {
        const inspect::Question question{job.text, job.keys, job.expectations, job.moment};
        auto inspection = std::make_shared<const inspect::Inspection>(inspect::inspect(question));
        auto judgements = job.withProfiles ? inspect::judgeByProfiles(question, *inspection)
                                           : std::vector<inspect::ProfileJudgement>();
        return {std::move(inspection), std::move(judgements)};
    }));
}

void InspectionRunner::onFinished()
{
    m_running = false;
    if (m_waiting) {
        run(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    const Answer answer = m_watcher.result();
    emit answered(answer.inspection);
    if (!answer.judgements.empty())
        emit judgedElsewhere(answer.judgements);
}

} // namespace tokenscope::ui
