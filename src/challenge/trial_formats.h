// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/trial_report.h"

#include <functional>
#include <string>

/// A trial's report for programs. No token is in it, unless it is asked for.
namespace tokenscope::challenge {

/// The sentences of a report, which are not made here.
struct TrialWords
{
    std::string version;                                   ///< of the program
    std::function<std::string(Guard)> guard;               ///< what is checked, as a title
    std::function<std::string(const GuardSummary &)> lack; ///< what a service lacks
    std::function<std::string(const Trial &)> answer;      ///< what it said to a token
    std::function<std::string(const TrialReport &)> whole; ///< what all of it comes to
};

enum class TokensIn : bool { No, Yes };

std::string trialJson(const TrialReport &report, const TrialWords &words, TokensIn tokens);
/// A rule for each guard, a result for each answer that is not right: `error` where it counts, else `note`.
std::string trialSarif(const TrialReport &report, const TrialWords &words);
/// A suite for the controls, one for each guard.
std::string trialJunit(const TrialReport &report, const TrialWords &words);

} // namespace tokenscope::challenge
