// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <functional>
#include <string_view>

/// What a secret may be the wrapping of. A key's text can be quoted, escaped, encoded and armoured in more ways than
/// can be listed, so the wrappings are taken off one by one, in whatever order they were put on, and what comes out is
/// looked at.
namespace tokenscope::jose {

/// One reading of a secret.
struct SecretReading
{
    ByteView bytes;
    /// Of a text its letters, digits and `:,=<>{}`, in lower case; empty where the bytes are no text. UTF-16 and UTF-32
    /// are texts too.
    std::string_view squeezed;
    std::string_view dense; ///< of a text all but blanks
};

/// Larger secrets are not read at all. Nobody has one.
inline constexpr std::size_t largestSecret = 1024 * 1024;

enum class ReadingEnd {
    Complete, ///< every reading was visited
    Stopped,  ///< by the visitor
    TooMuch,  ///< the secret is too large, or has more readings than its size is worth
};

/// Calls `visit` for the secret as it is and for each of its readings: without escapes (JSON's and C's backslashes,
/// percent, entities); decoded from base64 or base64url at whatever character it begins; from hexadecimal digits,
/// whatever is between them; from numbers and letters of other kinds (secret_numbers.h, secret_letters.h); inflated
/// from gzip, zlib or DEFLATE; of bytes that were taken for Latin-1 and written as UTF-8 or UTF-16; turned round once;
/// and readings of these, six deep. Until `visit` returns true. Linear in the secret's size. What is compressed in
/// other ways, or into very little, is too much.
ReadingEnd readSecret(ByteView secret, const std::function<bool(const SecretReading &)> &visit);

} // namespace tokenscope::jose
