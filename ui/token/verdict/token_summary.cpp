// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/token_summary.h"

#include "explain/phrases/counted.h"
#include "explain/terms/format_words.h"
#include "explain/verdict/token_list_words.h"
#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tokenscope::ui {

namespace {

constexpr int summaryPadding = 8;
constexpr int summaryGap = 8;
constexpr int summaryIconGap = 5;

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
    QList<Chip> chips;
    if (const QString format = explain::formatWords(inspection.format); !format.isEmpty()) {
        chips += {format};
        if (!inspection.kind.empty())
            chips += {explain::listedKindWords(inspection.kind, inspection.format), true};
        chips += {explain::counted(qint64(inspection.token.size()), tr("%1 character"), tr("%1 characters"))};
    }
    present(std::move(chips));
}

QSize TokenSummary::sizeHint() const
{
    int width = 0;
    for (const Chip &chip : m_chips)
        width += widthOf(chip) + summaryGap;
    return {std::max(width - summaryGap, 0), std::max(scaled(measure::chip), QFontMetrics(smallFont()).height() + 2)};
}

QSize TokenSummary::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TokenSummary::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = sizeHint().height();
    int left = 0; // of where reading begins
    for (const Chip &chip : m_chips) {
        const int length = widthOf(chip);
        if (left + length > width())
            return;
        const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        const QRect ground(left, (this->height() - height) / 2, length, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(chip.isKind ? Tone::Selection : Tone::NeutralSurface));
        painter.drawRoundedRect(placed(ground), height / 2.0, height / 2.0);
        QRect words = ground.adjusted(summaryPadding, 0, -summaryPadding, 0);
        if (chip.isKind) {
            const int side = scaled(measure::smallIcon);
            const QRect square(words.left(), ground.center().y() - side / 2 + 1, side, side);
            paintGlyph(painter, placed(square), Glyph::Key, color(Tone::Accent));
            words.setLeft(words.left() + side + summaryIconGap);
        }
        painter.setFont(fontOf(chip));
        painter.setPen(color(Tone::Text));
        painter.drawText(placed(words), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, chip.text);
        left += length + summaryGap;
    }
}

void TokenSummary::present(QList<Chip> chips)
{
    if (chips == m_chips)
        return;
    m_chips = std::move(chips);
    QStringList words;
    for (const Chip &chip : m_chips)
        words += chip.text;
    setAccessibleName(words.join(QStringLiteral(" · ")));
    updateGeometry();
    update();
}

QFont TokenSummary::fontOf(const Chip &chip) const
{
    return chip.isKind ? strong(smallFont()) : smallFont();
}

int TokenSummary::widthOf(const Chip &chip) const
{
    const int icon = chip.isKind ? scaled(measure::smallIcon) + summaryIconGap : 0;
    return QFontMetrics(fontOf(chip)).horizontalAdvance(chip.text) + icon + 2 * summaryPadding;
}

} // namespace tokenscope::ui
