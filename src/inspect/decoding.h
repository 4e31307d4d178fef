// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/examination.h"
#include "jose/compact.h"
#include "jose/jose_header.h"

#include <optional>

namespace tokenscope::inspect {

/// A signed token taken apart. What could not be decoded strictly is read leniently for showing, and `soundEncoding` is
/// false: then its signature is never checked as if it had been sent so.
struct DecodedJws
{
    jose::CompactJws parts;
    Bytes signature;
    std::optional<jose::JoseHeader> header; ///< where the first segment is a JSON object
    bool soundEncoding = true;              ///< all three segments are strict base64url
    bool soundHeader = true;                ///< UTF-8, an object, no member twice
};

/// Fills the examination's header, payload and claims. The views point into the examination's token.
DecodedJws decodeJws(Examination &examination, bool repairedText);

/// The header of an encrypted token, which is all that shows without a key.
std::optional<jose::JoseHeader> decodeJwe(Examination &examination);

} // namespace tokenscope::inspect
