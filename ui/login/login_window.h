// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/background_work.h"

#include <QMainWindow>

#include <cstddef>

class QAction;
class QMenu;
class QPushButton;

namespace tokenscope::ui {

class ChoiceBox;
class ElidingLabel;
class LoginReading;
class LoginVerdict;
class PlainLabel;
class StepDetails;
class StepsModel;
class StepsView;

/// A login out of its recording: which link breaks first and what to do, then all steps with what was checked at each.
class LoginWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit LoginWindow(QWidget *parent = nullptr);

    /// The path is the system's own: any bytes.
    void openRecording(const QByteArray &file);
    /// The recording without its secrets, readable for its owner alone.
    void saveSanitized(const QString &path);
    /// Dates, after the shown time zone has changed.
    void reword();
    const LoginReading &reading() const { return *m_reading; }

signals:
    /// A token that is to be looked at in the main window.
    void inspectWanted(const QString &token);
    /// All tokens of the recording, as a table.
    void tableWanted(const QByteArray &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createWidgets();
    QWidget *createHead(QWidget *parent);
    QWidget *createSteps(QWidget *parent);
    void createMenus();
    void connectSignals();

    void chooseRecording();
    void chooseSanitized();
    void showState();
    void listLogins();
    void showLogin(int login);
    void showChosen();

    LoginReading *m_reading;
    StepsModel *m_model;
    ElidingLabel *m_name = nullptr;
    PlainLabel *m_size = nullptr;
    ChoiceBox *m_logins = nullptr;
    QPushButton *m_table = nullptr;
    QPushButton *m_save = nullptr;
    QAction *m_saveEntry = nullptr;
    QAction *m_tableEntry = nullptr;
    LoginVerdict *m_verdict = nullptr;
    QWidget *m_parts = nullptr;
    StepsView *m_steps = nullptr;
    StepDetails *m_details = nullptr;
    BackgroundWork m_saving;
    BackgroundWork m_naming;
};

} // namespace tokenscope::ui
