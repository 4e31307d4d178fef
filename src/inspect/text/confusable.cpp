// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/confusable.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

struct CharacterRow
{
    char32_t codePoint;
    char ascii;
};

constexpr std::array cyrillic = {
    CharacterRow{0x0405, 'S'}, CharacterRow{0x0406, 'I'}, CharacterRow{0x0408, 'J'}, CharacterRow{0x0410, 'A'},
    CharacterRow{0x0412, 'B'}, CharacterRow{0x0415, 'E'}, CharacterRow{0x041A, 'K'}, CharacterRow{0x041C, 'M'},
    CharacterRow{0x041D, 'H'}, CharacterRow{0x041E, 'O'}, CharacterRow{0x0420, 'P'}, CharacterRow{0x0421, 'C'},
    CharacterRow{0x0422, 'T'}, CharacterRow{0x0425, 'X'}, CharacterRow{0x0430, 'a'}, CharacterRow{0x0435, 'e'},
    CharacterRow{0x043E, 'o'}, CharacterRow{0x0440, 'p'}, CharacterRow{0x0441, 'c'}, CharacterRow{0x0443, 'y'},
    CharacterRow{0x0445, 'x'}, CharacterRow{0x0455, 's'}, CharacterRow{0x0456, 'i'}, CharacterRow{0x0458, 'j'},
    CharacterRow{0x04AE, 'Y'}, CharacterRow{0x04BB, 'h'}, CharacterRow{0x04CF, 'l'}, CharacterRow{0x0501, 'd'},
    CharacterRow{0x051B, 'q'}, CharacterRow{0x051D, 'w'},
};

constexpr std::array greek = {
    CharacterRow{0x0391, 'A'}, CharacterRow{0x0392, 'B'}, CharacterRow{0x0395, 'E'}, CharacterRow{0x0396, 'Z'},
    CharacterRow{0x0397, 'H'}, CharacterRow{0x0399, 'I'}, CharacterRow{0x039A, 'K'}, CharacterRow{0x039C, 'M'},
    CharacterRow{0x039D, 'N'}, CharacterRow{0x039F, 'O'}, CharacterRow{0x03A1, 'P'}, CharacterRow{0x03A4, 'T'},
    CharacterRow{0x03A5, 'Y'}, CharacterRow{0x03A7, 'X'}, CharacterRow{0x03BF, 'o'}, CharacterRow{0x03BD, 'v'},
    CharacterRow{0x03F2, 'c'}, CharacterRow{0x03F3, 'j'},
};

constexpr std::array punctuation = {
    CharacterRow{0x2010, '-'}, CharacterRow{0x2011, '-'}, CharacterRow{0x2012, '-'}, CharacterRow{0x2013, '-'},
    CharacterRow{0x2014, '-'}, CharacterRow{0x2015, '-'}, CharacterRow{0x2024, '.'}, CharacterRow{0x2043, '-'},
    CharacterRow{0x2212, '-'}, CharacterRow{0x3002, '.'}, CharacterRow{0xFE52, '.'}, CharacterRow{0xFE58, '-'},
    CharacterRow{0xFE63, '-'}, CharacterRow{0xFF61, '.'},
};

template <std::size_t Size>
std::optional<char> find(const std::array<CharacterRow, Size> &rows, char32_t codePoint)
{
    const auto found = std::ranges::find(rows, codePoint, &CharacterRow::codePoint);
    return found == rows.end() ? std::nullopt : std::optional(found->ascii);
}

std::optional<char> fullWidth(char32_t codePoint)
{
    if (codePoint < 0xFF01 || codePoint > 0xFF5E)
        return std::nullopt;
    const char plain = char(codePoint - 0xFF01 + 0x21);
    const bool isOfToken = ascii::isLetterOrDigit(plain) || plain == '-' || plain == '_' || plain == '.';
    return isOfToken ? std::optional(plain) : std::nullopt;
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

std::optional<Confusable> confusableWith(char32_t codePoint)
{
    if (codePoint < 0x80)
        return std::nullopt;
    if (const auto ascii = find(cyrillic, codePoint))
        return Confusable{*ascii, "Cyrillic letter"};
    if (const auto ascii = find(greek, codePoint))
        return Confusable{*ascii, "Greek letter"};
    if (const auto ascii = find(punctuation, codePoint))
        return Confusable{*ascii, *ascii == '.' ? "dot of another script" : "typographic dash"};
    if (const auto ascii = fullWidth(codePoint))
        return Confusable{*ascii, "full-width character"};
    if (const auto ascii = mathematical(codePoint))
        return Confusable{*ascii, "mathematical letter"};
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
