// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"
#include "json/value.h"

#include <optional>
#include <string_view>

namespace tokenscope::jose {

/// How the first of a JWK's public numbers (`n`, `e`, `x`, `y`, `pub`) is written otherwise than as the base64url of
/// its bytes (RFC 7518, 6), as far as that can be known for sure: as PEM, DER, digits or words, in lines, or only as a
/// certificate beside it. Padding and the ordinary alphabet are reported by base64url::decode(). Some of these would
/// decode to a number all the same, but to a wrong one. Linear in the text.
std::optional<JwkError> spellingFault(const json::Object &jwk, std::string_view keyType);

} // namespace tokenscope::jose
