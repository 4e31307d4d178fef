// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/hex_token.h"

#include "base/ascii.h"
#include "base/hex.h"
#include "base/stop_point.h"
#include "base/whitespace.h"
#include "inspect/text/hex_dump.h"
#include "inspect/text/pair_search.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t shortestToken = 30; ///< bytes

/// `eyJ`, with which the header of a token in practice begins, and the same in base64.
constexpr std::array<std::array<std::string_view, 3>, 2> hexStarts = {{{"65", "79", "4a"}, {"5a", "58", "6c"}}};
/// What is between two bytes, as programs print them.
constexpr std::array<std::string_view, 7> gaps = {"", " ", ":", "  ", ", 0x", ",0x", "-"};

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

std::optional<EncodedToken> tokenInDump(const HexDump &dump)
{
    return tokenInHex({dump.bytes, dump.offsets, dump.end}, dump.begin);
}

/// Whether the bytes begin there, however they are kept apart.
bool isStart(std::string_view text, std::size_t at, const std::array<std::string_view, 3> &start)
{
    std::string_view rest = text.substr(at + 2);
    for (const std::string_view byte : {start[1], start[2]}) {
        const auto gap = std::ranges::find_if(gaps, [rest, byte](std::string_view between) {
            return rest.starts_with(between) && ascii::startsWith(rest.substr(between.size()), byte);
        });
        if (gap == gaps.end())
            return false;
        rest.remove_prefix(gap->size() + byte.size());
    }
    return true;
}

/// The next place from `from` on where a token may begin; the end if there is none.
std::size_t nextMark(std::string_view text, std::size_t from)
{
    const auto isByte = [](unsigned char first, unsigned char second) {
        return ((first == '6') & (second == '5')) | ((first == '5') & ((second == 'a') | (second == 'A')));
    };
    for (std::size_t at = from;; ++at) {
        at = nextPair(text, at, isByte);
        if (at >= text.size() || isStart(text, at, hexStarts[text[at] == '6' ? 0 : 1]))
            return at;
    }
}

} // namespace

std::optional<EncodedToken> hexTokenAt(std::string_view text, std::size_t begin)
{
    if (auto plain = isPair(text, begin) ? tokenInHex(hexRunAt(text, begin), begin) : std::nullopt)
        return plain;
    const auto dump = hexDumpAround(text, begin, begin);
    return dump ? tokenInDump(*dump) : std::nullopt;
}

std::vector<TextRange> findHexTokens(std::string_view text)
{
    std::vector<TextRange> places;
    StopPoints stops(64 * 1024);
    for (std::size_t from = 0; from < text.size();) {
        stops.pass();
        const std::size_t mark = nextMark(text, from);
        if (mark >= text.size())
            break;
        const std::size_t begin = beginOfHex(text, mark, from);
        const HexRun run = hexRunAt(text, begin);
        std::size_t end = run.end;
        if (tokenInHex(run, begin)) {
            places.push_back({begin, run.end - begin});
        } else if (const auto dump = hexDumpAround(text, mark, from)) {
            end = std::max<std::size_t>(end, dump->offsets.back() + 2);
            if (tokenInDump(*dump))
                places.push_back({dump->begin, dump->end - dump->begin});
        }
        from = std::max(end, mark + 1); // all of its lines, so that each is read once
    }
    return places;
}

} // namespace tokenscope::inspect
