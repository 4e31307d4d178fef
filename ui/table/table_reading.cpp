// SPDX-License-Identifier: Apache-2.0
#include "ui/table/table_reading.h"

#include "base/system_clock.h"
#include "explain/scan/scan_words.h"
#include "explain/verdict/work_words.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>

namespace tokenscope::ui {

namespace {

constexpr int progressInterval = 120;
/// All rows are put into another order at most so often while more come, and for a fifth of the time.
constexpr qint64 leastPause = 700;
constexpr qint64 costFactor = 4;

/// A log may be read, or be paused, for hours: the other work of the pool gets another thread.
class LentThread
{
public:
    LentThread() { concurrency::workerPool().releaseThread(); }
    ~LentThread() { concurrency::workerPool().reserveThread(); }
    LentThread(const LentThread &) = delete;
    LentThread &operator=(const LentThread &) = delete;
};

} // namespace

struct TableReading::Arranged
{
    bool isWhole = true;
    scan::Arrangement arrangement = {};
    std::size_t rowCount = 0; ///< of the table, that were looked at
    std::optional<scan::InputError> fault = {};
};

TableReading::TableReading(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(progressInterval);
    connect(&m_tick, &QTimer::timeout, this, &TableReading::onTick);
}

TableReading::~TableReading()
{
    if (m_running)
        m_running->stop();
}

void TableReading::start(const QByteArray &file, const TableJudging &judging)
{
    if (m_running)
        m_running->stop();
    m_arranging.stop();
    m_isArranging = false;
    scan::ScanSettings settings;
    settings.keys = judging.keys;
    settings.expectations = judging.expectations;
    settings.judgeAt = judging.judgeAt;
    settings.moment = clockNow();
    settings.threads = std::max(1U, std::thread::hardware_concurrency());
    m_file = file;
    m_query.now = settings.moment;
    m_running = std::make_shared<scan::TableScan>(file.toStdString(), std::move(settings));
    m_scan = m_running;
    m_fault.clear();
    m_state = State::Reading;
    m_arrangedRows = 0;
    m_sinceStart.start();
    m_tick.start();
    m_reading.start(
        this,
        [scan = m_running] {
            const LentThread lent;
            return scan->run();
        },
        [this](const auto &result) { onRead(result); });
    emit started();
    emit stateChanged();
}

void TableReading::pause()
{
    if (m_state != State::Reading)
        return;
    m_running->pause();
    m_state = State::Paused;
    emit stateChanged();
}

void TableReading::resume()
{
    if (m_state != State::Paused)
        return;
    m_running->resume();
    m_state = State::Reading;
    emit stateChanged();
}

void TableReading::stop()
{
    if (m_state == State::Reading || m_state == State::Paused)
        m_running->stop();
}

std::chrono::seconds TableReading::elapsed() const
{
    return std::chrono::seconds(m_sinceStart.isValid() ? m_sinceStart.elapsed() / 1000 : 0);
}

bool TableReading::isWaitingForEnd() const
{
    return (m_state == State::Reading || m_state == State::Paused) && scan::asksForClaims(m_query.line);
}

void TableReading::onRead(const concurrency::WorkResult<std::expected<void, scan::InputError>> &result)
{
    m_tick.stop();
    if (!result)
        m_fault = explain::workFaultWords(result.error(), explain::WorkSubject::File);
    else if (!*result)
        m_fault = explain::ScanWords::failure(m_file.toStdString(), result->error());
    else if (m_scan->hasShrunk())
        m_fault = explain::ScanWords::shrunk();
    m_state = !m_fault.isEmpty() ? State::Failed : m_scan->isStopped() ? State::Stopped : State::Done;
    emit progressed();
    emit stateChanged();
    arrange(isInFileOrder() && !scan::asksForClaims(m_query.line) ? Rows::Added : Rows::All);
}

void TableReading::onTick()
{
    emit progressed();
    if (m_isArranging || isWaitingForEnd() || m_scan->table().rowCount() == m_arrangedRows)
        return;
    if (isInFileOrder())
        arrange(Rows::Added);
    else if (!m_sinceArranged.isValid() || m_sinceArranged.elapsed() > std::max(leastPause, costFactor * m_cost))
        arrange(Rows::All);
}

void TableReading::setQuery(const scan::TableQuery &query)
{
    const Moment now = m_query.now;
    m_query = query;
    m_query.now = now;
    if (m_scan)
        arrange(Rows::All);
}

void TableReading::arrange(Rows which)
{
    m_arranging.stop();
    m_isArranging = false;
    if (isWaitingForEnd()) {
        emit arranged({});
        m_arrangedRows = 0;
        return;
    }
    m_isArranging = true;
    QElapsedTimer cost;
    cost.start();
    const auto work = [scan = m_scan, query = m_query, begin = which == Rows::All ? 0 : m_arrangedRows] {
        Arranged result{.isWhole = begin == 0, .rowCount = scan->table().rowCount()};
        std::vector<std::uint32_t> claims;
        const bool asks = scan::asksForClaims(query.line);
        if (asks) {
            auto matching = scan->rowsMatching(*query.line.filter);
            if (!matching) {
                result.fault = matching.error();
                return result;
            }
            claims = std::move(*matching);
        }
        auto rows = scan::matchingRows(scan->table(), query, begin, result.rowCount, asks ? &claims : nullptr);
        result.arrangement = result.isWhole ? scan::arranged(scan->table(), query, std::move(rows))
                                            : scan::Arrangement{std::move(rows), {}};
        return result;
    };
    m_arranging.start(this, work, [this, cost](const concurrency::WorkResult<Arranged> &result) {
        m_cost = cost.elapsed();
        onArranged(result);
    });
}

void TableReading::onArranged(const concurrency::WorkResult<Arranged> &result)
{
    m_isArranging = false;
    m_sinceArranged.start();
    if (!result) {
        emit arrangingFailed(explain::workFaultWords(result.error(), explain::WorkSubject::File));
        return;
    }
    if (result->fault) {
        emit arrangingFailed(explain::ScanWords::failure(m_file.toStdString(), *result->fault));
        return;
    }
    m_arrangedRows = result->rowCount;
    if (result->isWhole)
        emit arranged(result->arrangement);
    else
        emit rowsFound(result->arrangement.rows);
}

} // namespace tokenscope::ui
