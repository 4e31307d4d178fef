// SPDX-License-Identifier: Apache-2.0
#include "formats/junit.h"

#include "base/text_escape.h"

#include <algorithm>
#include <utility>

namespace tokenscope::formats {

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

std::string faultXml(std::string_view element, const JunitCase &each)
{
    const std::string name(element);
    return "      <" + name + " type=\"" + asXml(each.type) + "\" message=\"" + asXml(each.message) + "\">" +
           asXml(each.text, LineBreaks::Keep) + "</" + name + ">\n";
}

std::string contentOf(const JunitCase &each)
{
    switch (each.state) {
    case JunitCase::State::Passed:
        return each.message.empty() ? std::string() : "      <system-out>" + asXml(each.message) + "</system-out>\n";
    case JunitCase::State::Failed:
        return faultXml("failure", each);
    case JunitCase::State::Unchecked:
        return faultXml("error", each);
    case JunitCase::State::Skipped:
        return "      <skipped message=\"" + asXml(each.message) + "\"/>\n";
    }
    std::unreachable();
}

std::string caseXml(const JunitCase &each)
{
    const std::string opening =
        "    <testcase classname=\"" + asXml(each.group) + "\" name=\"" + asXml(each.name) + "\" time=\"0\"";
    const std::string content = contentOf(each);
    return content.empty() ? opening + "/>\n" : opening + ">\n" + content + "    </testcase>\n";
}

std::string countsOf(const std::vector<JunitCase> &cases)
{
    const auto count = [&cases](JunitCase::State state) {
        return std::to_string(std::ranges::count(cases, state, &JunitCase::state));
    };
    return " tests=\"" + std::to_string(cases.size()) + "\" failures=\"" + count(JunitCase::State::Failed) +
           "\" errors=\"" + count(JunitCase::State::Unchecked) + "\" skipped=\"" + count(JunitCase::State::Skipped) +
           "\" time=\"0\"";
}

} // namespace

std::string junitXml(std::string_view title, const std::vector<JunitSuite> &suites)
{
    std::vector<JunitCase> all;
    std::string xml;
    for (const JunitSuite &suite : suites) {
        xml += "  <testsuite name=\"" + asXml(suite.name) + '"' + countsOf(suite.cases) + ">\n";
        for (const JunitCase &each : suite.cases)
            xml += caseXml(each);
        xml += "  </testsuite>\n";
        all.insert(all.end(), suite.cases.begin(), suite.cases.end());
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"" + asXml(title) + '"' + countsOf(all) +
           ">\n" + xml + "</testsuites>\n";
}

} // namespace tokenscope::formats
