// SPDX-License-Identifier: Apache-2.0
#include "gate/junit_report.h"

#include "base/text_escape.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tokenscope::gate {

namespace {

/// For attributes and content. What XML 1.0 cannot hold, and what no reader sees, is an escape already.
std::string asXml(std::string_view text, LineBreaks lineBreaks = LineBreaks::Escape)
{
    std::string xml;
    for (const char character : escapeForDisplay(text, lineBreaks)) {
        switch (character) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '"':
            xml += "&quot;";
            break;
        default:
            xml += character;
        }
    }
    return xml;
}

/// One `testcase`, and how it counts.
struct Case
{
    enum class State { Passed, Failed, Unchecked, Known };
    State state;
    std::string xml;
};

std::string placeText(const Place &place)
{
    std::string text = place.line > 0 ? std::to_string(place.line) + ':' + std::to_string(place.column) : std::string();
    if (!place.pointer.empty())
        text += (text.empty() ? "" : " ") + place.pointer;
    return text;
}

class Suite
{
public:
    Suite(const JudgedSubject &subject, const ReportWords &words)
        : m_subject(subject)
        , m_words(words)
    {
    }

    std::vector<Case> cases()
    {
        std::vector<Case> all;
        for (const Rule rule : m_subject.rules) {
            const bool isTold = std::ranges::any_of(m_subject.results, [rule](const Result &result) {
                return result.rule == rule || (rule == Rule::KeyAge && result.rule == Rule::KeyAgeUnknown);
            });
            if (!isTold)
                all.push_back({Case::State::Passed, opening(ruleName(rule)) + "/>\n"});
        }
        for (const Result &result : m_subject.listed())
            all.push_back(caseOf(result));
        if (all.empty())
            all.push_back({Case::State::Passed, opening("findings") + "/>\n"});
        return all;
    }

private:
    std::string opening(std::string_view name) const
    {
        return "    <testcase classname=\"" + asXml(m_subject.name) + "\" name=\"" + asXml(name) + "\" time=\"0\"";
    }

    /// Names tell cases of one suite apart.
    std::string nameOfCase(const Result &result) const
    {
        std::string name(result.id());
        if (result.part.number > 0)
            name +=
                (result.part.kind == Part::Kind::Key ? " · key " : " · token ") + std::to_string(result.part.number);
        if (!result.part.keyId.empty())
            name += " (" + result.part.keyId + ')';
        return name;
    }

    Case caseOf(const Result &result) const
    {
        const std::string message = m_words.message(result);
        const std::string begin = opening(nameOfCase(result)) + ">\n";
        const std::string end = "    </testcase>\n";
        if (result.isKnown) {
            return {Case::State::Known, begin + "      <skipped message=\"" + asXml(message) + "\"/>\n" + end};
        }
        if (result.level == Level::Warning)
            return {Case::State::Passed, begin + "      <system-out>" + asXml(message) + "</system-out>\n" + end};
        const bool isBroken = outcomeOf(result) == Outcome::Broken;
        const std::string element = isBroken ? "failure" : "error";
        std::string text = placeText(result.place);
        if (const std::string next = m_words.nextStep(result); !next.empty())
            text += (text.empty() ? "" : "\n") + next;
        return {isBroken ? Case::State::Failed : Case::State::Unchecked,
                begin + "      <" + element + " type=\"" + asXml(result.id()) + "\" message=\"" + asXml(message) +
                    "\">" + asXml(text, LineBreaks::Keep) + "</" + element + ">\n" + end};
    }

    const JudgedSubject &m_subject;
    const ReportWords &m_words;
};

std::string countsOf(const std::vector<Case> &cases)
{
    const auto count = [&cases](Case::State state) {
        return std::to_string(std::ranges::count(cases, state, &Case::state));
    };
    return " tests=\"" + std::to_string(cases.size()) + "\" failures=\"" + count(Case::State::Failed) + "\" errors=\"" +
           count(Case::State::Unchecked) + "\" skipped=\"" + count(Case::State::Known) + "\" time=\"0\"";
}

} // namespace

std::string junitReport(const Report &report, const ReportWords &words)
{
    std::vector<Case> all;
    std::string suites;
    for (const JudgedSubject &subject : report.subjects()) {
        std::vector<Case> cases = Suite(subject, words).cases();
        suites += "  <testsuite name=\"" + asXml(subject.name) + '"' + countsOf(cases) + ">\n";
        for (const Case &each : cases)
            suites += each.xml;
        suites += "  </testsuite>\n";
        std::ranges::move(cases, std::back_inserter(all));
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tokenscope lint\"" + countsOf(all) + ">\n" +
           suites + "</testsuites>\n";
}

} // namespace tokenscope::gate
