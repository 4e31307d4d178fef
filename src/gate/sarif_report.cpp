// SPDX-License-Identifier: Apache-2.0
#include "gate/sarif_report.h"

#include "base/percent.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace tokenscope::gate {

namespace {

json::Object messageObject(const std::string &text)
{
    json::Object message;
    message.append("text", json::Value(text));
    return message;
}

/// RFC 3986, 2: what a path may hold as it is; anything else as its bytes in hexadecimal digits.
std::string asReference(const std::string &path)
{
    const std::string reference = percent::encode(path, "/");
    return reference.starts_with('/') ? "file://" + reference : reference;
}

/// Of an address its host and path, as a file below the checkout: code scanning takes no other scheme than that of
/// files.
std::string uriOf(const std::string &name)
{
    if (name == "-")
        return "stdin";
    const auto scheme = name.find("://");
    return asReference(scheme == name.npos ? name : name.substr(scheme + 3));
}

json::Object locationOf(const JudgedSubject &subject, const Result &result)
{
    json::Object artifact;
    artifact.append("uri", json::Value(uriOf(subject.name)));
    json::Object physical;
    physical.append("artifactLocation", json::Value(std::move(artifact)));
    json::Object region;
    region.append("startLine", json::Value(std::int64_t(std::max(result.place.line, std::size_t(1)))));
    if (result.place.column > 0)
        region.append("startColumn", json::Value(std::int64_t(result.place.column)));
    physical.append("region", json::Value(std::move(region)));
    json::Object location;
    location.append("physicalLocation", json::Value(std::move(physical)));
    const bool isAddress = subject.name.contains("://");
    if (!result.place.pointer.empty() || isAddress) {
        json::Object logical;
        logical.append("fullyQualifiedName",
                       json::Value(isAddress ? subject.name + '#' + result.place.pointer : result.place.pointer));
        location.append("logicalLocations", json::Value(json::Array{json::Value(std::move(logical))}));
    }
    return location;
}

/// The rules that results name, each once, and where it stands in the list.
class RuleList
{
public:
    std::int64_t indexOf(const Result &result, const ReportWords &words)
    {
        const std::string id(result.id());
        if (const auto known = m_indices.find(id); known != m_indices.end())
            return known->second;
        const auto index = std::int64_t(m_rules.size());
        m_indices.emplace(id, index);
        json::Object rule;
        rule.append("id", json::Value(id));
        rule.append("shortDescription", json::Value(messageObject(words.meaning(result.rule))));
        if (const std::string help = words.nextStep(result); !help.empty())
            rule.append("help", json::Value(messageObject(help)));
        m_rules.push_back(json::Value(std::move(rule)));
        return index;
    }
    json::Array take() { return std::move(m_rules); }

private:
    std::map<std::string, std::int64_t> m_indices;
    json::Array m_rules;
};

json::Object sarifResult(const JudgedSubject &subject, const Result &result, std::int64_t ruleIndex,
                         const ReportWords &words, bool hasBaseline)
{
    json::Object object;
    object.append("ruleId", json::Value(result.id()));
    object.append("ruleIndex", json::Value(ruleIndex));
    object.append("level", json::Value(nameOf(result.level)));
    object.append("message", json::Value(messageObject(words.message(result))));
    object.append("locations", json::Value(json::Array{json::Value(locationOf(subject, result))}));
    json::Object fingerprints;
    fingerprints.append("tokenscopeGate/v1", json::Value(result.fingerprint));
    object.append("partialFingerprints", json::Value(std::move(fingerprints)));
    if (hasBaseline)
        object.append("baselineState", json::Value(result.isKnown ? "unchanged" : "new"));
    if (result.isKnown) {
        json::Object suppression;
        suppression.append("kind", json::Value("external"));
        suppression.append("status", json::Value("accepted"));
        object.append("suppressions", json::Value(json::Array{json::Value(std::move(suppression))}));
    }
    return object;
}

/// Whether all inputs could be looked at.
bool isComplete(const Report &report)
{
    for (const JudgedSubject &subject : report.subjects()) {
        for (const Result &result : subject.results) {
            if (result.rule == Rule::InputUnreadable || result.rule == Rule::InputUnanswered)
                return false;
        }
    }
    return true;
}

} // namespace

std::string sarifReport(const Report &report, const ReportWords &words, bool hasBaseline)
{
    RuleList rules;
    json::Array results;
    for (const JudgedSubject &subject : report.subjects()) {
        for (const Result &result : subject.listed()) {
            const std::int64_t index = rules.indexOf(result, words);
            results.push_back(json::Value(sarifResult(subject, result, index, words, hasBaseline)));
        }
    }
    json::Object driver;
    driver.append("name", json::Value("Tokenscope"));
    driver.append("semanticVersion", json::Value(words.version));
    driver.append("rules", json::Value(rules.take()));
    json::Object tool;
    tool.append("driver", json::Value(std::move(driver)));
    json::Object invocation;
    invocation.append("executionSuccessful", json::Value(isComplete(report)));
    json::Object run;
    run.append("tool", json::Value(std::move(tool)));
    run.append("invocations", json::Value(json::Array{json::Value(std::move(invocation))}));
    run.append("columnKind", json::Value("unicodeCodePoints"));
    run.append("results", json::Value(std::move(results)));
    json::Object log;
    log.append("$schema", json::Value("https://json.schemastore.org/sarif-2.1.0.json"));
    log.append("version", json::Value("2.1.0"));
    log.append("runs", json::Value(json::Array{json::Value(std::move(run))}));
    return json::write(log, json::Layout::Indented) + '\n';
}

} // namespace tokenscope::gate
