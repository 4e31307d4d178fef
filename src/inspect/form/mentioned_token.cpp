// SPDX-License-Identifier: Apache-2.0
#include "inspect/form/mentioned_token.h"

#include "base/base64url.h"
#include "base/stop_point.h"
#include "base/utf8.h"
#include "inspect/form/payload_form.h"
#include "inspect/text/text_piece.h"
#include "inspect/text/token_characters.h"
#include "inspect/text/token_extraction.h"
#include "jose/compact.h"
#include "json/document.h"

#include <algorithm>
#include <optional>
#include <string>

namespace tokenscope::inspect {

namespace {

/// Around a token that was encoded or escaped more than once.
constexpr int maximumEncodings = 4;

/// A token among other words, also where its header starts with a blank.
bool hasTokenAsWord(std::string_view text)
{
    StopPoints stops(1024);
    for (std::size_t begin = 0; begin < text.size();) {
        stops.pass();
        std::size_t end = begin;
        std::size_t dots = 0;
        for (; end < text.size() && isOf(text[end], Base64UrlCharacter | DotCharacter); ++end)
            dots += text[end] == '.' ? 1 : 0;
        if (dots >= 2 && isCompactToken(text.substr(begin, end - begin)))
            return true;
        begin = end + 1;
    }
    return false;
}

/// The members that tell a token in JSON, in a text that is no JSON as a whole.
bool namesJsonMembers(std::string_view text)
{
    return (text.contains(R"("payload")") && text.contains(R"("signature)")) || text.contains(R"("ciphertext")");
}

/// `&#46;`, `%2E` and `\u002e`; nothing where the text has none of them.
std::optional<std::string> withoutEscapes(std::string_view text)
{
    if (text.contains("\\u")) {
        const auto document = json::parse('"' + std::string(text) + '"');
        const std::string *unescaped = document ? document->root.asString() : nullptr;
        if (unescaped)
            return *unescaped;
    }
    if (!text.contains('%') && !text.contains('&'))
        return std::nullopt;
    Piece piece;
    for (const char c : text)
        piece.append(c, 0);
    const std::size_t entities = decodeHtmlEntities(piece).count;
    const std::size_t percents = decodePercentEscapes(piece).count;
    return entities + percents > 0 ? std::optional(std::move(piece.bytes)) : std::nullopt;
}

/// Base64 of either alphabet, at least as long as the shortest header; nothing where the text is not one.
std::optional<std::string> withoutBase64(std::string_view text)
{
    constexpr std::size_t shortestHeader = 16;
    const std::string_view word = bareText(text);
    if (word.size() < shortestHeader || !consistsOf(word, Base64UrlCharacter | StandardCharacter | SpaceCharacter))
        return std::nullopt;
    const Bytes bytes = base64url::decodeLenient(word);
    return std::string(asText(bytes));
}

bool mentionsTokenWithin(std::string_view text, int encodings)
{
    const std::string narrow = withoutWidth(text);
    if (narrow.empty() && utf8::firstInvalid(text))
        return false;
    const std::string_view plain = narrow.empty() ? text : std::string_view(narrow);
    const TokenExtraction extraction = extractToken(plain);
    if (extraction.serialization || isCompactToken(extraction.token) || hasTokenAsWord(plain) ||
        namesJsonMembers(plain))
        return true;
    if (encodings == 0)
        return false;
    const auto unescaped = withoutEscapes(plain);
    if (unescaped && mentionsTokenWithin(*unescaped, encodings - 1))
        return true;
    const auto decoded = withoutBase64(plain);
    return decoded && mentionsTokenWithin(*decoded, encodings - 1);
}

} // namespace

std::string_view bareText(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    constexpr std::string_view blanks(" \t\r\n\v\f\0", 7);
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isCompactToken(std::string_view text)
{
    const std::string_view token = bareText(text).substr(0, bareText(text).find('~'));
    const std::size_t segments = jose::countSegments(token);
    const std::string_view first = token.substr(0, token.find('.'));
    if ((segments != 3 && segments != 5) || !consistsOf(first, Base64UrlCharacter | StandardCharacter | SpaceCharacter))
        return false;
    const Bytes bytes = base64url::decodeLenient(first);
    const auto document = json::parse(bareText(asText(bytes)));
    const json::Object *header = document ? document->root.asObject() : nullptr;
    return header && (header->find("alg") || header->find("enc") || header->find("typ"));
}

bool mentionsToken(std::string_view text)
{
    return mentionsTokenWithin(text, maximumEncodings);
}

} // namespace tokenscope::inspect
