// SPDX-License-Identifier: Apache-2.0
// What the timeline shows, and how the time that a token is judged by is moved on it. Its pixels are in
// validity_timeline_painting.cpp.
#include "ui/token/verdict/validity_timeline.h"

#include "explain/phrases/duration_words.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/accessible_timeline.h"
#include "ui/token/verdict/zone_switch.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
/// The years 1 to 9999: a date in a token can be anything, a time to judge by is one that a calendar has.
constexpr std::int64_t firstMoment = -62135596800;
constexpr std::int64_t lastMoment = 253402300799;

std::optional<std::int64_t> secondsOf(const std::optional<jose::NumericDate> &date)
{
    return date ? std::optional(date->seconds) : std::nullopt;
}

std::int64_t secondsOf(Moment moment)
{
    return moment.time_since_epoch().count();
}

} // namespace

ValidityTimeline::ValidityTimeline(QWidget *parent)
    : QWidget(parent)
    , m_zones(new ZoneSwitch(this))
{
    connect(m_zones, &ZoneSwitch::chosen, this, &ValidityTimeline::zoneWanted);
    installAccessibleTimeline();
    setAccessibleName(tr("Validity"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    hide();
}

void ValidityTimeline::showInspection(const inspect::Inspection &inspection, const TimelineSetting &setting)
{
    Dates dates;
    if (const auto &claims = inspection.claims) {
        dates.issued = secondsOf(claims->issuedAt());
        dates.notBefore = secondsOf(claims->notBefore());
        dates.expiry = secondsOf(claims->expiry());
    }
    dates.moment = secondsOf(inspection.moment);
    if (setting.clock)
        dates.clock = secondsOf(*setting.clock);
    dates.leeway = setting.leeway.count();
    dates.expired = inspection.find(inspect::Code::Expired) != nullptr;
    dates.early = inspection.find(inspect::Code::NotYetValid) != nullptr;
    setVisible(inspection.verdict != inspect::Verdict::NotAToken || !dates.isEmpty());
    m_zones->showZone(explain::shownTimeZone());
    m_zones->setVisible(!dates.isEmpty() && !m_isCompact);
    const bool wasJudging = std::exchange(m_isJudging, false);
    if (dates == m_dates && !wasJudging)
        return showDay(); // of another zone, it may be
    m_dates = dates;
    showDay();
    setFocusPolicy(dates.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    const QString hint = tr("Drag the mark to judge by another time; Esc goes back to now");
    setToolTip(plainToolTip(dates.isEmpty() ? QString() : hint));
    tellMoment();
    update();
}

void ValidityTimeline::showNothing()
{
    m_dates = {};
    m_drag.reset();
    setFocusPolicy(Qt::NoFocus);
    setAccessibleDescription({});
    hide();
}

void ValidityTimeline::showJudging(bool datesStand)
{
    m_isJudging = true;
    if (datesStand) {
        m_dates.expired = false;
        m_dates.early = false;
    } else {
        m_dates = {};
        m_drag.reset();
        setAccessibleDescription(tr("Judging…"));
    }
    update();
}

void ValidityTimeline::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) == compact)
        return;
    m_zones->setVisible(hasDates() && !m_isCompact);
    updateGeometry();
    update();
}

void ValidityTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSwitch();
}

void ValidityTimeline::choose(Moment moment)
{
    const std::int64_t chosen = std::clamp(secondsOf(moment), firstMoment, lastMoment);
    if (!hasDates() || chosen == m_dates.moment)
        return;
    if (!m_dates.clock)
        m_dates.clock = m_dates.moment;
    m_dates.moment = chosen;
    tellMoment();
    update();
    emit momentChosen(Moment(std::chrono::seconds(chosen)));
}

/// To assistive tools too.
void ValidityTimeline::tellMoment()
{
    setAccessibleDescription(words());
    QAccessibleValueChangeEvent event(this, double(m_dates.moment));
    QAccessible::updateAccessibility(&event);
}

std::pair<Moment, Moment> ValidityTimeline::range() const
{
    const TimeScale line = scale();
    const auto at = [&line](double x) {
        return Moment(std::chrono::seconds(std::clamp(line.secondsAt(x), firstMoment, lastMoment)));
    };
    return {at(line.left()), at(line.right())};
}

bool ValidityTimeline::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Esc is for this before it cancels a request
        if (chosenByKey(*static_cast<QKeyEvent *>(event)) ||
            (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_dates.clock)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_showsFocus =
            event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason;
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

std::optional<std::int64_t> ValidityTimeline::chosenByKey(const QKeyEvent &key) const
{
    if (!hasDates() || key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const std::int64_t step = key.modifiers() & Qt::ShiftModifier ? hour : minute;
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return m_dates.moment - step;
    case Qt::Key_Right:
    case Qt::Key_Up:
        return m_dates.moment + step;
    case Qt::Key_PageDown:
        return m_dates.moment - day;
    case Qt::Key_PageUp:
        return m_dates.moment + day;
    case Qt::Key_Home:
        return m_dates.issued ? m_dates.issued : m_dates.notBefore;
    case Qt::Key_End:
        return m_dates.expiry;
    default:
        return std::nullopt;
    }
}

void ValidityTimeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dates.clock) {
        m_drag.reset();
        emit nowWanted();
    } else if (const auto chosen = chosenByKey(*event)) {
        choose(Moment(std::chrono::seconds(*chosen)));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ValidityTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isOnMark(event->position()))
        return QWidget::mousePressEvent(event);
    const TimeScale line = scale();
    m_drag = {line, event->position().x() - line.xOfNow(m_dates.moment)};
    update();
}

void ValidityTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        choose(Moment(std::chrono::seconds(m_drag->scale.secondsAt(event->position().x() - m_drag->offset))));
    else
        setCursor(isOnMark(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void ValidityTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return QWidget::mouseReleaseEvent(event);
    m_drag.reset();
    update();
}

QString ValidityTimeline::words() const
{
    if (m_dates.isEmpty())
        return tr("This token has no dates.");
    const auto date = [](std::int64_t seconds) { return explain::calendarTime(Moment(std::chrono::seconds(seconds))); };
    QStringList parts;
    if (m_dates.issued)
        parts += tr("Issued %1").arg(date(*m_dates.issued));
    if (m_dates.notBefore)
        parts += tr("Not good before %1").arg(date(*m_dates.notBefore));
    if (m_dates.expiry)
        parts += tr("Expires %1").arg(date(*m_dates.expiry));
    parts += spanWords();
    parts += momentWords();
    parts.removeAll(QString());
    return parts.join(u". "_s) + u'.';
}

QString ValidityTimeline::momentWords() const
{
    if (m_dates.isEmpty())
        return {};
    const QString time = explain::calendarTime(moment());
    return m_dates.clock ? tr("Judged as of %1").arg(time) : tr("Now %1").arg(time);
}

} // namespace tokenscope::ui
