// SPDX-License-Identifier: Apache-2.0
#include "ui/token/engine_asking.h"

#include <utility>

namespace tokenscope::ui {

EngineAsking::EngineAsking(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &EngineAsking::onPrepared);
}

EngineAsking::~EngineAsking() = default;

EngineAsking::Prepared EngineAsking::prepared(const Subject &subject)
{
    const inspect::Question question{subject.inspection->token, subject.keys, subject.expectations, subject.moment};
    auto request = engines::engineRequest(question, *subject.inspection);
    if (!request)
        return {std::move(request), {}};
    return {std::move(request), engines::judgeBareToken(question, *subject.inspection)};
}

void EngineAsking::ask(Subject subject)
{
    m_lab.reset();
    m_answers = {.inspection = subject.inspection, .isBusy = true};
    m_watcher.setFuture(
        concurrency::inBackground(std::stop_token(), [subject = std::move(subject)] { return prepared(subject); }));
    emit changed();
}

void EngineAsking::cancel()
{
    m_lab.reset();
    m_answers.isBusy = false;
    emit changed();
}

void EngineAsking::forget()
{
    if (!m_answers.inspection)
        return;
    m_lab.reset();
    m_answers = {};
    emit changed();
}

void EngineAsking::onPrepared()
{
    if (!m_answers.isBusy || m_lab) // cancelled meanwhile
        return;
    auto result = m_watcher.future().takeResult();
    if (!result || !result->request) {
        if (result)
            m_answers.gap = result->request.error();
        m_answers.isBusy = false;
        emit changed();
        return;
    }
    m_answers.judgements = std::move(result->judgements);
    m_lab = std::make_unique<engines::Lab>(*result->request);
    connect(m_lab.get(), &engines::Lab::answered, this, &EngineAsking::onAnswered);
    m_lab->start();
}

void EngineAsking::onAnswered()
{
    m_answers.results = m_lab->results();
    m_answers.isBusy = !m_lab->isFinished();
    emit changed();
}

} // namespace tokenscope::ui
