// SPDX-License-Identifier: Apache-2.0
#include "challenge/trial_report.h"

#include <algorithm>
#include <array>

namespace tokenscope::challenge {

namespace {

constexpr std::array<std::string_view, 4> controlNames = {"no_token", "garbage", "good", "good_again"};
constexpr std::array<std::string_view, 6> outcomeNames = {"right",   "lacking", "refused",
                                                          "advised", "unclear", "not_sent"};
constexpr std::array<std::string_view, 5> conclusionNames = {"right", "wrong", "open", "nothing", "no_answer"};

struct PlainToken
{
    Guard guard;
    std::string_view name;
};

/// What any check of that kind refuses. The other guards are one check for each token, or have no plainest one.
constexpr std::array plainTokens = {
    PlainToken{Guard::Signature, "claim-changed"}, PlainToken{Guard::Critical, "crit-unknown"},
    PlainToken{Guard::Expiry, "exp-hour-ago"},     PlainToken{Guard::NotBefore, "nbf-ahead"},
    PlainToken{Guard::Issuer, "iss-other"},        PlainToken{Guard::Audience, "aud-other"},
};

} // namespace

std::string_view nameOf(Control control)
{
    return controlNames[std::size_t(control)];
}

std::string_view nameOf(Outcome outcome)
{
    return outcomeNames[std::size_t(outcome)];
}

std::string_view nameOf(Conclusion conclusion)
{
    return conclusionNames[std::size_t(conclusion)];
}

bool isPassed(Control control, const ServiceAnswer &answer)
{
    const bool wantsGood = control == Control::Good || control == Control::GoodAgain;
    return answer.reaction == (wantsGood ? Reaction::Accepted : Reaction::Refused);
}

Outcome outcomeOf(const Trial &trial)
{
    switch (trial.answer.reaction) {
    case Reaction::Unclear:
        return Outcome::Unclear;
    case Reaction::NotSent:
        return Outcome::NotSent;
    case Reaction::Refused:
        return trial.token.answer == Answer::Refuse ? Outcome::Right : Outcome::Refused;
    case Reaction::Accepted:
        break;
    }
    if (trial.token.answer == Answer::Accept)
        return Outcome::Right;
    return trial.token.weight == Weight::Must ? Outcome::Lacking : Outcome::Advised;
}

Trial ledAstray()
{
    return {{.name = "address-out-of-a-token",
             .reason = "The service asked the address that a token's header names (jku).",
             .reference = "RFC 8725, 3.10",
             .guard = Guard::KeyTrust,
             .weight = Weight::Must,
             .answer = Answer::Refuse,
             .token = {}},
            {Reaction::Accepted}};
}

const ControlAnswer *TrialReport::obstacle() const
{
    const auto failed =
        std::ranges::find_if(controls, [](const auto &each) { return !isPassed(each.control, each.answer); });
    return failed == controls.end() ? nullptr : &*failed;
}

std::size_t TrialReport::count(Outcome outcome) const
{
    return std::size_t(std::ranges::count(trials, outcome, outcomeOf));
}

Conclusion TrialReport::conclusion() const
{
    const ControlAnswer *failed = obstacle();
    if (failed && trials.empty()) {
        const bool isSilent = failed->answer.status == 0;
        return isSilent ? Conclusion::NoAnswer : Conclusion::Nothing;
    }
    if (count(Outcome::Lacking) + count(Outcome::Refused) > 0)
        return Conclusion::Wrong;
    const bool isOpen = std::ranges::any_of(trials, [](const Trial &trial) {
        return trial.token.weight == Weight::Must && outcomeOf(trial) == Outcome::Unclear;
    });
    return failed || isOpen || notReached > 0 ? Conclusion::Open : Conclusion::Right;
}

bool GuardSummary::isWholeLack() const
{
    const auto plain = std::ranges::find(plainTokens, guard, &PlainToken::guard);
    if (plain == plainTokens.end())
        return !wrong.empty();
    return std::ranges::any_of(wrong, [plain](const Trial *trial) { return trial->token.name == plain->name; });
}

std::vector<std::string> GuardSummary::references() const
{
    std::vector<std::string> names;
    for (const Trial *trial : wrong.empty() ? advised : wrong) {
        if (std::ranges::find(names, trial->token.reference) == names.end())
            names.push_back(trial->token.reference);
    }
    return names;
}

std::vector<GuardSummary> summaryOf(const TrialReport &report)
{
    std::vector<GuardSummary> all;
    for (std::size_t index = 0; index <= std::size_t(lastGuard); ++index)
        all.push_back({Guard(index)});
    for (const Trial &trial : report.trials) {
        GuardSummary &summary = all[std::size_t(trial.token.guard)];
        const Outcome outcome = outcomeOf(trial);
        if (outcome == Outcome::Right)
            ++summary.right;
        else if (outcome == Outcome::Lacking || outcome == Outcome::Refused)
            summary.wrong.push_back(&trial);
        else if (outcome == Outcome::Advised)
            summary.advised.push_back(&trial);
        else if (outcome == Outcome::Unclear && trial.token.weight == Weight::Must)
            summary.unclear.push_back(&trial);
    }
    std::erase_if(all, [](const GuardSummary &each) {
        return each.right == 0 && each.wrong.empty() && each.advised.empty() && each.unclear.empty();
    });
    return all;
}

} // namespace tokenscope::challenge
