// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/embedded_token.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "base/stop_point.h"
#include "base/whitespace.h"
#include "crypto/algorithm.h"
#include "inspect/text/encoded_token.h"
#include "inspect/text/token_characters.h"
#include "json/document.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t longestHeader = 64 * 1024;
constexpr std::size_t longestEscape = 8; // `&period;`

/// The length of a dot at the start of the text, `.` or an escape of it as addresses, pages and source code have it;
/// or 0.
std::size_t dotLength(std::string_view text)
{
    if (text.starts_with('.'))
        return 1;
    if (text.empty() || (text[0] != '%' && text[0] != '&' && text[0] != '\\' && text[0] != '='))
        return 0;
    static constexpr std::array escapes = {
        std::string_view("=2E"),     std::string_view("%2E"),     std::string_view("%2e"),
        std::string_view("%252E"),   std::string_view("%252e"),   std::string_view("&#46;"),
        std::string_view("&#x2e;"),  std::string_view("&#x2E;"),  std::string_view("&period;"),
        std::string_view("\\u002e"), std::string_view("\\u002E"), std::string_view("\\x2e"),
        std::string_view("\\x2E")};
    const auto escape =
        std::ranges::find_if(escapes, [text](std::string_view spelling) { return text.starts_with(spelling); });
    return escape == escapes.end() ? 0 : escape->size();
}

/// The length of one character of a token at the start of the text, `%XX` counted as one; 0 where there is none.
std::size_t characterLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isOf(text[0], Base64UrlCharacter | DotCharacter))
        return 1;
    if (const std::size_t dot = dotLength(text))
        return dot;
    if (text.size() < 3 || text[0] != '%' || !hex::isDigit(text[1]) || !hex::isDigit(text[2]))
        return 0;
    const std::string_view code = text.substr(1, 2);
    const bool ours = code == "2D" || code == "2d" || code == "5F" || code == "5f";
    return ours ? 3 : 0;
}

/// `=` or `==` at the end of a segment of so many characters, where AWS load balancers write it: before a dot, or at
/// the end of a token that had padding before. Quoted-printable breaks lines with it.
std::size_t paddingLength(std::string_view text, std::size_t segment, bool atEnd)
{
    const std::size_t count = text.starts_with("==") ? 2 : text.starts_with('=') ? 1 : 0;
    if (count == 0 || (segment + count) % 4 != 0)
        return 0;
    const std::string_view behind = text.substr(count);
    if (behind.starts_with('.'))
        return count;
    return atEnd && (behind.empty() || !isOf(behind[0], Base64UrlCharacter | StandardCharacter)) ? count : 0;
}

/// A mail or terminal wraps at one width: the run goes on behind a line break where the next line is all of a token's
/// characters and no longer than the line before, and something is still missing or the line was a full one.
std::size_t continuedBehindLineBreak(std::string_view text, std::size_t end, std::size_t lineStart, std::size_t dots)
{
    constexpr std::size_t widestWrap = 200; // nothing wraps longer lines, which then end by themselves
    std::size_t next = end;
    const std::string_view mark = text.substr(next, 3);
    const bool isSoft =
        mark.starts_with("=\n") || mark.starts_with("=\r\n") || mark.starts_with("\\\n") || mark.starts_with("\\\r\n");
    if (isSoft)
        ++next; // quoted-printable's soft line break; a shell's
    if (text.substr(next).starts_with('\r'))
        ++next;
    if (!text.substr(next).starts_with('\n'))
        return 0;
    ++next;
    while (next < text.size() && (text[next] == '>' || text[next] == ' ' || text[next] == '\t'))
        ++next;
    std::size_t stop = next;
    while (const std::size_t length = characterLength(text.substr(stop, longestEscape)))
        stop += length;
    const bool wholeLine = stop == text.size() || text[stop] == '\n' || text[stop] == '\r' || text[stop] == '=' ||
                           text[stop] == '\\' || text[stop] == '"' || text[stop] == '\'';
    const std::size_t width = end - lineStart;
    const bool fullLine = width >= 60 && width <= widestWrap;
    const bool startsAnother = startsLikeHeader(text.substr(next)) && dots >= 2;
    if (isSoft)
        return stop > next && !startsAnother ? next : 0;
    return stop > next && wholeLine && !startsAnother && (fullLine || dots < 2) && stop - next <= width + 8 ? next : 0;
}

struct Run
{
    std::size_t begin;
    std::size_t end;
    std::size_t dots;
    bool complete; ///< three or five segments behind a header that is one
};

/// The lengths that signatures of an algorithm have in base64url; for RSA those of the usual key sizes.
bool isWholeSignature(const crypto::SignatureAlgorithm &algorithm, std::size_t length)
{
    const auto encoded = [](std::size_t bytes) { return (bytes * 4 + 2) / 3; };
    switch (algorithm.family) {
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return length == encoded(256) || length == encoded(384) || length == encoded(512);
    case crypto::Family::Ecdsa:
        return algorithm.curve && length == encoded(2 * crypto::curveLength(*algorithm.curve));
    case crypto::Family::EdDsa:
        return length == encoded(64) || length == encoded(114);
    case crypto::Family::Hmac:
        return length == encoded(crypto::digestLength(algorithm.digest));
    case crypto::Family::MlDsa: // FIPS 204, table 2
        return length == encoded(2420) || length == encoded(3309) || length == encoded(4627);
    }
    return false;
}

struct Header
{
    const crypto::SignatureAlgorithm *algorithm; ///< null where it is none of a signature
};

std::optional<Header> readHeader(std::string_view segment)
{
    if (segment.size() > longestHeader)
        return std::nullopt;
    const auto bytes = base64url::decode(segment);
    const auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *algorithm = object ? object->find("alg") : nullptr;
    if (!algorithm)
        return std::nullopt;
    return Header{algorithm->asString() ? crypto::findSignatureAlgorithm(*algorithm->asString()) : nullptr};
}

/// Finds the dot behind a header. A wrapped header is followed over few lines only. Each character is passed once,
/// however many lines in a row look as if a token began there: the way from one of them goes through the next.
class HeaderWalk
{
public:
    explicit HeaderWalk(std::string_view text)
        : m_text(text)
    {
    }

    /// The header at `begin`, up to its dot; empty where there is none. To be asked in ascending order.
    std::string_view headerAt(std::size_t begin)
    {
        constexpr std::size_t longestWrapped = 4096;
        if (begin >= m_position || m_atEnd)
            start(begin);
        while (!m_atEnd && dotLength(m_text.substr(m_position, longestEscape)) == 0) {
            if (const std::size_t length = characterLength(m_text.substr(m_position, longestEscape))) {
                m_position += length;
                continue;
            }
            if (const std::size_t padding = paddingLength(m_text.substr(m_position, 4), m_position - begin, false)) {
                m_position += padding;
                break;
            }
            const std::size_t next = continuedBehindLineBreak(m_text, m_position, m_lineStart, 0);
            if (next != 0 && next - begin > longestWrapped)
                return {};
            m_atEnd = next == 0;
            if (!m_atEnd)
                m_lineStart = m_position = next;
        }
        return m_atEnd || m_position >= m_text.size() ? std::string_view() : m_text.substr(begin, m_position - begin);
    }
    /// Nothing that begins before this has a header.
    std::size_t barrenUntil() const { return m_atEnd ? m_position : 0; }

private:
    void start(std::size_t begin)
    {
        m_position = m_lineStart = begin;
        m_atEnd = false;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_lineStart = 0;
    bool m_atEnd = false; ///< what stands there is neither a token's nor the end of a wrapped line
};

/// A header without the line breaks of a wrapped text.
std::string unwrapped(std::string_view header)
{
    std::string joined;
    for (const char c : header) {
        if (isOf(c, Base64UrlCharacter))
            joined += c;
    }
    return joined;
}

/// Whether the first characters may begin a JSON object with a member: most of what only looks like a header does not.
bool beginsObject(std::string_view header)
{
    constexpr std::size_t looked = 40;
    const std::string start = unwrapped(header.substr(0, looked));
    const Bytes bytes = base64url::decodeLenient(std::string_view(start).substr(0, start.size() / 4 * 4));
    const std::string_view text = asText(bytes);
    const std::size_t first = text.find_first_not_of(ascii::jsonWhitespace, 1);
    return first == std::string_view::npos || text[first] == '"';
}

/// The run whose header stands at `begin`.
std::optional<Run> runAt(std::string_view text, std::size_t begin, std::string_view header)
{
    stopPoint();
    const auto known = beginsObject(header) ? readHeader(unwrapped(header)) : std::nullopt;
    if (!known)
        return std::nullopt;
    std::size_t position = begin + header.size();
    std::size_t lineStart = begin + header.find_last_of('\n') + 1; // npos + 1 is 0
    std::size_t dots = 0;
    std::size_t lastDot = 0;
    std::size_t segment = 0; // characters since the last dot
    bool wrapped = header.contains('\n');
    bool padded = header.ends_with('=');
    while (position < text.size()) {
        if (const std::size_t length = dotLength(text.substr(position, longestEscape))) {
            ++dots;
            lastDot = position;
            segment = 0;
            position += length;
        } else if (const std::size_t one = characterLength(text.substr(position, longestEscape))) {
            ++segment;
            position += one;
        } else if (const std::size_t padding =
                       paddingLength(text.substr(position, 4), segment, padded && (dots == 2 || dots == 4))) {
            padded = true;
            position += padding;
            if (!text.substr(position).starts_with('.'))
                break;
        } else if (dots == 2 && !wrapped && known->algorithm && isWholeSignature(*known->algorithm, segment)) {
            break;
        } else if (const std::size_t next = continuedBehindLineBreak(text, position, lineStart, dots)) {
            wrapped = true;
            lineStart = next;
            position = next;
        } else {
            break;
        }
    }
    if ((dots == 3 || dots == 5) && lastDot + 1 == position) {
        --position; // the full stop of a sentence
        --dots;
    }
    // With disclosures behind it (RFC 9901, 4), all of that belongs to it.
    const auto tildeLength = [text](std::size_t at) -> std::size_t {
        const std::string_view rest = text.substr(at, 3);
        return rest.starts_with('~') ? 1 : rest == "%7E" || rest == "%7e" ? 3 : 0;
    };
    if (dots == 2 && position < text.size() && tildeLength(position) > 0) {
        for (std::size_t length = 1; length > 0 && position < text.size(); position += length)
            length = std::max(tildeLength(position), characterLength(text.substr(position, longestEscape)));
        if (text[position - 1] == '.')
            --position; // the full stop of a sentence
    }
    return Run{begin, position, dots, dots == 2 || dots == 4};
}

bool containsIgnoringCase(std::string_view text, std::string_view word)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::ranges::search(text, word, {}, lower, lower).begin() != text.end();
}

Surroundings surroundingsOf(std::string_view text, std::size_t begin)
{
    constexpr std::size_t nearby = 64 * 1024; // a command or a request is no longer
    const std::string_view before = text.substr(begin - std::min(begin, nearby), std::min(begin, nearby));
    const std::string_view start = text.substr(0, 4096);
    if (start.starts_with("curl ") || containsIgnoringCase(before, "curl "))
        return Surroundings::CurlCommand;
    if (start.starts_with('{') || start.starts_with('['))
        return containsIgnoringCase(start, "\"log\"") && containsIgnoringCase(text, "\"entries\"")
                   ? Surroundings::TrafficRecording
                   : Surroundings::Json;
    const std::string_view line = before.substr(before.find_last_of('\n') + 1);
    if (containsIgnoringCase(line, "cookie:"))
        return Surroundings::Cookie;
    if (containsIgnoringCase(start, " http/1") || containsIgnoringCase(start, " http/2") || start.starts_with("HTTP/"))
        return Surroundings::HttpRequest;
    if (containsIgnoringCase(line, "authorization"))
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

/// Whether a token may begin behind the text: not within a word. The end of an escape is none: `%3D` of an address,
/// `=3D` of quoted-printable, `\n` and `\u003d` of JSON.
bool isBoundary(std::string_view before)
{
    if (before.empty() || !isOf(before.back(), Base64UrlCharacter) || endsWithColour(before))
        return true;
    const auto endsWithHexBehind = [before](std::string_view mark, std::size_t digits) {
        return before.size() >= mark.size() + digits &&
               before.substr(before.size() - digits - mark.size(), mark.size()) == mark &&
               std::ranges::all_of(before.substr(before.size() - digits), hex::isDigit);
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

/// The next place from `from` on where a header may begin; the end where there is none. Of each byte of a long text
/// this is asked, and little else.
std::size_t nextHeader(std::string_view text, std::size_t from)
{
    const char *const end = text.data() + text.size();
    for (const char *at = text.data() + std::min(from, text.size()); end - at > 2; ++at) {
        if (*at == 'e' && at[1] >= 'w' && at[1] <= 'z')
            return std::size_t(at - text.data());
    }
    return text.size();
}

/// Those in base64 once more, which do not stand within another one.
void addEncoded(std::string_view text, EmbeddedTokens &found)
{
    std::vector<TextRange> encoded = findEncodedTokens(text);
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
    for (std::size_t i = nextHeader(text, 0); i + 2 < text.size(); i = nextHeader(text, i + 1)) {
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
