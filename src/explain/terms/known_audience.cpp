// SPDX-License-Identifier: Apache-2.0
#include "explain/terms/known_audience.h"

#include <algorithm>
#include <array>

namespace tokenscope::explain {

namespace {

struct KnownAudience
{
    std::string_view audience; ///< without a slash at its end
    std::string_view service;
};

constexpr std::array knownAudiences = {
    KnownAudience{"00000003-0000-0000-c000-000000000000", "Microsoft Graph"},
    KnownAudience{"https://graph.microsoft.com", "Microsoft Graph"},
    KnownAudience{"00000002-0000-0000-c000-000000000000", "Azure AD Graph"},
    KnownAudience{"https://graph.windows.net", "Azure AD Graph"},
    KnownAudience{"https://management.azure.com", "Azure Resource Manager"},
    KnownAudience{"https://management.core.windows.net", "Azure Resource Manager"},
    KnownAudience{"https://vault.azure.net", "Azure Key Vault"},
    KnownAudience{"https://storage.azure.com", "Azure Storage"},
};

} // namespace

std::string_view knownAudience(std::string_view audience)
{
    if (audience.ends_with('/'))
        audience.remove_suffix(1);
    const auto known = std::ranges::find(knownAudiences, audience, &KnownAudience::audience);
    return known == knownAudiences.end() ? std::string_view() : known->service;
}

} // namespace tokenscope::explain
