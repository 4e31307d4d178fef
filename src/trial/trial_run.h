// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/pack.h"
#include "challenge/trial_report.h"
#include "endpoint/token_call.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

/// A challenge's tokens, shown to a service.
namespace tokenscope::trial {

struct TrialOrder
{
    challenge::Target target;
    challenge::PackKeys keys;
    challenge::StatusCodes accepting;
    double rate = 5;                               ///< requests a second, at most
    std::chrono::milliseconds patience{0};         ///< a service that is not ready yet is asked again for so long
    std::chrono::milliseconds longestWait{10'000}; ///< that a service may ask for between two requests
    std::chrono::seconds freshness{120};           ///< older tokens are made anew: good ones live for five minutes
    endpoint::FetchLimits limits = {};             ///< of each request
};

/// Requests for so many tokens: with the controls before, between and behind them.
std::size_t requestCount(std::size_t tokens);

/// Asks a service about each token of a pack, one after the other. First without a token, with a word in place of one,
/// and with a good one: if it does not tell these apart, nothing else is sent. In between it has to take a good one
/// again and again, since one that refuses everybody after too many bad tokens would seem to be right. Emits ended()
/// once, unless deleted first. `plan` and `network` have to live as long.
class TrialRun final : public QObject
{
    Q_OBJECT

public:
    TrialRun(endpoint::Network &network, const endpoint::TokenServicePlan &plan, TrialOrder order,
             QObject *parent = nullptr);
    ~TrialRun() override;

    void start();

    /// What is known so far.
    const challenge::TrialReport &report() const { return m_report; }
    /// Why the service gave no answer to the first request or the last one; empty where it did.
    const std::optional<endpoint::FetchError> &fault() const { return m_fault; }

signals:
    /// Tokens of the pack.
    void progressed(int done, int total);
    void ended();

private:
    void makeTokens();
    void onTokensMade();
    void next();
    void proceed();
    void ask(std::optional<challenge::Control> control);
    void onAnswer();
    bool isTooEarly(const challenge::ServiceAnswer &answer) const;
    void settle(const challenge::ServiceAnswer &answer);
    void pauseFor(std::chrono::milliseconds time);
    bool isGoodDue() const;
    void giveUp();
    void finish();

    endpoint::Network &m_network;
    const endpoint::TokenServicePlan &m_plan;
    const TrialOrder m_order;
    const std::chrono::milliseconds m_interval;
    challenge::Pack m_pack;
    challenge::TrialReport m_report;
    std::optional<endpoint::FetchError> m_fault;
    QFutureWatcher<challenge::Pack> m_making;
    QDeadlineTimer m_fresh;
    QDeadlineTimer m_patience;
    QTimer m_pause;
    QElapsedTimer m_sent; ///< since the last request
    std::unique_ptr<endpoint::TokenCall> m_call;
    std::optional<challenge::Control> m_control; ///< that is asked; none: a token of the pack
    std::size_t m_at = 0;                        ///< of the pack
    std::size_t m_sinceGood = 0;
    bool m_isTroubled = false; ///< the last answer says nothing
    int m_repeats = 0;
};

} // namespace tokenscope::trial
