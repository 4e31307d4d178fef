// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/segment_highlighter.h"

#include "ui/token/lines/byte_offsets.h"
#include "ui/token/lines/display_lines.h"

#include <QMap>
#include <QTextBlock>
#include <QTextDocument>

#include <ranges>
#include <utility>

namespace tokenscope::ui {

namespace {

/// A token wrapped by a mail program has one gap for each line; more than these are not worth their time.
constexpr std::size_t maximumGaps = 256;
constexpr std::size_t maximumSegments = 64;

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
        return Tone::Fourth;
    case InitializationVector:
        return Tone::Fifth;
    case Unknown:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

SegmentHighlighter::SegmentHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void SegmentHighlighter::showInspection(QStringView text, const inspect::Inspection &inspection)
{
    if (text.size() > display_lines::maximumColoredLength || document()->blockCount() > display_lines::maximumLines)
        return clear();
    m_ranges.clear();
    ByteOffsets segmentOffsets(text);
    for (const auto &[role, bytes] : inspection.segments | std::views::take(maximumSegments)) {
        QTextCharFormat format;
        format.setForeground(color(toneOf(role)));
        m_ranges.append({segmentOffsets.cursor(*document(), bytes), format});
    }
    QTextCharFormat gap;
    gap.setForeground(color(Tone::Muted));
    gap.setFontStrikeOut(true);
    ByteOffsets gapOffsets(text);
    for (std::size_t i = 0; i < std::min(inspection.ignored.size(), maximumGaps); ++i)
        m_ranges.append({gapOffsets.cursor(*document(), inspection.ignored[i]), gap});
    rehighlight();
}

void SegmentHighlighter::clear()
{
    QMap<int, QTextBlock> colored;
    for (const auto &[cursor, format] : std::exchange(m_ranges, {})) {
        QTextBlock block = document()->findBlock(cursor.selectionStart());
        for (; block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next())
            colored.insert(block.position(), block);
    }
    for (const QTextBlock &block : std::as_const(colored))
        rehighlightBlock(block);
}

std::optional<int> SegmentHighlighter::start() const
{
    return m_ranges.isEmpty() ? std::nullopt : std::optional(m_ranges.first().cursor.selectionStart());
}

void SegmentHighlighter::highlightBlock(const QString &text)
{
    const int start = currentBlock().position();
    const auto end = start + int(text.size());
    for (const auto &[cursor, format] : m_ranges) {
        const int from = std::max(start, cursor.selectionStart());
        const int to = std::min(end, cursor.selectionEnd());
        if (from < to)
            setFormat(from - start, to - from, format);
    }
}

} // namespace tokenscope::ui
