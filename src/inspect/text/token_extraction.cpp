// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/token_extraction.h"

#include "base/stop_point.h"
#include "base/utf8.h"
#include "inspect/keys/keys_in_text.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/recognition/recognition.h"
#include "inspect/recognition/utf16_text.h"
#include "inspect/text/broken_json.h"
#include "inspect/text/confusable.h"
#include "inspect/text/embedded_token.h"
#include "inspect/text/encoded_token.h"
#include "inspect/text/foreign_text.h"
#include "inspect/text/json_serialization.h"
#include "inspect/text/text_piece.h"
#include "inspect/text/token_characters.h"
#include "inspect/text/token_shape.h"
#include "inspect/text/token_wrapping.h"
#include "jose/jwe.h"
#include "json/document.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

constexpr unsigned bytesBetweenStops = 64 * 1024;

std::string placeInGiven(std::size_t offset)
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

    TokenExtraction clean();
    TokenExtraction extractEmbedded(const EmbeddedTokens &found, std::size_t number);

private:
    template <IsFact T>
    void report(T fact, std::size_t offset)
    {
        m_extraction.findings.push_back(makeFinding(std::move(fact), placeInGiven(offset)));
    }
    TokenExtraction nothing(Finding why);
    TokenExtraction brokenToken(Finding why);
    TokenExtraction take();
    TokenExtraction extractEncoded(const EncodedToken &encoded, const found::EmbeddedInText &fact);

    bool isStructured();
    void readCharacters(std::string_view part, std::size_t offset);
    void trimSpaces();
    bool unwrap();
    void decodeEntities();
    void decodePercent();
    bool joinWords();
    bool holdsNoValue() const;
    bool isShortened(std::string_view text) const;
    void joinAll();

    std::string_view m_text;
    Piece m_piece;
    TokenExtraction m_extraction;
    std::size_t m_spaces = 0;
    std::size_t m_spaceOffset = 0;
};

/// So long and of such characters that it is neither one word nor one wrapped token, whatever stands around it: it need
/// not be cleaned as a whole before it is searched.
bool isLongText(std::string_view text)
{
    constexpr std::size_t shortest = 64 * 1024;
    constexpr std::size_t margin = 1024;
    if (text.size() < shortest)
        return false;
    const std::string_view inner = text.substr(margin, shortest - 2 * margin);
    return inner.find_first_of(" \n") != inner.npos && inner.find_first_of("{}[]<>()\"':;,") != inner.npos;
}

/// The text is JSON, PEM or another form of keys, or a token in JSON serialization.
bool Cleaner::isStructured()
{
    if (auto key = keysInText(m_text)) {
        m_extraction = nothing(std::move(*key));
        return true;
    }
    const std::size_t start = m_text.find_first_not_of(" \t\r\n");
    if (m_text[start] != '{' && m_text[start] != '[' && !m_text.starts_with("\xEF\xBB\xBF"))
        return false;
    auto document = json::parse(m_text.substr(start));
    if (!document) {
        auto broken = nameBrokenJson(m_text);
        const bool isBroken = broken.has_value();
        if (isBroken)
            m_extraction = brokenToken(std::move(*broken));
        return isBroken;
    }
    const json::Array *array = document->root.asArray();
    const json::Object *object = document->root.asObject();
    if (array && !array->empty())
        object = array->front().asObject();
    if (!array && object && (readJsonJws(*object) || jose::readJsonJwe(*object))) {
        m_extraction.token = std::string(m_text.substr(start));
        m_extraction.serialization = std::move(*document);
        return true;
    }
    // A broken one is not searched for other tokens: what was accepted would not be what the text is.
    if (auto broken = !array && object ? nameBrokenForm(*object) : std::nullopt) {
        m_extraction = brokenToken(std::move(*broken));
        return true;
    }
    auto keys = object ? keysInJson(*object) : std::nullopt;
    if (!keys)
        return false;
    if (array)
        keys = makeFinding(found::KeySetGiven{array->size()}, placeInGiven(0));
    m_extraction = nothing(std::move(*keys));
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
    StopPoints stops(bytesBetweenStops);
    for (std::size_t i = 0; i < part.size();) {
        stops.pass();
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
            m_extraction.ignored.push_back({at, step.length});
        } else if (isUnicodeSpace(step.codePoint)) {
            m_piece.append(' ', at);
        } else {
            for (std::size_t k = 0; k < step.length; ++k)
                m_piece.append(part[i + k], at + k);
        }
        i += step.length;
    }
    if (firstInvisible) {
        report(found::InvisibleCharacter{utf8::codePointName(which), name, invisible, *firstInvisible},
               *firstInvisible);
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

bool Cleaner::unwrap()
{
    auto removed = stripQuotes(m_piece);
    if (!removed)
        removed = stripBearer(m_piece);
    if (!removed)
        return false;
    m_extraction.findings.push_back(std::move(*removed));
    return true;
}

void Cleaner::decodeEntities()
{
    if (const auto decoded = decodeHtmlEntities(m_piece); decoded.count > 0)
        report(found::HtmlEntityEncodedToken{decoded.count}, decoded.firstOffset);
}

void Cleaner::decodePercent()
{
    const auto decoded = decodePercentEscapes(m_piece);
    if (decoded.count == 0)
        return;
    decodePercentEscapes(m_piece); // an address within an address
    report(found::UrlEncodedToken{decoded.count}, decoded.firstOffset);
}

void Cleaner::joinAll()
{
    const std::string_view bytes = m_piece.bytes;
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
}

/// Marks in it say that something was left out, before header and payload were whole.
bool Cleaner::isShortened(std::string_view text) const
{
    const auto missing = recognizeMissingValue(text);
    if (!missing || missing->form != MissingForm::Abbreviated)
        return false;
    const auto found = findEmbeddedTokens(m_text);
    const std::size_t start = m_text.find("ey");
    return !found || std::ranges::none_of(found->places, [start](const TextRange &place) {
        return place.offset > start; // a whole one behind it
    });
}

/// `export TOKEN=`: a few words that say where a token should stand, and nothing there.
bool Cleaner::holdsNoValue() const
{
    constexpr std::size_t longest = 1024;
    return m_text.size() <= longest && !m_text.contains("eyJ") &&
           std::holds_alternative<MissingValue>(recognizeText(m_text));
}

/// Wrapped by mail or terminal: only where the joined text is the one reading, not where a word is a token by itself.
bool Cleaner::joinWords()
{
    const std::string_view bytes = m_piece.bytes;
    if (!startsLikeHeader(bytes) || !consistsOf(bytes, presentationClasses | SpaceCharacter))
        return false;
    if (!bytes.contains('.') && !findEncodedTokens(bytes).empty())
        return false; // an answer in base64, in lines
    // With a tilde in it, what starts like another token may be the key binding.
    if (bytes.contains('~')) {
        joinAll();
        return true;
    }
    if (const auto whole = findEmbeddedTokens(bytes); whole && whole->isComplete && whole->first().offset > 0)
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
    joinAll();
    return true;
}

TokenExtraction Cleaner::extractEmbedded(const EmbeddedTokens &embedded, std::size_t index)
{
    const TextRange place = embedded.places[index];
    m_extraction.findings.clear();
    m_extraction.ignored.clear();
    m_spaces = 0;
    m_extraction.mayGoOn = hasDisclosures(behindToken(m_text, embedded, index));
    found::EmbeddedInText fact{embedded.surroundings, embedded.places.size(), {}};
    if (index > 0)
        fact.token = index + 1;
    const auto encoded = isEncodedPlace(m_text, place) ? encodedTokenAt(m_text, place.offset) : std::nullopt;
    if (encoded)
        return extractEncoded(*encoded, fact);
    report(fact, place.offset);
    readCharacters(m_text.substr(place.offset, place.length), place.offset);
    decodeEntities();
    decodePercent();
    decodeSourceEscapes(m_piece);
    Piece joined;
    bool lineStart = false;
    for (std::size_t i = 0; i < m_piece.bytes.size(); ++i) {
        const char c = m_piece.bytes[i];
        const std::size_t behind = m_piece.bytes.find_first_not_of('=', i);
        const bool isPadding = c == '=' && (behind == std::string::npos || m_piece.bytes[behind] == '.');
        if (isOf(c, SpaceCharacter) || (c == '=' && !isPadding) || c == '\\' || (lineStart && c == '>')) {
            m_spaceOffset = m_spaces++ == 0 ? m_piece.origin[i] : m_spaceOffset;
            lineStart = true;
        } else {
            joined.append(c, m_piece.origin[i]);
            lineStart = false;
        }
    }
    m_piece = std::move(joined);
    return take();
}

/// A token in base64 once more, with what was around it where that is more than blanks.
TokenExtraction Cleaner::extractEncoded(const EncodedToken &encoded, const found::EmbeddedInText &fact)
{
    const TextRange &place = encoded.place;
    const std::string_view behind = m_text.substr(place.offset + place.length);
    const bool isAlone = m_text.substr(0, place.offset).find_first_not_of(" \t\r\n\"'") == std::string_view::npos &&
                         behind.find_first_not_of(" \t\r\n\"'") == std::string_view::npos;
    if (!isAlone)
        report(fact, place.offset);
    report(found::Base64EncodedToken{encoded.hasScheme}, place.offset);
    m_piece = {};
    for (std::size_t i = 0; i < encoded.token.size(); ++i)
        m_piece.append(encoded.token[i], encoded.offsets[i]);
    TokenExtraction extraction = take();
    // All of the encoded text is the token, though four of its characters make three.
    extraction.ignored.clear();
    if (place.offset > 0)
        extraction.ignored.push_back({0, place.offset});
    if (!behind.empty())
        extraction.ignored.push_back({place.offset + place.length, behind.size()});
    return extraction;
}

/// The token, its look-alikes replaced, with what was left out of the text around it.
TokenExtraction Cleaner::take()
{
    if (m_spaces > 0)
        report(found::WhitespaceInToken{m_spaces}, m_spaceOffset);
    Piece plain;
    StopPoints stops(bytesBetweenStops);
    for (std::size_t i = 0; i < m_piece.bytes.size();) {
        stops.pass();
        const utf8::Step step = utf8::step(std::string_view(m_piece.bytes).substr(i));
        const auto alike = step.wellFormed ? confusableWith(step.codePoint) : std::nullopt;
        if (alike) {
            if (!m_extraction.repaired) {
                report(found::LookalikeCharacter{m_piece.origin[i], utf8::codePointName(step.codePoint), alike->name,
                                                 std::string(1, alike->ascii)},
                       m_piece.origin[i]);
            }
            m_extraction.repaired = true;
            plain.append(alike->ascii, m_piece.origin[i]);
        } else {
            for (std::size_t k = 0; k < step.length; ++k)
                plain.append(m_piece.bytes[i + k], m_piece.origin[i + k]);
        }
        i += step.length;
    }
    m_extraction.ignored.clear();
    std::size_t next = 0;
    for (const std::uint32_t offset : plain.origin) {
        if (offset > next)
            m_extraction.ignored.push_back({next, offset - next});
        next = std::max<std::size_t>(next, utf8::step(m_text.substr(offset)).length + offset);
    }
    if (next < m_text.size())
        m_extraction.ignored.push_back({next, m_text.size() - next});
    m_extraction.token = std::move(plain.bytes);
    m_extraction.origin = std::move(plain.origin);
    return std::move(m_extraction);
}

TokenExtraction Cleaner::nothing(Finding why)
{
    TokenExtraction extraction;
    extraction.findings = std::move(m_extraction.findings);
    extraction.findings.push_back(std::move(why));
    return extraction;
}

/// Of one that is in JSON, what can be read is shown.
TokenExtraction Cleaner::brokenToken(Finding why)
{
    TokenExtraction extraction = nothing(std::move(why));
    extraction.readable = readablePartsIn(m_text);
    return extraction;
}

TokenExtraction Cleaner::clean()
{
    if (isStructured())
        return std::move(m_extraction);
    if (hasUnencodedPayload(m_text)) {
        m_extraction.token = std::string(m_text);
        return std::move(m_extraction);
    }
    if (isLongText(m_text)) {
        if (auto embedded = findEmbeddedTokens(m_text)) {
            TokenExtraction extraction = extractEmbedded(*embedded, 0);
            extraction.embedded = std::move(embedded);
            return extraction;
        }
    }
    readCharacters(m_text, 0);
    trimSpaces();
    // What people wrap a token in is a few layers deep; a text of nothing but quotes is no token.
    constexpr int layers = 6;
    for (int i = 0; i < layers && !m_piece.bytes.empty() && unwrap(); ++i)
        trimSpaces();
    if (m_piece.bytes.empty())
        return nothing(nameForeignText(m_text, m_piece.bytes));

    if (decodeHealthCard(m_piece))
        report(found::EmbeddedInText{Surroundings::HealthCard, 1}, 0);
    const bool oneWord = m_piece.bytes.find_first_of(" \t\r\n\v\f") == std::string::npos;
    if (oneWord) {
        decodeEntities();
        decodePercent();
    }
    const std::string_view bytes = m_piece.bytes;
    const bool dotted = bytes.find('.') != std::string_view::npos;
    if (startsLikeHeader(bytes) && isShortened(bytes))
        return nothing(nameForeignText(bytes, bytes));
    if (oneWord && isPresentation(bytes))
        return take();
    if (oneWord && dotted && consistsOf(bytes, tokenClasses) && !hasTokenBehind(bytes))
        return isForeignWord(bytes) ? nothing(nameForeignText(m_text, bytes)) : take();
    if (!oneWord && holdsNoValue())
        return nothing(nameForeignText(m_text, bytes));
    if (!oneWord && joinWords())
        return take();
    auto embedded = findEmbeddedTokens(m_text);
    if (oneWord && isDamagedToken(bytes, embedded))
        return take();
    if (!embedded)
        return nothing(nameForeignText(m_text, bytes));
    TokenExtraction extraction = extractEmbedded(*embedded, 0);
    extraction.embedded = std::move(embedded);
    return extraction;
}

} // namespace

TextRange TokenExtraction::inText(std::size_t offset, std::size_t length) const
{
    if (origin.empty())
        return {offset, length};
    if (length == 0)
        return {offset < origin.size() ? origin[offset] : (origin.back() + 1u), 0};
    const std::size_t begin = origin[offset];
    return {begin, origin[offset + length - 1] + 1 - begin};
}

namespace {

/// The extraction of converted text, its places those of the text as it was given.
TokenExtraction backToOrigin(TokenExtraction extraction, const Utf16Text &converted)
{
    const auto place = [&converted](std::size_t offset) {
        return std::size_t(offset < converted.origin.size() ? converted.origin[offset] : converted.origin.back() + 2);
    };
    if (extraction.origin.empty() && !extraction.serialization) {
        extraction.origin.resize(extraction.token.size());
        for (std::size_t i = 0; i < extraction.origin.size(); ++i)
            extraction.origin[i] = std::uint32_t(i);
    }
    for (std::uint32_t &offset : extraction.origin)
        offset = std::uint32_t(place(offset));
    for (TextRange &range : extraction.ignored)
        range = {place(range.offset), place(range.offset + range.length) - place(range.offset)};
    extraction.findings.push_back(makeFinding(found::Utf16Text{}, placeInGiven(0)));
    return extraction;
}

} // namespace

TokenExtraction extractEmbedded(std::string_view text, const EmbeddedTokens &found, std::size_t number)
{
    if (const auto converted = readUtf16(text); converted && !converted->text.empty())
        return backToOrigin(Cleaner(converted->text).extractEmbedded(found, number), *converted);
    return Cleaner(text).extractEmbedded(found, number);
}

TokenExtraction extractToken(std::string_view given)
{
    if (const auto converted = readUtf16(given); converted && !converted->text.empty())
        return backToOrigin(extractToken(converted->text), *converted);
    if (given.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos) {
        TokenExtraction empty;
        empty.findings.push_back(makeFinding(found::EmptyInput{}, placeInGiven(0)));
        return empty;
    }
    // The usual case costs one look at each byte, and a text of nothing but dots no more.
    if (consistsOf(given, Base64UrlCharacter | DotCharacter) && given.contains('.') && !isForeignWord(given)) {
        TokenExtraction extraction;
        extraction.token = std::string(given);
        return extraction;
    }
    return Cleaner(given).clean();
}

} // namespace tokenscope::inspect
