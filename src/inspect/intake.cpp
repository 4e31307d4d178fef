// SPDX-License-Identifier: Apache-2.0
#include "inspect/intake.h"

#include "base/base64url.h"
#include "base/utf8.h"
#include "inspect/embedded_token.h"
#include "inspect/examination.h"
#include "inspect/given_keys.h"
#include "inspect/json_serialization.h"
#include "inspect/lookalike.h"
#include "inspect/opaque_token.h"
#include "inspect/text_piece.h"
#include "inspect/token_characters.h"
#include "json/document.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr int tokenClasses = Base64UrlCharacter | DotCharacter | StandardCharacter;

std::string place(std::size_t offset)
{
    return "text:" + std::to_string(offset);
}

class Cleaner
{
public:
    explicit Cleaner(std::string_view whole)
        : m_text(whole)
    {
    }

    Intake clean();

private:
    void report(Code code, Severity severity, std::size_t offset, std::vector<Parameter> parameters = {})
    {
        m_intake.findings.push_back({code, severity, place(offset), std::move(parameters)});
    }
    Intake nothing(Finding finding);
    Intake take();

    bool isStructured();
    void readCharacters(std::string_view part, std::size_t offset);
    void trimSpaces();
    bool stripQuotes();
    bool stripBearer();
    void decodeEntities();
    void decodePercent();
    bool joinWords();
    bool takeEmbedded();
    Intake name();

    std::string_view m_text;
    Piece m_piece;
    Intake m_intake;
    std::size_t m_spaces = 0;
    std::size_t m_spaceOffset = 0;
};

/// The text is JSON or PEM that holds keys, or a token in JSON serialization.
bool Cleaner::isStructured()
{
    if (auto pem = keysInPem(m_text)) {
        m_intake = nothing(std::move(*pem));
        return true;
    }
    const std::size_t start = m_text.find_first_not_of(" \t\r\n");
    if (m_text[start] != '{' && m_text[start] != '[')
        return false;
    auto document = json::parse(m_text.substr(start));
    if (!document)
        return false;
    const json::Array *array = document->root.asArray();
    const json::Object *object = document->root.asObject();
    if (array && !array->empty())
        object = array->front().asObject();
    if (!array && object && (readJsonJws(*object) || readJsonJweHeader(*object))) {
        m_intake.token = std::string(m_text.substr(start));
        m_intake.serialization = std::move(*document);
        return true;
    }
    auto keys = object ? keysInJson(*object) : std::nullopt;
    if (!keys)
        return false;
    if (array)
        keys = Finding{Code::KeySetGiven, Severity::Error, "text:0", {number("keys", array->size())}};
    m_intake = nothing(std::move(*keys));
    return true;
}

/// Drops what cannot be seen, and replaces what looks like a token's character but is none.
void Cleaner::readCharacters(std::string_view part, std::size_t offset)
{
    std::optional<std::size_t> firstInvisible;
    std::size_t invisible = 0;
    std::string_view name;
    char32_t which = 0;
    m_piece = {};
    m_piece.bytes.reserve(part.size());
    m_piece.origin.reserve(part.size());
    for (std::size_t i = 0; i < part.size();) {
        const utf8::Step step = utf8::step(part.substr(i));
        const std::size_t at = offset + i;
        if (step.codePoint < 0x80 || !step.wellFormed) {
            m_piece.append(part[i], at);
        } else if (const auto invisibleWord = invisibleName(step.codePoint); !invisibleWord.empty()) {
            if (invisible++ == 0) {
                firstInvisible = at;
                name = invisibleWord;
                which = step.codePoint;
            }
            m_intake.ignored.push_back({at, step.length});
        } else if (isUnicodeSpace(step.codePoint)) {
            m_piece.append(' ', at);
        } else {
            for (std::size_t k = 0; k < step.length; ++k)
                m_piece.append(part[i + k], at + k);
        }
        i += step.length;
    }
    if (firstInvisible) {
        report(Code::InvisibleCharacter, Severity::Warning, *firstInvisible,
               {text("character", utf8::codePointName(which)), text("name", name), number("count", invisible),
                number("offset", *firstInvisible)});
    }
}

void Cleaner::trimSpaces()
{
    const auto note = [this](std::size_t offset, std::size_t count) {
        if (m_spaces == 0)
            m_spaceOffset = offset;
        m_spaces += count;
    };
    const std::size_t last = m_piece.bytes.find_last_not_of(" \t\r\n\v\f");
    const std::size_t behind = m_piece.bytes.size() - (last == std::string::npos ? 0 : last + 1);
    if (behind > 0) {
        note(m_piece.origin[m_piece.bytes.size() - behind], behind);
        m_piece.dropBack(behind);
    }
    const std::size_t front = std::min(m_piece.bytes.find_first_not_of(" \t\r\n\v\f"), m_piece.bytes.size());
    if (front > 0) {
        note(m_piece.origin.front(), front);
        m_piece.dropFront(front);
    }
}

bool Cleaner::stripQuotes()
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> pairs = {
        {{"\"", "\""}, {"'", "'"}, {"`", "`"}, {"“", "”"}, {"„", "“"}, {"‘", "’"}, {"‚", "‘"}, {"«", "»"}, {"<", ">"}}};
    std::string &bytes = m_piece.bytes;
    const auto strip = [&](std::size_t front, std::size_t back, std::string_view quote) {
        report(Code::QuotedToken, Severity::Warning, m_piece.origin[front > 0 ? 0 : bytes.size() - back],
               {text("quote", quote)});
        m_piece.dropBack(back);
        m_piece.dropFront(front);
        return true;
    };
    if (bytes.size() > 1 && (bytes.back() == ',' || bytes.back() == ';'))
        return strip(0, 1, bytes.substr(bytes.size() - 1));
    for (const auto &[open, close] : pairs) {
        const bool opened = bytes.starts_with(open);
        const bool closed = bytes.ends_with(close);
        if (opened && closed && bytes.size() > open.size() + close.size())
            return strip(open.size(), close.size(), open);
        // One of the two was left behind in copying.
        const std::string_view inside = std::string_view(bytes).substr(opened ? open.size() : 0);
        if (opened && consistsOf(inside, tokenClasses) && !inside.empty())
            return strip(open.size(), 0, open);
        const std::string_view front = std::string_view(bytes).substr(0, bytes.size() - (closed ? close.size() : 0));
        if (closed && consistsOf(front, tokenClasses) && !front.empty())
            return strip(0, close.size(), close);
    }
    return false;
}

bool startsWithIgnoringCase(std::string_view word, std::string_view prefix)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return word.size() >= prefix.size() && std::ranges::equal(word.substr(0, prefix.size()), prefix, {}, lower, lower);
}

/// `Bearer x` and `Authorization: Bearer x`, in any case; also other schemes that carry tokens, and a bare header.
bool Cleaner::stripBearer()
{
    std::string_view rest = m_piece.bytes;
    const auto skipSpaces = [&rest] { rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size())); };
    const bool named =
        startsWithIgnoringCase(rest, "authorization") || startsWithIgnoringCase(rest, "proxy-authorization");
    if (named) {
        rest.remove_prefix(startsWithIgnoringCase(rest, "proxy-") ? 19 : 13);
        rest.remove_prefix(std::min(rest.find_first_not_of("\"'"), rest.size()));
        skipSpaces();
        if (!rest.starts_with(':') && !rest.starts_with('='))
            return false;
        rest.remove_prefix(1);
        skipSpaces();
        rest.remove_prefix(std::min(rest.find_first_not_of("\"'"), rest.size()));
    }
    bool schemed = false;
    for (const std::string_view scheme : {"bearer", "dpop", "jwt", "token"}) {
        if (!startsWithIgnoringCase(rest, scheme) || rest.size() <= scheme.size())
            continue;
        const char behind = rest[scheme.size()];
        if (behind != ' ' && behind != '\t' && behind != ':' && behind != '=' && behind != '\n' && behind != '\r')
            continue;
        rest.remove_prefix(scheme.size() + 1);
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
        schemed = true;
        break;
    }
    if ((!named && !schemed) || rest.empty())
        return false;
    const std::size_t removed = m_piece.bytes.size() - rest.size();
    const auto isOneWord = [](std::string_view word) {
        return word.find_first_of(" \t\r\n") == std::string_view::npos;
    };
    // A whole HTTP message or command line is more than a prefix: see takeEmbedded().
    if (!isOneWord(rest) && rest.find_first_of(":\"'{") != std::string_view::npos)
        return false;
    report(Code::BearerPrefix, Severity::Warning, m_piece.origin.front(),
           {text("removed", std::string_view(m_piece.bytes).substr(0, removed))});
    m_piece.dropFront(removed);
    return true;
}

void Cleaner::decodeEntities()
{
    if (const auto decoded = decodeHtmlEntities(m_piece); decoded.count > 0)
        report(Code::HtmlEntityEncodedToken, Severity::Warning, decoded.firstOffset, {number("count", decoded.count)});
}

void Cleaner::decodePercent()
{
    if (const auto decoded = decodePercentEscapes(m_piece); decoded.count > 0)
        report(Code::UrlEncodedToken, Severity::Warning, decoded.firstOffset, {number("count", decoded.count)});
}

/// Wrapped by mail or terminal: only where the joined text is the one reading, not where a word is a token by itself.
bool Cleaner::joinWords()
{
    const std::string_view bytes = m_piece.bytes;
    if (!startsLikeHeader(bytes) || !consistsOf(bytes, tokenClasses | SpaceCharacter))
        return false;
    std::size_t start = 0;
    while (start < bytes.size()) {
        const std::size_t end = std::min(bytes.find_first_of(" \t\r\n\v\f", start), bytes.size());
        const std::string_view word = bytes.substr(start, end - start);
        const auto dots = std::ranges::count(word, '.');
        const bool another = start > 0 && startsLikeHeader(word) && dots >= 2;
        const bool wholeFirst = start == 0 && dots >= 2 && word.find('.') > 8 && !word.ends_with('.') &&
                                bytes.find("..") == std::string_view::npos &&
                                findEmbeddedTokens(bytes.substr(end)).has_value();
        if (another || wholeFirst)
            return false;
        start = std::min(bytes.find_first_not_of(" \t\r\n\v\f", end), bytes.size());
    }
    Piece joined;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!isOf(bytes[i], SpaceCharacter)) {
            joined.append(bytes[i], m_piece.origin[i]);
        } else {
            if (m_spaces == 0)
                m_spaceOffset = m_piece.origin[i];
            ++m_spaces;
        }
    }
    m_piece = std::move(joined);
    return true;
}

bool Cleaner::takeEmbedded()
{
    const auto found = findEmbeddedTokens(m_text);
    if (!found)
        return false;
    m_intake.findings.clear();
    m_intake.ignored.clear();
    m_spaces = 0;
    report(Code::EmbeddedInText, Severity::Warning, found->first.offset,
           {text("kind", found->kind), number("count", found->count)});
    readCharacters(m_text.substr(found->first.offset, found->first.length), found->first.offset);
    decodePercent();
    Piece joined;
    bool lineStart = false;
    for (std::size_t i = 0; i < m_piece.bytes.size(); ++i) {
        const char c = m_piece.bytes[i];
        if (isOf(c, SpaceCharacter) || c == '=' || (lineStart && c == '>')) {
            m_spaceOffset = m_spaces++ == 0 ? m_piece.origin[i] : m_spaceOffset;
            lineStart = true;
        } else {
            joined.append(c, m_piece.origin[i]);
            lineStart = false;
        }
    }
    m_piece = std::move(joined);
    return true;
}

/// The token, its look-alikes replaced, with what was left out of the text around it.
Intake Cleaner::take()
{
    if (m_spaces > 0)
        report(Code::WhitespaceInToken, Severity::Warning, m_spaceOffset, {number("count", m_spaces)});
    Piece plain;
    for (std::size_t i = 0; i < m_piece.bytes.size();) {
        const utf8::Step step = utf8::step(std::string_view(m_piece.bytes).substr(i));
        const auto alike = step.wellFormed ? lookalike(step.codePoint) : std::nullopt;
        if (alike) {
            if (!m_intake.repaired) {
                report(Code::LookalikeCharacter, Severity::Error, m_piece.origin[i],
                       {number("position", m_piece.origin[i]), text("character", utf8::codePointName(step.codePoint)),
                        text("name", alike->name), text("looks_like", std::string_view(&alike->ascii, 1))});
            }
            m_intake.repaired = true;
            plain.append(alike->ascii, m_piece.origin[i]);
        } else {
            for (std::size_t k = 0; k < step.length; ++k)
                plain.append(m_piece.bytes[i + k], m_piece.origin[i + k]);
        }
        i += step.length;
    }
    m_intake.ignored.clear();
    std::size_t next = 0;
    for (const std::uint32_t offset : plain.origin) {
        if (offset > next)
            m_intake.ignored.push_back({next, offset - next});
        next = std::max<std::size_t>(next, utf8::step(m_text.substr(offset)).length + offset);
    }
    if (next < m_text.size())
        m_intake.ignored.push_back({next, m_text.size() - next});
    m_intake.token = std::move(plain.bytes);
    m_intake.origin = std::move(plain.origin);
    return std::move(m_intake);
}

Intake Cleaner::nothing(Finding finding)
{
    Intake intake;
    intake.findings = std::move(m_intake.findings);
    intake.findings.push_back(std::move(finding));
    return intake;
}

/// Says what a text is that holds no token.
Intake Cleaner::name()
{
    const std::string_view bytes = m_piece.bytes;
    const bool oneWord = bytes.find_first_of(" \t\r\n") == std::string_view::npos;
    const auto length = number("length", bytes.size());
    if (bytes.starts_with("v") && bytes.size() > 2 && bytes[1] >= '1' && bytes[1] <= '4' &&
        (bytes.substr(2).starts_with(".local.") || bytes.substr(2).starts_with(".public.")))
        return nothing({Code::UnrecognizedText, Severity::Error, "text:0", {length, text("kind", "paseto")}});
    if (bytes.find("urn:oasis:names:tc:SAML") != std::string_view::npos)
        return nothing({Code::UnrecognizedText, Severity::Error, "text:0", {length, text("kind", "saml")}});
    if (const OpaqueKind *kind = oneWord ? opaqueKind(bytes) : nullptr) {
        return nothing({Code::OpaqueToken,
                        Severity::Error,
                        "text:0",
                        {text("kind", kind->name), text("prefix", kind->prefix), length}});
    }
    const bool visible = std::ranges::all_of(bytes, [](char c) { return c > 0x20 && c < 0x7F; });
    const bool dotted = bytes.find('.') != std::string_view::npos;
    if (oneWord && visible && !dotted && bytes.find_first_of("{}[]<>\"'()") == std::string_view::npos)
        return nothing({Code::OpaqueToken, Severity::Error, "text:0", {length}});
    return nothing({Code::UnrecognizedText, Severity::Error, "text:0", {length}});
}

/// RFC 7797, 5.2: the payload stands in the token as it is, between the only two dots.
bool hasUnencodedPayload(std::string_view text)
{
    const std::size_t dot = text.find('.');
    if (!startsLikeHeader(text) || dot == std::string_view::npos || std::ranges::count(text, '.') != 2)
        return false;
    const auto header = base64url::decode(text.substr(0, dot));
    const auto document = header ? json::parse(asText(*header)) : std::unexpected(json::ParseError{});
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *encoded = object ? object->find("b64") : nullptr;
    return encoded && encoded->asBool() && !*encoded->asBool();
}

Intake Cleaner::clean()
{
    if (isStructured())
        return std::move(m_intake);
    if (hasUnencodedPayload(m_text)) {
        m_intake.token = std::string(m_text);
        return std::move(m_intake);
    }
    readCharacters(m_text, 0);
    trimSpaces();
    // What people wrap a token in is a few layers deep; a text of nothing but quotes is no token.
    constexpr int layers = 6;
    for (int i = 0; i < layers && !m_piece.bytes.empty() && (stripQuotes() || stripBearer()); ++i)
        trimSpaces();
    if (m_piece.bytes.empty())
        return nothing({Code::EmptyInput, Severity::Error, "text:0", {}});

    const bool oneWord = m_piece.bytes.find_first_of(" \t\r\n\v\f") == std::string::npos;
    if (oneWord) {
        decodeEntities();
        decodePercent();
    }
    const std::string_view bytes = m_piece.bytes;
    const bool dotted = bytes.find('.') != std::string_view::npos;
    const bool plain = consistsOf(bytes, tokenClasses);
    if (oneWord && dotted && plain && !opaqueKind(bytes) && bytes.find("://") == std::string_view::npos)
        return bytes.starts_with("v") && bytes.find(".local.") == 2 ? name() : take();
    if (!oneWord && joinWords())
        return take();
    // A header's start and then characters that no token has: a damaged token, unless one stands in it whole.
    const auto embedded = findEmbeddedTokens(m_text);
    const bool damaged = oneWord && startsLikeHeader(bytes) && std::ranges::count(bytes, '.') >= 1 &&
                         bytes.find_first_of("&~<>\"'") == std::string_view::npos;
    std::string replaced;
    if (damaged || (oneWord && !embedded && !plain && [&] {
            // Look-alikes may stand for the very first letters and for the dots.
            for (std::size_t i = 0; i < bytes.size();) {
                const utf8::Step step = utf8::step(bytes.substr(i));
                const auto alike = step.wellFormed ? lookalike(step.codePoint) : std::nullopt;
                replaced += alike ? std::string(1, alike->ascii) : std::string(bytes.substr(i, step.length));
                i += step.length;
            }
            return startsLikeHeader(replaced) && std::ranges::count(replaced, '.') >= 1 &&
                   consistsOf(replaced, tokenClasses);
        }()))
        return take();
    if (embedded && takeEmbedded())
        return take();
    return name();
}

} // namespace

TextRange Intake::inText(std::size_t offset, std::size_t length) const
{
    if (origin.empty())
        return {offset, length};
    if (length == 0)
        return {offset < origin.size() ? origin[offset] : (origin.back() + 1u), 0};
    const std::size_t begin = origin[offset];
    return {begin, origin[offset + length - 1] + 1 - begin};
}

Intake takeIn(std::string_view given)
{
    if (given.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos) {
        Intake empty;
        empty.findings.push_back({Code::EmptyInput, Severity::Error, "text:0", {}});
        return empty;
    }
    // The usual case costs one look at each byte.
    if (consistsOf(given, Base64UrlCharacter | DotCharacter) && startsLikeHeader(given) &&
        given.find('.') != std::string_view::npos) {
        Intake intake;
        intake.token = std::string(given);
        return intake;
    }
    return Cleaner(given).clean();
}

} // namespace tokenscope::inspect
