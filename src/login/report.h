// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/flow.h"
#include "login/links/link.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tokenscope::login {

/// The links of one login, in the order of its exchanges, and within one in that of cause and effect.
struct LoginReport
{
    std::vector<Link> links;
    std::optional<std::size_t> firstBroken; ///< of the links
};

struct Report
{
    Recording recording;
    std::vector<LoginReport> logins;        ///< as in Recording::logins
    std::optional<std::size_t> firstBroken; ///< the first login with a broken link

    /// Of all of them; null where every link holds.
    const Link *broken() const;
};

/// Why does this login fail? Linear in the recording but for its logins among each other, and a bounded number of
/// operations with keys for each token. Passes stop points.
Report explainLogin(Har har);

} // namespace tokenscope::login
