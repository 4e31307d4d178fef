// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/claim_findings.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// The tenant's ID in the address of an issuer of Microsoft Entra, External ID or Azure AD B2C; empty where there is
/// none.
std::string_view entraTenantId(std::string_view issuer);

/// Two issuers of Microsoft Entra: one tenant in versions 1.0 and 2.0, an address for any tenant, or two tenants;
/// nothing where one of them is not of Entra.
std::optional<NearMiss> compareEntraIssuers(std::string_view observed, std::string_view expected);

} // namespace tokenscope::inspect
