// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include <array>
#include <string>

namespace tokenscope::cli {

/// Standard input, line by line, in the memory of one line and of one read.
class LineReader
{
public:
    enum class Result {
        Line,
        TooLong, ///< the line was longer than largestInput and has been passed over
        End,
        Failed, ///< error() says why
    };

    LineReader();

    /// Waits for a whole line; the last one may lack its line feed, which `line` is given without.
    Result next(std::string &line);
    /// False where the next line is yet to come.
    bool hasMore() const { return m_begin != m_end; }
    /// A sentence for standard error.
    const QString &error() const { return m_error; }

private:
    bool fill();

    static constexpr std::size_t pieceSize = 64 * 1024;
    QFile m_file;
    std::array<char, pieceSize> m_piece{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    QString m_error;
};

} // namespace tokenscope::cli
