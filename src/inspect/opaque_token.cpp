// SPDX-License-Identifier: Apache-2.0
#include "inspect/opaque_token.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

// Longer prefixes before shorter ones that they start with. The issuers document these prefixes.
constexpr std::array opaqueKinds = {
    OpaqueKind{"pts_", "Pangea service token"},
    OpaqueKind{"pcl_", "Pangea client token"},
    OpaqueKind{"ptu_", "Pangea user token"},
    OpaqueKind{"ptr_", "Pangea refresh token"},
    OpaqueKind{"pti_", "Pangea token"},
    OpaqueKind{"github_pat_", "GitHub fine-grained personal access token"},
    OpaqueKind{"ghp_", "GitHub personal access token"},
    OpaqueKind{"gho_", "GitHub OAuth token"},
    OpaqueKind{"ghu_", "GitHub user-to-server token"},
    OpaqueKind{"ghs_", "GitHub server token"},
    OpaqueKind{"ghr_", "GitHub refresh token"},
    OpaqueKind{"glpat-", "GitLab personal access token"},
    OpaqueKind{"xoxb-", "Slack bot token"},
    OpaqueKind{"xoxp-", "Slack user token"},
    OpaqueKind{"xapp-", "Slack app token"},
    OpaqueKind{"sk_live_", "Stripe secret key"},
    OpaqueKind{"sk_test_", "Stripe test key"},
    OpaqueKind{"npm_", "npm access token"},
    OpaqueKind{"pypi-", "PyPI API token"},
    OpaqueKind{"ya29.", "Google OAuth access token"},
    OpaqueKind{"AKIA", "AWS access key id"},
    OpaqueKind{"hvs.", "HashiCorp Vault token"},
    OpaqueKind{"dop_v1_", "DigitalOcean token"},
    OpaqueKind{"SG.", "SendGrid API key"},
};

} // namespace

const OpaqueKind *opaqueKind(std::string_view text)
{
    const auto found = std::ranges::find_if(opaqueKinds, [text](const OpaqueKind &kind) {
        return text.starts_with(kind.prefix) && text.size() > kind.prefix.size();
    });
    return found == opaqueKinds.end() ? nullptr : &*found;
}

} // namespace tokenscope::inspect
