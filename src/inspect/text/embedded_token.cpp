// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/embedded_token.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "base/stop_point.h"
#include "base/whitespace.h"
#include "inspect/text/encoded_token.h"
#include "inspect/text/hex_token.h"
#include "inspect/text/pair_search.h"
#include "inspect/text/token_characters.h"
#include "inspect/text/token_run.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

Surroundings surroundingsOf(std::string_view text, std::size_t begin)
{
    constexpr std::size_t nearby = 64 * 1024; // a command or a request is no longer
    const std::string_view before = text.substr(begin - std::min(begin, nearby), std::min(begin, nearby));
    const std::string_view start = text.substr(0, 4096);
    if (start.starts_with("curl ") || ascii::contains(before, "curl "))
        return Surroundings::CurlCommand;
    if (start.starts_with('{') || start.starts_with('['))
        return ascii::contains(start, "\"log\"") && ascii::contains(text, "\"entries\"")
                   ? Surroundings::TrafficRecording
                   : Surroundings::Json;
    const std::string_view line = before.substr(before.find_last_of('\n') + 1);
    if (ascii::contains(line, "cookie:"))
        return Surroundings::Cookie;
    if (ascii::contains(start, " http/1") || ascii::contains(start, " http/2") || start.starts_with("HTTP/"))
        return Surroundings::HttpRequest;
    if (ascii::contains(line, "authorization"))
        return Surroundings::HttpHeader;
    const std::string_view word = line.substr(line.find_last_of(" \t\"'<") + 1);
    if (word.find("://") != std::string_view::npos || word.starts_with('?') || word.starts_with('#') ||
        word.find('&') != std::string_view::npos)
        return Surroundings::WebAddress;
    return Surroundings::OtherText;
}

/// `["`, with which a disclosure starts; with a tilde beside it, blanks in it too.
bool startsLikeDisclosure(std::string_view word, bool hasTilde)
{
    constexpr std::size_t looked = 16;
    constexpr std::string_view firstLetters = "WICD"; // of `[`, or of a blank before it
    if (word.size() < 8 || !firstLetters.contains(word[0]))
        return false;
    const Bytes bytes = base64url::decodeLenient(word.substr(0, looked));
    const std::string_view text = asText(bytes);
    const std::size_t first = text.find_first_not_of(ascii::jsonWhitespace);
    return hasTilde ? first != std::string_view::npos && text[first] == '[' : text.starts_with("[\"");
}

/// `ESC [ 33 m`, with which terminals change colours.
bool endsWithColour(std::string_view before)
{
    if (!before.ends_with('m'))
        return false;
    constexpr std::size_t longest = 20;
    const std::string_view end = before.substr(before.size() - std::min(before.size(), longest));
    const std::size_t escape = end.rfind("\x1B[");
    return escape != std::string_view::npos && end.find_first_not_of("0123456789;", escape + 2) == end.size() - 1;
}

/// Whether a token may begin behind the text: not within a word. The end of an escape is not one: `%3D` of an address,
/// `=3D` of quoted-printable, `\n` and `\u003d` of JSON.
bool isBoundary(std::string_view before)
{
    if (before.empty() || !isOf(before.back(), Base64UrlCharacter) || endsWithColour(before))
        return true;
    const auto endsWithHexBehind = [before](std::string_view mark, std::size_t digits) {
        if (before.size() < mark.size() + digits)
            return false;
        const std::string_view end = before.substr(before.size() - digits - mark.size());
        return end.front() == mark.front() && end.starts_with(mark) &&
               std::ranges::all_of(end.substr(mark.size()), hex::isDigit);
    };
    return endsWithHexBehind("%", 2) || endsWithHexBehind("%25", 2) || endsWithHexBehind("=", 2) ||
           endsWithHexBehind("\\u", 4) || endsWithHexBehind("\\x", 2) || before.ends_with("\\n") ||
           before.ends_with("\\r") || before.ends_with("\\t");
}

bool overlapsAny(const std::vector<TextRange> &sorted, const TextRange &range)
{
    const auto next = std::ranges::upper_bound(sorted, range.offset, {}, &TextRange::offset);
    const bool reachesNext = next != sorted.end() && next->offset < range.offset + range.length;
    const bool isInLast = next != sorted.begin() && (next - 1)->offset + (next - 1)->length > range.offset;
    return reachesNext || isInLast;
}

/// The next place from `from` on where a header may begin; the end if there is none.
std::size_t nextHeader(std::string_view text, std::size_t from)
{
    return nextPair(text, from, [](unsigned char first, unsigned char second) {
        return (first == 'e') & (second >= 'w') & (second <= 'z');
    });
}

/// Those in base64 once more or in hexadecimal digits, which are not within another one.
void addEncoded(std::string_view text, EmbeddedTokens &found)
{
    std::vector<TextRange> encoded = findEncodedTokens(text);
    std::ranges::move(findHexTokens(text), std::back_inserter(encoded));
    std::erase_if(encoded, [&found](const TextRange &range) {
        return overlapsAny(found.places, range) || overlapsAny(found.cutOff, range);
    });
    found.places.insert(found.places.end(), encoded.begin(), encoded.end());
    std::ranges::sort(found.places, {}, &TextRange::offset);
}

} // namespace

std::optional<EmbeddedTokens> findEmbeddedTokens(std::string_view text)
{
    EmbeddedTokens found;
    HeaderWalk walk(text);
    std::size_t bytesLeft = 1024 * 1024 + 32 * text.size(); // to be decoded and parsed in vain
    // Past that only headers that do not overlap are read: those in one line that follow no escape.
    bool isOverdrawn = false;
    StopPoints stops(4096);
    for (std::size_t i = nextHeader(text, 0); i + 2 < text.size(); i = nextHeader(text, i + 1)) {
        stops.pass();
        if (!isBoundary(text.substr(0, i)))
            continue;
        const std::string_view header = walk.headerAt(i);
        if (header.empty()) {
            i = std::max(i, walk.barrenUntil());
            continue;
        }
        const bool mayOverlap = header.contains('\n') || (i > 0 && isOf(text[i - 1], Base64UrlCharacter));
        if (isOverdrawn && mayOverlap) {
            found.isPartial = true;
            continue;
        }
        const auto run = runAt(text, i, header);
        if (!run) {
            isOverdrawn |= header.size() > bytesLeft;
            bytesLeft -= std::min(header.size(), bytesLeft);
            continue;
        }
        (run->complete ? found.places : found.cutOff).push_back({run->begin, run->end - run->begin});
        i = run->end;
    }
    addEncoded(text, found);
    found.isComplete = !found.places.empty();
    if (!found.isComplete && !found.cutOff.empty()) {
        found.places = {found.cutOff.front()};
        found.cutOff.erase(found.cutOff.begin());
    }
    if (found.places.empty())
        return std::nullopt;
    found.surroundings = surroundingsOf(text, found.first().offset);
    return found;
}

std::string_view behindToken(std::string_view text, const EmbeddedTokens &found, std::size_t index)
{
    constexpr std::size_t farthest = 1024 * 1024; // disclosures are sent with their token
    const std::size_t begin = found.places[index].offset + found.places[index].length;
    std::size_t end = index + 1 < found.places.size() ? found.places[index + 1].offset : text.size();
    const auto cut = std::ranges::lower_bound(found.cutOff, begin, {}, &TextRange::offset);
    if (cut != found.cutOff.end())
        end = std::min(end, cut->offset);
    return text.substr(begin, std::min(end - begin, farthest));
}

bool hasDisclosures(std::string_view text)
{
    const auto escapeLength = [text](std::size_t at) -> std::size_t {
        return at + 2 < text.size() && text[at] == '%' && hex::isDigit(text[at + 1]) && hex::isDigit(text[at + 2]) ? 3
                                                                                                                   : 1;
    };
    const auto isTildeAt = [text](std::size_t at) {
        const std::string_view rest = text.substr(std::min(at, text.size()), 3);
        return rest.starts_with('~') || rest == "%7E" || rest == "%7e";
    };
    StopPoints stops(1024);
    bool follows = false;
    for (std::size_t begin = 0; begin < text.size();) {
        stops.pass();
        std::size_t end = begin;
        while (end < text.size() && isOf(text[end], Base64UrlCharacter))
            ++end;
        if (startsLikeDisclosure(text.substr(begin, end - begin), follows || isTildeAt(end)))
            return true;
        follows = isTildeAt(end);
        begin = end + escapeLength(end);
    }
    return false;
}

} // namespace tokenscope::inspect
