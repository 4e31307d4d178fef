// SPDX-License-Identifier: Apache-2.0
#include "scan/table/row_place.h"

#include "base/stop_point.h"
#include "scan/utf16_decoder.h"

#include <algorithm>
#include <string_view>

namespace tokenscope::scan {

namespace {

constexpr std::size_t placePiece = 256 * 1024;
constexpr std::uint64_t shownAround = 400;

/// Nothing where the file ends before `begin`.
std::expected<std::string, InputError> textBetween(const std::string &file, std::uint64_t begin, std::uint64_t end)
{
    auto input = Input::open(file, [](auto) {
        stopPoint();
        return true;
    });
    if (!input)
        return std::unexpected(input.error());
    Utf16Decoder decoder;
    std::string piece(placePiece, '\0');
    std::string found;
    for (std::uint64_t position = 0; position < end;) {
        stopPoint();
        const auto count = input->read(piece);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        const std::string_view read = std::string_view(piece).substr(0, *count);
        const std::string_view text = decoder.decode(read);
        const std::uint64_t from = std::max(begin, position);
        const std::uint64_t to = std::min(end, position + text.size());
        if (from < to)
            found += text.substr(std::size_t(from - position), std::size_t(to - from));
        position += text.size();
        // Of plain text all before the place can be left out.
        const bool isPlain = text.data() == read.data();
        if (isPlain && position < begin && input->skipTo(begin))
            position = begin;
    }
    return found;
}

} // namespace

std::expected<RowPlace, PlaceError> readRow(const std::string &file, const TableRow &row)
{
    const std::uint64_t begin = row.offset - std::min(row.offset, shownAround);
    const std::uint64_t end = row.offset + row.length;
    const auto read = textBetween(file, begin, end + shownAround);
    if (!read)
        return std::unexpected(read.error());
    const std::string_view text = *read;
    const auto start = std::size_t(row.offset - begin);
    if (text.size() < start + row.length || checksumOf(text.substr(start, row.length)) != row.checksum)
        return std::unexpected(FileChanged{});
    const std::string_view before = text.substr(0, start);
    const std::string_view after = text.substr(start + row.length);
    return RowPlace{std::string(text.substr(start, row.length)), std::string(before.substr(before.rfind('\n') + 1)),
                    std::string(after.substr(0, after.find_first_of("\r\n")))};
}

} // namespace tokenscope::scan
