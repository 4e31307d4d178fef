// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/flow.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::login {

/// A token that can be read, as it is in the recording.
struct RecordedToken
{
    /// Of the parameter, member or header that holds it: `id_token`, `access_token`, `dpop`, …; `authorization` for
    /// what a request shows, `body` for an answer that is a token.
    std::string name;
    std::string token;
};

/// The tokens of one exchange, what was sent first; each once. What cannot be read (opaque, or removed from a sanitized
/// recording) is left out.
std::vector<RecordedToken> tokensIn(const Recording &recording, std::size_t exchange);

} // namespace tokenscope::login
