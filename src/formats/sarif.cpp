// SPDX-License-Identifier: Apache-2.0
#include "formats/sarif.h"

#include "base/percent.h"
#include "json/writer.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tokenscope::formats {

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

bool isAddress(const std::string &input)
{
    return input.find("://") != std::string::npos;
}

/// Of an address its host and path, as a file below the checkout: code scanning takes no other scheme than that of
/// files.
std::string uriOf(const std::string &input)
{
    if (input == "-")
        return "stdin";
    return asReference(isAddress(input) ? input.substr(input.find("://") + 3) : input);
}

json::Object locationOf(const SarifPlace &place)
{
    json::Object artifact;
    artifact.append("uri", json::Value(uriOf(place.input)));
    json::Object physical;
    physical.append("artifactLocation", json::Value(std::move(artifact)));
    json::Object region;
    region.append("startLine", json::Value(std::int64_t(std::max(place.line, std::size_t(1)))));
    if (place.column > 0)
        region.append("startColumn", json::Value(std::int64_t(place.column)));
    physical.append("region", json::Value(std::move(region)));
    json::Object location;
    location.append("physicalLocation", json::Value(std::move(physical)));
    if (!place.part.empty() || isAddress(place.input)) {
        json::Object logical;
        logical.append("fullyQualifiedName",
                       json::Value(isAddress(place.input) ? place.input + '#' + place.part : place.part));
        location.append("logicalLocations", json::Value(json::Array{json::Value(std::move(logical))}));
    }
    return location;
}

/// The rules that results name, each once, and where it is in the list.
class RuleList
{
public:
    std::int64_t indexOf(const SarifRule &rule)
    {
        if (const auto known = m_indices.find(rule.id); known != m_indices.end())
            return known->second;
        const auto index = std::int64_t(m_rules.size());
        m_indices.emplace(rule.id, index);
        json::Object object;
        object.append("id", json::Value(rule.id));
        object.append("shortDescription", json::Value(messageObject(rule.meaning)));
        if (!rule.help.empty())
            object.append("help", json::Value(messageObject(rule.help)));
        m_rules.push_back(json::Value(std::move(object)));
        return index;
    }
    json::Array take() { return std::move(m_rules); }

private:
    std::map<std::string, std::int64_t> m_indices;
    json::Array m_rules;
};

json::Object resultObject(const SarifResult &result, std::int64_t ruleIndex, bool hasBaseline)
{
    json::Object object;
    object.append("ruleId", json::Value(result.rule.id));
    object.append("ruleIndex", json::Value(ruleIndex));
    object.append("level", json::Value(result.level));
    object.append("message", json::Value(messageObject(result.message)));
    object.append("locations", json::Value(json::Array{json::Value(locationOf(result.place))}));
    json::Object fingerprints;
    fingerprints.append(std::string(result.fingerprintName), json::Value(result.fingerprint));
    object.append("partialFingerprints", json::Value(std::move(fingerprints)));
    if (hasBaseline)
        object.append("baselineState", json::Value(result.isKnown ? "unchanged" : "new"));
    return object;
}

void suppress(json::Object &object)
{
    json::Object suppression;
    suppression.append("kind", json::Value("external"));
    suppression.append("status", json::Value("accepted"));
    object.append("suppressions", json::Value(json::Array{json::Value(std::move(suppression))}));
}

} // namespace

std::string sarifLog(const SarifRun &run)
{
    RuleList rules;
    json::Array objects;
    for (const SarifResult &result : run.results) {
        json::Object object = resultObject(result, rules.indexOf(result.rule), run.hasBaseline);
        if (result.isKnown)
            suppress(object);
        objects.push_back(json::Value(std::move(object)));
    }
    json::Object driver;
    driver.append("name", json::Value("Tokenscope"));
    driver.append("semanticVersion", json::Value(run.version));
    driver.append("rules", json::Value(rules.take()));
    json::Object tool;
    tool.append("driver", json::Value(std::move(driver)));
    json::Object invocation;
    invocation.append("executionSuccessful", json::Value(run.isComplete));
    json::Object object;
    object.append("tool", json::Value(std::move(tool)));
    object.append("invocations", json::Value(json::Array{json::Value(std::move(invocation))}));
    object.append("columnKind", json::Value("unicodeCodePoints"));
    object.append("results", json::Value(std::move(objects)));
    json::Object log;
    log.append("$schema", json::Value("https://json.schemastore.org/sarif-2.1.0.json"));
    log.append("version", json::Value("2.1.0"));
    log.append("runs", json::Value(json::Array{json::Value(std::move(object))}));
    return json::write(log, json::Layout::Indented) + '\n';
}

} // namespace tokenscope::formats
