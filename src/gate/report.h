// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/result.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace tokenscope::gate {

/// What a gate comes to, from what fails the least on. Results that are known or mere warnings do not count.
enum class Outcome {
    Passed,
    NotChecked, ///< something could not be checked
    Unanswered, ///< an address did not answer
    Broken,     ///< a rule of the policy is
    Unreadable, ///< a file is not there, or cannot be read
};
/// `passed`, `not_checked`, `unanswered`, `broken`, `unreadable`
std::string_view nameOf(Outcome outcome);

/// Of one result at level `error`.
Outcome outcomeOf(const Result &result);

/// What may be known beforehand and passed over. Never that nobody could look: next time anything may stand there.
bool mayBeKnown(const Result &result);

/// All inputs, judged, with a fingerprint for each result: of the subject's name, the rule, the part that it is about
/// and what the policy demands there, and not of line, time or wording. Results that share all of that are counted, so
/// that a second one never hides behind the first.
class Report
{
public:
    explicit Report(std::vector<JudgedSubject> subjects, const std::set<std::string> &baseline = {});

    const std::vector<JudgedSubject> &subjects() const { return m_subjects; }
    Outcome outcome() const;
    std::size_t errors() const { return m_errors; }
    std::size_t warnings() const { return m_warnings; }
    std::size_t known() const { return m_known; }
    /// Fingerprints of the baseline that were not found any more.
    std::size_t gone() const { return m_gone; }

private:
    std::vector<JudgedSubject> m_subjects;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
    std::size_t m_known = 0;
    std::size_t m_gone = 0;
};

} // namespace tokenscope::gate
