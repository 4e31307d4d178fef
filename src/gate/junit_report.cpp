// SPDX-License-Identifier: Apache-2.0
#include "gate/junit_report.h"

#include "formats/junit.h"

#include <algorithm>
#include <vector>

namespace tokenscope::gate {

namespace {

using formats::JunitCase;

std::string placeText(const Place &place)
{
    std::string text = place.line > 0 ? std::to_string(place.line) + ':' + std::to_string(place.column) : std::string();
    if (!place.pointer.empty())
        text += (text.empty() ? "" : " ") + place.pointer;
    return text;
}

/// Names tell cases of one suite apart.
std::string nameOfCase(const Result &result)
{
    std::string name(result.id());
    if (result.part.number > 0)
        name += (result.part.kind == Part::Kind::Key ? " · key " : " · token ") + std::to_string(result.part.number);
    if (!result.part.keyId.empty())
        name += " (" + result.part.keyId + ')';
    return name;
}

JunitCase::State stateOf(const Result &result)
{
    if (result.isKnown)
        return JunitCase::State::Skipped;
    if (result.level == Level::Warning)
        return JunitCase::State::Passed;
    return outcomeOf(result) == Outcome::Broken ? JunitCase::State::Failed : JunitCase::State::Unchecked;
}

JunitCase caseOf(const JudgedSubject &subject, const Result &result, const ReportWords &words)
{
    JunitCase each{stateOf(result), subject.name, nameOfCase(result)};
    each.type = result.id();
    each.message = words.message(result);
    each.text = placeText(result.place);
    if (const std::string next = words.nextStep(result); !next.empty())
        each.text += (each.text.empty() ? "" : "\n") + next;
    return each;
}

std::vector<JunitCase> casesOf(const JudgedSubject &subject, const ReportWords &words)
{
    std::vector<JunitCase> all;
    for (const Rule rule : subject.rules) {
        const bool isTold = std::ranges::any_of(subject.results, [rule](const Result &result) {
            return result.rule == rule || (rule == Rule::KeyAge && result.rule == Rule::KeyAgeUnknown);
        });
        if (!isTold)
            all.push_back({JunitCase::State::Passed, subject.name, std::string(ruleName(rule))});
    }
    for (const Result &result : subject.listed())
        all.push_back(caseOf(subject, result, words));
    if (all.empty())
        all.push_back({JunitCase::State::Passed, subject.name, "findings"});
    return all;
}

} // namespace

std::string junitReport(const Report &report, const ReportWords &words)
{
    std::vector<formats::JunitSuite> suites;
    for (const JudgedSubject &subject : report.subjects())
        suites.push_back({subject.name, casesOf(subject, words)});
    return formats::junitXml("tokenscope lint", suites);
}

} // namespace tokenscope::gate
