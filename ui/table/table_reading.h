// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/arrangement.h"
#include "scan/table/table_scan.h"
#include "ui/session/background_work.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

namespace tokenscope::ui {

/// By what the tokens of a log are judged.
struct TableJudging
{
    inspect::InspectionKeys keys = {};
    inspect::Expectations expectations = {};
    scan::JudgeAt judgeAt = scan::JudgeAt::LineTime;
};

/// A log on its way into a table, and which of its rows are shown. All of it happens on worker threads; what comes of
/// it is handed on in batches.
class TableReading final : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Reading, Paused, Done, Stopped, Failed };

    explicit TableReading(QObject *parent = nullptr);
    ~TableReading() override;

    /// The path is the system's own. What was read before goes.
    void start(const QByteArray &file, const TableJudging &judging);
    void pause();
    void resume();
    /// What was found by then stays.
    void stop();
    void setQuery(const scan::TableQuery &query);

    State state() const { return m_state; }
    /// In words, where it failed or the file changed meanwhile.
    const QString &fault() const { return m_fault; }
    const QByteArray &file() const { return m_file; }
    /// Null while it is empty.
    const std::shared_ptr<const scan::TableScan> &scan() const { return m_scan; }
    std::chrono::seconds elapsed() const;
    /// The filter asks for claims, for which the file is read once more, and that begins at its end.
    bool isWaitingForEnd() const;
    bool isArranging() const { return m_isArranging; }

signals:
    /// Another table, which is empty yet.
    void started();
    void stateChanged();
    /// There are more rows, or more of the file was read.
    void progressed();
    /// Rows that come behind the others.
    void rowsFound(const std::vector<std::uint32_t> &rows);
    /// In place of all rows before.
    void arranged(const tokenscope::scan::Arrangement &arrangement);
    void arrangingFailed(const QString &words);

private:
    struct Arranged;

    void onTick();
    void onRead(const concurrency::WorkResult<std::expected<void, scan::InputError>> &result);
    bool isInFileOrder() const { return !m_query.sortedBy && !m_query.groupedBy; }
    enum class Rows { All, Added };
    void arrange(Rows which);
    void onArranged(const concurrency::WorkResult<Arranged> &result);

    QByteArray m_file;
    std::shared_ptr<scan::TableScan> m_running;
    std::shared_ptr<const scan::TableScan> m_scan; ///< the same, for others
    State m_state = State::Empty;
    QString m_fault;
    QElapsedTimer m_sinceStart;
    QTimer m_tick;
    BackgroundWork m_reading;
    scan::TableQuery m_query;
    BackgroundWork m_arranging;
    bool m_isArranging = false;
    std::size_t m_arrangedRows = 0; ///< of the table, that were looked at
    QElapsedTimer m_sinceArranged;
    qint64 m_cost = 0; ///< of the last time, in milliseconds
};

} // namespace tokenscope::ui
