// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/fact.h"
#include "inspect/model/inspection.h"

#include <string_view>
#include <utility>
#include <vector>

namespace tokenscope {

/// Noon of the day in the design's pictures; their token was issued then and lives for an hour.
inline constexpr std::int64_t noon = 1'795'435'200;

template <inspect::IsFact T>
inspect::Finding errorOf(T fact)
{
    return {inspect::Fact(std::move(fact)), inspect::Severity::Error, "payload"};
}

template <inspect::IsFact T>
inspect::Finding warningOf(T fact)
{
    return {inspect::Fact(std::move(fact)), inspect::Severity::Warning, "payload"};
}

inline inspect::Check checkOfState(inspect::CheckName name, inspect::CheckState state, std::string observed = {},
                                   std::string expected = {})
{
    return {name, state, std::move(observed), std::move(expected)};
}

/// Findings as an inspection has them: the first is the cause.
inline inspect::Inspection inspectionOf(inspect::Verdict verdict, std::vector<inspect::Finding> findings = {})
{
    inspect::Inspection inspection;
    inspection.verdict = verdict;
    if (!findings.empty())
        inspection.cause = findings.front().code;
    inspection.findings = std::move(findings);
    inspection.format = inspect::Format::JwsCompact;
    inspection.moment = Moment{std::chrono::seconds{noon + 300}};
    return inspection;
}

inline void setPayload(inspect::Inspection &inspection, std::string_view json)
{
    inspection.payload = json::parse(json).value();
    inspection.claims.emplace(*inspection.payload->root.asObject());
}

inline void setVerified(inspect::Inspection &inspection, std::string_view keyId)
{
    inspection.signature.state = inspect::SignatureState::Verified;
    inspection.signature.algorithm = "ES256";
    if (!keyId.empty())
        inspection.signature.keyId = std::string(keyId);
    inspection.signature.thumbprint = "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U";
}

} // namespace tokenscope
