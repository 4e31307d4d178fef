// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/tenant_law.h"

#include "base/ascii.h"
#include "inspect/claims/entra_issuer.h"
#include "inspect/findings/fact.h"
#include "inspect/law/member_path.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view tenantRule = "Microsoft Entra, validate tokens (issuer and tid)";
constexpr std::string_view issuerPath = "payload.iss";
constexpr std::string_view tenantPath = "payload.tid";

/// By the law of its kind, or since the claim is no text at all.
bool isIssuerRefused(const Inspection &result)
{
    return std::ranges::any_of(result.findings, [](const Finding &finding) {
        return finding.severity == Severity::Error && finding.where == issuerPath &&
               (finding.code == Code::MemberInvalid || finding.code == Code::ClaimWrongType);
    });
}

} // namespace

void checkTenant(InspectionDraft &draft)
{
    const json::Value *issuer = valueAt(draft.result, issuerPath);
    const json::Value *tenant = valueAt(draft.result, tenantPath);
    if (!issuer || !issuer->asString() || !tenant || !tenant->asString() || isIssuerRefused(draft.result))
        return;
    const std::string_view named = entraTenantId(*issuer->asString());
    if (named.empty() || ascii::isSame(named, *tenant->asString()))
        return;
    draft.report(
        found::MemberInvalid{
            {}, std::string(issuerPath), tenantRule, *issuer->asString(), Allowed::Holds, std::string(tenantPath)},
        std::string(issuerPath));
}

} // namespace tokenscope::inspect
