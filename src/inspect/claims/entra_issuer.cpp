// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/entra_issuer.h"

#include "base/hex.h"

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

/// `11111111-2222-3333-4444-555555555555`.
bool isGuid(std::string_view text)
{
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::ranges::equal(text, form,
                              [](char c, char wanted) { return wanted == 'x' ? hex::isDigit(c) : c == wanted; });
}

} // namespace

std::string_view entraTenantId(std::string_view issuer)
{
    const std::size_t scheme = issuer.find("://");
    const std::size_t host = scheme == std::string_view::npos ? issuer.size() : scheme + 3;
    const std::size_t path = std::min(issuer.find('/', host), issuer.size());
    const std::string_view name = issuer.substr(host, path - host);
    const bool isEntra = std::ranges::find(entraHosts, name) != entraHosts.end() || name.ends_with(".ciamlogin.com") ||
                         name.ends_with(".b2clogin.com");
    for (std::size_t begin = path; isEntra && begin < issuer.size();) {
        const std::size_t end = std::min(issuer.find('/', begin + 1), issuer.size());
        const std::string_view part = issuer.substr(begin + 1, end - begin - 1);
        if (isGuid(part))
            return part;
        begin = end;
    }
    return {};
}

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
