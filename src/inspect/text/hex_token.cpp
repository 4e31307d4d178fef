// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/hex_token.h"

#include "base/hex.h"
#include "base/stop_point.h"
#include "base/whitespace.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t shortestToken = 30; ///< bytes

/// `eyJ`, with which the header of a token in practice begins.
constexpr std::array<std::string_view, 6> hexStarts = {"65794a",   "65794A",   "65 79 4a",
                                                       "65 79 4A", "65:79:4a", "65:79:4A"};

bool isPair(std::string_view text, std::size_t at)
{
    return at + 1 < text.size() && hex::isDigit(text[at]) && hex::isDigit(text[at + 1]);
}

/// What is between two bytes: nothing, a blank or a colon, in all of the run alike.
std::string_view separatorAt(std::string_view text, std::size_t firstPair)
{
    const std::size_t behind = firstPair + 2;
    if (behind < text.size() && (text[behind] == ' ' || text[behind] == ':') && isPair(text, behind + 1))
        return text.substr(behind, 1);
    return {};
}

struct HexRun
{
    std::string bytes;
    std::vector<std::uint32_t> offsets; ///< of each byte's first digit
    std::size_t end = 0;
};

/// It goes on in the next line, where a dump breaks a long one.
HexRun hexRunAt(std::string_view text, std::size_t begin)
{
    constexpr std::size_t narrowestWrap = 32;
    const std::string_view separator = separatorAt(text, begin);
    HexRun run;
    std::size_t at = begin;
    std::size_t lineStart = begin;
    while (isPair(text, at)) {
        run.bytes += char(hex::digitValue(text[at]) * 16 + hex::digitValue(text[at + 1]));
        run.offsets.push_back(std::uint32_t(at));
        at += 2;
        run.end = at;
        if (text.substr(at).starts_with(separator) && isPair(text, at + separator.size())) {
            at += separator.size();
            continue;
        }
        const std::size_t next = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
        const bool breaks = text.substr(at, next - at).contains('\n') && at - lineStart >= narrowestWrap;
        if (!breaks)
            break;
        at = lineStart = next;
    }
    return run;
}

std::optional<EncodedToken> tokenInHex(const HexRun &run, std::size_t begin)
{
    if (run.bytes.size() < shortestToken)
        return std::nullopt;
    const auto originOf = [&run](std::size_t offset) { return run.offsets[offset]; };
    const DecodedRun decoded{TokenEncoding::Hex, {begin, run.end - begin}, run.bytes, originOf};
    if (auto bare = bareTokenIn(decoded))
        return bare;
    return tokenInText(decoded);
}

/// Where the digits begin that `at` is in: in this line, or in full ones before it.
std::size_t beginOfHex(std::string_view text, std::size_t at, std::size_t earliest)
{
    constexpr std::size_t narrowestWrap = 32;
    const std::size_t gap = separatorAt(text, at).size();
    std::size_t begin = at;
    while (true) {
        while (begin >= earliest + 2 + gap && isPair(text, begin - gap - 2) &&
               (gap == 0 || text[begin - 1] == text[at + 2]))
            begin -= 2 + gap;
        std::size_t end = begin;
        while (end > earliest && std::string_view(" \t\r\n").contains(text[end - 1]))
            --end;
        const bool isNextLine = end < begin && text.substr(end, begin - end).contains('\n');
        if (!isNextLine || end < earliest + 2 || !isPair(text, end - 2))
            return begin;
        // Only a full line goes on in the next.
        const std::size_t start = text.substr(0, end).find_last_of("\r\n") + 1; // npos + 1 is 0
        if (end - std::max(start, earliest) < narrowestWrap)
            return begin;
        begin = end - 2;
    }
}

} // namespace

std::optional<EncodedToken> hexTokenAt(std::string_view text, std::size_t begin)
{
    return isPair(text, begin) ? tokenInHex(hexRunAt(text, begin), begin) : std::nullopt;
}

std::vector<TextRange> findHexTokens(std::string_view text)
{
    std::vector<TextRange> places;
    std::array<std::size_t, hexStarts.size()> next{};
    for (std::size_t i = 0; i < hexStarts.size(); ++i)
        next[i] = std::min(text.find(hexStarts[i]), text.size());
    StopPoints stops(64 * 1024);
    for (std::size_t from = 0; from < text.size();) {
        stops.pass();
        for (std::size_t i = 0; i < hexStarts.size(); ++i) {
            if (next[i] < from)
                next[i] = std::min(text.find(hexStarts[i], from), text.size());
        }
        const std::size_t mark = std::ranges::min(next);
        if (mark >= text.size())
            break;
        const std::size_t begin = beginOfHex(text, mark, from);
        const HexRun run = hexRunAt(text, begin);
        if (tokenInHex(run, begin))
            places.push_back({begin, run.end - begin});
        from = std::max(run.end, mark + 1); // all of its lines, so that each is read once
    }
    return places;
}

} // namespace tokenscope::inspect
