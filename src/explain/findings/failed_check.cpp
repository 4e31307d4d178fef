// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/failed_check.h"

#include "inspect/findings/fact.h"

#include <algorithm>

namespace tokenscope::explain {

namespace {

using inspect::CheckName;
using inspect::Code;
using inspect::Finding;

std::optional<CheckName> checkOfOpenId(const std::string &claim)
{
    if (claim == "nonce")
        return CheckName::Nonce;
    if (claim == "azp")
        return CheckName::AuthorizedParty;
    if (claim == "at_hash")
        return CheckName::AccessTokenHash;
    return std::nullopt;
}

std::optional<CheckName> checkOfTyped(const Finding &finding)
{
    const std::string *const claim = finding.text("claim");
    if (!claim)
        return std::nullopt;
    if (*claim == "exp")
        return CheckName::Expiry;
    if (*claim == "nbf")
        return CheckName::NotBefore;
    if (*claim == "iat")
        return CheckName::IssuedAt;
    if (*claim == "iss")
        return CheckName::Issuer;
    if (*claim == "aud")
        return CheckName::Audience;
    if (*claim == "sub")
        return CheckName::Subject;
    return checkOfOpenId(*claim);
}

std::optional<CheckName> checkOfClaim(const Finding &finding)
{
    switch (finding.code) {
    case Code::ClaimWrongType:
        return checkOfTyped(finding);
    case Code::IssuerMissing:
        return CheckName::Issuer;
    case Code::ClaimMissing:
        return finding.text("expected") ? checkOfTyped(finding) : CheckName::RequiredClaims;
    case Code::TokenTooOld:
        return CheckName::Age;
    case Code::LifetimeExcessive:
        return CheckName::Lifetime;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<CheckName> checkOf(const Finding &finding)
{
    const Code code = finding.code;
    if (finding.bearer == inspect::Bearer::KeyBinding)
        return CheckName::KeyBinding;
    if (finding.as<inspect::found::DateInSmallUnits>())
        return checkOfTyped(finding);
    const auto *broken = finding.as<inspect::found::EdgeBroken>();
    if (broken && broken->edge == inspect::Edge::AccessTokenHash)
        return CheckName::AccessTokenHash;
    if (finding.fact)
        return inspect::rowOf(*finding.fact).check;
    if (code == Code::Base64StandardAlphabet || code == Code::Base64Padding)
        return CheckName::Structure;
    if (code == Code::AlgMissing || code == Code::AlgUnsupported)
        return CheckName::Algorithm;
    if (code >= Code::NoKeys && code <= Code::PrivateKeyExposed)
        return CheckName::Key;
    if (code >= Code::SignatureMissing && code <= Code::SignatureMismatch)
        return CheckName::Signature;
    return checkOfClaim(finding);
}

const Finding *failureOf(const inspect::Inspection &inspection, CheckName check)
{
    const auto belongs = [check](const Finding &finding) {
        return finding.severity == inspect::Severity::Error && checkOf(finding) == check;
    };
    const auto found = std::ranges::find_if(inspection.findings, belongs);
    return found == inspection.findings.end() ? nullptr : &*found;
}

} // namespace tokenscope::explain
