// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/algorithms_beside.h"

#include "crypto/algorithm.h"

namespace tokenscope::inspect {

std::vector<std::string> algorithmsBeside(const Expectations &expected)
{
    if (expected.algorithms.empty())
        return {};
    std::vector<std::string> allowed;
    for (const std::string &name : expected.algorithms) {
        const crypto::SignatureAlgorithm *known = crypto::findSignatureAlgorithm(name);
        if (!known || known->family != crypto::Family::Hmac)
            allowed.push_back(name);
    }
    // An empty list would allow all of them.
    if (allowed.empty())
        allowed.emplace_back("none");
    return allowed;
}

} // namespace tokenscope::inspect
