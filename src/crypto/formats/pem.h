// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

/// Textual encodings of keys and certificates (RFC 7468).
namespace tokenscope::crypto {

enum class PemFault {
    Unfinished,    ///< no END line, or one with another label
    NotBase64,     ///< another character, missing or superfluous padding, unused bits
    Encrypted,     ///< RFC 1421 headers say that a password is needed (`Proc-Type: 4,ENCRYPTED`)
    TooManyBlocks, ///< over maximumPemBlocks: the rest was not read
};

inline constexpr std::size_t maximumPemBlocks = 10'000;

struct PemBlock
{
    std::string_view label; ///< of the text: `PUBLIC KEY`
    std::size_t offset;     ///< of its BEGIN line, in bytes
    std::expected<Bytes, PemFault> content;
    std::string_view body = {}; ///< between those lines, as it is
};

/// Every block of a text, in order; what surrounds them is left out (RFC 7468, 2). Linear in the text.
std::vector<PemBlock> readPem(std::string_view text);

/// Lines of 64 characters, a line feed behind each (RFC 7468, 2).
std::string pemText(std::string_view label, ByteView der);

} // namespace tokenscope::crypto
