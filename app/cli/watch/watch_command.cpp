// SPDX-License-Identifier: Apache-2.0
#include "app/cli/watch/watch_command.h"

#include "app/cli/command_line_words.h"
#include "app/cli/fetch_command.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "app/cli/watch/watch_line.h"
#include "base/system_clock.h"
#include "endpoint/http/poll_delay.h"
#include "endpoint/network.h"
#include "explain/fetch/storage_words.h"
#include "gate/policy_json.h"
#include "inspect/keys/key_set_changes.h"
#include "storage/storage.h"
#include "json/writer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <memory>
#include <utility>

namespace tokenscope::cli {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds shortestInterval(1);
constexpr seconds longestInterval(86400);

class KeyWatch final : public QObject
{
public:
    KeyWatch(endpoint::FetchRequest request, endpoint::FetchLimits limits, milliseconds every, bool untilChange)
        : m_request(std::move(request))
        , m_limits(limits)
        , m_every(every)
        , m_untilChange(untilChange)
    {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &KeyWatch::poll);
    }

    void poll();
    /// Each set that comes goes to the window's history of that address too.
    void rememberIn(const QString &path);
    /// The last line, where there were others.
    ExitCode finish();

private:
    void onAnswer(const endpoint::KeyResponse &response);
    void onFailure(const endpoint::FetchError &error);
    void write(const json::Object &line);
    void remember(const endpoint::KeyResponse &response);
    void waitAfter(const endpoint::Exchange &exchange);
    void settle(ExitCode code);

    const endpoint::FetchRequest m_request;
    const endpoint::FetchLimits m_limits;
    const milliseconds m_every;
    const bool m_untilChange;
    std::unique_ptr<storage::Storage> m_history;
    endpoint::Network m_network;
    std::unique_ptr<endpoint::KeyFetch> m_fetch;
    QTimer m_pause;
    std::shared_ptr<const jose::JwkSet> m_keys;
    std::optional<endpoint::FetchError::Code> m_fault; ///< of the last answer
    std::uint64_t m_polls = 0;
    bool m_hasChanged = false;
    bool m_hasWritten = false;
    bool m_isHistoryBroken = false;
    ExitCode m_code = ExitCode::Endpoint; ///< as it would be now
};

void KeyWatch::poll()
{
    m_fetch = m_network.keyFetch(m_request, m_limits);
    connect(m_fetch.get(), &endpoint::KeyFetch::succeeded, this, &KeyWatch::onAnswer);
    connect(m_fetch.get(), &endpoint::KeyFetch::failed, this, &KeyWatch::onFailure);
    m_fetch->start();
}

/// What cannot be kept is said once; the watch goes on.
void KeyWatch::rememberIn(const QString &path)
{
    m_history = std::make_unique<storage::Storage>(path);
    connect(m_history.get(), &storage::Storage::failed, this, [this](const storage::StorageError &error) {
        if (!std::exchange(m_isHistoryBroken, true))
            complain(explain::storageWords(error));
    });
}

void KeyWatch::remember(const endpoint::KeyResponse &response)
{
    if (m_history)
        m_history->rememberKeys(storage::historyAddress(m_request.kind, m_request.typedUrl), response.origin,
                                response.keys, clockNow(), storage::Keep::Lasting);
}

void KeyWatch::onAnswer(const endpoint::KeyResponse &response)
{
    m_fetch.release()->deleteLater(); // it may be what calls
    ++m_polls;
    const bool isFirst = !m_keys;
    const bool isChange = m_keys && !inspect::changesBetween(*m_keys, *response.keys).isEmpty();
    if (isFirst || isChange || m_fault)
        write(keysLine(isFirst ? "first" : isChange ? "changed" : "recovered", clockNow(), m_keys.get(), response));
    m_hasChanged = m_hasChanged || isChange;
    m_keys = response.keys;
    m_fault.reset();
    remember(response);
    settle(m_hasChanged ? ExitCode::Rejected : ExitCode::Accepted);
    if (isChange && m_untilChange)
        QCoreApplication::quit();
    else
        waitAfter(response.exchange);
}

void KeyWatch::onFailure(const endpoint::FetchError &error)
{
    m_fetch.release()->deleteLater();
    ++m_polls;
    if (failureCode(error) == ExitCode::Usage) { // it would never be asked
        complain(failureWords(error).sentence());
        settle(ExitCode::Usage);
        QCoreApplication::quit();
        return;
    }
    write(failureLine(clockNow(), error));
    m_fault = error.code;
    settle(ExitCode::Endpoint);
    waitAfter(error.exchange);
}

void KeyWatch::write(const json::Object &line)
{
    printRaw(json::write(line));
    flushOutput();
    m_hasWritten = true;
}

void KeyWatch::settle(ExitCode code)
{
    m_code = code;
    Interruption::setStatus(code);
}

void KeyWatch::waitAfter(const endpoint::Exchange &exchange)
{
    if (isOutputLost()) {
        QCoreApplication::quit(); // nobody reads on
        return;
    }
    m_pause.start(endpoint::pollDelay(exchange, m_every, QDateTime::currentDateTimeUtc()));
}

ExitCode KeyWatch::finish()
{
    if (m_hasWritten)
        write(endLine(clockNow(), m_polls));
    return m_code;
}

} // namespace

ExitCode runWatch(const WatchOptions &options)
{
    const auto every = gate::readDuration(options.every);
    if (!every || *every < shortestInterval || *every > longestInterval) {
        complain(CommandLineWords::tr("--every is a time from 1s to 1d, such as 30s, 5m or 1h."));
        return ExitCode::Usage;
    }
    const auto duration = options.duration.empty() ? std::optional(seconds(0)) : gate::readDuration(options.duration);
    constexpr seconds longestWatch = std::chrono::days(20); // as far as a timer counts
    if (!duration || *duration > longestWatch) {
        complain(CommandLineWords::tr("--for is a time of at most 20d, such as 90s, 1h or 2d."));
        return ExitCode::Usage;
    }
    const auto request = fetchRequest(options.connection);
    if (!request) {
        complain(request.error());
        return ExitCode::Usage;
    }
    const auto timeout = milliseconds(qRound64(options.connection.timeout * 1000));
    KeyWatch watch(*request, fetchLimits(timeout), *every, options.untilChange);
    if (options.remembers)
        watch.rememberIn(storage::Storage::defaultPath());
    const Interruption interruption(ExitCode::Endpoint);
    if (!options.duration.empty())
        QTimer::singleShot(milliseconds(*duration), QCoreApplication::instance(), &QCoreApplication::quit);
    QTimer::singleShot(0, &watch, &KeyWatch::poll);
    QCoreApplication::exec();
    return watch.finish();
}

} // namespace tokenscope::cli
