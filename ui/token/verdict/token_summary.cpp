// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/token_summary.h"

#include "explain/phrases/counted.h"
#include "explain/terms/format_words.h"
#include "ui/token/input/segment_highlighter.h"
#include "ui/token/lines/segment_words.h"

#include <QPainter>
#include <QStyle>

#include <ranges>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr QStringView separator = u" · ";
constexpr std::size_t namedSegments = 12; ///< a text of dots has as many as characters

} // namespace

TokenSummary::TokenSummary(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TokenSummary::showNothing()
{
    present({});
}

void TokenSummary::showInspection(const inspect::Inspection &inspection)
{
    QList<Piece> pieces;
    const QString format = explain::formatWords(inspection.format);
    if (!format.isEmpty()) {
        pieces += {format, Tone::Muted};
        if (!inspection.segments.empty())
            pieces += {explain::counted(qint64(inspection.segments.size()), tr("%1 segment"), tr("%1 segments")),
                       Tone::Muted};
        pieces +=
            {explain::counted(qint64(inspection.token.size()), tr("%1 character"), tr("%1 characters")), Tone::Muted};
        for (const inspect::Segment &segment : inspection.segments | std::views::take(namedSegments))
            pieces += {segmentWords(segment.role), toneOf(segment.role)};
        if (inspection.segments.size() > namedSegments)
            pieces += {tr("…"), Tone::Muted};
    }
    present(std::move(pieces));
}

QSize TokenSummary::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
}

QSize TokenSummary::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void TokenSummary::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    int left = 0; // of where reading begins
    bool first = true;
    const auto paint = [&](const QString &text, Tone tone) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width() - left);
        const QRect place(left, 0, metrics.horizontalAdvance(shown), height());
        painter.setPen(color(tone));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
        left += metrics.horizontalAdvance(text);
    };
    for (const Piece &piece : m_pieces) {
        if (!first && left < width())
            paint(separator.toString(), Tone::Muted);
        first = false;
        if (left < width())
            paint(piece.text, piece.tone);
    }
}

void TokenSummary::present(QList<Piece> pieces)
{
    if (pieces == m_pieces)
        return;
    m_pieces = std::move(pieces);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString TokenSummary::text() const
{
    QStringList words;
    for (const Piece &piece : m_pieces)
        words += piece.text;
    return words.join(separator.toString());
}

} // namespace tokenscope::ui
