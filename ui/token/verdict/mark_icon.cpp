// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/mark_icon.h"

#include "ui/look/glyphs.h"

#include <QPainter>

namespace tokenscope::ui {

namespace {

Glyph glyphOf(MarkIcon::Mark mark)
{
    switch (mark) {
    case MarkIcon::Mark::Passed:
        return Glyph::MarkGood;
    case MarkIcon::Mark::Failed:
        return Glyph::MarkBad;
    case MarkIcon::Mark::Warning:
        return Glyph::MarkWarning;
    case MarkIcon::Mark::NotChecked:
        return Glyph::MarkSkip;
    case MarkIcon::Mark::Unknown:
        return Glyph::MarkAsk;
    case MarkIcon::Mark::Waiting:
        return Glyph::MarkWait;
    case MarkIcon::Mark::OtherTime:
        return Glyph::MarkTime;
    case MarkIcon::Mark::Information:
        return Glyph::MarkInfo;
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon markIcon(MarkIcon::Mark mark)
{
    return glyphIcon(glyphOf(mark), toneOf(mark));
}

Tone toneOf(MarkIcon::Mark mark)
{
    switch (mark) {
    case MarkIcon::Mark::Passed:
        return Tone::Good;
    case MarkIcon::Mark::Failed:
        return Tone::Bad;
    case MarkIcon::Mark::Warning:
    case MarkIcon::Mark::OtherTime:
        return Tone::Warning;
    case MarkIcon::Mark::NotChecked:
    case MarkIcon::Mark::Unknown:
    case MarkIcon::Mark::Waiting:
    case MarkIcon::Mark::Information:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

MarkIcon::MarkIcon(int pixels, QWidget *parent)
    : QWidget(parent)
    , m_pixels(pixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkIcon::setMark(Mark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

QSize MarkIcon::sizeHint() const
{
    const int side = scaled(m_pixels);
    return {side, side};
}

void MarkIcon::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), glyphOf(m_mark), color(toneOf(m_mark)));
}

} // namespace tokenscope::ui
