// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/hex_dump.h"

#include "base/hex.h"
#include "base/stop_point.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t longestDumpLine = 1024;
constexpr std::size_t fewestBytes = 8; ///< of a line that is not the last

/// The bytes of one line and where their digits are in it.
struct DumpLine
{
    std::string bytes;
    std::vector<std::size_t> offsets;
};

std::size_t digitsAt(std::string_view line, std::size_t at)
{
    std::size_t end = at;
    while (end < line.size() && hex::isDigit(line[end]))
        ++end;
    return end - at;
}

std::size_t blanksAt(std::string_view line, std::size_t at)
{
    std::size_t end = at;
    while (end < line.size() && (line[end] == ' ' || line[end] == '\t'))
        ++end;
    return end - at;
}

class DumpLineReader
{
public:
    explicit DumpLineReader(std::string_view line)
        : m_line(line)
        , m_at(blanksAt(line, 0))
    {
    }

    /// Nothing where the line is no dump's.
    std::optional<DumpLine> read()
    {
        skipAddress();
        while (m_at < m_line.size() && m_line[m_at] != '|' && m_line[m_at] != '>') {
            if (!readWord())
                return std::nullopt;
            const std::size_t blanks = blanksAt(m_line, m_at);
            m_at += blanks;
            if (blanks >= (m_hasColon ? 2U : 3U)) // the characters follow
                break;
            if (blanks == 0 && m_at < m_line.size() && m_line[m_at] != '|' && m_line[m_at] != '>')
                return std::nullopt;
        }
        return m_read.bytes.empty() ? std::nullopt : std::optional(std::move(m_read));
    }

private:
    /// `00000010:`, `0x0010:`, or digits that are more than those of the words behind them.
    void skipAddress()
    {
        const std::size_t prefix = m_line.substr(m_at).starts_with("0x") ? 2 : 0;
        const std::size_t length = digitsAt(m_line, m_at + prefix);
        const std::size_t behind = m_at + prefix + length;
        m_hasColon = length >= 4 && m_line.substr(behind).starts_with(':');
        const std::size_t word = behind + (m_hasColon ? 1 : 0) + blanksAt(m_line, behind + (m_hasColon ? 1 : 0));
        const bool isLonger = prefix == 0 && length >= 4 && word > behind && digitsAt(m_line, word) == 2;
        if (m_hasColon || isLonger)
            m_at = word;
    }

    /// `65`, `6579`, `65794a68`, `0x65,`.
    bool readWord()
    {
        constexpr std::size_t longestWord = 16;
        if (m_line.substr(m_at).starts_with("0x"))
            m_at += 2;
        const std::size_t digits = digitsAt(m_line, m_at);
        if (digits == 0 || digits % 2 != 0 || digits > longestWord)
            return false;
        for (const std::size_t end = m_at + digits; m_at < end; m_at += 2) {
            m_read.bytes += char(hex::digitValue(m_line[m_at]) * 16 + hex::digitValue(m_line[m_at + 1]));
            m_read.offsets.push_back(m_at);
        }
        if (m_line.substr(m_at).starts_with(','))
            ++m_at;
        return true;
    }

    std::string_view m_line;
    std::size_t m_at;
    bool m_hasColon = false;
    DumpLine m_read;
};

std::string_view dumpTextAt(std::string_view text, std::size_t begin)
{
    const std::string_view rest = text.substr(begin, longestDumpLine);
    return rest.substr(0, rest.find_first_of("\r\n"));
}

std::optional<DumpLine> dumpLineAt(std::string_view text, std::size_t begin)
{
    return DumpLineReader(dumpTextAt(text, begin)).read();
}

std::size_t beginOfLine(std::string_view text, std::size_t at, std::size_t earliest)
{
    std::size_t begin = at;
    while (begin > earliest && at - begin < longestDumpLine && text[begin - 1] != '\n')
        --begin;
    return begin;
}

void append(HexDump &dump, const DumpLine &line, std::size_t begin)
{
    dump.bytes += line.bytes;
    for (const std::size_t offset : line.offsets)
        dump.offsets.push_back(std::uint32_t(begin + offset));
}

} // namespace

std::optional<HexDump> hexDumpAround(std::string_view text, std::size_t at, std::size_t earliest)
{
    StopPoints stops(1024);
    std::size_t begin = beginOfLine(text, at, earliest);
    const auto middle = dumpLineAt(text, begin);
    if (!middle)
        return std::nullopt;
    const std::size_t width = middle->bytes.size();
    // All lines but the last have as many bytes. The one that was pointed at may be the last.
    std::size_t wanted = width;
    while (begin > earliest) {
        stops.pass();
        const std::size_t before = beginOfLine(text, begin - 1, earliest);
        const auto line = dumpLineAt(text, before);
        if (!line || line->bytes.size() < std::max(wanted, fewestBytes))
            break;
        wanted = line->bytes.size();
        begin = before;
    }
    HexDump dump{{}, {}, begin, begin};
    for (std::size_t next = begin; next < text.size();) {
        stops.pass();
        const auto line = dumpLineAt(text, next);
        if (!line || line->bytes.size() > std::max(wanted, width))
            break;
        append(dump, *line, next);
        dump.end = next + dumpTextAt(text, next).size();
        if (line->bytes.size() < std::max(wanted, width))
            break;
        next = std::min(text.find('\n', dump.end), text.size() - 1) + 1;
    }
    return dump;
}

bool startsHexDump(std::string_view text)
{
    const auto line = text.empty() ? std::nullopt : dumpLineAt(text, 0);
    return line && line->bytes.size() >= fewestBytes;
}

} // namespace tokenscope::inspect
