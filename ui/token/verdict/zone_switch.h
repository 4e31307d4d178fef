// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/time_zone.h"

#include <QWidget>

class QPushButton;

namespace tokenscope::ui {

class PlainLabel;

/// Local time or UTC, for the whole program, and below the day that all times beside it are of.
class ZoneSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneSwitch(QWidget *parent = nullptr);

    void showZone(explain::TimeZone zone);
    /// Nothing where they are of several days.
    void showDay(const QString &day);

signals:
    void chosen(tokenscope::explain::TimeZone zone);

private:
    QPushButton *addButton(const QString &words, const QString &name, explain::TimeZone zone);

    PlainLabel *m_day;
    QPushButton *m_local;
    QPushButton *m_utc;
};

} // namespace tokenscope::ui
