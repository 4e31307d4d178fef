// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/question.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// What a token or a proof was sent with, out of the text around it and out of what was given apart.
struct Occasion
{
    std::optional<std::string> method;
    std::optional<std::string> address; ///< absolute
    bool isSchemeKnown = true;          ///< false: nothing says whether it was `https` or `http`
    std::string scheme;                 ///< of `Authorization`: `dpop`, `bearer`; empty if there is none
    std::string accessToken;            ///< as it was sent, a JWT or not; empty if there is none
    std::string proof;                  ///< of DPoP, where the token is the access token; empty if there is none
    std::size_t proofs = 0;             ///< headers `DPoP` in the request
};

/// Of the token that is at `place` in the text. What was given apart outweighs what is in the text. Looks at a
/// bounded part of it.
Occasion occasionOf(const Question &question, std::string_view text, std::string_view token, std::size_t place);

/// The `typ` of a compact token is that of a DPoP proof (RFC 9449, 4.2).
bool isDpopProof(std::string_view token);

} // namespace tokenscope::inspect
