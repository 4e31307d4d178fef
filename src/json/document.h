// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::json {

enum class Fault {
    Empty,         ///< nothing, or white space only
    ByteOrderMark, ///< RFC 8259, 8.1: must not be there
    InvalidUtf8,
    TooDeep,
    ControlCharacter, ///< a raw character below U+0020 inside a string
    BadEscape,
    BadNumber,
    BadLiteral, ///< a word that is not true, false or null
    UnterminatedString,
    UnexpectedEnd,
    UnexpectedCharacter,
    TrailingText, ///< something after the document
};
/// `byte_order_mark`, `bad_literal`, …
std::string_view nameOf(Fault fault);

/// The first fault, at `offset` bytes into the text: where the faulty token or escape starts, or the size of the text
/// where it ends too early.
struct ParseError
{
    Fault fault;
    std::size_t offset;
    bool operator==(const ParseError &) const = default;
};

/// A member that occurs more than once in one object.
struct Duplicate
{
    std::string pointer; ///< RFC 6901 pointer of the member, for example `/a/kid`
    std::string name;
    bool operator==(const Duplicate &) const = default;
};

/// A whole text, validated to its end before any member of it is handed out.
/// Each list names its first entry always, and stops growing once its pointers are longer than the text (or 64 KiB):
/// an empty list means none, a long one may not be complete.
struct Document
{
    Value root;
    std::vector<Duplicate> duplicates;       ///< each repeated name of an object once, inner objects first
    std::vector<std::string> loneSurrogates; ///< pointers of the names and strings that hold one
};

/// Containers inside one another; the limit that both parser and findings state.
inline constexpr std::size_t maximumDepth = 128;

/// RFC 8259, strict. Linear in the text's length; duplicates are found in O(n log n) at most. Has stop points.
std::expected<Document, ParseError> parse(std::string_view text);

} // namespace tokenscope::json
