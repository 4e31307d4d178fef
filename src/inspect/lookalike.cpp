// SPDX-License-Identifier: Apache-2.0
#include "inspect/lookalike.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

struct Row
{
    char32_t codePoint;
    char ascii;
};

constexpr std::array cyrillic = {
    Row{0x0405, 'S'}, Row{0x0406, 'I'}, Row{0x0408, 'J'}, Row{0x0410, 'A'}, Row{0x0412, 'B'}, Row{0x0415, 'E'},
    Row{0x041A, 'K'}, Row{0x041C, 'M'}, Row{0x041D, 'H'}, Row{0x041E, 'O'}, Row{0x0420, 'P'}, Row{0x0421, 'C'},
    Row{0x0422, 'T'}, Row{0x0425, 'X'}, Row{0x0430, 'a'}, Row{0x0435, 'e'}, Row{0x043E, 'o'}, Row{0x0440, 'p'},
    Row{0x0441, 'c'}, Row{0x0443, 'y'}, Row{0x0445, 'x'}, Row{0x0455, 's'}, Row{0x0456, 'i'}, Row{0x0458, 'j'},
    Row{0x04AE, 'Y'}, Row{0x04BB, 'h'}, Row{0x04CF, 'l'}, Row{0x0501, 'd'}, Row{0x051B, 'q'}, Row{0x051D, 'w'},
};

constexpr std::array greek = {
    Row{0x0391, 'A'}, Row{0x0392, 'B'}, Row{0x0395, 'E'}, Row{0x0396, 'Z'}, Row{0x0397, 'H'}, Row{0x0399, 'I'},
    Row{0x039A, 'K'}, Row{0x039C, 'M'}, Row{0x039D, 'N'}, Row{0x039F, 'O'}, Row{0x03A1, 'P'}, Row{0x03A4, 'T'},
    Row{0x03A5, 'Y'}, Row{0x03A7, 'X'}, Row{0x03BF, 'o'}, Row{0x03BD, 'v'}, Row{0x03F2, 'c'}, Row{0x03F3, 'j'},
};

constexpr std::array punctuation = {
    Row{0x2010, '-'}, Row{0x2011, '-'}, Row{0x2012, '-'}, Row{0x2013, '-'}, Row{0x2014, '-'},
    Row{0x2015, '-'}, Row{0x2024, '.'}, Row{0x2043, '-'}, Row{0x2212, '-'}, Row{0x3002, '.'},
    Row{0xFE52, '.'}, Row{0xFE58, '-'}, Row{0xFE63, '-'}, Row{0xFF61, '.'},
};

template <std::size_t Size>
std::optional<char> find(const std::array<Row, Size> &rows, char32_t codePoint)
{
    const auto found = std::ranges::find(rows, codePoint, &Row::codePoint);
    return found == rows.end() ? std::nullopt : std::optional(found->ascii);
}

std::optional<char> fullWidth(char32_t codePoint)
{
    if (codePoint < 0xFF01 || codePoint > 0xFF5E)
        return std::nullopt;
    const char ascii = char(codePoint - 0xFF01 + 0x21);
    const bool ours = (ascii >= '0' && ascii <= '9') || (ascii >= 'A' && ascii <= 'Z') ||
                      (ascii >= 'a' && ascii <= 'z') || ascii == '-' || ascii == '_' || ascii == '.';
    return ours ? std::optional(ascii) : std::nullopt;
}

std::optional<char> mathematical(char32_t codePoint)
{
    if (codePoint >= 0x1D400 && codePoint <= 0x1D6A3) {
        const auto letter = char((codePoint - 0x1D400) % 52);
        return letter < 26 ? char('A' + letter) : char('a' + letter - 26);
    }
    if (codePoint >= 0x1D7CE && codePoint <= 0x1D7FF)
        return char('0' + (codePoint - 0x1D7CE) % 10);
    return std::nullopt;
}

} // namespace

std::optional<Lookalike> lookalike(char32_t codePoint)
{
    if (codePoint < 0x80)
        return std::nullopt;
    if (const auto ascii = find(cyrillic, codePoint))
        return Lookalike{*ascii, "Cyrillic letter"};
    if (const auto ascii = find(greek, codePoint))
        return Lookalike{*ascii, "Greek letter"};
    if (const auto ascii = find(punctuation, codePoint))
        return Lookalike{*ascii, *ascii == '.' ? "dot of another script" : "typographic dash"};
    if (const auto ascii = fullWidth(codePoint))
        return Lookalike{*ascii, "full-width character"};
    if (const auto ascii = mathematical(codePoint))
        return Lookalike{*ascii, "mathematical letter"};
    return std::nullopt;
}

std::string_view invisibleName(char32_t codePoint)
{
    switch (codePoint) {
    case 0x00AD:
        return "soft hyphen";
    case 0x200B:
        return "zero-width space";
    case 0x200C:
        return "zero-width non-joiner";
    case 0x200D:
        return "zero-width joiner";
    case 0x2060:
        return "word joiner";
    case 0xFEFF:
        return "byte order mark";
    case 0x180E:
        return "Mongolian vowel separator";
    default:
        break;
    }
    if (codePoint == 0x061C || codePoint == 0x200E || codePoint == 0x200F ||
        (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069))
        return "mark for writing direction";
    if ((codePoint >= 0x2061 && codePoint <= 0x2064) || (codePoint >= 0xFE00 && codePoint <= 0xFE0F) ||
        (codePoint >= 0xE0000 && codePoint <= 0xE0FFF))
        return "invisible character";
    return {};
}

bool isUnicodeSpace(char32_t codePoint)
{
    return codePoint == 0x00A0 || codePoint == 0x1680 || (codePoint >= 0x2000 && codePoint <= 0x200A) ||
           codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0x202F || codePoint == 0x205F ||
           codePoint == 0x3000 || codePoint == 0x0085;
}

} // namespace tokenscope::inspect
