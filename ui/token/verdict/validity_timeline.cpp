// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/validity_timeline.h"

#include "explain/phrases/duration_words.h"
#include "explain/phrases/time_zone.h"
#include "ui/look/theme.h"
#include "ui/token/verdict/label_row.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr double timelineMargin = 20;
constexpr double timelineRadius = 4;
constexpr double trackHeight = 6;
constexpr double dotRadius = 5;
/// How far from the token's own dates "now" may stand, in lengths of their span; a year is not drawn to scale.
constexpr double farthest = 0.35;

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

std::optional<std::int64_t> secondsOf(const std::optional<jose::NumericDate> &date)
{
    return date ? std::optional(date->seconds) : std::nullopt;
}

} // namespace

/// Seconds to pixels. In doubles: absurd dates lose their last digits, and cannot overflow.
class ValidityTimeline::Scale
{
public:
    Scale(const Dates &dates, double left, double right)
        : m_left(left)
        , m_right(right)
    {
        std::vector<double> known;
        for (const auto &date : {dates.issued, dates.notBefore, dates.expiry}) {
            if (date)
                known.push_back(double(*date));
        }
        const auto [first, last] = std::ranges::minmax(known);
        const double now = double(dates.now);
        const double span = last > first ? last - first : std::max(60.0, std::min(3600.0, std::abs(now - first)));
        m_now = std::clamp(now, first - farthest * span, last + farthest * span);
        const double low = std::min(first, m_now);
        const double high = std::max(last, m_now);
        const double padding = 0.09 * std::max(high - low, span);
        m_origin = low - padding;
        m_perSecond = (right - left) / (high - low + 2 * padding);
    }

    double left() const { return m_left; }
    double right() const { return m_right; }
    double now() const { return x(m_now); }
    double x(std::int64_t seconds) const { return x(double(seconds)); }

private:
    double x(double seconds) const { return std::clamp(m_left + (seconds - m_origin) * m_perSecond, m_left, m_right); }

    double m_left;
    double m_right;
    double m_now = 0;
    double m_origin = 0;
    double m_perSecond = 0;
};

ValidityTimeline::ValidityTimeline(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Validity"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void ValidityTimeline::showInspection(const inspect::Inspection &inspection, bool momentIsFixed)
{
    Dates dates;
    if (const auto &claims = inspection.claims) {
        dates.issued = secondsOf(claims->issuedAt());
        dates.notBefore = secondsOf(claims->notBefore());
        dates.expiry = secondsOf(claims->expiry());
    }
    dates.now = inspection.moment.time_since_epoch().count();
    dates.nowIsFixed = momentIsFixed;
    dates.expired = inspection.find(inspect::Code::Expired) != nullptr;
    dates.early = inspection.find(inspect::Code::NotYetValid) != nullptr;
    setVisible(inspection.verdict != inspect::Verdict::NotAToken || !dates.isEmpty());
    const bool wasJudging = std::exchange(m_isJudging, false);
    if (dates == m_dates && !wasJudging)
        return;
    m_dates = dates;
    setAccessibleDescription(words());
    update();
}

void ValidityTimeline::showNothing()
{
    m_dates = {};
    setAccessibleDescription({});
    hide();
}

void ValidityTimeline::showJudging()
{
    m_dates = {};
    m_isJudging = true;
    setAccessibleDescription(tr("Judging…"));
    update();
}

void ValidityTimeline::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) != compact)
        updateGeometry();
}

QSize ValidityTimeline::sizeHint() const
{
    const int line = QFontMetrics(smallFont()).height();
    return {40 * line, m_isCompact ? line + 26 : 2 * line + 34};
}

QSize ValidityTimeline::minimumSizeHint() const
{
    return {10 * QFontMetrics(smallFont()).height(), sizeHint().height()};
}

void ValidityTimeline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Tone::Outline));
    painter.setBrush(color(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), timelineRadius, timelineRadius);
    painter.setFont(smallFont());
    if (m_dates.isEmpty()) {
        if (!m_isJudging) {
            painter.setPen(color(Tone::Muted));
            painter.drawText(rect(), Qt::AlignCenter, tr("This token has no dates"));
        }
        return;
    }
    const QFontMetricsF metrics(smallFont());
    const Scale scale(m_dates, timelineMargin, width() - timelineMargin);
    const double middle = (m_isCompact ? 9 : 8 + metrics.height()) + dotRadius;
    paintTrack(painter, scale, middle);
    paintMarkers(painter, scale, middle);
    if (!m_isCompact)
        paintSpanWords(painter, scale, 6 + metrics.ascent());
    paintLabels(painter, scale, middle + dotRadius + 7 + metrics.ascent());
}

QString ValidityTimeline::words() const
{
    if (m_dates.isEmpty())
        return tr("This token has no dates.");
    const auto moment = [](std::int64_t seconds) { return explain::calendarTime(momentOf(seconds)); };
    QStringList parts;
    if (m_dates.issued)
        parts += tr("Issued %1").arg(moment(*m_dates.issued));
    if (m_dates.notBefore)
        parts += tr("Not valid before %1").arg(moment(*m_dates.notBefore));
    if (m_dates.expiry)
        parts += tr("Expires %1").arg(moment(*m_dates.expiry));
    parts += spanWords();
    parts +=
        m_dates.nowIsFixed ? tr("Judged as of %1").arg(moment(m_dates.now)) : tr("Now %1").arg(moment(m_dates.now));
    parts.removeAll(QString());
    return parts.join(u". "_s) + u'.';
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
    return tr("valid for %1").arg(explain::exactDuration(difference(*start, *m_dates.expiry)));
}

bool ValidityTimeline::isOneDay() const
{
    const auto sameDay = [&](const std::optional<std::int64_t> &date) {
        return !date || explain::isSameDay(momentOf(*date), momentOf(m_dates.now));
    };
    return sameDay(m_dates.issued) && sameDay(m_dates.notBefore) && sameDay(m_dates.expiry);
}

QString ValidityTimeline::shortTime(std::int64_t seconds) const
{
    return isOneDay() ? explain::shownClock(momentOf(seconds)) : explain::shownMinute(momentOf(seconds));
}

void ValidityTimeline::paintTrack(QPainter &painter, const Scale &scale, double y) const
{
    const auto bar = [&](double from, double to, const QColor &fill) {
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(from, y - trackHeight / 2, to - from, trackHeight), trackHeight / 2,
                                trackHeight / 2);
    };
    painter.setPen(Qt::NoPen);
    bar(scale.left(), scale.right(), color(Tone::Outline));
    const auto start = m_dates.start();
    const double from = start ? scale.x(*start) : scale.left();
    const double to = m_dates.expiry ? scale.x(*m_dates.expiry) : scale.right();
    if (to > from)
        bar(from, to, color(Tone::Accent));
}

void ValidityTimeline::paintMarkers(QPainter &painter, const Scale &scale, double y) const
{
    const auto dot = [&](const std::optional<std::int64_t> &date, const QColor &fill) {
        if (!date)
            return;
        painter.setBrush(fill);
        painter.drawEllipse(QPointF(scale.x(*date), y), dotRadius, dotRadius);
    };
    painter.setPen(Qt::NoPen);
    dot(m_dates.issued, color(m_dates.notBefore == m_dates.issued ? Tone::Accent : Tone::Muted));
    dot(m_dates.notBefore, color(m_dates.early ? Tone::Bad : Tone::Accent));
    dot(m_dates.expiry, color(m_dates.expired ? Tone::Bad : Tone::Accent));
    painter.setPen(QPen(palette().color(QPalette::Text), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(scale.now(), y - 12), QPointF(scale.now(), y + 12));
}

void ValidityTimeline::paintSpanWords(QPainter &painter, const Scale &scale, double baseline) const
{
    const QString text = spanWords();
    const auto start = m_dates.start();
    const double from = start ? scale.x(*start) : scale.left();
    const double to = m_dates.expiry ? scale.x(*m_dates.expiry) : scale.right();
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    // In a narrow window the words can be longer than the line: then they begin where it begins.
    double left = std::max(scale.left(), std::min((from + to - width) / 2, scale.right() - width));
    constexpr double gap = 6;
    if (scale.now() > left - gap && scale.now() < left + width + gap) // it would stand on the mark of now
        left = scale.now() - gap - width > scale.left() ? scale.now() - gap - width : scale.now() + gap;
    painter.setPen(color(Tone::Muted));
    painter.drawText(QPointF(left, baseline), text);
}

void ValidityTimeline::paintLabels(QPainter &painter, const Scale &scale, double baseline) const
{
    const QList<Label> all = labels(scale);
    const QFontMetricsF metrics(painter.font());
    std::vector<LabelWish> wishes;
    for (const Label &label : all)
        wishes.push_back({label.center, metrics.horizontalAdvance(label.text), label.priority});
    const auto places =
        placeLabels(wishes, timelineMargin / 2, width() - timelineMargin / 2, metrics.averageCharWidth() * 2);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i].shown)
            continue;
        painter.setPen(all[qsizetype(i)].ink);
        painter.drawText(QPointF(places[i].left, baseline), all[qsizetype(i)].text);
    }
}

QList<ValidityTimeline::Label> ValidityTimeline::labels(const Scale &scale) const
{
    const QColor muted = color(Tone::Muted);
    const QColor bad = color(Tone::Bad);
    QList<Label> list;
    const bool together = m_dates.issued && m_dates.issued == m_dates.notBefore;
    if (m_dates.issued && !together)
        list += {scale.x(*m_dates.issued), tr("issued %1").arg(shortTime(*m_dates.issued)), muted, 0};
    if (m_dates.notBefore) {
        const QString text = together ? tr("issued · nbf %1") : tr("nbf %1");
        list += {scale.x(*m_dates.notBefore), text.arg(shortTime(*m_dates.notBefore)), m_dates.early ? bad : muted, 1};
    }
    if (m_dates.expiry)
        list +=
            {scale.x(*m_dates.expiry), tr("exp %1").arg(shortTime(*m_dates.expiry)), m_dates.expired ? bad : muted, 3};
    const QString now = m_dates.nowIsFixed ? tr("at %1") : tr("now %1");
    list += {scale.now(), now.arg(shortTime(m_dates.now)), palette().color(QPalette::Text), 2};
    return list;
}

} // namespace tokenscope::ui
