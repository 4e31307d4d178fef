// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/text_piece.h"

#include "base/ascii.h"
#include "base/whitespace.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenscope::inspect {

namespace {

/// One of the QR codes of a health card: its digits, and which of how many it is.
struct CardChunk
{
    std::size_t number;
    std::size_t total;
    std::size_t begin; ///< of the digits
    std::size_t length;
};

/// `2/3/` in front of the digits, taken off them; without it there is one code alone.
bool takePlace(std::string_view &digits, CardChunk &chunk)
{
    const char *const end = digits.data() + digits.size();
    const auto [number, numberError] = std::from_chars(digits.data(), end, chunk.number);
    if (numberError != std::errc() || number == end || *number != '/') {
        chunk.number = 1;
        chunk.total = 1;
        return true;
    }
    const auto [total, totalError] = std::from_chars(number + 1, end, chunk.total);
    if (totalError != std::errc() || total == end || *total != '/')
        return false;
    digits.remove_prefix(std::size_t(total + 1 - digits.data()));
    return true;
}

/// SMART Health Cards, "Chunking": `shc:/2/3/…`, in any order and with blanks between. Empty where a part is no such
/// text.
std::vector<CardChunk> chunksIn(std::string_view text)
{
    constexpr std::string_view scheme = "shc:/";
    std::vector<CardChunk> chunks;
    for (std::size_t begin = text.find_first_not_of(ascii::jsonWhitespace); begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(ascii::jsonWhitespace, begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        if (!ascii::startsWith(word, scheme))
            return {};
        std::string_view digits = word.substr(scheme.size());
        CardChunk chunk{};
        if (!takePlace(digits, chunk) || digits.empty() || digits.size() % 2 != 0 ||
            !std::ranges::all_of(digits, ascii::isDigit))
            return {};
        chunk.begin = end - digits.size();
        chunk.length = digits.size();
        chunks.push_back(chunk);
        begin = text.find_first_not_of(ascii::jsonWhitespace, end);
    }
    return chunks;
}

} // namespace

DecodedEscapes decodeHtmlEntities(Piece &piece)
{
    struct Entity
    {
        std::string_view name;
        char character;
    };
    static constexpr std::array entities = {Entity{"&period;", '.'}, Entity{"&equals;", '='},   Entity{"&amp;", '&'},
                                            Entity{"&lowbar;", '_'}, Entity{"&UnderBar;", '_'}, Entity{"&hyphen;", '-'},
                                            Entity{"&dash;", '-'},   Entity{"&plus;", '+'},     Entity{"&sol;", '/'},
                                            Entity{"&quot;", '"'},   Entity{"&apos;", '\''}};
    if (piece.bytes.find('&') == std::string::npos)
        return {};
    Piece decoded;
    std::size_t count = 0;
    std::size_t first = 0;
    const std::string_view bytes = piece.bytes;
    for (std::size_t i = 0; i < bytes.size();) {
        std::size_t length = 1;
        char character = bytes[i];
        if (character == '&') {
            const std::string_view rest = bytes.substr(i, 12);
            const auto named =
                std::ranges::find_if(entities, [rest](const Entity &e) { return rest.starts_with(e.name); });
            const std::size_t end = rest.find(';');
            if (named != entities.end()) {
                character = named->character;
                length = named->name.size();
            } else if (rest.starts_with("&#") && end != std::string_view::npos) {
                const bool hex = rest[2] == 'x' || rest[2] == 'X';
                const std::string_view digits = rest.substr(hex ? 3 : 2, end - (hex ? 3 : 2));
                unsigned value = 0;
                const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), value, hex ? 16 : 10);
                if (error == std::errc() && stop == digits.end() && value > 0x20 && value < 0x7F) {
                    character = char(value);
                    length = end + 1;
                }
            }
            if (length > 1 && count++ == 0)
                first = piece.origin[i];
        }
        decoded.append(character, piece.origin[i]);
        i += length;
    }
    piece = std::move(decoded);
    return {count, first};
}

DecodedEscapes decodePercentEscapes(Piece &piece)
{
    const std::string_view bytes = piece.bytes;
    Piece decoded;
    std::size_t count = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        unsigned value = 0;
        const std::string_view digits = bytes.substr(i).starts_with('%') ? bytes.substr(i + 1, 2) : std::string_view();
        const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), value, 16);
        if (digits.size() == 2 && error == std::errc() && stop == digits.end() && value >= 0x20 && value < 0x7F) {
            if (count++ == 0)
                first = piece.origin[i];
            decoded.append(char(value), piece.origin[i]);
            i += 3;
        } else {
            decoded.append(bytes[i], piece.origin[i]);
            ++i;
        }
    }
    piece = std::move(decoded);
    return {count, first};
}

void decodeSourceEscapes(Piece &piece)
{
    const std::string_view bytes = piece.bytes;
    if (!bytes.contains('\\') && !bytes.contains("=2E"))
        return;
    Piece decoded;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::string_view rest = bytes.substr(i, 6);
        const std::size_t digitCount = rest.starts_with("\\u") ? 4 : rest.starts_with("\\x") ? 2 : 0;
        if (rest.starts_with("=2E")) { // quoted-printable
            decoded.append('.', piece.origin[i]);
            i += 3;
            continue;
        }
        const std::string_view digits = digitCount > 0 ? rest.substr(2, digitCount) : std::string_view();
        unsigned value = 0;
        const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), value, 16);
        const bool isEscape = digitCount > 0 && digits.size() == digitCount && error == std::errc() &&
                              stop == digits.end() && value > 0x20 && value < 0x7F;
        decoded.append(isEscape ? char(value) : bytes[i], piece.origin[i]);
        i += isEscape ? 2 + digitCount : 1;
    }
    piece = std::move(decoded);
}

bool decodeHealthCard(Piece &piece)
{
    constexpr int offset = 45; // of the first character that a token can have, "-"
    std::vector<CardChunk> chunks = chunksIn(piece.bytes);
    std::ranges::sort(chunks, {}, &CardChunk::number);
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        if (chunks[i].number != i + 1 || chunks[i].total != chunks.size())
            return false;
    }
    Piece token;
    for (const CardChunk &chunk : chunks) {
        const std::string_view digits = std::string_view(piece.bytes).substr(chunk.begin, chunk.length);
        for (std::size_t i = 0; i < digits.size(); i += 2)
            token.append(char((digits[i] - '0') * 10 + (digits[i + 1] - '0') + offset), piece.origin[chunk.begin + i]);
    }
    const bool isCard = !chunks.empty();
    if (isCard)
        piece = std::move(token);
    return isCard;
}

Piece withoutTags(std::string_view text)
{
    constexpr std::size_t longest = 1024 * 1024;
    constexpr std::size_t longestTag = 1024;
    Piece plain;
    if (text.size() > longest)
        return plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view tag = text[i] == '<' ? text.substr(i, longestTag) : std::string_view();
        const bool isTag = tag.size() > 2 && (tag[1] == '/' || ascii::isLetter(tag[1]));
        const std::size_t end = isTag ? tag.find('>') : std::string_view::npos;
        if (end == std::string_view::npos)
            plain.append(text[i], i);
        else
            i += end;
    }
    return plain;
}

std::size_t behindStringBreak(std::string_view text, std::size_t quote, bool mayLackJoiner)
{
    constexpr std::string_view quotes = "\"'`";
    constexpr std::string_view joiners = "+.&\\";
    if (quote >= text.size() || !quotes.contains(text[quote]))
        return 0;
    const auto skip = [text](std::size_t at, std::string_view characters) {
        return std::min(text.find_first_not_of(characters, at), text.size());
    };
    const auto isJoiner = [&](std::size_t at) { return at < text.size() && joiners.contains(text[at]); };
    std::size_t at = skip(quote + 1, " \t");
    bool isJoined = isJoiner(at);
    const std::size_t lineEnd = skip(isJoined ? at + 1 : at, " \t");
    if (lineEnd >= text.size() || (text[lineEnd] != '\n' && text[lineEnd] != '\r'))
        return 0;
    at = skip(lineEnd, " \t\r\n");
    if (isJoiner(at)) {
        isJoined = true;
        at = skip(at + 1, " \t");
    }
    const bool goesOn = at < text.size() && text[at] == text[quote] && (isJoined || mayLackJoiner);
    return goesOn ? at + 1 : 0;
}

} // namespace tokenscope::inspect
