// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/piece_cleaning.h"

#include "base/stop_point.h"
#include "base/utf8.h"
#include "base/whitespace.h"
#include "inspect/text/confusable.h"
#include "inspect/text/token_characters.h"
#include "inspect/text/token_wrapping.h"

#include <algorithm>
#include <optional>

namespace tokenscope::inspect {

namespace {

constexpr unsigned bytesBetweenStops = 64 * 1024;

} // namespace

void PieceCleaning::read(std::string_view part, std::size_t offset)
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

void PieceCleaning::noteSpaces(std::size_t offset, std::size_t count)
{
    if (m_spaces == 0)
        m_spaceOffset = offset;
    m_spaces += count;
}

void PieceCleaning::trimSpaces()
{
    const std::size_t last = m_piece.bytes.find_last_not_of(ascii::whitespace);
    const std::size_t behind = m_piece.bytes.size() - (last == std::string::npos ? 0 : last + 1);
    if (behind > 0) {
        noteSpaces(m_piece.origin[m_piece.bytes.size() - behind], behind);
        m_piece.dropBack(behind);
    }
    const std::size_t front = std::min(m_piece.bytes.find_first_not_of(ascii::whitespace), m_piece.bytes.size());
    if (front > 0) {
        noteSpaces(m_piece.origin.front(), front);
        m_piece.dropFront(front);
    }
}

bool PieceCleaning::unwrap()
{
    auto removed = stripQuotes(m_piece);
    if (!removed)
        removed = stripBearer(m_piece);
    if (!removed)
        return false;
    m_findings.push_back(std::move(*removed));
    return true;
}

void PieceCleaning::decodeEntities()
{
    if (const auto decoded = decodeHtmlEntities(m_piece); decoded.count > 0)
        report(found::HtmlEntityEncodedToken{decoded.count}, decoded.firstOffset);
}

void PieceCleaning::decodePercent()
{
    const auto decoded = decodePercentEscapes(m_piece);
    if (decoded.count == 0)
        return;
    decodePercentEscapes(m_piece); // an address within an address
    report(found::UrlEncodedToken{decoded.count}, decoded.firstOffset);
}

void PieceCleaning::joinWords()
{
    const std::string_view bytes = m_piece.bytes;
    Piece joined;
    StopPoints stops(bytesBetweenStops);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        stops.pass();
        if (!isOf(bytes[i], SpaceCharacter)) {
            joined.append(bytes[i], m_piece.origin[i]);
        } else {
            noteSpaces(m_piece.origin[i], 1);
        }
    }
    m_piece = std::move(joined);
}

void PieceCleaning::joinLines()
{
    Piece joined;
    bool lineStart = false;
    StopPoints stops(bytesBetweenStops);
    for (std::size_t i = 0; i < m_piece.bytes.size(); ++i) {
        stops.pass();
        const char c = m_piece.bytes[i];
        if (const std::size_t next = behindStringBreak(m_piece.bytes, i, true)) {
            noteSpaces(m_piece.origin[i], next - i);
            i = next - 1;
            continue;
        }
        const std::size_t behind = m_piece.bytes.find_first_not_of('=', i);
        const bool isPadding = c == '=' && (behind == std::string::npos || m_piece.bytes[behind] == '.');
        if (isOf(c, SpaceCharacter) || (c == '=' && !isPadding) || c == '\\' || (lineStart && c == '>')) {
            noteSpaces(m_piece.origin[i], 1);
            lineStart = true;
        } else {
            joined.append(c, m_piece.origin[i]);
            lineStart = false;
        }
    }
    m_piece = std::move(joined);
}

bool PieceCleaning::replaceConfusables()
{
    if (m_spaces > 0)
        report(found::WhitespaceInToken{m_spaces}, m_spaceOffset);
    Piece plain;
    bool isReplaced = false;
    StopPoints stops(bytesBetweenStops);
    for (std::size_t i = 0; i < m_piece.bytes.size();) {
        stops.pass();
        const utf8::Step step = utf8::step(std::string_view(m_piece.bytes).substr(i));
        const auto alike = step.wellFormed ? confusableWith(step.codePoint) : std::nullopt;
        if (alike) {
            if (!isReplaced) {
                report(found::LookalikeCharacter{m_piece.origin[i], utf8::codePointName(step.codePoint), alike->name,
                                                 std::string(1, alike->ascii)},
                       m_piece.origin[i]);
            }
            isReplaced = true;
            plain.append(alike->ascii, m_piece.origin[i]);
        } else {
            for (std::size_t k = 0; k < step.length; ++k)
                plain.append(m_piece.bytes[i + k], m_piece.origin[i + k]);
        }
        i += step.length;
    }
    m_piece = std::move(plain);
    return isReplaced;
}

void PieceCleaning::dropFindings()
{
    m_findings.clear();
    m_spaces = 0;
}

} // namespace tokenscope::inspect
