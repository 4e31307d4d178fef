// SPDX-License-Identifier: Apache-2.0
#include "trial/trial_run.h"

#include "base/system_clock.h"
#include "concurrency/worker_pool.h"
#include "endpoint/http/retry_rule.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace tokenscope::trial {

using namespace std::chrono_literals;
using challenge::Control;
using challenge::Reaction;
using challenge::ServiceAnswer;
using challenge::Trouble;
using endpoint::FetchError;
using std::chrono::milliseconds;

namespace {

constexpr std::size_t goodEvery = 25;
constexpr std::size_t controlsBefore = 3;
constexpr int mostRepeats = 3; ///< of a request that the service asked to put off
constexpr auto patienceStep = 1s;
const QByteArray garbage = QByteArrayLiteral("not-a-token");

std::optional<Control> controlBefore(std::size_t asked)
{
    constexpr std::array order = {Control::NoToken, Control::Garbage, Control::Good};
    return asked < order.size() ? std::optional(order[asked]) : std::nullopt;
}

Trouble troubleOf(FetchError::Code code)
{
    if (code == FetchError::Code::Timeout)
        return Trouble::TooSlow;
    return code == FetchError::Code::MalformedAnswer ? Trouble::NoHttp : Trouble::Connection;
}

/// A status that came is an answer, whatever became of what followed: services answer without a body in many ways.
ServiceAnswer answerRead(const endpoint::TokenCall &call, const challenge::StatusCodes &accepting)
{
    constexpr int firstFinal = 200; // of 1xx Qt takes some for the answer
    const int status = call.answer().status;
    if (call.fault() && status < firstFinal)
        return {Reaction::Unclear, status, troubleOf(call.fault()->code)};
    return challenge::answerOf(status, accepting);
}

} // namespace

std::size_t requestCount(std::size_t tokens)
{
    return controlsBefore + tokens + (tokens + goodEvery - 1) / goodEvery;
}

TrialRun::TrialRun(endpoint::Network &network, const endpoint::TokenServicePlan &plan, TrialOrder order,
                   QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_plan(plan)
    , m_order(std::move(order))
    , m_interval(milliseconds(qRound64(1000 / m_order.rate)))
{
    m_report.service = endpoint::shownUrl(plan.url()).toStdString();
    m_report.target = m_order.target;
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &TrialRun::next);
    connect(&m_making, &QFutureWatcherBase::finished, this, &TrialRun::onTokensMade);
}

TrialRun::~TrialRun() = default;

void TrialRun::start()
{
    m_patience = QDeadlineTimer(m_order.patience);
    makeTokens();
}

void TrialRun::makeTokens()
{
    m_making.setFuture(concurrency::inBackground([target = m_order.target, keys = m_order.keys] {
        return challenge::makePack(target, keys, clockNow()).value_or(challenge::Pack());
    }));
}

void TrialRun::onTokensMade()
{
    m_pack = m_making.future().takeResult();
    m_fresh = QDeadlineTimer(m_order.freshness);
    proceed();
}

/// A service that broke over a token is asked for a good one at once: does it still answer?
bool TrialRun::isGoodDue() const
{
    const bool isLast = m_at == m_pack.size() && m_sinceGood > 0;
    return m_sinceGood >= goodEvery || m_isTroubled || isLast;
}

void TrialRun::next()
{
    if (m_fresh.hasExpired())
        return makeTokens();
    proceed();
}

void TrialRun::proceed()
{
    if (const auto control = controlBefore(m_report.controls.size()))
        return ask(control);
    if (isGoodDue())
        return ask(Control::GoodAgain);
    if (m_at == m_pack.size())
        return finish();
    ask(std::nullopt);
}

void TrialRun::ask(std::optional<Control> control)
{
    m_control = control;
    QByteArray token;
    if (!control)
        token = QByteArray::fromStdString(m_pack[m_at].token);
    else if (*control == Control::Garbage)
        token = garbage;
    else if (*control != Control::NoToken)
        token = QByteArray::fromStdString(m_pack.front().token);
    if (!control && !endpoint::canCarry(m_plan.place(), token))
        return settle({Reaction::NotSent});
    m_call = std::make_unique<endpoint::TokenCall>(m_network, m_plan, token, m_order.limits, nullptr);
    connect(m_call.get(), &endpoint::TokenCall::ended, this, &TrialRun::onAnswer);
    m_sent.start();
    m_call->start();
}

void TrialRun::onAnswer()
{
    endpoint::TokenCall *call = m_call.release();
    call->deleteLater(); // it is emitting
    const ServiceAnswer answer = answerRead(*call, m_order.accepting);
    const auto delay = endpoint::announcedDelay(call->answer(), QDateTime::currentDateTimeUtc());
    m_fault = answer.trouble == Trouble::None ? std::nullopt : call->fault();
    if (answer.reaction == Reaction::Unclear && delay && *delay <= m_order.longestWait && m_repeats < mostRepeats) {
        ++m_repeats;
        return pauseFor(*delay);
    }
    m_repeats = 0;
    settle(answer);
}

/// The service may not have started yet, or not fetched the key.
bool TrialRun::isTooEarly(const ServiceAnswer &answer) const
{
    const bool isBefore = m_report.trials.empty() && m_control && *m_control != Control::GoodAgain;
    return isBefore && !challenge::isPassed(*m_control, answer) && !m_patience.hasExpired();
}

void TrialRun::settle(const ServiceAnswer &answer)
{
    if (isTooEarly(answer))
        return pauseFor(patienceStep);
    m_isTroubled = !m_control && answer.reaction == Reaction::Unclear;
    if (m_control) {
        m_report.controls.push_back({*m_control, answer, m_at > 0 ? m_pack[m_at - 1].name : std::string()});
        if (!challenge::isPassed(*m_control, answer))
            return giveUp();
        m_sinceGood = 0;
    } else {
        m_report.trials.push_back({m_pack[m_at], answer});
        ++m_at;
        ++m_sinceGood;
        emit progressed(int(m_at), int(m_pack.size()));
    }
    pauseFor(answer.reaction == Reaction::NotSent ? milliseconds(0) : m_interval);
}

/// From when the last request was sent.
void TrialRun::pauseFor(milliseconds time)
{
    const milliseconds passed(m_sent.isValid() ? m_sent.elapsed() : 0);
    m_pause.start(std::max(time - passed, milliseconds(0)));
}

/// What was refused since the last good token may have been refused for any reason.
void TrialRun::giveUp()
{
    const std::span<challenge::Trial> trials = m_report.trials;
    for (challenge::Trial &trial : trials.last(std::min(m_sinceGood, trials.size()))) {
        if (trial.answer.reaction == Reaction::Refused) {
            trial.answer.reaction = Reaction::Unclear;
            trial.answer.trouble = Trouble::NoControl;
        }
    }
    finish();
}

void TrialRun::finish()
{
    m_report.notReached = m_pack.size() - m_at;
    emit ended();
}

} // namespace tokenscope::trial
