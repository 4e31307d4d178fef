// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tokens in base64 once more, as Kubernetes keeps its secrets and `base64` prints them, or in hexadecimal digits
/// (hex_token.h).
namespace tokenscope::inspect {

enum class TokenEncoding { Base64, Hex };

struct EncodedToken
{
    TokenEncoding encoding;
    TextRange place;                    ///< in the text, line breaks of a wrapped one included
    std::string token;                  ///< decoded, without the blanks around it and a scheme
    bool hasScheme;                     ///< `Bearer ` stood before it
    std::vector<std::uint32_t> offsets; ///< where in the text each byte of the token came from
};

/// A run of encoded text, and what it encodes.
struct DecodedRun
{
    TokenEncoding encoding;
    TextRange place;
    std::string_view decoded;
    std::function<std::uint32_t(std::size_t)> originOf; ///< where in the text a decoded byte came from
};

/// The token that is all of what is encoded, but for blanks and a scheme.
std::optional<EncodedToken> bareTokenIn(const DecodedRun &run);
/// The first of a text that is encoded: an answer in recorded traffic, a mail. Linear in its length.
std::optional<EncodedToken> tokenInText(const DecodedRun &run);

/// The one in the encoded text that begins there, after which anything may follow: all of what it encodes, or the first
/// in it. Linear in its length.
std::optional<EncodedToken> encodedTokenAt(std::string_view text, std::size_t begin);

/// Whether a token's place is that of encoded text: there are no dots in it.
bool isEncodedPlace(std::string_view text, const TextRange &place);

/// The places of all of them. Linear in the text.
std::vector<TextRange> findEncodedTokens(std::string_view text);

} // namespace tokenscope::inspect
