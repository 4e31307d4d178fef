// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/watch_log.h"
#include "storage/key_history.h"
#include "ui/session/background_work.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace tokenscope::ui {

/// When keys were published: by the lines of a watch, by what was fetched and kept, or by both, where they are of the
/// same keys. Read and put together on a worker thread.
class RotationReading final : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Reading, Done, Failed };

    explicit RotationReading(QObject *parent = nullptr);

    /// Sets that one endpoint published, as the history keeps them.
    void useKept(const QList<storage::KeptKeySet> &sets);
    /// The path is the system's own.
    void openWatch(const QByteArray &file);
    /// What was kept stays.
    void cancel();

    State state() const { return m_state; }
    const QString &fault() const { return m_fault; }
    const std::optional<rotation::WatchLog> &log() const { return m_log; }
    /// Of the watch, without its folder; empty where none is open.
    const QString &watchName() const { return m_watchName; }
    /// Whether what was kept is part of the log.
    bool usesKept() const { return m_usesKept; }

signals:
    void stateChanged();

private:
    struct Read;

    static Read read(const QByteArray &file, const QList<storage::KeptKeySet> &kept);
    void start();
    void onRead(const concurrency::WorkResult<Read> &result);
    void enter(State state);

    QByteArray m_file;
    QList<storage::KeptKeySet> m_kept;
    State m_state = State::Empty;
    QString m_fault;
    QString m_watchName;
    bool m_usesKept = false;
    std::optional<rotation::WatchLog> m_log;
    BackgroundWork m_work;
};

} // namespace tokenscope::ui
