// SPDX-License-Identifier: Apache-2.0
#pragma once

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

private:
    void addTheme(QMenu *themes, Theme theme, const QString &words);
    void chooseTheme(Theme theme);
    void chooseZoom(int percent);
};

} // namespace tokenscope::ui
