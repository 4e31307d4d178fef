// SPDX-License-Identifier: Apache-2.0
#include "gate/json_report.h"

#include "json/writer.h"

#include <utility>

namespace tokenscope::gate {

namespace {

json::Object jsonOf(const Result &result, const ReportWords &words)
{
    json::Object object;
    const auto add = [&object](const char *name, const std::string &text) {
        if (!text.empty())
            object.append(name, json::Value(text));
    };
    object.append("rule", json::Value(result.id()));
    object.append("level", json::Value(nameOf(result.level)));
    object.append("outcome", json::Value(nameOf(outcomeOf(result))));
    object.append("known", json::Value(result.isKnown));
    if (result.part.number > 0)
        object.append("number", json::Value(std::int64_t(result.part.number)));
    add("kid", result.part.keyId);
    add("pointer", result.place.pointer);
    if (result.place.line > 0) {
        object.append("line", json::Value(std::int64_t(result.place.line)));
        object.append("column", json::Value(std::int64_t(result.place.column)));
    }
    add("observed", result.observed);
    add("expected", result.expected);
    if (result.finding) {
        object.append("finding", json::Value(inspect::codeName(result.finding->code)));
        add("where", result.finding->where);
    }
    object.append("message", json::Value(words.message(result)));
    add("next_step", words.nextStep(result));
    object.append("fingerprint", json::Value(result.fingerprint));
    return object;
}

json::Object jsonOf(const JudgedSubject &subject, const ReportWords &words)
{
    json::Object object;
    object.append("name", json::Value(subject.name));
    object.append("kind", json::Value(nameOf(subject.kind)));
    object.append("parts", json::Value(std::int64_t(subject.parts)));
    json::Array rules;
    for (const Rule rule : subject.rules)
        rules.push_back(json::Value(ruleName(rule)));
    object.append("rules", json::Value(std::move(rules)));
    json::Array results;
    for (const Result &result : subject.listed())
        results.push_back(json::Value(jsonOf(result, words)));
    object.append("results", json::Value(std::move(results)));
    if (subject.unlisted() > 0)
        object.append("results_not_listed", json::Value(std::int64_t(subject.unlisted())));
    return object;
}

} // namespace

std::string jsonReport(const Report &report, const ReportWords &words)
{
    json::Object object;
    object.append("outcome", json::Value(nameOf(report.outcome())));
    object.append("errors", json::Value(std::int64_t(report.errors())));
    object.append("warnings", json::Value(std::int64_t(report.warnings())));
    object.append("known", json::Value(std::int64_t(report.known())));
    object.append("gone", json::Value(std::int64_t(report.gone())));
    json::Array inputs;
    for (const JudgedSubject &subject : report.subjects())
        inputs.push_back(json::Value(jsonOf(subject, words)));
    object.append("inputs", json::Value(std::move(inputs)));
    return json::write(object, json::Layout::Indented) + '\n';
}

} // namespace tokenscope::gate
