// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/encoded_token.h"

#include "base/base64url.h"
#include "base/stop_point.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/text/token_characters.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

constexpr int encodedClasses = Base64UrlCharacter | StandardCharacter;
constexpr std::size_t shortestEncoded = 40;

/// The base64 of `{"` in base64, of `Bearer ` and of `bearer `, by their first characters.
bool startsEncoded(std::string_view text)
{
    const bool isToken = text.size() > 3 && text[0] == 'Z' && text[1] == 'X' && (text[2] == 'l' || text[2] == 'd');
    return isToken || text.starts_with("QmVhcmVyIGV5") || text.starts_with("YmVhcmVyIGV5");
}

/// The encoded characters and where they stand. It goes on in the next line where `base64` or YAML broke a long one.
struct EncodedRun
{
    std::string characters;
    std::vector<std::uint32_t> offsets;
    std::size_t end = 0;
};

EncodedRun runAt(std::string_view text, std::size_t begin)
{
    constexpr std::size_t narrowestWrap = 60;
    EncodedRun run;
    std::size_t at = begin;
    std::size_t lineStart = begin;
    while (true) {
        while (at < text.size() && isOf(text[at], encodedClasses)) {
            run.characters += text[at];
            run.offsets.push_back(std::uint32_t(at));
            ++at;
        }
        run.end = at;
        if (at - lineStart < narrowestWrap || run.characters.ends_with('='))
            return run;
        std::size_t next = at;
        if (text.substr(next).starts_with("\\n"))
            next += 2; // in JSON
        else if (next < text.size() && (text[next] == '\n' || text[next] == '\r'))
            next = std::min(text.find_first_not_of(" \t\r\n", next), text.size());
        std::size_t stop = next;
        while (stop < text.size() && isOf(text[stop], encodedClasses))
            ++stop;
        // A shorter line is the last; `name: value` is none.
        const bool goesOn = next > at && stop > next && stop - next <= at - lineStart &&
                            (stop == text.size() || std::string_view("\r\n\"'\\").contains(text[stop]));
        if (!goesOn)
            return run;
        at = lineStart = next;
    }
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
    return text.size() > scheme.size() && startsWithIgnoringCase(text, scheme);
}

std::optional<EncodedToken> tokenIn(const EncodedRun &run, std::size_t begin)
{
    if (run.characters.size() < shortestEncoded)
        return std::nullopt;
    const Bytes bytes = decodedBytes(run.characters);
    std::string_view decoded = asText(bytes);
    std::size_t skipped = 0;
    const auto skipBlanks = [&] {
        const std::size_t blanks = std::min(decoded.find_first_not_of(" \t\r\n"), decoded.size());
        decoded.remove_prefix(blanks);
        skipped += blanks;
    };
    const bool hasScheme = isSchemeBefore(decoded);
    if (hasScheme) {
        decoded.remove_prefix(7);
        skipped += 7;
    }
    skipBlanks();
    decoded = decoded.substr(0, decoded.find_last_not_of(" \t\r\n") + 1); // npos + 1 is 0
    const auto dots = std::ranges::count(decoded, '.');
    if (!startsLikeHeader(decoded) || (dots != 2 && dots != 4) || !consistsOf(decoded, tokenClasses))
        return std::nullopt;
    EncodedToken found{{begin, run.end - begin}, std::string(decoded), hasScheme, {}};
    found.offsets.reserve(decoded.size());
    for (std::size_t i = skipped; i < skipped + decoded.size(); ++i)
        found.offsets.push_back(run.offsets[std::min(i / 3 * 4 + i % 3, run.offsets.size() - 1)]);
    return found;
}

} // namespace

std::optional<EncodedToken> encodedTokenAt(std::string_view text, std::size_t begin)
{
    return startsEncoded(text.substr(begin)) ? tokenIn(runAt(text, begin), begin) : std::nullopt;
}

namespace {

/// A segment of another token: what stands in one that is broken was not sent as a token of its own.
bool isSegment(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto isDotAt = [text](std::size_t at) { return at < text.size() && text[at] == '.'; };
    const bool goesOnBehind = isDotAt(end) && end + 1 < text.size() && isOf(text[end + 1], encodedClasses);
    return goesOnBehind || (begin > 0 && isDotAt(begin - 1));
}

} // namespace

std::vector<TextRange> findEncodedTokens(std::string_view text)
{
    std::vector<TextRange> places;
    StopPoints stops(64 * 1024);
    for (std::size_t at = 0; at + shortestEncoded < text.size();) {
        stops.pass();
        const bool isBoundary = at == 0 || !isOf(text[at - 1], encodedClasses) || text[at - 1] == '=';
        if (!isBoundary || !startsEncoded(text.substr(at))) {
            ++at;
            continue;
        }
        const EncodedRun run = runAt(text, at);
        if (!isSegment(text, at, run.end) && tokenIn(run, at))
            places.push_back({at, run.end - at});
        at = run.end; // all of its lines, so that each is read once
    }
    return places;
}

} // namespace tokenscope::inspect
