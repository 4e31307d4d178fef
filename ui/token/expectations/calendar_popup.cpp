// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/calendar_popup.h"

#include "base/system_clock.h"
#include "explain/phrases/time_zone.h"
#include "explain/phrases/typed_moment.h"
#include "ui/look/theme.h"
#include "ui/look/widgets.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

/// Of the shown zone; today at midnight where no calendar reaches it.
QDateTime shownDateTime(Moment moment)
{
    const auto read = [](Moment each) {
        return QDateTime::fromString(explain::shownMinute(each), u"yyyy-MM-dd HH:mm"_s);
    };
    const QDateTime shown = read(moment);
    return shown.isValid() ? shown : read(clockNow());
}

} // namespace

CalendarPopup::CalendarPopup(Moment moment, QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
    , m_time(new QTimeEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const QDateTime shown = shownDateTime(moment);
    m_calendar->setAccessibleName(tr("Day"));
    m_calendar->setSelectedDate(shown.date());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend = m_calendar->weekdayTextFormat(Qt::Saturday); // no red: that is for what is wrong
    weekend.setForeground(palette().text());
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, weekend);
    dressCalendar();
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setTime(shown.time());
    auto *take = new QPushButton(tr("&Judge as of then"), this);
    take->setAccessibleName(tr("Judge as of then"));
    take->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_time);
    row->addWidget(
        new PlainLabel(explain::shownTimeZone() == explain::TimeZone::Utc ? tr("UTC") : tr("local time"), this));
    row->addStretch(1);
    row->addWidget(take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_calendar);
    column->addLayout(row);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(take, &QPushButton::clicked, this, &CalendarPopup::choose);
    adjustSize();
    const QRect room = field->screen()->availableGeometry();
    const QPoint below = field->mapToGlobal(QPoint(0, field->height()));
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    m_calendar->setFocus();
}

/// Tables of the window stand on its cards, and have no ground of their own.
void CalendarPopup::dressCalendar()
{
    m_calendar->setStyleSheet(u"QTableView { background: %1; } QWidget#qt_calendar_navigationbar { background: %1; } "
                              u"QToolButton { color: %2; border: none; padding: 0.2em 0.5em; }"_s.arg(
                                  color(Tone::Surface).name(), palette().color(QPalette::Text).name()));
    QTextCharFormat head;
    head.setForeground(color(Tone::Muted));
    head.setBackground(color(Tone::Surface));
    m_calendar->setHeaderTextFormat(head);
    const auto point = [this](const QString &name, Qt::ArrowType arrow) {
        if (auto *button = m_calendar->findChild<QToolButton *>(name)) {
            button->setIcon({});
            button->setArrowType(arrow);
        }
    };
    point(u"qt_calendar_prevmonth"_s, layoutDirection() == Qt::LeftToRight ? Qt::LeftArrow : Qt::RightArrow);
    point(u"qt_calendar_nextmonth"_s, layoutDirection() == Qt::LeftToRight ? Qt::RightArrow : Qt::LeftArrow);
}

/// By the rules of what is typed, for summer time too.
void CalendarPopup::choose()
{
    const QString typed =
        m_calendar->selectedDate().toString(Qt::ISODate) + u' ' + m_time->time().toString(u"HH:mm:ss"_s);
    if (const auto moment = explain::readTypedMoment(typed, clockNow()))
        emit chosen(*moment);
    close();
}

} // namespace tokenscope::ui
