// SPDX-License-Identifier: Apache-2.0
#include "gate/sarif_report.h"

#include "formats/sarif.h"

#include <utility>

namespace tokenscope::gate {

namespace {

formats::SarifResult sarifResult(const JudgedSubject &subject, const Result &result, const ReportWords &words)
{
    return {.rule = {std::string(result.id()), words.meaning(result.rule), words.nextStep(result)},
            .level = nameOf(result.level),
            .message = words.message(result),
            .place = {subject.name, result.place.line, result.place.column, result.place.pointer},
            .fingerprintName = "tokenscopeGate/v1",
            .fingerprint = result.fingerprint,
            .isKnown = result.isKnown};
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
    formats::SarifRun run{words.version, isComplete(report), hasBaseline, {}};
    for (const JudgedSubject &subject : report.subjects()) {
        for (const Result &result : subject.listed())
            run.results.push_back(sarifResult(subject, result, words));
    }
    return formats::sarifLog(run);
}

} // namespace tokenscope::gate
