// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/widgets.h"
#include "ui/table/table_reading.h"

#include <QWidget>

class QMenu;
class QProgressBar;
class QPushButton;

namespace tokenscope::ui {

class ChoiceBox;

/// The line at the top of the table's window: which file, how far it was read, and by what its tokens are judged.
class TableHead final : public QWidget
{
    Q_OBJECT

public:
    enum class KeyChoice { Loaded, OfFile, ChooseFile };

    explicit TableHead(QWidget *parent = nullptr);

    void showReading(const TableReading &reading);
    void setExportMenu(QMenu *menu);
    /// The words for the keys of the main window, and for those of a file if there are any.
    void setKeyWords(const QString &loaded, const QString &ofFile);
    void setKeyChoice(KeyChoice choice);
    void setJudgeAt(scan::JudgeAt judgeAt);

signals:
    void pauseWanted();
    void resumeWanted();
    void stopWanted();
    void judgeAtChosen(tokenscope::scan::JudgeAt judgeAt);
    void keysChosen(tokenscope::ui::TableHead::KeyChoice choice);

private:
    void createWidgets();
    QString stateWords(const TableReading &reading) const;

    ElidingLabel *m_name;
    PlainLabel *m_size;
    QProgressBar *m_bar;
    PlainLabel *m_progress;
    QPushButton *m_pause;
    QPushButton *m_stop;
    ChoiceBox *m_judgeAt;
    ChoiceBox *m_keys;
    QPushButton *m_export;
    bool m_isPaused = false;
};

} // namespace tokenscope::ui
