// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/text/embedded_token.h"
#include "inspect/text/pasted_request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// The tokens that stand beside one in the same text.
struct Neighbours
{
    std::vector<std::string> tokens;
    /// They are the rest of a federation's trust chain, which has an order of its own (OpenID Federation 1.0, 4).
    bool areChain = false;
    /// That in which the token was sent, in a header of its own or as a bearer token.
    std::optional<PastedRequest> request = {};
    /// Of a chain, its first text was not read as a token, so that this one is not what the chain is about.
    bool isCut = false;
};

/// Those beside the token. More than a few are not looked at: then there are none.
Neighbours neighboursIn(std::string_view text, const EmbeddedTokens *tokens, std::string_view token);

} // namespace tokenscope::inspect
