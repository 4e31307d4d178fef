// SPDX-License-Identifier: Apache-2.0
// The pixels of the timeline: a row of its dates, the line with the mark that can be dragged, a row of how long.
#include "explain/phrases/duration_words.h"
#include "explain/phrases/time_zone.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/token/verdict/label_row.h"
#include "ui/token/verdict/validity_timeline.h"
#include "ui/token/verdict/zone_switch.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace tokenscope::ui {

namespace {

constexpr double lineEdge = measure::edge; ///< between the line and the card's edge
constexpr double switchGap = 28;           ///< between the line and the switch of zones
constexpr double labelGlyphGap = 4;        ///< between a label's glyph and its text
constexpr double trackHeight = 8;
constexpr double tickHeight = 16;
constexpr QSizeF markSize{12, 18};
constexpr double grip = 8; ///< how near to the mark one may take hold of it
constexpr double leastLeeway = 8;

Moment momentOf(std::int64_t seconds)
{
    return Moment(std::chrono::seconds(seconds));
}

/// Differences of dates that may lie at both ends of the type's range.
std::chrono::seconds difference(std::int64_t from, std::int64_t to)
{
    std::int64_t seconds = 0;
    if (__builtin_sub_overflow(to, from, &seconds))
        seconds = to > from ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
    return std::chrono::seconds(seconds);
}

std::int64_t later(std::int64_t moment, std::int64_t by)
{
    std::int64_t sum = 0;
    return __builtin_add_overflow(moment, by, &sum) ? moment : sum;
}

QString dayWords(std::int64_t seconds)
{
    const auto offset = explain::shownOffset(Moment(std::chrono::seconds(seconds)));
    const QDateTime shown = QDateTime::fromSecsSinceEpoch(later(seconds, offset.count()), QTimeZone::utc());
    return QLocale().toString(shown.date(), QStringLiteral("ddd d MMM yyyy"));
}

} // namespace

QSize ValidityTimeline::sizeHint() const
{
    const int line = QFontMetrics(smallFont()).height();
    return {40 * line, m_isCompact ? line + 25 : 2 * line + 42};
}

QSize ValidityTimeline::minimumSizeHint() const
{
    return {10 * QFontMetrics(smallFont()).height(), sizeHint().height()};
}

double ValidityTimeline::trackCenter() const
{
    return QFontMetricsF(smallFont()).height() + (m_isCompact ? 13 : 21);
}

/// While the mark is dragged, as it was at the beginning.
TimeScale ValidityTimeline::scale() const
{
    if (m_drag)
        return m_drag->scale;
    std::vector<std::int64_t> dates;
    for (const auto &date : {m_dates.issued, m_dates.notBefore, m_dates.expiry}) {
        if (date)
            dates.push_back(*date);
    }
    std::vector<std::int64_t> nows{m_dates.moment};
    if (m_dates.clock)
        nows.push_back(*m_dates.clock);
    if (dates.empty())
        dates = nows;
    return {dates, nows, lineEdge, lineEnd()};
}

double ValidityTimeline::lineEnd() const
{
    return m_zones->isHidden() ? width() - lineEdge : width() - lineEdge - m_zones->width() - switchGap;
}

/// Times run from left to right in every language, and so does the switch.
void ValidityTimeline::placeSwitch()
{
    const QSize size = m_zones->sizeHint();
    m_zones->setGeometry(width() - measure::edge - size.width(), (height() - size.height()) / 2, size.width(),
                         size.height());
}

void ValidityTimeline::showDay()
{
    m_zones->showDay(!m_dates.isEmpty() && isOneDay() ? dayWords(m_dates.moment) : QString());
    placeSwitch();
}

bool ValidityTimeline::isOnMark(const QPointF &place) const
{
    if (m_dates.isEmpty())
        return false;
    const double half = markSize.width() / 2 + grip;
    const QRectF mark(scale().xOfNow(m_dates.moment) - half, trackCenter() - half - 3, 2 * half, 2 * half + 6);
    return mark.contains(place);
}

void ValidityTimeline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = isHighContrast() ? 2 : 1; // as other cards
    const double inset = edge / 2;
    painter.setPen(QPen(color(Tone::Outline), edge));
    painter.setBrush(color(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), measure::cardRadius,
                            measure::cardRadius);
    painter.setFont(smallFont());
    if (m_dates.isEmpty()) {
        if (!m_isJudging) {
            painter.setPen(color(Tone::Muted));
            painter.drawText(rect(), Qt::AlignCenter, tr("This token has no dates"));
        }
        return;
    }
    const QFontMetricsF metrics(smallFont());
    const TimeScale line = scale();
    const double middle = trackCenter();
    paintTrack(painter, line, middle);
    paintLeeway(painter, line, middle);
    paintMarkers(painter, line, middle);
    paintMark(painter, line, middle);
    paintLabels(painter, dateLabels(line), (m_isCompact ? 3 : 8) + metrics.ascent());
    if (!m_isCompact)
        paintLabels(painter, spanLabels(line), middle + 12 + metrics.ascent());
}

QString ValidityTimeline::spanWords() const
{
    const auto start = m_dates.start();
    if (!m_dates.expiry)
        return tr("no expiry");
    if (!start)
        return {};
    if (*m_dates.expiry <= *start)
        return tr("expires before it starts");
    return tr("lasts %1").arg(explain::exactDuration(difference(*start, *m_dates.expiry)));
}

bool ValidityTimeline::isOneDay() const
{
    const auto sameDay = [&](const std::optional<std::int64_t> &date) {
        return !date || explain::isSameDay(momentOf(*date), momentOf(m_dates.moment));
    };
    return sameDay(m_dates.issued) && sameDay(m_dates.notBefore) && sameDay(m_dates.expiry) && sameDay(m_dates.clock);
}

QString ValidityTimeline::shortTime(std::int64_t seconds) const
{
    return isOneDay() ? explain::shownClock(momentOf(seconds)) : explain::shownMinute(momentOf(seconds));
}

void ValidityTimeline::paintTrack(QPainter &painter, const TimeScale &scale, double y) const
{
    const auto bar = [&](double from, double to, const QColor &fill) {
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(from, y - trackHeight / 2, to - from, trackHeight), trackHeight / 2,
                                trackHeight / 2);
    };
    painter.setPen(Qt::NoPen);
    bar(scale.left(), scale.right(), color(Tone::Track));
    const auto start = m_dates.start();
    const double from = start ? scale.x(*start) : scale.left();
    const double to = m_dates.expiry ? scale.x(*m_dates.expiry) : scale.right();
    if (to > from)
        bar(from, to, color(Tone::Accent));
}

/// What clocks may differ by, before the start and behind the expiry: hatched, never too narrow to be seen.
void ValidityTimeline::paintLeeway(QPainter &painter, const TimeScale &scale, double y) const
{
    if (m_dates.leeway <= 0)
        return;
    const auto hatch = [&](double from, double to, const QColor &ink) {
        const QRectF area(from, y - trackHeight / 2, to - from, trackHeight);
        painter.save();
        painter.setClipRect(area);
        painter.fillRect(area, color(Tone::Surface));
        painter.setPen(QPen(ink, 2));
        for (double x = area.left() - trackHeight; x < area.right(); x += 5)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + trackHeight, area.top()));
        painter.restore();
    };
    if (const auto start = m_dates.start()) {
        const double to = scale.x(*start);
        hatch(std::min(scale.x(later(*start, -m_dates.leeway)), to - leastLeeway), to, color(Tone::Accent));
    }
    if (m_dates.expiry) {
        const double from = scale.x(*m_dates.expiry);
        const QColor ink = color(m_dates.expired ? Tone::Bad : Tone::Accent);
        hatch(from, std::max(scale.x(later(*m_dates.expiry, m_dates.leeway)), from + leastLeeway), ink);
    }
}

void ValidityTimeline::paintMarkers(QPainter &painter, const TimeScale &scale, double y) const
{
    const auto tick = [&](double x, const QColor &ink, Qt::PenStyle style) {
        painter.setPen(QPen(ink, 2, style, Qt::FlatCap));
        painter.drawLine(QPointF(x, y - tickHeight / 2), QPointF(x, y + tickHeight / 2));
    };
    const QColor accent = color(Tone::Accent);
    if (m_dates.issued && m_dates.issued != m_dates.notBefore)
        tick(scale.x(*m_dates.issued), m_dates.notBefore ? color(Tone::Muted) : accent, Qt::SolidLine);
    if (m_dates.notBefore)
        tick(scale.x(*m_dates.notBefore), m_dates.early ? color(Tone::Bad) : accent, Qt::SolidLine);
    if (m_dates.expiry)
        tick(scale.x(*m_dates.expiry), m_dates.expired ? color(Tone::Bad) : accent, Qt::SolidLine);
    if (m_dates.clock)
        tick(scale.xOfNow(*m_dates.clock), palette().color(QPalette::Text), Qt::DotLine);
}

/// What can be taken hold of.
void ValidityTimeline::paintMark(QPainter &painter, const TimeScale &scale, double y) const
{
    const bool isHeld = m_drag || m_showsFocus;
    const QColor ink = color(isHeld ? Tone::Accent : Tone::Neutral);
    const double x = scale.xOfNow(m_dates.moment);
    painter.setPen(QPen(palette().color(QPalette::Text), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, y - 12), QPointF(x, y + 12));
    const QRectF mark(QPointF(x - markSize.width() / 2, y - markSize.height() / 2), markSize);
    painter.setPen(QPen(isHeld ? ink : palette().color(QPalette::Text), isHeld ? 2 : 1.5));
    painter.setBrush(color(isHeld ? Tone::Selection : Tone::Surface));
    painter.drawRoundedRect(mark, 4, 4);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    for (const double bar : {x - 1.5, x + 1.5})
        painter.drawLine(QPointF(bar, y - 3), QPointF(bar, y + 3));
}

void ValidityTimeline::paintLabels(QPainter &painter, const QList<Label> &labels, double baseline) const
{
    std::vector<LabelWish> wishes;
    for (const Label &label : labels)
        wishes.push_back({label.center, labelWidth(label), label.priority});
    const auto places =
        placeLabels(wishes, lineEdge, lineEnd() + lineEdge / 2, QFontMetricsF(painter.font()).averageCharWidth() * 2);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i].shown)
            continue;
        const Label &label = labels[qsizetype(i)];
        painter.setFont(labelFont(label));
        painter.setPen(label.ink);
        double left = places[i].left;
        if (label.glyph) {
            const double side = scaled(measure::smallIcon);
            const double top = baseline - QFontMetricsF(labelFont(label)).capHeight() / 2 - side / 2;
            paintGlyph(painter, QRectF(left, top, side, side), *label.glyph, label.ink);
            left += side + labelGlyphGap;
        }
        painter.drawText(QPointF(left, baseline), label.text);
    }
}

QFont ValidityTimeline::labelFont(const Label &label) const
{
    return label.isBold ? strong(smallFont()) : smallFont();
}

double ValidityTimeline::labelWidth(const Label &label) const
{
    return QFontMetricsF(labelFont(label)).horizontalAdvance(label.text) +
           (label.glyph ? scaled(measure::smallIcon) + labelGlyphGap : 0);
}

QList<ValidityTimeline::Label> ValidityTimeline::dateLabels(const TimeScale &scale) const
{
    const QColor muted = color(Tone::Muted);
    const QColor bad = color(Tone::Bad);
    const QColor text = palette().color(QPalette::Text);
    QList<Label> list;
    const bool together = m_dates.issued && m_dates.issued == m_dates.notBefore;
    if (m_dates.issued && !together)
        list += {scale.x(*m_dates.issued), tr("issued %1").arg(shortTime(*m_dates.issued)), muted, 0};
    if (m_dates.notBefore) {
        list += {scale.x(*m_dates.notBefore),
                 tr("from %1").arg(shortTime(*m_dates.notBefore)),
                 m_dates.early ? bad : muted,
                 1,
                 m_dates.early,
                 Glyph::From};
    }
    if (m_dates.expiry)
        list += {scale.x(*m_dates.expiry),
                 tr("until %1").arg(shortTime(*m_dates.expiry)),
                 m_dates.expired ? bad : muted,
                 3,
                 m_dates.expired,
                 Glyph::Until};
    const QString now = m_dates.clock ? tr("judged at %1") : tr("now %1");
    list += {scale.xOfNow(m_dates.moment), now.arg(shortTime(m_dates.moment)), text, 4, true};
    if (m_dates.clock)
        list += {scale.xOfNow(*m_dates.clock), tr("now %1").arg(shortTime(*m_dates.clock)), muted, 2};
    return list;
}

QList<ValidityTimeline::Label> ValidityTimeline::spanLabels(const TimeScale &scale) const
{
    const QColor muted = color(Tone::Muted);
    const auto start = m_dates.start();
    const double from = start ? scale.x(*start) : scale.left();
    const double to = m_dates.expiry ? scale.x(*m_dates.expiry) : scale.right();
    QList<Label> list;
    if (const QString span = spanWords(); !span.isEmpty())
        list += {(from + to) / 2, span, muted, 2};
    if (m_dates.leeway > 0 && (start || m_dates.expiry)) {
        const QString leeway = tr("leeway %1").arg(explain::exactDuration(std::chrono::seconds(m_dates.leeway)));
        const double width = QFontMetricsF(smallFont()).horizontalAdvance(leeway);
        list += {m_dates.expiry ? to + width / 2 : from - width / 2, leeway, muted, 0};
    }
    return list;
}

} // namespace tokenscope::ui
