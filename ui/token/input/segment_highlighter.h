// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/look/theme.h"

#include <QList>
#include <QSyntaxHighlighter>
#include <QTextCursor>

#include <optional>

namespace tokenscope::ui {

/// The colour of a segment's text and name.
Tone toneOf(inspect::Segment::Role role);

/// Shows the segments of a token in their colours, and strikes through what was left out of it. The colours move with
/// what is typed until the next inspection answers. Long texts are not coloured.
class SegmentHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SegmentHighlighter(QTextDocument *document);

    /// `text` is what was inspected and what the document shows.
    void showInspection(QStringView text, const inspect::Inspection &inspection);
    /// Back to one colour. Takes no longer than it took to colour, however much has come to the text since.
    void clear();
    /// Where the first coloured range starts in the document; empty if there is none.
    std::optional<int> start() const;
    bool hasColors() const { return !m_ranges.isEmpty(); }

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Range
    {
        QTextCursor cursor; ///< moves when something is typed in front of it
        QTextCharFormat format;
    };

    QList<Range> m_ranges;
};

} // namespace tokenscope::ui
