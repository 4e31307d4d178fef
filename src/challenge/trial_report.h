// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/pack.h"
#include "challenge/service_answer.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::challenge {

/// What is asked beside the pack, so that its answers can be relied on.
enum class Control : std::uint8_t {
    NoToken,
    Garbage, ///< a word in place of a token
    Good,
    GoodAgain, ///< between the others and at the end: does the service still take what is right?
};
/// `no_token`, `garbage`, `good`, `good_again`
std::string_view nameOf(Control control);
/// Whether a service that is worth a trial answers so.
bool isPassed(Control control, const ServiceAnswer &answer);

struct ControlAnswer
{
    Control control;
    ServiceAnswer answer;
    std::string after = {}; ///< the token that was sent before; empty where there was none
};

struct Trial
{
    ChallengeToken token;
    ServiceAnswer answer;
};

/// How an answer compares with a right verifier's.
enum class Outcome : std::uint8_t {
    Right,
    Lacking, ///< it took what it has to refuse
    Refused, ///< it refused what it has to take
    Advised, ///< it took what is better refused
    Unclear,
    NotSent,
};
/// `right`, `lacking`, `refused`, `advised`, `unclear`, `not_sent`
std::string_view nameOf(Outcome outcome);
Outcome outcomeOf(const Trial &trial);

/// What a whole trial comes to.
enum class Conclusion : std::uint8_t {
    Right,   ///< every answer that has to be right is
    Wrong,   ///< at least one is not
    Open,    ///< some answers say nothing, or the trial was broken off
    Nothing, ///< a control failed before any token was sent
    NoAnswer ///< the service gave none
};
/// `right`, `wrong`, `open`, `nothing`, `no_answer`
std::string_view nameOf(Conclusion conclusion);

/// A service that asked the address in a token's header, whatever it said to the token.
Trial ledAstray();

struct TrialReport
{
    std::string service; ///< its address, as it may be shown
    Target target;
    std::vector<ControlAnswer> controls = {}; ///< in the order in which they were asked
    std::vector<Trial> trials = {};
    std::size_t notReached = 0; ///< tokens that were not sent since the trial was broken off

    /// The control that broke the trial off.
    const ControlAnswer *obstacle() const;
    Conclusion conclusion() const;
    std::size_t count(Outcome outcome) const;
};

/// What a service lacks of one guard, or what it has.
struct GuardSummary
{
    Guard guard;
    std::size_t right = 0;
    std::vector<const Trial *> wrong = {};   ///< Lacking or Refused
    std::vector<const Trial *> advised = {}; ///< Advised
    std::vector<const Trial *> unclear = {}; ///< of those that count
    /// The plainest token of the guard was answered wrongly too: the check is missing, not only weak.
    bool isWholeLack() const;
    /// RFC and section of what is wrong, or else of what is advised; each once.
    std::vector<std::string> references() const;
};

/// One for each guard that something was sent about, in their order. Points into the report.
std::vector<GuardSummary> summaryOf(const TrialReport &report);

} // namespace tokenscope::challenge
