// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/fact.h"
#include "inspect/inspect.h"
#include "remedy/changes.h"

#include <algorithm>

namespace tokenscope::remedy {

namespace found = inspect::found;
using inspect::Code;
using inspect::Inspection;

namespace {

/// Dates that pass with time. What the issuer wrote wrongly, a new token has again.
bool isOutdated(const Inspection &inspection)
{
    return std::ranges::any_of(inspection.findings, [](const inspect::Finding &finding) {
        if (finding.severity != inspect::Severity::Error || finding.bearer != inspect::Bearer::Token)
            return false;
        if (const auto *expired = finding.as<found::Expired>())
            return !expired->slip;
        return finding.code == Code::TokenTooOld;
    });
}

/// What came of copying is wrong with the text, and nothing with the token in it.
bool isCleanAlone(const Trial &trial)
{
    const inspect::Question &asked = trial.question();
    if (trial.inspection().token.empty())
        return false;
    const Inspection alone = inspect::inspect({trial.inspection().token, asked.keys, asked.expectations, asked.moment});
    const Diagnosis diagnosis = diagnose(asked, alone);
    return !diagnosis.hasText && !diagnosis.hasEncoding && !diagnosis.maybeDamaged;
}

void addOtherTokens(std::vector<Change> &changes, const inspect::Question &question)
{
    constexpr std::size_t most = 8; // what is further off is seldom of the same request
    if (!question.tokens)
        return;
    const std::size_t count = std::min(question.tokens->places.size(), most);
    for (std::size_t number = 0; number < count; ++number) {
        if (number != question.token)
            changes.emplace_back(SendOtherToken{number});
    }
}

} // namespace

std::vector<Change> callerChanges(Trial &trial)
{
    const Inspection &inspection = trial.inspection();
    const Diagnosis &diagnosis = trial.diagnosis();
    std::vector<Change> changes;
    addOtherTokens(changes, trial.question());
    if (diagnosis.hasText && isCleanAlone(trial))
        changes.emplace_back(SendUntouched{true});
    else if (diagnosis.hasText || diagnosis.maybeDamaged)
        changes.emplace_back(SendUntouched{false});
    if (isOutdated(inspection))
        changes.emplace_back(GetFreshToken{});
    const auto wanted = inspection.expectations.tokenType;
    if (wanted == inspect::TokenType::AccessToken && inspection.find(Code::TypeMismatch))
        changes.emplace_back(SendAccessToken{});
    return changes;
}

} // namespace tokenscope::remedy
