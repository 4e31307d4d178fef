// SPDX-License-Identifier: Apache-2.0
#include "ui/table/course_view.h"

#include "explain/phrases/time_zone.h"
#include "explain/scan/table_words.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tokenscope::ui {

namespace {

using scan::VerdictCounts;

std::uint64_t totalOf(const VerdictCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
}

std::uint64_t rejectedOf(const VerdictCounts &counts)
{
    return counts[std::size_t(inspect::Verdict::Rejected)];
}

/// 1, 2 or 5 with zeros: the least that is not below.
std::uint64_t roundedUp(std::uint64_t number)
{
    for (std::uint64_t power = 1;; power *= 10) {
        for (const std::uint64_t step : {power, 2 * power, 5 * power}) {
            if (step >= number)
                return step;
        }
    }
}

/// Beside a long course the clock alone would not tell.
QString labelOf(std::int64_t start, std::int64_t length)
{
    constexpr std::int64_t day = 86'400;
    const Moment moment{std::chrono::seconds(start)};
    if (length > 2 * day)
        return explain::shownMinute(moment).first(std::min(qsizetype(10), explain::shownMinute(moment).size()));
    const QString clock = explain::shownClock(moment);
    return length > 600 ? clock.first(std::min(qsizetype(5), clock.size())) : clock;
}

} // namespace

CourseView::CourseView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Over time"));
    setCursor(Qt::CrossCursor);
}

void CourseView::setCourse(const scan::Course &course, std::uint64_t tokens, double readShare)
{
    m_course = course;
    m_tokens = tokens;
    m_first = course.counts().empty() ? 0 : course.counts().begin()->first;
    m_readShare = std::clamp(readShare, 0.02, 1.0);
    reword();
}

void CourseView::setChosen(std::optional<scan::TimeSpan> span)
{
    m_chosen = span;
    reword();
}

void CourseView::reword()
{
    QStringList words;
    if (bars() > 0)
        words << tr("%1, from %2 to %3")
                     .arg(explain::TableWords::courseSpan(m_course.span()),
                          explain::shownMinute(Moment(std::chrono::seconds(m_first))),
                          explain::shownMinute(
                              Moment(std::chrono::seconds(m_first + bars() * m_course.span().count()))));
    if (m_chosen)
        words << tr("chosen: %1 to %2").arg(explain::shownMinute(m_chosen->from), explain::shownMinute(m_chosen->to));
    setAccessibleDescription(words.join(QLatin1String("; ")));
    update();
}

int CourseView::bars() const
{
    const auto &counts = m_course.counts();
    return counts.empty() ? 0 : int((counts.rbegin()->first - m_first) / m_course.span().count()) + 1;
}

QRectF CourseView::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(2, line * 1.2, -2, -line * 1.2);
}

/// What is still to be read has its room.
QRectF CourseView::readPart() const
{
    QRectF part = plot();
    const double length = part.width() * m_readShare;
    if (isRightToLeft())
        part.setLeft(part.right() - length);
    else
        part.setWidth(length);
    return part;
}

QRectF CourseView::barAt(int bar) const
{
    const QRectF part = readPart();
    const double width = std::min(part.width() / std::max(1, bars()), double(fontMetrics().height() * 2));
    const double x = isRightToLeft() ? part.right() - (bar + 1) * width : part.left() + bar * width;
    return {x, part.top(), width, part.height()};
}

int CourseView::barOf(double x) const
{
    const QRectF first = barAt(0);
    const double distance = isRightToLeft() ? first.right() - x : x - first.left();
    return std::clamp(int(distance / std::max(0.01, first.width())), 0, std::max(0, bars() - 1));
}

std::optional<CourseView::Chosen> CourseView::chosenBars() const
{
    if (!m_chosen || bars() == 0)
        return std::nullopt;
    const std::int64_t span = m_course.span().count();
    const std::int64_t from = (m_chosen->from.time_since_epoch().count() - m_first) / span;
    const std::int64_t to = (m_chosen->to.time_since_epoch().count() - 1 - m_first) / span;
    const std::int64_t last = bars() - 1;
    return Chosen{int(std::clamp(from, std::int64_t(0), last)), int(std::clamp(to, std::int64_t(0), last))};
}

void CourseView::choose(std::optional<Chosen> chosen)
{
    std::optional<scan::TimeSpan> span;
    const std::int64_t length = m_course.span().count();
    const auto start = [&](int bar) { return Moment(std::chrono::seconds(m_first + bar * length)); };
    if (chosen)
        span = scan::TimeSpan{start(chosen->from), start(chosen->to + 1)};
    if (span == m_chosen)
        return;
    setChosen(span);
    emit spanChosen(span);
}

void CourseView::paintBars(QPainter &painter, std::uint64_t most) const
{
    const std::int64_t span = m_course.span().count();
    const double gap = barAt(0).width() > 4 ? 1 : 0;
    for (const auto &[start, counts] : m_course.counts()) {
        const QRectF bar = barAt(int((start - m_first) / span)).adjusted(gap, 0, -gap, 0);
        double bottom = bar.bottom();
        const auto stack = [&](std::uint64_t count, const QColor &shade) {
            const double height = bar.height() * double(count) / double(most);
            painter.fillRect(QRectF(bar.left(), bottom - height, bar.width(), height), shade);
            bottom -= height;
        };
        const std::uint64_t accepted = counts[std::size_t(inspect::Verdict::Accepted)];
        stack(accepted, color(Tone::Outline));
        stack(totalOf(counts) - accepted - rejectedOf(counts), color(Tone::Neutral));
        stack(rejectedOf(counts), color(Tone::Bad));
    }
}

void CourseView::paintScale(QPainter &painter, std::uint64_t most) const
{
    const QRectF area = plot();
    painter.setPen(color(Tone::Outline));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(color(Tone::Muted));
    const int side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRectF(0, 0, width(), area.top()), side | Qt::AlignVCenter, QLocale().toString(qulonglong(most)));
    const std::int64_t span = m_course.span().count();
    double free = isRightToLeft() ? width() : 0;
    for (int bar = 0; bar < bars(); ++bar) {
        const QString label = labelOf(m_first + bar * span, bars() * span);
        const double length = painter.fontMetrics().horizontalAdvance(label);
        const double from = isRightToLeft() ? barAt(bar).right() - length : barAt(bar).left();
        const bool hasRoom =
            isRightToLeft() ? from + length <= free && from >= 0 : from >= free && from + length <= width();
        if (!hasRoom)
            continue;
        painter.drawText(QRectF(from, area.bottom(), length + 1, height() - area.bottom()), Qt::AlignVCenter, label);
        free = isRightToLeft() ? from - 2 * length : from + 3 * length;
    }
}

/// Above the bars, from the end on, as far as there is room.
void CourseView::paintLegend(QPainter &painter) const
{
    const std::pair<inspect::Verdict, Tone> entries[] = {{inspect::Verdict::Rejected, Tone::Bad},
                                                         {inspect::Verdict::Unverified, Tone::Neutral},
                                                         {inspect::Verdict::Accepted, Tone::Outline}};
    const int side = painter.fontMetrics().height() * 2 / 3;
    const auto top = int(plot().top());
    int used = 0;
    for (const auto &[verdict, tone] : entries) {
        const QString words = explain::TableWords::verdict(verdict).toLower();
        const int length = painter.fontMetrics().horizontalAdvance(words);
        const QRect text(width() - used - length, 0, length + 1, top);
        const QRect mark(text.left() - side * 3 / 2, (top - side) / 2, side, side);
        if (mark.left() < width() / 4)
            return;
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark), color(tone));
        painter.setPen(color(Tone::Muted));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignCenter, words);
        used = width() - mark.left() + side;
    }
}

void CourseView::paintChosen(QPainter &painter) const
{
    const auto chosen = chosenBars();
    if (!chosen)
        return;
    QRectF area = barAt(chosen->from).united(barAt(chosen->to));
    QColor ground = color(Tone::Accent);
    ground.setAlphaF(0.15F);
    painter.fillRect(area, ground);
    painter.setPen(QPen(color(Tone::Accent), 2));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
}

void CourseView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(smallFont());
    if (bars() == 0 && m_tokens > 0) {
        painter.setPen(color(Tone::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No line with a token says when it was written."));
    } else if (bars() > 0) {
        std::uint64_t most = 1;
        for (const auto &[start, counts] : m_course.counts())
            most = std::max(most, totalOf(counts));
        most = roundedUp(most);
        QRectF unread = plot();
        isRightToLeft() ? unread.setRight(readPart().left()) : unread.setLeft(readPart().right());
        if (unread.width() > 2) {
            painter.fillRect(unread, color(Tone::NeutralSurface));
            const QString words = tr("not read yet");
            painter.setPen(color(Tone::Muted));
            if (painter.fontMetrics().horizontalAdvance(words) < unread.width())
                painter.drawText(unread, Qt::AlignCenter, words);
        }
        paintBars(painter, most);
        paintScale(painter, most);
        paintLegend(painter);
        paintChosen(painter);
    }
    if (showsFocusRing(*this)) {
        painter.setPen(color(Tone::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void CourseView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && bars() > 0)
        m_pressed = barOf(event->position().x());
}

void CourseView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const int here = barOf(event->position().x());
    if (here != *m_pressed || m_chosen)
        choose(Chosen{std::min(here, *m_pressed), std::max(here, *m_pressed)});
}

/// A click without a drag chooses one bar, and lets go of what was chosen.
void CourseView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    const int from = *m_pressed;
    m_pressed.reset();
    const int here = barOf(event->position().x());
    const auto before = chosenBars();
    if (here == from && before && before->from == from && before->to == from)
        choose(std::nullopt);
    else
        choose(Chosen{std::min(here, from), std::max(here, from)});
}

void CourseView::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Escape && m_chosen)
        return choose(std::nullopt);
    if (!isStep || bars() == 0)
        return QWidget::keyPressEvent(event);
    const int by = (event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
    const int last = bars() - 1;
    auto chosen = chosenBars();
    if (!chosen) {
        chosen = by > 0 ? Chosen{0, 0} : Chosen{last, last};
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        chosen->to = std::clamp(chosen->to + by, chosen->from, last);
    } else if (chosen->from + by >= 0 && chosen->to + by <= last) {
        chosen->from += by;
        chosen->to += by;
    }
    choose(chosen);
}

void CourseView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CourseView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QSize CourseView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 8};
}

QSize CourseView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 5};
}

} // namespace tokenscope::ui
