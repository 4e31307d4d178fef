// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::jose {

/// What a name says of the value that comes next to it.
enum class PrivateName {
    None,
    KeyMember,   ///< a private or symmetric member of a JWK (RFC 7518, 6; RFC 9964), in any letter case
    KeyNumber,   ///< the same in words, as other formats and programs have it: `privateExponent`, `private_key`
    Secret,      ///< `client_secret`, `password`
    AccessToken, ///< `refresh_token`: a token that anyone who has it can use
};

/// The longest name that says anything.
inline constexpr std::size_t longestPrivateName = 24;

/// Letter case, hyphens and underscores do not count. Everything that hides something by its name asks here.
PrivateName privateName(std::string_view name);

/// Whether a JWK's member of this very name is private or symmetric (RFC 7518, 6; RFC 9964): for reading keys.
bool isPrivateMember(std::string_view name);

} // namespace tokenscope::jose
