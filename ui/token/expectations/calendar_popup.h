// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QFrame>

class QCalendarWidget;
class QTimeEdit;

namespace tokenscope::ui {

/// A month to choose a day from and a clock time, in the zone that times are shown in. It goes once something is chosen
/// or clicked elsewhere.
class CalendarPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Opens at `moment`, below `field`.
    CalendarPopup(Moment moment, QWidget *field);

signals:
    void chosen(tokenscope::Moment moment);

private:
    void dressCalendar();
    void choose();

    QCalendarWidget *m_calendar;
    QTimeEdit *m_time;
};

} // namespace tokenscope::ui
