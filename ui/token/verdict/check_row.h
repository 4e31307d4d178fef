// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/mark_icon.h"
#include "ui/token/verdict/next_steps.h"

#include <QWidget>

#include <vector>

namespace tokenscope::ui {

class Paragraph;
class PlainLabel;
class StepButtons;

/// One check or finding: its sign, its name, what was found, and what to do about it. Enter does the likeliest of it;
/// Left and Right go through the others.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    void showCheck(const inspect::Inspection &inspection, const inspect::Check &check, const Abilities &abilities);
    /// A line without next steps; the title says the state too.
    void showWords(MarkIcon::Mark mark, const QString &title, const QString &detail);
    void showFinding(const inspect::Inspection &inspection, const inspect::Finding &finding,
                     const Abilities &abilities);
    /// Stands out while something is looked for among the rows.
    void setFound(bool found);

signals:
    void stepChosen(const tokenscope::explain::Action &step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Which section of the guide tells of it; empty where none does.
    void setGuideSection(const QString &section);
    void showLine(MarkIcon::Mark mark, const QString &title, const QString &detail, const QString &words);

    MarkIcon *m_icon;
    PlainLabel *m_title;
    Paragraph *m_detail;
    StepButtons *m_steps;
    QAction *m_meaning;
    bool m_isFound = false;
};

} // namespace tokenscope::ui
