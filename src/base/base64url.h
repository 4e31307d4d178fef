// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

/// base64url without padding, as RFC 7515, 2 and RFC 4648, 5 have it.
namespace tokenscope::base64url {

enum class Fault {
    InvalidCharacter, ///< outside both alphabets
    StandardAlphabet, ///< `+` or `/`, the characters of plain base64
    Padding,          ///< `=`, at the end or anywhere
    Truncated,        ///< a length that leaves 6 bits alone (length mod 4 is 1)
    NonCanonical,     ///< unused bits of the last character are not zero: a second text for the same bytes
};

/// The first thing wrong with a text, at `offset` bytes into it.
struct Error
{
    Fault fault;
    std::size_t offset;
    bool operator==(const Error &) const = default;
};

/// Strict: exactly one text per byte sequence. Linear in the text's length.
std::expected<Bytes, Error> decode(std::string_view text);

/// What can be read of a faulty text: both alphabets, padding and stray characters skipped, lone bits dropped.
/// For showing only; nothing decoded so is ever verified as if it had been sent so.
Bytes decodeLenient(std::string_view text);

std::string encode(ByteView bytes);

/// Standard alphabet with padding (RFC 4648, 4), for PEM and `x5c`. Strict: canonical, no white space.
std::expected<Bytes, Error> decodeStandard(std::string_view text);
std::string encodeStandard(ByteView bytes);

} // namespace tokenscope::base64url
