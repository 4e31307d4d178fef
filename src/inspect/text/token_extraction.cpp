// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/token_extraction.h"

#include "base/stop_point.h"
#include "base/utf8.h"
#include "base/whitespace.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/recognition/recognition.h"
#include "inspect/recognition/utf16_text.h"
#include "inspect/text/embedded_token.h"
#include "inspect/text/encoded_token.h"
#include "inspect/text/foreign_text.h"
#include "inspect/text/hex_token.h"
#include "inspect/text/piece_cleaning.h"
#include "inspect/text/structured_text.h"
#include "inspect/text/token_characters.h"
#include "inspect/text/token_run.h"
#include "inspect/text/token_shape.h"

#include <algorithm>
#include <optional>

namespace tokenscope::inspect {

namespace {

std::string placeInGiven(std::size_t offset)
{
    return "text:" + std::to_string(offset);
}

class Extractor
{
public:
    explicit Extractor(std::string_view whole)
        : m_text(whole)
    {
    }

    TokenExtraction extract();
    TokenExtraction extractEmbedded(const EmbeddedTokens &found, std::size_t number);

private:
    /// What need not be cleaned: JSON, a payload that is not encoded, a long text.
    std::optional<TokenExtraction> extractAsGiven();
    TokenExtraction extractFirst(EmbeddedTokens embedded);
    std::optional<TokenExtraction> extractFromPage();
    TokenExtraction nothing(Finding why);
    TokenExtraction take();
    TokenExtraction extractEncoded(const EncodedToken &encoded, const found::EmbeddedInText &fact);

    bool joinWords();
    bool holdsNoValue() const;
    bool isShortened(std::string_view text) const;

    std::string_view m_text;
    PieceCleaning m_piece;
    TokenExtraction m_extraction;
};

/// So long and of such characters that it is neither one word nor one wrapped token, whatever is around it: it need
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

/// Marks in it say that something was left out, before header and payload were whole.
bool Extractor::isShortened(std::string_view text) const
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
bool Extractor::holdsNoValue() const
{
    constexpr std::size_t longest = 1024;
    return m_text.size() <= longest && !m_text.contains("eyJ") &&
           std::holds_alternative<MissingValue>(recognizeText(m_text));
}

/// Quoted-printable ends each line but the last with `=`.
bool hasSoftBreaks(std::string_view text)
{
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        const std::string_view line = text.substr(0, at);
        if (!line.ends_with('=') && !line.ends_with("=\r"))
            return false;
    }
    return text.contains('\n');
}

/// Wrapped by mail or terminal: only where the joined text is the one reading, not where a word is a token by itself.
bool Extractor::joinWords()
{
    const std::string_view bytes = m_piece.bytes();
    if (!startsLikeHeader(bytes) || !consistsOf(bytes, presentationClasses | SpaceCharacter))
        return false;
    if (!bytes.contains('.') && !findEncodedTokens(bytes).empty())
        return false; // an answer in base64, in lines
    // With a tilde in it, what starts like another token may be the key binding.
    if (bytes.contains('~')) {
        m_piece.joinWords();
        return true;
    }
    if (const auto whole = findEmbeddedTokens(bytes); whole && whole->isComplete && whole->first().offset > 0)
        return false;
    StopPoints stops(1024);
    std::size_t start = 0;
    while (start < bytes.size()) {
        stops.pass();
        const std::size_t end = std::min(bytes.find_first_of(ascii::whitespace, start), bytes.size());
        const std::string_view word = bytes.substr(start, end - start);
        const auto dots = std::ranges::count(word, '.');
        const bool another = start > 0 && startsLikeHeader(word) && dots >= 2;
        const bool wholeFirst = start == 0 && dots >= 2 && word.find('.') > 8 && !word.ends_with('.') &&
                                bytes.find("..") == std::string_view::npos &&
                                findEmbeddedTokens(bytes.substr(end)).has_value();
        if (another || wholeFirst || (start == 0 && isSignedToWhole(word)))
            return false;
        start = std::min(bytes.find_first_not_of(ascii::whitespace, end), bytes.size());
    }
    if (hasSoftBreaks(bytes))
        m_piece.joinLines();
    else
        m_piece.joinWords();
    return true;
}

TokenExtraction Extractor::extractEmbedded(const EmbeddedTokens &embedded, std::size_t index)
{
    const TextRange place = embedded.places[index];
    m_piece.dropFindings();
    m_extraction.mayGoOn = hasDisclosures(behindToken(m_text, embedded, index));
    found::EmbeddedInText fact{embedded.surroundings, embedded.places.size(), {}};
    if (index > 0)
        fact.token = index + 1;
    if (isEncodedPlace(m_text, place)) {
        if (const auto encoded = encodedTokenAt(m_text, place.offset))
            return extractEncoded(*encoded, fact);
        if (const auto encoded = hexTokenAt(m_text, place.offset))
            return extractEncoded(*encoded, fact);
    }
    m_piece.report(fact, place.offset);
    m_piece.read(m_text.substr(place.offset, place.length), place.offset);
    m_piece.decodeEntities();
    m_piece.decodePercent();
    m_piece.decodeEscapes();
    m_piece.joinLines();
    return take();
}

TokenExtraction Extractor::extractFirst(EmbeddedTokens embedded)
{
    TokenExtraction extraction = extractEmbedded(embedded, 0);
    extraction.embedded = std::move(embedded);
    return extraction;
}

/// A web page shows its parts in colours, or lets it break between them: tags are inside it.
std::optional<TokenExtraction> Extractor::extractFromPage()
{
    Piece plain = withoutTags(m_text);
    const auto found = plain.bytes.size() == m_text.size() ? std::nullopt : findEmbeddedTokens(plain.bytes);
    if (!found || !found->isComplete)
        return std::nullopt;
    const TextRange place = found->first();
    plain.dropBack(plain.bytes.size() - place.offset - place.length);
    plain.dropFront(place.offset);
    const std::size_t begin = plain.origin.front();
    m_piece.dropFindings();
    m_piece.start(std::move(plain));
    m_piece.report(found::EmbeddedInText{Surroundings::OtherText, found->places.size(), {}}, begin);
    m_piece.decodeEntities();
    m_piece.joinLines();
    return take();
}

/// A token in base64 once more or in hexadecimal digits, with what was around it where that is more than blanks.
TokenExtraction Extractor::extractEncoded(const EncodedToken &encoded, const found::EmbeddedInText &fact)
{
    const TextRange &place = encoded.place;
    const std::string_view behind = m_text.substr(place.offset + place.length);
    const bool isAlone =
        m_text.substr(0, place.offset).find_first_not_of(ascii::whitespaceAndQuotes) == std::string_view::npos &&
        behind.find_first_not_of(ascii::whitespaceAndQuotes) == std::string_view::npos;
    if (!isAlone)
        m_piece.report(fact, place.offset);
    if (encoded.encoding == TokenEncoding::Hex)
        m_piece.report(found::HexEncodedToken{encoded.hasScheme}, place.offset);
    else
        m_piece.report(found::Base64EncodedToken{encoded.hasScheme}, place.offset);
    Piece decoded;
    for (std::size_t i = 0; i < encoded.token.size(); ++i)
        decoded.append(encoded.token[i], encoded.offsets[i]);
    m_piece.start(std::move(decoded));
    TokenExtraction extraction = take();
    // All of the encoded text is the token, though several of its characters make one.
    extraction.ignored.clear();
    if (place.offset > 0)
        extraction.ignored.push_back({0, place.offset});
    if (!behind.empty())
        extraction.ignored.push_back({place.offset + place.length, behind.size()});
    return extraction;
}

/// The token, its look-alikes replaced, with what was left out of the text around it.
TokenExtraction Extractor::take()
{
    m_extraction.repaired = m_piece.replaceConfusables();
    Piece plain = m_piece.takePiece();
    m_extraction.ignored.clear();
    std::size_t next = 0;
    StopPoints stops(64 * 1024);
    for (const std::uint32_t offset : plain.origin) {
        stops.pass();
        if (offset > next)
            m_extraction.ignored.push_back({next, offset - next});
        next = std::max<std::size_t>(next, utf8::step(m_text.substr(offset)).length + offset);
    }
    if (next < m_text.size())
        m_extraction.ignored.push_back({next, m_text.size() - next});
    m_extraction.token = std::move(plain.bytes);
    m_extraction.origin = std::move(plain.origin);
    m_extraction.findings = m_piece.takeFindings();
    return std::move(m_extraction);
}

TokenExtraction Extractor::nothing(Finding why)
{
    TokenExtraction extraction;
    extraction.findings = m_piece.takeFindings();
    extraction.findings.push_back(std::move(why));
    return extraction;
}

std::optional<TokenExtraction> Extractor::extractAsGiven()
{
    if (auto structured = readStructured(m_text)) {
        if (auto *other = std::get_if<NotAToken>(&*structured)) {
            TokenExtraction extraction = nothing(std::move(other->why));
            extraction.readable = std::move(other->readable);
            return extraction;
        }
        auto &token = std::get<SerializedToken>(*structured);
        m_extraction.token = std::string(token.text);
        m_extraction.serialization = std::move(token.document);
        return std::move(m_extraction);
    }
    if (hasUnencodedPayload(m_text)) {
        m_extraction.token = std::string(m_text);
        return std::move(m_extraction);
    }
    if (isLongText(m_text)) {
        if (auto embedded = findEmbeddedTokens(m_text))
            return extractFirst(std::move(*embedded));
    }
    return std::nullopt;
}

TokenExtraction Extractor::extract()
{
    if (auto asGiven = extractAsGiven())
        return std::move(*asGiven);
    m_piece.read(m_text, 0);
    m_piece.trimSpaces();
    // What people wrap a token in is a few layers deep; a text of nothing but quotes is no token.
    constexpr int layers = 6;
    for (int i = 0; i < layers && !m_piece.bytes().empty() && m_piece.unwrap(); ++i)
        m_piece.trimSpaces();
    if (m_piece.bytes().empty())
        return nothing(nameForeignText(m_text, m_piece.bytes()));

    if (m_piece.decodeCard())
        m_piece.report(found::EmbeddedInText{Surroundings::HealthCard, 1}, 0);
    const bool oneWord = m_piece.bytes().find_first_of(ascii::whitespace) == std::string::npos;
    if (oneWord) {
        m_piece.decodeEntities();
        m_piece.decodePercent();
    }
    const std::string_view bytes = m_piece.bytes();
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
    if (!embedded || !embedded->isComplete) {
        if (auto extraction = extractFromPage())
            return std::move(*extraction);
    }
    if (!embedded)
        return nothing(nameForeignText(m_text, bytes));
    return extractFirst(std::move(*embedded));
}

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

/// How much of a text is the token, where the token follows once more without a blank between, or dots that say that
/// more would follow.
std::optional<std::size_t> lengthOfFirst(std::string_view text)
{
    constexpr std::size_t shortest = 16;
    const std::size_t half = text.size() / 2;
    const auto isToken = [](std::string_view part) {
        return part.size() >= shortest && startsLikeHeader(part) && std::ranges::count(part, '.') == 2 &&
               consistsOf(part, Base64UrlCharacter | DotCharacter);
    };
    if (text.size() % 2 == 0 && text.substr(0, half) == text.substr(half) && isToken(text.substr(0, half)))
        return half;
    for (const std::string_view mark : {"...", "\xE2\x80\xA6"}) {
        if (text.ends_with(mark) && isToken(text.substr(0, text.size() - mark.size())))
            return text.size() - mark.size();
    }
    return std::nullopt;
}

/// The first part of a text in which nothing else is of use.
TokenExtraction firstOf(std::string_view given, std::size_t start, std::size_t length)
{
    TokenExtraction extraction;
    extraction.token = std::string(given.substr(start, length));
    for (std::size_t i = 0; i < length; ++i)
        extraction.origin.push_back(std::uint32_t(start + i));
    if (start > 0)
        extraction.ignored.push_back({0, start});
    extraction.ignored.push_back({start + length, given.size() - start - length});
    extraction.findings.push_back(
        makeFinding(found::EmbeddedInText{Surroundings::OtherText, 1, {}}, placeInGiven(start)));
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

TokenExtraction extractEmbedded(std::string_view text, const EmbeddedTokens &found, std::size_t number)
{
    if (const auto converted = readUtf16(text); converted && !converted->text.empty())
        return backToOrigin(Extractor(converted->text).extractEmbedded(found, number), *converted);
    return Extractor(text).extractEmbedded(found, number);
}

TokenExtraction extractToken(std::string_view given)
{
    if (const auto converted = readUtf16(given); converted && !converted->text.empty())
        return backToOrigin(extractToken(converted->text), *converted);
    if (given.find_first_not_of(ascii::whitespace) == std::string_view::npos) {
        TokenExtraction empty;
        empty.findings.push_back(makeFinding(found::EmptyInput{}, placeInGiven(0)));
        return empty;
    }
    const std::size_t start = given.find_first_not_of(ascii::whitespace);
    const std::size_t end = given.find_last_not_of(ascii::whitespace) + 1;
    if (const auto length = lengthOfFirst(given.substr(start, end - start)))
        return firstOf(given, start, *length);
    // The usual case costs one look at each byte, and a text of nothing but dots no more.
    if (consistsOf(given, Base64UrlCharacter | DotCharacter) && given.contains('.') && !isForeignWord(given)) {
        TokenExtraction extraction;
        extraction.token = std::string(given);
        return extraction;
    }
    return Extractor(given).extract();
}

} // namespace tokenscope::inspect
