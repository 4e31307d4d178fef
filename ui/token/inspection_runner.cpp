// SPDX-License-Identifier: Apache-2.0
#include "ui/token/inspection_runner.h"

#include "base/char_view.h"
#include "concurrency/release_off_thread.h"
#include "inspect/findings/fact.h"
#include "inspect/text/masked_text.h"

#include <utility>

namespace tokenscope::ui {

namespace {

/// What encoded the key is no guide any more: it is gone.
void sayItIsAKey(inspect::Inspection &inspection)
{
    using namespace inspect;
    inspection.findings = {makeFinding(found::KeyGiven{GivenKey::PrivatePem}, "text:0")};
    inspection.cause = Code::KeyGiven;
}

std::optional<ByteView> bytesOf(const std::optional<QByteArray> &payload)
{
    if (!payload)
        return std::nullopt;
    return asBytes(charView(*payload));
}

/// The job outlives the question.
void giveCompanions(inspect::Question &question, const std::shared_ptr<const Companions> &companions)
{
    if (!companions)
        return;
    question.statusLists = companions->statusLists;
    if (!companions->holderKeys.isEmpty())
        question.holderKeys = &companions->holderKeys;
}

inspect::Inspection judged(const inspect::Question &question, const std::string &secret, inspect::SecretForm form,
                           InspectionRunner::Answer &answer)
{
    if (secret.empty())
        return inspect::inspect(question);
    inspect::SecretJudgement judgement = inspect::inspectWithSecret(question, secret, form);
    answer.secretForm = judgement.form;
    answer.secretFits = judgement.fits;
    return std::move(judgement.inspection);
}

InspectionRunner::Answer answerTo(const InspectionRunner::Job &job)
{
    InspectionRunner::Answer answer;
    answer.question = job.question;
    answer.text = std::make_shared<const std::string>(job.text.toStdString());
    if (job.searchesForKeys) {
        if (const auto masked = inspect::withoutPrivateKeys(*answer.text)) {
            answer.withoutKeys = QString::fromStdString(*masked);
            return answer;
        }
    }
    const std::string secret = job.secret.toStdString();
    const inspect::Question question = InspectionRunner::questionOf(job, *answer.text, job.keys);
    inspect::Inspection inspection = judged(question, secret, job.secretForm, answer);
    if (job.hasWithheldKey && inspection.verdict == inspect::Verdict::NotAToken)
        sayItIsAKey(inspection);
    answer.inspection =
        concurrency::releasedOffThread(std::make_shared<const inspect::Inspection>(std::move(inspection)));
    answer.parts = std::make_shared<const TokenParts>(tokenParts(*answer.inspection, *answer.text));
    if (job.withProfiles) {
        const inspect::InspectionKeys keys =
            inspect::withSecret(job.keys, secret, answer.secretForm.value_or(job.secretForm));
        inspect::Question asked{*answer.text, secret.empty() ? job.keys : keys, job.question.expectations, job.moment};
        asked.detachedPayload = question.detachedPayload;
        giveCompanions(asked, job.companions);
        answer.judgements = inspect::judgeByProfiles(inspect::withoutLineEnd(asked), *answer.inspection);
    }
    return answer;
}

} // namespace

inspect::Question InspectionRunner::questionOf(const Job &job, std::string_view text,
                                               const inspect::InspectionKeys &keys)
{
    inspect::Question question{text, keys, job.question.expectations, job.moment};
    question.tokens = job.found ? &job.found->found : nullptr;
    question.token = job.question.token;
    question.detachedPayload = bytesOf(job.payload);
    giveCompanions(question, job.companions);
    return inspect::withoutLineEnd(question); // the end of a file, or of a line that was copied, is no part of a token
}

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
    m_watcher.setFuture(
        concurrency::inBackground(m_stop.get_token(), [job = std::move(job)] { return answerTo(job); }));
}

void InspectionRunner::onFinished()
{
    const bool isDropped = m_stop.stop_requested();
    const InspectionQuestion question = *std::exchange(m_running, std::nullopt);
    auto result = m_watcher.future().takeResult(); // or the watcher would keep it
    if (m_waiting)
        run(*std::exchange(m_waiting, std::nullopt));
    if (isDropped)
        return;
    if (!result) {
        Answer answer;
        answer.question = question;
        answer.fault = result.error();
        emit answered(answer);
    } else {
        emit answered(*result);
    }
}

} // namespace tokenscope::ui
