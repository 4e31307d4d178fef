// SPDX-License-Identifier: Apache-2.0
#include "endpoint/key_fetch.h"

#include "crypto/thread_state.h"
#include "endpoint/answer_check.h"
#include "endpoint/discovery.h"
#include "endpoint/fetch_plan.h"
#include "endpoint/one_shot_body.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace tokenscope::endpoint {

namespace {

/// What Qt may hold of a body that has not been read yet: the peer's speed cannot fill the memory.
constexpr qint64 readBufferBytes = 256 * 1024;
constexpr int httpNotFound = 404;

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace

/// The state is what is under way: a reply, a body being parsed, or a wait before the next poll. None: it has ended.
class KeyFetch::Private
{
public:
    Private(KeyFetch *job, QNetworkAccessManager &manager, Kind kind, QString typedUrl, QString token,
            FetchLimits fetchLimits);

    void start();
    void fail(FetchError error);
    void fail(FetchError::Code code, QString detail = {});
    void stop();
    bool hasEnded() const { return m_ended; }

private:
    enum class Step { Discovery, Keys, Poll };

    void send(Step step, const QUrl &url);
    void readAvailable();
    void onFinished();
    void onDiscovery(std::expected<Discovery, DiscoveryFault> discovery);
    void onKeys(ParsedBody body);
    void waitForPoll(ParsedBody body);
    void onDeadline();

    /// Runs `work` on a worker thread and `then` with its result here, unless the job has ended by then.
    template <typename Work, typename Then>
    void offThread(Work work, Then then);

    KeyFetch *const q;
    const QPointer<QNetworkAccessManager> m_network;
    const std::expected<FetchPlan, FetchError> m_plan;
    const FetchLimits m_limits;

    Step m_step = Step::Keys;
    QPointer<QNetworkReply> m_reply; ///< the manager's child: it may go first
    std::unique_ptr<QFutureWatcherBase, DeleteLater> m_parsing;
    QTimer m_pollWait;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    Exchange m_exchange;
    QList<QSslError> m_tlsErrors;
    std::optional<Discovery> m_discovery;
    std::optional<Envelope> m_pending; ///< what the service said when it asked for patience
    QUrl m_pollUrl;
    int m_polls = 0;
    bool m_started = false;
    bool m_ended = false;
};

KeyFetch::Private::Private(KeyFetch *job, QNetworkAccessManager &manager, Kind kind, QString typedUrl, QString token,
                           FetchLimits fetchLimits)
    : q(job)
    , m_network(&manager)
    , m_plan(FetchPlan::make(kind, typedUrl, token))
    , m_limits(fetchLimits)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may end a request before its time
    m_pollWait.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, q, [this] { onDeadline(); });
    QObject::connect(&m_pollWait, &QTimer::timeout, q, [this] { send(Step::Poll, m_pollUrl); });
    QObject::connect(&manager, &QObject::destroyed, q, [this] { fail(FetchError::Code::Cancelled); });
}

void KeyFetch::Private::start()
{
    if (std::exchange(m_started, true) || m_ended)
        return;
    if (!m_plan) {
        // Not from inside start(): a caller may connect, start and then show that it waits, in this order.
        QTimer::singleShot(0, q, [this] { fail(m_plan.error()); });
        return;
    }
    m_deadline.start(m_limits.total);
    send(m_plan->kind() == Kind::OpenIdIssuer ? Step::Discovery : Step::Keys, m_plan->url());
}

void KeyFetch::Private::send(Step step, const QUrl &url)
{
    const bool isPost = step == Step::Keys && m_plan->kind() == Kind::PangeaAuthn;
    m_step = step;
    m_exchange = {};
    m_exchange.method = isPost ? "POST" : "GET";
    m_exchange.url = url;
    m_exchange.startedAt = QDateTime::currentDateTimeUtc();
    m_tlsErrors.clear();
    m_clock.start();

    QNetworkRequest request = m_plan->request(url);
    request.setTransferTimeout(int(m_limits.total.count()));
    if (isPost) {
        request.setRawHeader("Content-Type", "application/json");
        auto *body = new OneShotBody("{}", m_network);
        m_reply = m_network->post(request, body);
        body->setParent(m_reply);
    } else {
        m_reply = m_network->get(request);
    }
    m_reply->setReadBufferSize(readBufferBytes);
    QObject::connect(m_reply, &QNetworkReply::readyRead, q, [this] { readAvailable(); });
    QObject::connect(m_reply, &QNetworkReply::finished, q, [this] { onFinished(); });
    QObject::connect(m_reply, &QNetworkReply::sslErrors, q,
                     [this](const QList<QSslError> &errors) { m_tlsErrors.append(errors); });
}

void KeyFetch::Private::readAvailable()
{
    const qint64 room = m_limits.bodyBytes + 1 - m_exchange.body.size();
    m_exchange.body += m_reply->read(std::min(m_reply->bytesAvailable(), room));
    if (m_exchange.body.size() > m_limits.bodyBytes)
        fail(FetchError::Code::TooLarge);
    else
        emit q->progressed(m_exchange.body.size());
}

void KeyFetch::Private::onFinished()
{
    m_exchange.body += m_reply->read(m_limits.bodyBytes + 1 - m_exchange.body.size());
    if (m_exchange.body.size() > m_limits.bodyBytes)
        return fail(FetchError::Code::TooLarge);
    recordHead(*m_reply, m_exchange);
    m_exchange.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    const auto fault = faultOf(*m_reply, m_exchange, m_tlsErrors);
    m_reply->deleteLater();
    m_reply = nullptr;
    if (fault)
        return fail(*fault);
    if (m_step == Step::Poll && m_exchange.status == httpNotFound)
        return waitForPoll({}); // not there yet

    const int status = m_exchange.status;
    const QByteArray body = m_exchange.body;
    if (m_step == Step::Discovery) {
        offThread(
            [status, body, issuers = m_plan->acceptableIssuers()] { return parseDiscovery(status, body, issuers); },
            [this](auto discovery) { onDiscovery(std::move(discovery)); });
    } else {
        offThread([kind = m_plan->kind(), status, body] { return parseKeyBody(kind, status, body); },
                  [this](ParsedBody parsed) { onKeys(std::move(parsed)); });
    }
}

template <typename Work, typename Then>
void KeyFetch::Private::offThread(Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>;
    m_parsing.reset(watcher);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, then] {
        Result result = watcher->future().takeResult();
        m_parsing.reset();
        then(std::move(result));
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)] {
        const crypto::ThreadStateScope threadState;
        return work();
    }));
}

void KeyFetch::Private::onDiscovery(std::expected<Discovery, DiscoveryFault> discovery)
{
    if (!discovery)
        return fail(discovery.error().code, std::move(discovery.error().detail));
    m_discovery = std::move(*discovery);
    send(Step::Keys, m_discovery->keysUrl);
}

void KeyFetch::Private::onKeys(ParsedBody body)
{
    if (body.fault == FetchError::Code::StillPending && m_plan->kind() == Kind::PangeaAuthn)
        return waitForPoll(std::move(body));
    if (body.fault) {
        FetchError error;
        error.code = *body.fault;
        error.detail = std::move(body.detail);
        error.envelope = std::move(body.envelope);
        return fail(std::move(error));
    }
    KeyResponse response;
    response.envelope = std::move(body.envelope);
    response.keys = std::move(body.keys);
    if (m_discovery) {
        response.origin = inspect::KeyOrigin::Discovery;
        response.issuer = m_discovery->issuer;
    }
    stop();
    response.exchange = std::move(m_exchange);
    emit q->succeeded(response);
}

void KeyFetch::Private::waitForPoll(ParsedBody body)
{
    if (body.envelope)
        m_pending = std::move(body.envelope);
    if (m_polls == 0) {
        const auto id = m_pending ? m_pending->requestId : std::nullopt;
        const auto url = id ? m_plan->pollUrl(QString::fromStdString(*id)) : std::nullopt;
        if (!url)
            return fail(FetchError::Code::StillPending);
        m_pollUrl = *url;
    }
    ++m_polls;
    m_pollWait.start(m_limits.pollStep * m_polls * m_polls);
}

void KeyFetch::Private::onDeadline()
{
    fail(m_polls > 0 ? FetchError::Code::StillPending : FetchError::Code::Timeout);
}

void KeyFetch::Private::fail(FetchError::Code code, QString detail)
{
    FetchError error;
    error.code = code;
    error.detail = std::move(detail);
    if (m_reply) {
        recordHead(*m_reply, m_exchange);
        m_exchange.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    }
    fail(std::move(error));
}

void KeyFetch::Private::fail(FetchError error)
{
    if (m_ended)
        return;
    stop();
    if (error.exchange.url.isEmpty())
        error.exchange = std::move(m_exchange);
    if (!error.envelope)
        error.envelope = std::move(m_pending);
    emit q->failed(error); // a slot may delete the job
}

void KeyFetch::Private::stop()
{
    m_ended = true;
    m_deadline.stop();
    m_pollWait.stop();
    if (m_parsing)
        m_parsing->disconnect(q); // its result may be on the way already, and comes before its deletion
    m_parsing.reset();
    if (m_reply) {
        m_reply->disconnect(q); // abort() would emit finished() from inside
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

KeyFetch::KeyFetch(QNetworkAccessManager &network, Kind kind, QString typedUrl, QString token, FetchLimits limits,
                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, network, kind, std::move(typedUrl), std::move(token), limits))
{
}

KeyFetch::~KeyFetch()
{
    d->stop();
}

void KeyFetch::start()
{
    d->start();
}

void KeyFetch::cancel()
{
    d->fail(FetchError::Code::Cancelled);
}

} // namespace tokenscope::endpoint
