// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <string>
#include <string_view>

namespace tokenscope::make {

/// A token as a request carries it.
struct SentToken
{
    std::string header; ///< name of the header: `Authorization`
    std::string before; ///< what precedes the token in it: `Bearer `
    std::string token;
    std::string after; ///< and behind it
};

/// A DPoP proof in a header of its own, a web push token with its key behind it, an access token that is bound to a
/// key under the scheme `DPoP`, all others as bearer tokens. `kind` is of the registry, or empty; `key` is what it was
/// signed with, or null.
SentToken sentToken(std::string token, std::string_view kind, bool isBoundToKey, const jose::Jwk *key);

/// `Authorization: Bearer …`
std::string headerLine(const SentToken &sent);

/// Two lines for a shell: the token goes to the variable TOKEN, and a curl command has it from there.
std::string curlCommand(const SentToken &sent, std::string_view url);

} // namespace tokenscope::make
