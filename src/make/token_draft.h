// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::make {

/// What will be signed. The key adds to the header what is its own: `alg` and `kid`.
struct TokenDraft
{
    json::Object header;
    std::optional<json::Object> claims; ///< where the payload is a JSON object
    std::string payload;                ///< its bytes, where it is not one
};

/// Whether the text is a token in compact form, which inside of another is `cty` JWT (RFC 7519, 5.2).
bool isCompactToken(std::string_view text);

/// A payload as somebody wrote it: claims, a token, whose file may have a line break behind it, or any bytes.
TokenDraft draftOfPayload(std::string payload);

/// The same to be signed byte for byte, whatever it is: anyone who verifies has it from elsewhere.
TokenDraft draftOfBytes(std::string payload);

enum class DraftFault {
    NotAToken, ///< there is none in the text
    Encrypted, ///< and what is inside cannot be seen
    NoHeader,  ///< it is broken: its header is no JSON
    NoPayload, ///< it is detached, or broken
};

/// Header and payload of a token, which may stand within something else. Of several signatures the first one's header;
/// disclosed claims of an SD-JWT stand in their places.
std::expected<TokenDraft, DraftFault> draftOfToken(std::string_view text);

} // namespace tokenscope::make
