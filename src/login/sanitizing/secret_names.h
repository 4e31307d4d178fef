// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::login {

/// What stands for a value of a parameter, member or field of that name in a sanitized recording; empty where the name
/// hides nothing. Letter case, hyphens and underscores do not count.
std::string_view labelOfParameter(std::string_view name);
/// The same of a header, whose name is in small letters.
std::string_view labelOfHeader(std::string_view name);

/// Parameters of OAuth and OpenID that are public, and which links are followed by.
bool isPublicParameter(std::string_view name);

} // namespace tokenscope::login
