// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/time_zone.h"
#include "ui/look/appearance.h"

#include <QMenu>

namespace tokenscope::ui {

/// How the program looks: its theme, and how large. What is chosen is kept.
class ViewMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ViewMenu(QWidget *parent = nullptr);

signals:
    /// What is measured by the font has another size now.
    void lookChanged();
    /// Dates are written in another zone from now on.
    void timeZoneChanged();

private:
    void addTheme(QMenu *themes, Theme theme, const QString &words);
    void chooseTheme(Theme theme);
    void chooseZoom(int percent);
    void addZone(QMenu *zones, explain::TimeZone zone, const QString &words);
    void chooseZone(explain::TimeZone zone);
};

} // namespace tokenscope::ui
