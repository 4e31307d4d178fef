// SPDX-License-Identifier: Apache-2.0
#include "ui/table/verdict_mark.h"

#include "ui/look/glyphs.h"

#include <QPainter>

#include <algorithm>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

Tone toneOfVerdict(inspect::Verdict verdict)
{
    switch (verdict) {
    case inspect::Verdict::Accepted:
        return Tone::Good;
    case inspect::Verdict::Rejected:
        return Tone::Bad;
    case inspect::Verdict::Unverified:
    case inspect::Verdict::NotAToken:
        break;
    }
    return Tone::Neutral;
}

void paintVerdictMark(QPainter &painter, const QRect &square, inspect::Verdict verdict)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(toneOfVerdict(verdict)));
    painter.drawEllipse(square);
    const double inset = square.width() * 0.2;
    const QRectF inside = QRectF(square).adjusted(inset, inset, -inset, -inset);
    if (verdict == inspect::Verdict::Accepted) {
        paintGlyph(painter, inside, Glyph::Check, color(Tone::Surface));
    } else if (verdict == inspect::Verdict::Rejected) {
        paintGlyph(painter, inside, Glyph::Cross, color(Tone::Surface));
    } else {
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(std::max(1, qRound(square.height() * 0.72)));
        painter.setFont(font);
        painter.setPen(color(Tone::Surface));
        painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, u"?"_s);
    }
    painter.restore();
}

} // namespace tokenscope::ui
