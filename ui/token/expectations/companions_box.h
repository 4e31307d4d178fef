// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/files/companion_files.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace tokenscope::ui {

class ElidingLabel;

/// What was given beside the token and its keys, one line for each: its name, and buttons that open or remove it.
class CompanionsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CompanionsBox(QWidget *parent = nullptr);

    void showCompanions(const Companions &companions);

signals:
    void wanted(tokenscope::ui::Companion companion);
    void removed(tokenscope::ui::Companion companion);

private:
    struct Line
    {
        ElidingLabel *name;
        QPushButton *open;
        QPushButton *remove;
    };
    Line createLine(int row, Companion companion);

    std::array<Line, 3> m_lines;
};

} // namespace tokenscope::ui
