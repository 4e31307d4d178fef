// SPDX-License-Identifier: Apache-2.0
#include "inspect/conclusion.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace tokenscope::inspect {

namespace {

/// A faulty member of the header comes before what follows from it: without a `kid` that is a text no key is found, and
/// with a `jwk` that is none of its signer's no signature verifies.
Code rankOf(const Finding &finding)
{
    const std::string_view where = finding.where;
    if (finding.severity != Severity::Error)
        return finding.code;
    if (finding.code == Code::MemberWrongType && where.starts_with("header."))
        return Code::TypeMismatch;
    static constexpr std::array<std::string_view, 4> ofKeys = {"header.kid", "header.x5c", "header.jwk",
                                                               "payload.protected.jwk"};
    const bool namesKey = std::ranges::find(ofKeys, where) != ofKeys.end() || where.starts_with("header.jwk.");
    const bool isOfLaw = finding.code >= Code::MemberRequired && finding.code <= Code::MemberInvalid;
    return namesKey && isOfLaw ? Code::HeaderUnprotected : finding.code;
}

} // namespace

void conclude(Inspection &result, bool isToken)
{
    std::ranges::stable_sort(result.findings, {}, [](const Finding &finding) {
        return std::tuple(-int(finding.severity), rankOf(finding), finding.code);
    });
    const auto order = [](const Check &check) {
        return check.state == CheckState::Failed ? 0 : check.state == CheckState::NotChecked ? 1 : 2;
    };
    std::ranges::stable_sort(result.checks, {}, order);
    std::ranges::stable_sort(result.unchecked, {}, &UncheckedPart::part);
    if (!result.findings.empty())
        result.cause = result.findings.front().code;
    const bool failed = !result.findings.empty() && result.findings.front().severity == Severity::Error;
    if (!isToken)
        result.verdict = Verdict::NotAToken;
    else if (failed)
        result.verdict = Verdict::Rejected;
    else if (result.signature.state == SignatureState::Verified && result.unchecked.empty())
        result.verdict = Verdict::Accepted;
    else
        result.verdict = Verdict::Unverified;
}

} // namespace tokenscope::inspect
