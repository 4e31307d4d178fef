// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/entra_issuer.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

/// Those of the national clouds too.
constexpr std::array<std::string_view, 9> entraHosts = {
    "login.microsoftonline.com", "login.windows.net",      "login.microsoft.com",  "sts.windows.net",
    "login.microsoftonline.us",  "sts.microsoftonline.de", "sts.chinacloudapi.cn", "login.partner.microsoftonline.cn",
    "login.chinacloudapi.cn",
};

/// The tenant in `https://login.microsoftonline.com/TENANT/v2.0`; empty where it is no such address.
std::string_view entraTenant(std::string_view issuer)
{
    const std::size_t scheme = issuer.find("://");
    if (scheme == std::string_view::npos)
        return {};
    issuer.remove_prefix(scheme + 3);
    const std::size_t slash = std::min(issuer.find('/'), issuer.size());
    if (std::ranges::find(entraHosts, issuer.substr(0, slash)) == entraHosts.end())
        return {};
    issuer.remove_prefix(std::min(slash + 1, issuer.size()));
    return issuer.substr(0, issuer.find('/'));
}

} // namespace

std::optional<NearMiss> compareEntraIssuers(std::string_view observed, std::string_view expected)
{
    const std::string_view own = entraTenant(observed);
    const std::string_view wanted = entraTenant(expected);
    if (own.empty() || wanted.empty())
        return std::nullopt;
    if (own == wanted)
        return NearMiss::Version;
    const bool isAny = wanted == "common" || wanted == "organizations" || wanted == "consumers";
    return isAny ? NearMiss::AnyTenant : NearMiss::OtherTenant;
}

} // namespace tokenscope::inspect
