// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/encoded_token.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/stop_point.h"
#include "base/whitespace.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/text/embedded_token.h"
#include "inspect/text/hex_dump.h"
#include "inspect/text/hex_token.h"
#include "inspect/text/pair_search.h"
#include "inspect/text/token_characters.h"
#include "json/document.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr int encodedClasses = Base64UrlCharacter | StandardCharacter;
constexpr std::size_t shortestEncoded = 40;

/// The encoded characters and where they stand. It goes on in the next line where `base64` or YAML broke a long one.
struct EncodedRun
{
    std::string characters;
    std::vector<std::uint32_t> offsets;
    std::size_t end = 0;
};

/// Gives each character of the run to `take`, and where it is. Returns the end of the run.
template <typename Take>
std::size_t walkRun(std::string_view text, std::size_t begin, Take take)
{
    constexpr std::size_t narrowestWrap = 60;
    std::size_t at = begin;
    std::size_t lineStart = begin;
    while (true) {
        for (; at < text.size() && isOf(text[at], encodedClasses); ++at)
            take(text[at], at);
        if (at - lineStart < narrowestWrap || text[at - 1] == '=')
            return at;
        std::size_t next = at;
        if (text.substr(next).starts_with("\\n"))
            next += 2; // in JSON
        else if (next < text.size() && (text[next] == '\n' || text[next] == '\r'))
            next = std::min(text.find_first_not_of(ascii::jsonWhitespace, next), text.size());
        std::size_t stop = next;
        while (stop < text.size() && isOf(text[stop], encodedClasses))
            ++stop;
        // A shorter line is the last; `name: value` is not one.
        const bool goesOn = next > at && stop > next && stop - next <= at - lineStart &&
                            (stop == text.size() || std::string_view("\r\n\"'\\").contains(text[stop]));
        if (!goesOn)
            return at;
        at = lineStart = next;
    }
}

std::size_t endOfRun(std::string_view text, std::size_t begin)
{
    return walkRun(text, begin, [](char, std::size_t) {});
}

EncodedRun runAt(std::string_view text, std::size_t begin)
{
    EncodedRun run;
    run.end = walkRun(text, begin, [&run](char character, std::size_t at) {
        run.characters += character;
        run.offsets.push_back(std::uint32_t(at));
    });
    return run;
}

/// Standard and base64url alphabet, padded or not.
Bytes decodedBytes(std::string characters)
{
    std::ranges::replace(characters, '+', '-');
    std::ranges::replace(characters, '/', '_');
    characters.resize(characters.find_last_not_of('=') + 1); // npos + 1 is 0
    if (characters.contains('='))
        return {};
    return base64url::decodeLenient(characters);
}

bool isSchemeBefore(std::string_view text)
{
    constexpr std::string_view scheme = "bearer ";
    return text.size() > scheme.size() && ascii::startsWith(text, scheme);
}

} // namespace

std::optional<EncodedToken> bareTokenIn(const DecodedRun &run)
{
    std::string_view decoded = run.decoded;
    std::size_t skipped = 0;
    const auto skipBlanks = [&] {
        const std::size_t blanks = std::min(decoded.find_first_not_of(ascii::jsonWhitespace), decoded.size());
        decoded.remove_prefix(blanks);
        skipped += blanks;
    };
    const bool hasScheme = isSchemeBefore(decoded);
    if (hasScheme) {
        decoded.remove_prefix(7);
        skipped += 7;
    }
    skipBlanks();
    decoded = decoded.substr(0, decoded.find_last_not_of(ascii::jsonWhitespace) + 1); // npos + 1 is 0
    const auto dots = std::ranges::count(decoded, '.');
    if (!startsLikeHeader(decoded) || (dots != 2 && dots != 4) || !consistsOf(decoded, tokenClasses))
        return std::nullopt;
    EncodedToken found{run.encoding, run.place, std::string(decoded), hasScheme, {}};
    found.offsets.reserve(decoded.size());
    for (std::size_t i = skipped; i < skipped + decoded.size(); ++i)
        found.offsets.push_back(run.originOf(i));
    return found;
}

namespace {

/// `eyJ` in base64, wherever it is between two groups of four; at the start of one also `ew`, and twice.
constexpr std::array<std::string_view, 5> encodedStarts = {"ZXl", "ZXd", "V5S", "leU", "WlhsS"};

/// Two bytes of each start that are seldom side by side in words: its first two, but `eU` of `leU`.
constexpr auto isInStart = [](unsigned char first, unsigned char second) {
    return ((first == 'Z') & (second == 'X')) | ((first == 'V') & (second == '5')) |
           ((first == 'e') & (second == 'U')) | ((first == 'W') & (second == 'l'));
};

/// Whether bytes are a text by themselves and no piece of a token's claims: JSON is whole, and other text has none in
/// it.
bool isWholeText(std::string_view decoded)
{
    const std::size_t first = decoded.find_first_not_of(ascii::jsonWhitespace);
    if (first == std::string_view::npos)
        return false;
    if (decoded[first] == '{' || decoded[first] == '[')
        return json::parse(decoded).has_value();
    return !decoded.contains("\":") && !decoded.contains("\\\"");
}

} // namespace

std::optional<EncodedToken> tokenInText(const DecodedRun &run)
{
    const auto inside = isWholeText(run.decoded) ? findEmbeddedTokens(run.decoded) : std::nullopt;
    if (!inside || !inside->isComplete)
        return std::nullopt;
    const TextRange place = inside->first();
    EncodedToken found{run.encoding, run.place, {}, false, {}};
    if (isEncodedPlace(run.decoded, place)) {
        auto inner = encodedTokenAt(run.decoded, place.offset);
        if (!inner)
            inner = hexTokenAt(run.decoded, place.offset);
        if (!inner)
            return std::nullopt;
        found.token = std::move(inner->token);
        for (const std::uint32_t offset : inner->offsets)
            found.offsets.push_back(run.originOf(offset));
        return found;
    }
    for (std::size_t i = place.offset; i < place.offset + place.length; ++i) {
        if (isOf(run.decoded[i], SpaceCharacter))
            continue;
        if (!isOf(run.decoded[i], presentationClasses))
            return std::nullopt;
        found.token += run.decoded[i];
        found.offsets.push_back(run.originOf(i));
    }
    return found;
}

namespace {

/// Each layer is shorter by a quarter.
std::optional<EncodedToken> tokenIn(const EncodedRun &run, std::size_t begin)
{
    if (run.characters.size() < shortestEncoded)
        return std::nullopt;
    const Bytes bytes = decodedBytes(run.characters);
    const auto originOf = [&run](std::size_t decodedOffset) {
        return run.offsets[std::min(decodedOffset / 3 * 4 + decodedOffset % 3, run.offsets.size() - 1)];
    };
    const DecodedRun decoded{TokenEncoding::Base64, {begin, run.end - begin}, asText(bytes), originOf};
    if (auto bare = bareTokenIn(decoded))
        return bare;
    const bool mayHold =
        std::ranges::any_of(encodedStarts, [&run](std::string_view start) { return run.characters.contains(start); });
    return mayHold ? tokenInText(decoded) : std::nullopt;
}

/// Where the encoded text begins that `at` is in: in this line, or in full ones before it.
std::size_t beginOfRun(std::string_view text, std::size_t at, std::size_t earliest)
{
    constexpr std::size_t narrowestWrap = 60;
    const auto isEncoded = [text](std::size_t place) {
        return isOf(text[place], encodedClasses) && text[place] != '=';
    };
    std::size_t begin = at;
    while (begin > earliest && isEncoded(begin - 1))
        --begin;
    while (begin > earliest && text[begin - 1] == '\n') {
        std::size_t end = begin - 1;
        if (end > earliest && text[end - 1] == '\r')
            --end;
        std::size_t start = end;
        while (start > earliest && isEncoded(start - 1))
            --start;
        if (end - start < narrowestWrap || (start > 0 && text[start - 1] != '\n'))
            break;
        begin = start;
    }
    return begin;
}

/// The next place from `from` on where one of the starts is; the end if there is none.
std::size_t nextStart(std::string_view text, std::size_t from)
{
    const auto isStart = [text](std::size_t place) {
        return std::ranges::any_of(
            encodedStarts, [rest = text.substr(place)](std::string_view start) { return rest.starts_with(start); });
    };
    for (std::size_t at = nextPair(text, from, isInStart); at < text.size(); at = nextPair(text, at + 1, isInStart)) {
        const std::size_t begin = at - (text[at] == 'e' && at > from ? 1 : 0);
        if (isStart(begin))
            return begin;
    }
    return text.size();
}

/// `"payload": "`: a part of a token in JSON.
bool isMemberOfToken(std::string_view before)
{
    constexpr std::size_t looked = 40;
    before = before.substr(before.size() - std::min(before.size(), looked));
    before = before.substr(0, before.find_last_not_of(" \t\r\n\"'\\:") + 1); // npos + 1 is 0
    static constexpr std::array names = {"payload", "protected", "signature", "ciphertext", "encrypted_key",
                                         "header",  "iv",        "tag",       "aad"};
    return std::ranges::any_of(names, [before](std::string_view name) { return before.ends_with(name); });
}

/// Named so in JSON, or in JSON in a text.
bool hasMember(std::string_view text, std::string_view name)
{
    return text.contains(std::string(name) + '"') || text.contains(std::string(name) + "\\\"");
}

/// A segment of another token: what is in one that is broken was not sent as a token of its own.
bool isSegment(std::string_view text, std::size_t begin, std::size_t end)
{
    static constexpr std::array dots = {".", "%2E", "%2e", "%252E", "&#46;", "\\u002e", "\\x2e", "=2E"};
    const std::string_view behind = text.substr(end);
    const bool goesOnBehind = std::ranges::any_of(dots, [behind](std::string_view dot) {
        return behind.starts_with(dot) && behind.size() > dot.size() && isOf(behind[dot.size()], encodedClasses);
    });
    const std::string_view before = text.substr(0, begin);
    // Kubernetes' WebSockets carry a token so, where no header can.
    const bool isNamed = before.ends_with(".bearer.authorization.k8s.io.");
    const bool goesOnBefore =
        !isNamed && std::ranges::any_of(dots, [before](std::string_view dot) { return before.ends_with(dot); });
    return goesOnBehind || goesOnBefore || isMemberOfToken(before);
}

} // namespace

std::optional<EncodedToken> encodedTokenAt(std::string_view text, std::size_t begin)
{
    return tokenIn(runAt(text, begin), begin);
}

bool isEncodedPlace(std::string_view text, const TextRange &place)
{
    const std::string_view found = text.substr(place.offset, place.length);
    if (startsHexDump(found)) // in which characters may be printed beside the digits, dots among them
        return true;
    return found.find_first_of(".%&") == std::string_view::npos && !found.contains("\\u") && !found.contains("\\x") &&
           !found.contains("=2E");
}

std::vector<TextRange> findEncodedTokens(std::string_view text)
{
    std::vector<TextRange> places;
    StopPoints stops(64 * 1024);
    for (std::size_t from = 0; from < text.size();) {
        stops.pass();
        const std::size_t mark = nextStart(text, from);
        if (mark >= text.size())
            break;
        const std::size_t begin = beginOfRun(text, mark, from);
        const std::size_t end = endOfRun(text, begin);
        if (end - begin >= shortestEncoded && !isSegment(text, begin, end) && tokenIn(runAt(text, begin), begin))
            places.push_back({begin, end - begin});
        from = std::max(end, mark + 1); // all of its lines, so that each is read once
    }
    // A token in JSON, or one that is broken: what its parts encode was not sent as a token of its own.
    if (!places.empty() && hasMember(text, "protected") && hasMember(text, "signature"))
        places.clear();
    return places;
}

} // namespace tokenscope::inspect
