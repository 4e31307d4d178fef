// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::proof {

/// The texts of one signature as they stand in the token, whichever serialization it has.
struct TokenTexts
{
    std::string header;
    std::string payload;
    std::string signature;
};

/// Nothing where the token is no signed one. `place` is that of the signature in a JWS in JSON.
std::optional<TokenTexts> textsOf(inspect::Format format, std::string_view token, std::size_t place);

/// What follows the last tilde (RFC 9901, 4), or in `kb_jwt`; empty if there is no key binding.
std::string keyBindingOf(const inspect::Inspection &inspection, std::string_view token);

} // namespace tokenscope::proof
