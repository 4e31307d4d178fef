// SPDX-License-Identifier: Apache-2.0
#include "scan/table/row_place.h"

#include "base/stop_point.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tokenscope::scan {

namespace {

constexpr std::size_t placePiece = 256 * 1024;
constexpr std::uint64_t shownAround = 400;

} // namespace

PlaceReader::PlaceReader(std::string file)
    : m_file(std::move(file))
    , m_piece(placePiece, '\0')
{
}

std::expected<void, InputError> PlaceReader::open()
{
    auto input = Input::open(m_file, [](auto) {
        stopPoint();
        return true;
    });
    if (!input)
        return std::unexpected(input.error());
    m_input.reset();
    m_input.emplace(std::move(*input));
    m_decoder = {};
    m_isPlain = false;
    m_text.clear();
    m_begin = 0;
    return {};
}

/// Has the text from `begin` to `end`, or less where the file ends before.
std::expected<void, InputError> PlaceReader::readTo(std::uint64_t begin, std::uint64_t end)
{
    if (!m_input || begin < m_begin) {
        if (const auto opened = open(); !opened)
            return opened;
    }
    while (m_begin + m_text.size() < end) {
        stopPoint();
        // Of plain text all before the place can be left out.
        if (m_isPlain && m_begin + m_text.size() < begin && m_input->skipTo(begin)) {
            m_text.clear();
            m_begin = begin;
        }
        const auto count = m_input->read(m_piece);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        const std::string_view read = std::string_view(m_piece).substr(0, *count);
        const std::string_view text = m_decoder.decode(read);
        m_isPlain = text.data() == read.data();
        m_text += text;
        const std::uint64_t gone = std::min<std::uint64_t>(m_text.size(), begin - std::min(begin, m_begin));
        m_text.erase(0, std::size_t(gone));
        m_begin += gone;
    }
    return {};
}

std::expected<RowPlace, PlaceError> PlaceReader::read(const TableRow &row)
{
    const std::uint64_t begin = row.offset - std::min(row.offset, shownAround);
    const std::uint64_t end = row.offset + row.length + shownAround;
    if (const auto read = readTo(begin, end); !read)
        return std::unexpected(read.error());
    const std::uint64_t known = std::min<std::uint64_t>(m_text.size(), begin - std::min(begin, m_begin));
    const std::string_view text = std::string_view(m_text).substr(std::size_t(known), std::size_t(end - begin));
    const auto start = std::size_t(row.offset - begin);
    if (text.size() < start + row.length || checksumOf(text.substr(start, row.length)) != row.checksum)
        return std::unexpected(FileChanged{});
    const std::string_view before = text.substr(0, start);
    const std::string_view after = text.substr(start + row.length);
    return RowPlace{std::string(text.substr(start, row.length)), std::string(before.substr(before.rfind('\n') + 1)),
                    std::string(after.substr(0, after.find_first_of("\r\n")))};
}

} // namespace tokenscope::scan
