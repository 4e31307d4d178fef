// SPDX-License-Identifier: Apache-2.0
#include "inspect/form/payload_form.h"

#include "base/utf8.h"
#include "inspect/text/confusable.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace tokenscope::inspect {

namespace {

/// Blanks of all kinds: space and control characters, and what shows nothing.
std::size_t blankLength(std::string_view text)
{
    if (static_cast<unsigned char>(text[0]) <= ' ' || text[0] == '\x7F')
        return 1;
    const utf8::Step step = utf8::step(text);
    const bool isBlank = step.wellFormed && (isUnicodeSpace(step.codePoint) || !invisibleName(step.codePoint).empty());
    return isBlank ? step.length : 0;
}

/// A comment as JavaScript and its relatives have them, or the line that keeps browsers from running JSON as a script.
std::size_t commentLength(std::string_view text)
{
    const auto through = [text](std::string_view end, std::size_t from) {
        const std::size_t found = text.find(end, from);
        return found == std::string_view::npos ? text.size() : found + end.size();
    };
    if (text.starts_with("/*"))
        return through("*/", 2);
    if (text.starts_with("//") || text.starts_with('#') || text.starts_with(")]}'"))
        return through("\n", 1);
    return 0;
}

bool startsPlain(std::string_view text)
{
    while (!text.empty()) {
        if (text[0] == '{')
            return true;
        const std::size_t blank = blankLength(text);
        const std::size_t length = blank > 0 ? blank : commentLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return false;
}

/// The first characters of a text whose code units are `width` bytes, as far as they are ASCII; the order of the bytes
/// is either.
bool startsWide(std::string_view bytes, std::size_t width)
{
    constexpr std::size_t looked = 64; // of blanks in front of it
    for (const bool bigEndian : {false, true}) {
        for (std::size_t i = 0; i + width <= std::min(bytes.size(), looked * width); i += width) {
            const std::string_view unit = bytes.substr(i, width);
            const char c = bigEndian ? unit.back() : unit.front();
            const std::string_view rest = bigEndian ? unit.substr(0, width - 1) : unit.substr(1);
            const bool isMark =
                width == 2 ? unit == "\xFF\xFE" || unit == "\xFE\xFF"
                           : unit == std::string_view("\xFF\xFE\0\0", 4) || unit == std::string_view("\0\0\xFE\xFF", 4);
            if (isMark)
                continue;
            if (std::ranges::any_of(rest, [](char other) { return other != '\0'; }))
                break;
            if (c == '{')
                return true;
            if (c == '\0' || static_cast<unsigned char>(c) > ' ')
                break;
        }
    }
    return false;
}

} // namespace

ObjectStart objectStart(std::string_view bytes)
{
    // The widest first: `{` in UTF-32 starts as in UTF-16, and with a NUL behind it as plain text.
    if (startsWide(bytes, 4))
        return ObjectStart::Utf32;
    if (startsWide(bytes, 2))
        return ObjectStart::Utf16;
    return startsPlain(bytes) ? ObjectStart::Plain : ObjectStart::None;
}

std::string withoutWidth(std::string_view bytes)
{
    const std::size_t nulls = std::size_t(std::ranges::count(bytes, '\0'));
    if (bytes.size() < 4 || nulls < bytes.size() / 2 - 1)
        return {};
    std::string text;
    text.reserve(bytes.size() - nulls);
    std::ranges::copy_if(bytes, std::back_inserter(text),
                         [](char c) { return c != '\0' && c != '\xFE' && c != '\xFF'; });
    return text;
}

} // namespace tokenscope::inspect
