// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/keyring.h"

#include <QDeadlineTimer>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"tokenscope"_s;

KeyringError errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {KeyringFault::NotFound, {}};
    case QKeychain::AccessDeniedByUser:
        return {KeyringFault::Denied, {}};
    case QKeychain::AccessDenied:
        return {KeyringFault::Locked, {}};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {KeyringFault::NoService, job.errorString()};
}

using End = std::function<void(KeyringAnswer)>;

/// Calls `end` once: with what `answerOf` makes of the job, or when the time is over. The job itself cannot be stopped.
template <typename Job, typename AnswerOf>
void start(std::unique_ptr<Job> owned, const QDeadlineTimer &deadline, AnswerOf answerOf, End end)
{
    Job *job = owned.release(); // deletes itself
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, job, [limit, job, end] {
        QObject::disconnect(job, nullptr, limit, nullptr); // QtKeychain itself still has to see its end
        end(std::unexpected(KeyringError{KeyringFault::TimedOut, {}}));
    });
    QObject::connect(job, &QKeychain::Job::finished, limit, [limit, job, answerOf, end] {
        limit->stop();
        end(job->error() == QKeychain::NoError ? answerOf(*job) : std::unexpected(errorOf(*job)));
    });
    limit->start(int(deadline.remainingTime()));
    job->start();
}

template <typename Job>
std::unique_ptr<Job> jobFor(const QString &entry)
{
    auto job = std::make_unique<Job>(serviceName);
    job->setKey(entry);
    job->setInsecureFallback(false);
    return job;
}

KeyringAnswer nothing(const QKeychain::Job & /*job*/)
{
    return QString();
}

KeyringAnswer tokenOf(const QKeychain::ReadPasswordJob &job)
{
    if (job.textData().isEmpty())
        return std::unexpected(KeyringError{KeyringFault::NotFound, {}});
    return job.textData();
}

void store(const QString &entry, const QString &token, const QDeadlineTimer &deadline, End end)
{
    auto job = jobFor<QKeychain::WritePasswordJob>(entry);
    job->setTextData(token);
    start(std::move(job), deadline, &nothing, std::move(end));
}

/// A future, and what ends it.
std::pair<QFuture<KeyringAnswer>, End> promised()
{
    const auto promise = std::make_shared<QPromise<KeyringAnswer>>();
    promise->start();
    return {promise->future(), [promise](KeyringAnswer answer) {
                promise->addResult(std::move(answer));
                promise->finish();
            }};
}

} // namespace

std::optional<QString> keyringEntry(Kind kind, const QString &typedUrl)
{
    const auto url = requestUrl(kind, typedUrl);
    if (!url)
        return std::nullopt;
    return kindName(kind) + u' ' + originOf(*url) + url->path(QUrl::FullyEncoded);
}

QFuture<KeyringAnswer> readToken(const QString &entry, std::chrono::milliseconds patience)
{
    auto [future, end] = promised();
    start(jobFor<QKeychain::ReadPasswordJob>(entry), QDeadlineTimer(patience), &tokenOf, std::move(end));
    return future;
}

QFuture<KeyringAnswer> storeToken(const QString &entry, const QString &token, std::chrono::milliseconds patience)
{
    auto [future, end] = promised();
    store(entry, token, QDeadlineTimer(patience), std::move(end));
    return future;
}

/// Deleting from a locked keyring is reported as success and deletes nothing (libsecret 0.20); writing to it is
/// refused. So the token is overwritten first.
QFuture<KeyringAnswer> removeToken(const QString &entry, std::chrono::milliseconds patience)
{
    auto [future, end] = promised();
    const QDeadlineTimer deadline(patience);
    store(entry, {}, deadline, [entry, deadline, report = std::move(end)](const KeyringAnswer &overwritten) {
        if (overwritten)
            start(jobFor<QKeychain::DeletePasswordJob>(entry), deadline, &nothing, report);
        else
            report(overwritten);
    });
    return future;
}

} // namespace tokenscope::endpoint
