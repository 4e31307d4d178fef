// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/report.h"
#include "ui/session/background_work.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

namespace tokenscope::ui {

/// A recording on its way into a report. All of it happens on a worker thread.
class LoginReading final : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Reading, Done, Failed };

    explicit LoginReading(QObject *parent = nullptr);

    /// The path is the system's own. What was read before goes.
    void start(const QByteArray &file);
    /// Nothing is open then.
    void cancel();

    State state() const { return m_state; }
    /// Why it failed, in words.
    const QString &fault() const { return m_fault; }
    const QByteArray &file() const { return m_file; }
    /// Without its folder, escaped.
    QString fileName() const;
    /// Null unless it is done.
    const std::shared_ptr<const login::Report> &report() const { return m_report; }

signals:
    void stateChanged();

private:
    struct Read;

    void onRead(const concurrency::WorkResult<Read> &result);
    void enter(State state);

    QByteArray m_file;
    State m_state = State::Empty;
    QString m_fault;
    std::shared_ptr<const login::Report> m_report;
    BackgroundWork m_work;
};

} // namespace tokenscope::ui
