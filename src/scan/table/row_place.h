// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/input.h"
#include "scan/table/token_table.h"
#include "scan/utf16_decoder.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <variant>

namespace tokenscope::scan {

/// The token of a row, and what surrounds it in its line.
struct RowPlace
{
    std::string token;
    std::string before; ///< at most a few hundred bytes, from the line's beginning where it is that near
    std::string after;  ///< up to the line's end, at most as many
};

/// Another text is there: the file was written anew meanwhile.
struct FileChanged
{
};

using PlaceError = std::variant<InputError, FileChanged>;

/// Reads tokens again at their offsets: of a packed file all before them too, once for all that come in the order of
/// the file. Passes through stop points.
class PlaceReader
{
public:
    explicit PlaceReader(std::string file);

    std::expected<RowPlace, PlaceError> read(const TableRow &row);

private:
    std::expected<void, InputError> open();
    std::expected<void, InputError> readTo(std::uint64_t begin, std::uint64_t end);

    std::string m_file;
    std::optional<Input> m_input;
    Utf16Decoder m_decoder;
    bool m_isPlain = false;
    std::string m_piece;
    std::string m_text;        ///< what is known of the file around the last place
    std::uint64_t m_begin = 0; ///< of m_text
};

/// One alone.
inline std::expected<RowPlace, PlaceError> readRow(const std::string &file, const TableRow &row)
{
    return PlaceReader(file).read(row);
}

} // namespace tokenscope::scan
