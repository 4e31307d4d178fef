// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/trusted_roots.h"

#include "jose/keys/certificate_chain.h"

#include <algorithm>

namespace tokenscope::inspect {

std::expected<std::vector<TrustedRoot>, KeyLoadingError> loadRoots(std::string_view text, const std::string &name)
{
    const auto loaded = loadKeys(text);
    if (!loaded)
        return std::unexpected(loaded.error());
    std::vector<TrustedRoot> roots;
    for (const jose::Jwk &key : loaded->keys->keys()) {
        for (jose::ChainEntry &entry : jose::certificateChain(key).entries) {
            if (entry.certificate)
                roots.push_back({std::move(*entry.certificate), name});
        }
    }
    if (roots.empty())
        return std::unexpected(KeyLoadingError{.fault = KeyLoadingError::Fault::NoCertificate});
    const auto isIssuedByOther = [](const TrustedRoot &root) {
        return root.certificate.issuer != root.certificate.subject;
    };
    if (!std::ranges::all_of(roots, isIssuedByOther))
        std::erase_if(roots, isIssuedByOther);
    return roots;
}

} // namespace tokenscope::inspect
