// SPDX-License-Identifier: Apache-2.0
#include "ui/token/segment_highlighter.h"

#include "ui/token/display_lines.h"

#include <QTextCursor>
#include <QTextDocument>

namespace tokenscope::ui {

namespace {

/// A token wrapped by a mail program has one gap for each line; more than these are not worth their time.
constexpr std::size_t maximumGaps = 256;

/// Offsets into a text's UTF-8 as positions in what a document shows of it. Offsets have to come in ascending order,
/// so that one pass over the text serves all of them.
class ByteOffsets
{
public:
    explicit ByteOffsets(QStringView text)
        : m_text(text)
    {
    }

    qsizetype position(std::size_t offset)
    {
        while (m_bytes < offset && m_index < m_text.size())
            step();
        return m_shown;
    }

private:
    void step()
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

    QStringView m_text;
    qsizetype m_index = 0;
    qsizetype m_shown = 0;
    std::size_t m_bytes = 0;
};

QTextEdit::ExtraSelection selectionOf(QTextDocument *document, ByteOffsets &offsets, const inspect::TextRange &range,
                                      const QTextCharFormat &format)
{
    const qsizetype start = offsets.position(range.offset);
    const qsizetype end = offsets.position(range.offset + range.length);
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(display_lines::documentPosition(*document, start));
    selection.cursor.setPosition(display_lines::documentPosition(*document, end), QTextCursor::KeepAnchor);
    selection.format = format;
    return selection;
}

} // namespace

Tone toneOf(inspect::Segment::Role role)
{
    using enum inspect::Segment::Role;
    switch (role) {
    case Header:
        return Tone::Header;
    case Payload:
    case Ciphertext:
        return Tone::Payload;
    case Signature:
    case Tag:
        return Tone::Signature;
    case EncryptedKey:
        return Tone::String;
    case InitializationVector:
        return Tone::Number;
    case Unknown:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QList<QTextEdit::ExtraSelection> segmentSelections(QTextDocument *document, QStringView text,
                                                   const inspect::Inspection &inspection)
{
    QList<QTextEdit::ExtraSelection> selections;
    if (text.size() > maximumHighlightedLength)
        return selections;
    ByteOffsets segmentOffsets(text);
    for (const auto &[role, range] : inspection.segments) {
        QTextCharFormat format;
        format.setForeground(color(toneOf(role)));
        selections.append(selectionOf(document, segmentOffsets, range, format));
    }
    QTextCharFormat left;
    left.setForeground(color(Tone::Muted));
    left.setFontStrikeOut(true);
    ByteOffsets gapOffsets(text);
    const std::size_t gaps = std::min(inspection.ignored.size(), maximumGaps);
    for (std::size_t gap = 0; gap < gaps; ++gap)
        selections.append(selectionOf(document, gapOffsets, inspection.ignored[gap], left));
    return selections;
}

} // namespace tokenscope::ui
