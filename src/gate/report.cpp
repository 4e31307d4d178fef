// SPDX-License-Identifier: Apache-2.0
#include "gate/report.h"

#include "base/base64url.h"
#include "crypto/digest.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

namespace tokenscope::gate {

namespace {

constexpr std::array<std::string_view, 5> outcomeNames = {"passed", "not_checked", "unanswered", "broken",
                                                          "unreadable"};

/// Each part with its length, so that no two lists of parts read alike.
std::string fingerprintOf(const std::string &subject, const Result &result, std::size_t occurrence)
{
    constexpr std::size_t characters = 32;
    std::string text;
    for (const std::string &part : {subject, std::string(result.id()), result.identity, result.expected,
                                    result.finding ? result.finding->where : std::string(), std::to_string(occurrence)})
        text += std::to_string(part.size()) + ':' + part;
    return base64url::encode(crypto::sha256(asBytes(text))).substr(0, characters);
}

} // namespace

std::string_view nameOf(Outcome outcome)
{
    return outcomeNames[std::size_t(outcome)];
}

Outcome outcomeOf(const Result &result)
{
    if (result.rule == Rule::InputUnreadable)
        return Outcome::Unreadable;
    if (result.rule == Rule::InputUnanswered)
        return Outcome::Unanswered;
    return result.isUnchecked ? Outcome::NotChecked : Outcome::Broken;
}

bool mayBeKnown(const Result &result)
{
    return (outcomeOf(result) == Outcome::Broken && result.rule != Rule::InputUnrecognized) ||
           result.rule == Rule::KeyAgeUnknown;
}

Report::Report(std::vector<JudgedSubject> subjects, const std::set<std::string> &baseline)
    : m_subjects(std::move(subjects))
{
    std::map<std::string, std::size_t> occurrences;
    std::set<std::string> found;
    for (JudgedSubject &subject : m_subjects) {
        if (subject.results.size() > JudgedSubject::mostListed) // what fails comes before what is cut off
            std::ranges::stable_sort(subject.results, std::ranges::greater(), &Result::level);
        for (Result &result : subject.results) {
            const std::string first = fingerprintOf(subject.name, result, 0);
            const std::size_t occurrence = occurrences[first]++;
            result.fingerprint = occurrence == 0 ? first : fingerprintOf(subject.name, result, occurrence);
            result.isKnown = mayBeKnown(result) && baseline.contains(result.fingerprint);
            found.insert(result.fingerprint);
            ++(result.isKnown ? m_known : result.level == Level::Error ? m_errors : m_warnings);
        }
    }
    m_gone = std::size_t(std::ranges::count_if(baseline, [&found](const auto &each) { return !found.contains(each); }));
}

Outcome Report::outcome() const
{
    Outcome worst = Outcome::Passed;
    for (const JudgedSubject &subject : m_subjects) {
        for (const Result &result : subject.results) {
            if (!result.isKnown && result.level == Level::Error)
                worst = std::max(worst, outcomeOf(result));
        }
    }
    return worst;
}

} // namespace tokenscope::gate
