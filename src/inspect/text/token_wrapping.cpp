// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/token_wrapping.h"

#include "base/ascii.h"
#include "base/whitespace.h"
#include "inspect/findings/fact.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/text/token_characters.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view lineSpaces = " \t";
std::string placeInText(std::size_t offset)
{
    return "text:" + std::to_string(offset);
}

Finding stripEnds(Piece &piece, std::size_t front, std::size_t back, std::string_view quote)
{
    const std::size_t first = front > 0 ? 0 : piece.bytes.size() - back;
    Finding removed = makeFinding(found::QuotedToken{std::string(quote)}, placeInText(piece.origin[first]));
    piece.dropBack(back);
    piece.dropFront(front);
    return removed;
}

bool isTokenText(std::string_view text)
{
    return !text.empty() && consistsOf(text, Base64UrlCharacter | DotCharacter | StandardCharacter);
}

void skip(std::string_view &text, std::string_view characters)
{
    text.remove_prefix(std::min(text.find_first_not_of(characters), text.size()));
}

/// The header's name and its colon; false if there is a name without one.
bool skipHeaderName(std::string_view &rest, bool &named)
{
    for (const std::string_view name : {"authorization", "proxy-authorization"}) {
        if (!ascii::startsWith(rest, name))
            continue;
        rest.remove_prefix(name.size());
        skip(rest, "\"'");
        skip(rest, lineSpaces);
        if (!rest.starts_with(':') && !rest.starts_with('='))
            return false;
        rest.remove_prefix(1);
        skip(rest, lineSpaces);
        skip(rest, "\"'");
        named = true;
        return true;
    }
    return true;
}

/// `Bearer` may have a colon behind it by mistake; `token:` and `jwt=` are names of fields and no schemes.
bool skipScheme(std::string_view &rest)
{
    for (const std::string_view scheme : {"bearer", "dpop", "jwt", "token"}) {
        if (!ascii::startsWith(rest, scheme) || rest.size() <= scheme.size())
            continue;
        const bool endsHere =
            std::string_view(scheme == "bearer" ? " \t\r\n:=" : ascii::jsonWhitespace).contains(rest[scheme.size()]);
        if (!endsHere)
            continue;
        rest.remove_prefix(scheme.size() + 1);
        skip(rest, ascii::jsonWhitespace);
        return true;
    }
    return false;
}

} // namespace

std::optional<Finding> stripQuotes(Piece &piece)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> pairs = {
        {{"\"", "\""}, {"'", "'"}, {"`", "`"}, {"“", "”"}, {"„", "“"}, {"‘", "’"}, {"‚", "‘"}, {"«", "»"}, {"<", ">"}}};
    const std::string_view bytes = piece.bytes;
    if (bytes.size() > 1 && (bytes.back() == ',' || bytes.back() == ';'))
        return stripEnds(piece, 0, 1, std::string(1, bytes.back()));
    for (const auto &[open, close] : pairs) {
        const bool opened = bytes.starts_with(open);
        const bool closed = bytes.ends_with(close);
        if (opened && closed && bytes.size() > open.size() + close.size())
            return stripEnds(piece, open.size(), close.size(), open);
        if (opened && isTokenText(bytes.substr(open.size())))
            return stripEnds(piece, open.size(), 0, open);
        if (closed && isTokenText(bytes.substr(0, bytes.size() - close.size())))
            return stripEnds(piece, 0, close.size(), close);
    }
    return std::nullopt;
}

std::optional<Finding> stripBearer(Piece &piece)
{
    std::string_view rest = piece.bytes;
    bool named = false;
    if (!skipHeaderName(rest, named))
        return std::nullopt;
    const bool schemed = skipScheme(rest);
    if ((!named && !schemed) || rest.empty())
        return std::nullopt;
    // A whole HTTP message or command line is more than a prefix: a token is looked for in all of it.
    const bool isOneWord = rest.find_first_of(ascii::jsonWhitespace) == std::string_view::npos;
    if (!isOneWord && rest.find_first_of(":\"'{") != std::string_view::npos)
        return std::nullopt;
    const std::size_t length = piece.bytes.size() - rest.size();
    Finding removed =
        makeFinding(found::BearerPrefix{piece.bytes.substr(0, length)}, placeInText(piece.origin.front()));
    piece.dropFront(length);
    return removed;
}

} // namespace tokenscope::inspect
