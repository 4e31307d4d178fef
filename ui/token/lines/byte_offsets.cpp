// SPDX-License-Identifier: Apache-2.0
#include "ui/token/lines/byte_offsets.h"

#include "ui/token/lines/display_lines.h"

#include <QTextDocument>

namespace tokenscope::ui {

qsizetype ByteOffsets::position(std::size_t offset)
{
    while (m_bytes < offset && m_index < m_text.size())
        step();
    return m_shown;
}

QTextCursor ByteOffsets::cursor(QTextDocument &document, const inspect::TextRange &bytes)
{
    const qsizetype start = position(bytes.offset);
    const qsizetype end = position(bytes.offset + bytes.length);
    QTextCursor cursor(&document);
    cursor.setPosition(display_lines::documentPosition(document, start));
    cursor.setPosition(display_lines::documentPosition(document, end), QTextCursor::KeepAnchor);
    return cursor;
}

void ByteOffsets::step()
{
    const QChar character = m_text[m_index];
    const bool hasNext = m_index + 1 < m_text.size();
    const bool pair = character.isHighSurrogate() && hasNext && m_text[m_index + 1].isLowSurrogate();
    const qsizetype units = pair ? 2 : 1;
    m_bytes += std::size_t(m_text.sliced(m_index, units).toUtf8().size());
    // A document keeps a carriage return and the line feed after it as one line break.
    if (character != u'\r' || !hasNext || m_text[m_index + 1] != u'\n')
        m_shown += units;
    m_index += units;
}

} // namespace tokenscope::ui
