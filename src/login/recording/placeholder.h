// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// What is in a sanitized recording where a secret was.
namespace tokenscope::login {

/// Of letters that need no escape anywhere, in a form, a header, JSON or a token.
inline constexpr std::string_view placeholderStart = "REMOVED-";

/// The comment of a sanitized recording.
inline constexpr std::string_view sanitizedComment = "Sanitized by Tokenscope: secrets replaced";

/// The member of `log` with header and payload of each token that was removed, by its placeholder.
inline constexpr std::string_view removedTokensMember = "_tokens";

/// Whether a value is a placeholder, or a token whose signature is one: nothing can be computed from it.
inline bool isPlaceholder(std::string_view value)
{
    return value.find(placeholderStart) != std::string_view::npos;
}

} // namespace tokenscope::login
