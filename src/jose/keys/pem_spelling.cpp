// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/pem_spelling.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace tokenscope::jose {

namespace {

constexpr std::string_view fiveDashes = "-----";
constexpr std::size_t longestPemName = 40;

/// Hyphens and dashes of Unicode, in UTF-8: U+2010 to U+2015, and the minus U+2212.
constexpr std::array<std::string_view, 7> typographicDashes = {
    "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95", "\xE2\x88\x92"};

/// What is in place of a line break where somebody mistyped `\n`, or a page or an address was copied from.
constexpr std::array<std::string_view, 8> typedBreaks = {"<br>",   "<br/>", "<br />", "%0D%0A",
                                                         "%0d%0a", "%0A",   "%0a",    "&#10;"};

/// Plain hyphens, and line breaks in place of `\n` and `\r`, however many backslashes stand before the letter.
std::string plainText(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto dash = std::ranges::find_if(
            typographicDashes, [rest = text.substr(i, 3)](std::string_view each) { return rest == each; });
        const auto typed = std::ranges::find_if(
            typedBreaks, [rest = text.substr(i, 6)](std::string_view each) { return rest.starts_with(each); });
        const std::size_t letter =
            text[i] == '\\' ? std::min(text.find_first_not_of('\\', i), text.size()) : std::string_view::npos;
        if (dash != typographicDashes.end()) {
            plain += '-';
            i += dash->size();
        } else if (typed != typedBreaks.end()) {
            plain += '\n';
            i += typed->size();
        } else if (letter < text.size() && (text[letter] == 'n' || text[letter] == 'r')) {
            plain += '\n';
            i = letter + 1;
        } else if (letter != std::string_view::npos) {
            i = letter; // a line that goes on in source code, or an escaped quote or slash
        } else {
            plain += text[i++];
        }
    }
    return plain;
}

/// `PUBLIC KEY` of `PUBLIC KEY-----`: capital letters, digits and single blanks.
std::string_view nameAt(std::string_view text)
{
    const auto isNameCharacter = [](char c) { return ascii::isCapital(c) || ascii::isDigit(c) || c == ' '; };
    const auto end = std::ranges::find_if_not(text.substr(0, longestPemName), isNameCharacter);
    std::string_view name(text.data(), std::size_t(end - text.begin()));
    while (name.ends_with(' '))
        name.remove_suffix(1);
    return name.ends_with("KEY") || name.ends_with("CERTIFICATE") ? name : std::string_view();
}

/// Of the number that `grep -n` and editors write in front of a line, with what is behind it.
std::size_t lineNumberLength(std::string_view line)
{
    constexpr std::size_t mostDigits = 4;
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits == 0 || digits > mostDigits)
        return 0;
    const std::size_t next = std::min(line.find_first_not_of(" \t:|", digits), line.size());
    return next > digits ? next : 0;
}

/// What quoting, indentation, concatenation and lists leave around a line of base64.
std::string_view bareLine(std::string_view line)
{
    constexpr std::string_view before = " \t\r\"'`>#|";
    constexpr std::string_view behind = " \t\r\"'`,;<";
    const std::size_t start = std::min(line.find_first_not_of(before), line.size());
    line.remove_prefix(start);
    line.remove_prefix(lineNumberLength(line));
    if (line.find_first_not_of("\"' \t\r+.;,)") == std::string_view::npos)
        return {}; // what is left of a joint: `" +`
    const std::size_t quote = line.find_last_of("\"'");
    if (quote != std::string_view::npos && line.find_first_not_of(" \t\r+.;,)", quote + 1) == std::string_view::npos)
        line = line.substr(0, quote); // `"MIIB…" +`
    return line.substr(0, line.find_last_not_of(behind) + 1);
}

/// The lines of a body up to where something else begins.
std::string bareBody(std::string_view body)
{
    std::string bare;
    for (std::size_t start = 0; start < body.size();) {
        const std::size_t end = std::min(body.find('\n', start), body.size());
        bare += bareLine(body.substr(start, end - start));
        bare += '\n';
        start = end + 1;
    }
    return bare;
}

/// The lines of a body in one line, where the same letters stand behind each: `/n`, mistyped, or the `n` of a `\n`
/// whose backslash a shell took away. Nothing where they do not stand in every place.
std::optional<std::string> linesBetween(std::string_view body, std::string_view mark, std::size_t width)
{
    std::string lines;
    for (;;) {
        if (!body.starts_with(mark))
            return std::nullopt;
        body.remove_prefix(mark.size());
        if (body.empty())
            return lines;
        const std::size_t length = body.size() >= width + mark.size() ? width : body.size() - mark.size();
        if (body.size() <= mark.size())
            return std::nullopt;
        lines += body.substr(0, length);
        lines += '\n';
        body.remove_prefix(length);
    }
}

std::string withTypedBreaks(std::string_view body)
{
    for (const std::string_view mark : {"/n", "/r/n", "n", "rn"}) {
        for (const std::size_t width : {64, 76}) {
            if (auto lines = linesBetween(body, mark, width))
                return std::move(*lines);
        }
    }
    return std::string(body);
}

struct BoundaryLine
{
    std::size_t start = 0; ///< with its dashes
    std::size_t end = 0;
    bool isBegin = false;
    std::string_view name;
};

bool isDashOrBlank(char c)
{
    return c == '-' || c == ' ' || c == '\t';
}

/// The next `BEGIN …` or `END …` from `from` on.
std::optional<BoundaryLine> nextBoundary(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find_first_of("BE", from); at != std::string_view::npos;
         at = text.find_first_of("BE", at + 1)) {
        const std::string_view rest = text.substr(at);
        const bool isBegin = rest.starts_with("BEGIN ");
        const std::size_t word = isBegin ? 6 : rest.starts_with("END ") ? 4 : 0;
        const std::string_view name = word == 0 ? std::string_view() : nameAt(rest.substr(word));
        if (name.empty())
            continue;
        BoundaryLine line{.start = at, .end = at + word + name.size(), .isBegin = isBegin, .name = name};
        while (line.start > from && isDashOrBlank(text[line.start - 1]))
            --line.start;
        while (line.end < text.size() && isDashOrBlank(text[line.end]))
            ++line.end;
        return line;
    }
    return std::nullopt;
}

std::string boundary(std::string_view word, std::string_view name)
{
    return std::string(fiveDashes).append(word).append(name).append(fiveDashes) + '\n';
}

} // namespace

std::optional<std::string> respelledPem(std::string_view text)
{
    const std::string plain = plainText(text);
    std::string respelled;
    std::size_t from = 0;
    for (auto line = nextBoundary(plain, 0); line; line = nextBoundary(plain, from)) {
        from = line->end;
        if (!line->isBegin)
            continue;
        const auto next = nextBoundary(plain, from);
        const std::string_view body =
            std::string_view(plain).substr(from, next ? next->start - from : std::string::npos);
        respelled += boundary("BEGIN ", line->name) + bareBody(withTypedBreaks(body)) + boundary("END ", line->name);
    }
    return respelled.empty() ? std::nullopt : std::optional(std::move(respelled));
}

} // namespace tokenscope::jose
