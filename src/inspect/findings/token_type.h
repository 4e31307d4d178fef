// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::inspect {

/// What a token is used for, of which OpenID Connect and OAuth demand other claims.
enum class TokenType { IdToken, AccessToken };
/// `id_token`, `access_token`
std::string_view nameOf(TokenType type);

} // namespace tokenscope::inspect
