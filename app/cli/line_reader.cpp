// SPDX-License-Identifier: Apache-2.0
#include "app/cli/line_reader.h"
#include "app/cli/command_line_words.h"

#include "app/cli/command_input.h"

#include <cstring>
#include <unistd.h>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

LineReader::LineReader()
{
    m_file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered); // a failure shows when it is read
}

LineReader::Result LineReader::next(std::string &line)
{
    line.clear();
    bool isTooLong = false;
    for (bool isBegun = false;; isBegun = true) {
        if (!hasMore() && !fill()) {
            if (!m_error.isEmpty())
                return Result::Failed;
            return !isBegun ? Result::End : isTooLong ? Result::TooLong : Result::Line;
        }
        const char *begin = m_piece.data() + m_begin;
        const auto *feed = static_cast<const char *>(std::memchr(begin, '\n', m_end - m_begin));
        const std::size_t length = feed ? std::size_t(feed - begin) : m_end - m_begin;
        if (!isTooLong && line.size() + length > std::size_t(largestInput)) {
            isTooLong = true;
            line = std::string(); // its memory goes too
        }
        if (!isTooLong)
            line.append(begin, length);
        m_begin += feed ? length + 1 : length;
        if (feed)
            return isTooLong ? Result::TooLong : Result::Line;
    }
}

bool LineReader::fill()
{
    const qint64 length = m_file.read(m_piece.data(), qint64(m_piece.size()));
    if (length < 0)
        m_error = unreadableWords(CommandLineWords::tr("Standard input"), m_file.errorString());
    m_begin = 0;
    m_end = std::size_t(std::max<qint64>(length, 0));
    return length > 0;
}

} // namespace tokenscope::cli
