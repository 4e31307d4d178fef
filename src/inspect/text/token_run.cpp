// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/token_run.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "base/stop_point.h"
#include "base/whitespace.h"
#include "crypto/algorithm.h"
#include "inspect/text/text_piece.h"
#include "inspect/text/token_characters.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <string>

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

/// The length of one character of a token at the start of the text, `%XX` counted as one; 0 if there is none.
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

/// The length of some characters of a token from there on; 0 if there is none.
std::size_t charactersLength(std::string_view text, std::size_t from)
{
    const std::size_t plain = lengthOf(text, from, Base64UrlCharacter | DotCharacter);
    return plain > 0 ? plain : characterLength(text.substr(from, longestEscape));
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
    if (const std::size_t behind = behindStringBreak(text, end, dots < 2)) {
        const bool goesOn = characterLength(text.substr(behind, longestEscape)) > 0;
        return goesOn && !(dots >= 2 && startsLikeHeader(text.substr(behind))) ? behind : 0;
    }
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
    while (const std::size_t length = charactersLength(text, stop))
        stop += length;
    const bool wholeLine = stop == text.size() || text[stop] == '\n' || text[stop] == '\r' || text[stop] == '=' ||
                           text[stop] == '\\' || text[stop] == '"' || text[stop] == '\'';
    const std::size_t width = end - lineStart;
    const bool fullLine = width >= 60 && width <= widestWrap;
    const bool startsAnother = startsLikeHeader(text.substr(next)) && dots >= 2;
    // Broken between two parts, the lines are as long as these are.
    const std::string_view line = text.substr(next, stop - next);
    const bool isAtDot =
        dots <= 2 && (text[end - 1] == '.' || line.starts_with('.')) && line.find('.', 1) >= line.size() - 1;
    if (isAtDot && wholeLine && !line.empty() && !startsAnother)
        return next;
    if (isSoft)
        return stop > next && !startsAnother ? next : 0;
    return stop > next && wholeLine && !startsAnother && (fullLine || dots < 2) && stop - next <= width + 8 ? next : 0;
}

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

/// A header without the line breaks of a wrapped text.
std::string unwrapped(std::string_view header)
{
    std::string joined;
    for (std::size_t at = 0; at < header.size(); ++at) {
        const std::size_t length = lengthOf(header, at, Base64UrlCharacter);
        joined.append(header, at, length);
        at += length;
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

/// The length of a tilde at the start of the text, as it is or escaped; or 0.
std::size_t tildeLength(std::string_view text)
{
    return text.starts_with('~') ? 1 : text.starts_with("%7E") || text.starts_with("%7e") ? 3 : 0;
}

/// Goes through a token from the dot behind its header on.
class RunWalk
{
public:
    RunWalk(std::string_view text, std::size_t begin, std::string_view header)
        : m_text(text)
        , m_position(begin + header.size())
        , m_lineStart(begin + header.find_last_of('\n') + 1) // npos + 1 is 0
        , m_isWrapped(header.contains('\n'))
        , m_isPadded(header.ends_with('='))
    {
    }

    void passSegments(const crypto::SignatureAlgorithm *algorithm)
    {
        StopPoints stops(4096);
        while (m_position < m_text.size()) {
            stops.pass();
            if (!passOne(algorithm))
                return;
        }
    }

    /// The full stop of a sentence is none of a token's dots.
    void leaveFullStop()
    {
        if ((m_dots != 3 && m_dots != 5) || m_lastDot + 1 != m_position)
            return;
        --m_position;
        --m_dots;
    }

    /// RFC 9901, 4: what follows a tilde behind a signed token belongs to it.
    void passDisclosures()
    {
        if (m_dots != 2 || tildeLength(rest(3)) == 0)
            return;
        for (std::size_t length = 1; length > 0 && m_position < m_text.size(); m_position += length) {
            length = std::max(tildeLength(rest(3)), charactersLength(m_text, m_position));
        }
        if (m_text[m_position - 1] == '.')
            --m_position; // the full stop of a sentence
    }

    TokenRun run(std::size_t begin) const { return {begin, m_position, m_dots, m_dots == 2 || m_dots == 4}; }

private:
    std::string_view rest(std::size_t length) const { return m_text.substr(m_position, length); }

    /// Passes characters, a dot, padding or a line break; false where the token ends.
    bool passOne(const crypto::SignatureAlgorithm *algorithm)
    {
        if (const std::size_t length = lengthOf(m_text, m_position, Base64UrlCharacter)) {
            m_segment += length;
            m_position += length;
            return true;
        }
        if (const std::size_t length = dotLength(rest(longestEscape))) {
            ++m_dots;
            m_lastDot = m_position;
            m_segment = 0;
            m_position += length;
            return true;
        }
        if (const std::size_t length = characterLength(rest(longestEscape))) {
            ++m_segment;
            m_position += length;
            return true;
        }
        const bool mayBeLast = m_isPadded && (m_dots == 2 || m_dots == 4);
        if (const std::size_t length = paddingLength(rest(4), m_segment, mayBeLast)) {
            m_isPadded = true;
            m_position += length;
            return rest(1) == ".";
        }
        const bool isWhole = m_dots == 2 && !m_isWrapped && algorithm && isWholeSignature(*algorithm, m_segment);
        const std::size_t next = isWhole ? 0 : continuedBehindLineBreak(m_text, m_position, m_lineStart, m_dots);
        if (next == 0)
            return false;
        m_isWrapped = true;
        m_lineStart = m_position = next;
        return true;
    }

    std::string_view m_text;
    std::size_t m_position;
    std::size_t m_lineStart;
    std::size_t m_dots = 0;
    std::size_t m_lastDot = 0;
    std::size_t m_segment = 0; ///< characters since the last dot
    bool m_isWrapped;
    bool m_isPadded;
};

} // namespace

std::string_view HeaderWalk::headerAt(std::size_t begin)
{
    constexpr std::size_t longestWrapped = 4096;
    if (begin >= m_position || m_atEnd)
        start(begin);
    StopPoints stops(4096);
    while (!m_atEnd && dotLength(m_text.substr(m_position, longestEscape)) == 0) {
        stops.pass();
        if (const std::size_t plain = lengthOf(m_text, m_position, Base64UrlCharacter)) {
            m_position += plain;
            continue;
        }
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

bool isSignedToWhole(std::string_view token)
{
    const std::size_t payload = token.find('.');
    const std::size_t signature = token.rfind('.');
    if (payload == std::string_view::npos || token.find('.', payload + 1) != signature)
        return false;
    const auto known = readHeader(token.substr(0, payload));
    return known && known->algorithm && isWholeSignature(*known->algorithm, token.size() - signature - 1);
}

std::optional<TokenRun> runAt(std::string_view text, std::size_t begin, std::string_view header)
{
    stopPoint();
    const auto known = beginsObject(header) ? readHeader(unwrapped(header)) : std::nullopt;
    if (!known)
        return std::nullopt;
    RunWalk walk(text, begin, header);
    walk.passSegments(known->algorithm);
    walk.leaveFullStop();
    walk.passDisclosures();
    return walk.run(begin);
}

} // namespace tokenscope::inspect
