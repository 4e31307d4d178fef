// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/language/language.h"
#include "explain/phrases/time_zone.h"
#include "ui/look/appearance.h"

#include <QMenu>

#include <optional>

namespace tokenscope::ui {

/// How the program looks: its theme, how large, and in which language. What is chosen is kept.
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
    /// It is spoken from the next start on; `words` say so.
    void languageChosen(const QString &words);

private:
    void addTheme(QMenu *themes, Theme theme, const QString &words);
    void chooseTheme(Theme theme);
    void chooseZoom(int percent);
    void addZone(QMenu *zones, explain::TimeZone zone, const QString &words);
    void chooseZone(explain::TimeZone zone);
    void addLanguage(QMenu *languages, std::optional<explain::Language> language, const QString &words);
    void chooseLanguage(std::optional<explain::Language> language);
};

} // namespace tokenscope::ui
