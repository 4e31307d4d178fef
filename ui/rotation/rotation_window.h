// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/key_history.h"
#include "ui/session/background_work.h"

#include <QMainWindow>

#include <chrono>
#include <optional>

class QPushButton;

namespace tokenscope::ui {

class AnswerCard;
class ChoiceBox;
class ElidingLabel;
class PlainLabel;
class RotationModel;
class RotationReading;
class RotationView;

/// What the rotation of an endpoint's keys does to clients that keep key sets, drawn over time: out of what was fetched
/// and kept, and out of the lines of a watch.
class RotationWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit RotationWindow(QWidget *parent = nullptr);

    /// Sets that one endpoint published; none where no endpoint is loaded.
    void useKept(const QList<storage::KeptKeySet> &sets);
    /// The path is the system's own: any bytes.
    void openWatch(const QByteArray &file);
    /// Dates, after the shown time zone has changed.
    void reword();
    const RotationReading &reading() const { return *m_reading; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createWidgets();
    QWidget *createHead(QWidget *parent);
    QWidget *createBars(QWidget *parent);
    void createMenus();

    void chooseWatch();
    void showState();
    void showAnswer();
    QString sourceWords() const;
    std::optional<std::chrono::seconds> tokenLifetime() const;

    RotationReading *m_reading;
    RotationModel *m_model;
    ElidingLabel *m_source = nullptr;
    PlainLabel *m_lifetimeLabel = nullptr;
    ChoiceBox *m_lifetime = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_start = nullptr;
    AnswerCard *m_answer = nullptr;
    QWidget *m_bars = nullptr;
    RotationView *m_view = nullptr;
    PlainLabel *m_advice = nullptr;
    BackgroundWork m_naming;
};

} // namespace tokenscope::ui
