// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tokenscope::inspect {

/// A part of the text while it is cleaned: what is left of it, and where each byte stood.
struct Piece
{
    std::string bytes;
    std::vector<std::uint32_t> origin;

    void append(char byte, std::size_t offset)
    {
        bytes.push_back(byte);
        origin.push_back(std::uint32_t(offset));
    }
    void dropFront(std::size_t count)
    {
        bytes.erase(0, count);
        origin.erase(origin.begin(), origin.begin() + std::ptrdiff_t(count));
    }
    void dropBack(std::size_t count)
    {
        bytes.resize(bytes.size() - count);
        origin.resize(origin.size() - count);
    }
};

/// A text in quotes that goes on in the next line of a program: where it goes on, behind `'` and a line break, with
/// what joins the two (`+`, `.`, `&`, a backslash). 0 where it does not. Without a joiner only where `mayLackJoiner`.
std::size_t behindStringBreak(std::string_view text, std::size_t quote, bool mayLackJoiner);

/// The text without the tags of a web page; empty where it is a very long one.
Piece withoutTags(std::string_view text);

/// How many escapes were decoded, and where the first stood in the text.
struct DecodedEscapes
{
    std::size_t count = 0;
    std::size_t firstOffset = 0;
};

/// `&#46;`, `&#x2e;`, `&period;` and the other names of characters that tokens and their surroundings have.
DecodedEscapes decodeHtmlEntities(Piece &piece);
/// `%2E` and every other escape of a visible ASCII character.
DecodedEscapes decodePercentEscapes(Piece &piece);
/// `\u002e` and `\x2e` of visible ASCII characters, as JSON and source code have it, and `=2E` of mails.
void decodeSourceEscapes(Piece &piece);
/// `shc:/` and two digits for each character (SMART Health Cards, "Encoding chunks as QR codes"): false, and nothing
/// changed, where the piece is not one, or not all of its codes are there (`shc:/2/3/…`).
bool decodeHealthCard(Piece &piece);

} // namespace tokenscope::inspect
