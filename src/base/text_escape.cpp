// SPDX-License-Identifier: Apache-2.0
#include "base/text_escape.h"

#include "base/code_point_range.h"
#include "base/combining_mark.h"
#include "base/hex.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace tokenscope {

namespace {

/// What is invisible, changes the direction of its neighbours or breaks the line, ascending: the controls, Unicode's
/// Default_Ignorable_Code_Point, the separators, and the anchors that rich text engines give a meaning of their own.
constexpr auto unsafeRanges = std::to_array<CodePointRange>({
    {0x0000, 0x001F},   // C0
    {0x007F, 0x009F},   // DEL, C1
    {0x00AD, 0x00AD},   // soft hyphen
    {0x034F, 0x034F},   // combining grapheme joiner
    {0x061C, 0x061C},   // Arabic letter mark
    {0x115F, 0x1160},   // Hangul fillers
    {0x17B4, 0x17B5},   // Khmer inherent vowels
    {0x180B, 0x180F},   // Mongolian variation selectors and vowel separator
    {0x200B, 0x200F},   // zero-width characters, directional marks
    {0x2028, 0x202E},   // line and paragraph separator, bidi embeddings and overrides
    {0x2060, 0x206F},   // word joiner, invisible operators, bidi isolates
    {0x2800, 0x2800},   // Braille pattern without a dot
    {0x3164, 0x3164},   // Hangul filler
    {0xD800, 0xDFFF},   // surrogates
    {0xFDD0, 0xFDEF},   // noncharacters
    {0xFE00, 0xFE0F},   // variation selectors
    {0xFEFF, 0xFEFF},   // zero-width no-break space, byte order mark
    {0xFFA0, 0xFFA0},   // half-width Hangul filler
    {0xFFF0, 0xFFFC},   // reserved, interlinear annotation, object replacement
    {0x1BCA0, 0x1BCA3}, // shorthand format controls
    {0x1D173, 0x1D17A}, // musical format controls
    {0xE0000, 0xE0FFF}, // tags, variation selectors, reserved
});

constexpr std::size_t longestMarkRun = 8;
constexpr std::string_view ellipsis = "…";

/// `\u{202E}` or `\x{FF}`: at least so many digits, in upper case.
void appendEscape(std::string &text, char kind, char32_t number, unsigned digits)
{
    text += '\\';
    text += kind;
    text += '{';
    while (digits < 8 && number >> (4 * digits) != 0)
        ++digits;
    while (digits > 0)
        text += hex::upperDigits[(number >> (4 * --digits)) & 0xFU];
    text += '}';
}

bool isKept(char32_t codePoint, LineBreaks lineBreaks)
{
    return lineBreaks == LineBreaks::Keep && (codePoint == '\n' || codePoint == '\t');
}

} // namespace

bool isUnsafeToShow(char32_t codePoint)
{
    if (codePoint >= 0x20 && codePoint < 0x7F)
        return false;
    if ((codePoint & 0xFFFEU) == 0xFFFE || codePoint > 0x10FFFF)
        return true; // the last two of each plane are noncharacters
    return isWithin(unsafeRanges, codePoint);
}

std::string escapeForDisplay(std::string_view text, LineBreaks lineBreaks)
{
    std::string shown;
    shown.reserve(text.size());
    std::size_t marks = 0; // combining marks since the last character of another kind
    while (!text.empty()) {
        const auto [codePoint, length, wellFormed] = utf8::step(text);
        marks = wellFormed && isCombiningMark(codePoint) ? marks + 1 : 0;
        if (!wellFormed)
            appendEscape(shown, 'x', codePoint, 2);
        else if (isUnsafeToShow(codePoint) && !isKept(codePoint, lineBreaks))
            appendEscape(shown, 'u', codePoint, 4);
        else if (marks <= longestMarkRun)
            shown += text.substr(0, length);
        text.remove_prefix(length);
    }
    return shown;
}

std::string elide(std::string_view text, std::size_t limit)
{
    std::size_t kept = 0;
    for (std::size_t characters = 0; characters < limit && kept < text.size(); ++characters)
        kept += utf8::step(text.substr(kept)).length;
    std::string shown(text.substr(0, kept));
    if (kept < text.size())
        shown += ellipsis;
    return shown;
}

} // namespace tokenscope
