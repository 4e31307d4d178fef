// SPDX-License-Identifier: Apache-2.0
#include "endpoint/key_fetch.h"

#include "concurrency/worker_pool.h"
#include "endpoint/answer_rule.h"
#include "endpoint/discovery.h"
#include "endpoint/fetch_plan.h"
#include "endpoint/network.h"
#include "endpoint/tls_files.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace tokenscope::endpoint {

namespace {

constexpr int httpNotFound = 404;
constexpr int httpUnauthorized = 401;
constexpr int httpForbidden = 403;
constexpr int httpAskedTooOften = 429;
/// Of an error's body: what is said in it is at its start. Read here, on the window's thread.
constexpr qsizetype namedBytes = 64 * 1024;

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

/// The document is not there; what refuses, limits or fails would do so at another path as well.
bool isMissing(int status)
{
    return status >= 400 && status <= 499 && status != httpUnauthorized && status != httpForbidden &&
           status != httpAskedTooOften;
}

/// Whether the service said in words of its own what is wrong.
bool hasReason(const FetchError &error)
{
    return error.instead && error.instead->answer;
}

} // namespace

/// The state is what is under way: a call, a body being parsed, or a wait before the next poll. None: it has ended.
class KeyFetch::Private
{
public:
    Private(KeyFetch *job, Network &network, const FetchRequest &request, FetchLimits limits);

    void start();
    void fail(FetchError error);
    void fail(FetchError::Code code, QString detail = {});
    void stop(FetchError::Code reason);

private:
    enum class Step { Metadata, FallbackMetadata, AddressItself, Keys, Poll };

    void onTlsFilesRead(TlsFiles files);
    void begin();
    void call(Step step, const QUrl &url, Cause cause, Zone furthest = Zone::Computer);
    void onAnswer();
    void collectExchanges();
    FetchError httpError() const;
    void lookElsewhere();
    void parse();
    void onMetadata(std::expected<Discovery, DiscoveryFault> discovery);
    void onKeys(ParsedBody body);
    void waitForPoll(ParsedBody body);
    void onDeadline();

    /// Runs `work` on a worker thread and `then` with its result here, unless the job has ended by then.
    template <typename Work, typename Then>
    void offThread(Work work, Then then);

    KeyFetch *const q;
    const QPointer<Network> m_network;
    std::expected<FetchPlan, FetchError> m_plan;
    const QString m_authoritiesFile;
    const ClientIdentityFiles m_identityFiles;
    const FetchLimits m_limits;

    Step m_step = Step::Keys;
    QPointer<HttpCall> m_call; ///< the network's child: it may go first
    std::unique_ptr<QFutureWatcherBase, DeleteLater> m_parsing;
    QTimer m_pollWait;
    QTimer m_deadline;
    Exchange m_exchange;   ///< the last one
    QByteArray m_readBody; ///< its body for reading keys, see HttpCall
    Evidence m_evidence;
    std::optional<Discovery> m_discovery;
    std::optional<FetchError> m_metadataFault; ///< of the first address, if there is a second
    QList<QUrl> m_fallbacks;                   ///< where the metadata has not been looked for yet
    std::optional<Envelope> m_pending;         ///< what the service said when it asked for patience
    QUrl m_pollUrl;
    Zone m_zone = Zone::Computer; ///< the outermost of the peers that answered
    int m_polls = 0;
    bool m_started = false;
    bool m_ended = false;
};

KeyFetch::Private::Private(KeyFetch *job, Network &network, const FetchRequest &request, FetchLimits limits)
    : q(job)
    , m_network(&network)
    , m_plan(FetchPlan::make(request))
    , m_authoritiesFile(request.authoritiesFile)
    , m_identityFiles(request.clientIdentity)
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may end a request before its time
    m_pollWait.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, q, [this] { onDeadline(); });
    QObject::connect(&m_pollWait, &QTimer::timeout, q, [this] { call(Step::Poll, m_pollUrl, Cause::Polled); });
    QObject::connect(&network, &QObject::destroyed, q, [this] { fail(FetchError::Code::Cancelled); });
    QObject::connect(&network, &Network::offlineChanged, q, [this](bool offline) {
        if (offline && m_started)
            fail(FetchError::Code::Offline);
    });
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
    watcher->setFuture(concurrency::inBackground(std::move(work)));
}

void KeyFetch::Private::start()
{
    if (std::exchange(m_started, true) || m_ended)
        return;
    // Not from inside start(): a caller may connect, start and then show that it waits, in this order.
    QTimer::singleShot(0, q, [this] {
        if (m_ended)
            return;
        if (!m_plan)
            return fail(m_plan.error());
        m_deadline.start(m_limits.total);
        if (m_authoritiesFile.isEmpty() && m_identityFiles.certificateFile.isEmpty())
            return begin();
        offThread([authorities = m_authoritiesFile,
                   identity = m_identityFiles] { return readTlsFiles(authorities, identity); },
                  [this](TlsFiles files) { onTlsFilesRead(std::move(files)); });
    });
}

void KeyFetch::Private::onTlsFilesRead(TlsFiles files)
{
    if (auto error = useTlsFiles(*m_plan, std::move(files)))
        return fail(std::move(*error));
    begin();
}

void KeyFetch::Private::begin()
{
    call(m_plan->kind() == Kind::OpenIdIssuer ? Step::Metadata : Step::Keys, m_plan->url(), Cause::Asked);
}

void KeyFetch::Private::call(Step step, const QUrl &url, Cause cause, Zone furthest)
{
    const bool isPost = step == Step::Keys && m_plan->kind() == Kind::PangeaAuthn;
    m_step = step;
    m_exchange = {};
    m_exchange.url = url;
    m_call = new HttpCall(*m_network, *m_plan, m_limits, QDeadlineTimer(m_deadline.remainingTimeAsDuration()));
    QObject::connect(m_call, &HttpCall::received, q, &KeyFetch::progressed);
    QObject::connect(m_call, &HttpCall::waiting, q, &KeyFetch::waiting);
    QObject::connect(m_call, &HttpCall::ended, q, [this] { onAnswer(); });
    m_call->start(isPost ? "POST" : "GET", url, cause, furthest);
}

void KeyFetch::Private::collectExchanges()
{
    if (!m_call)
        return;
    m_evidence.exchanges += m_call->exchanges();
    m_zone = std::min(m_zone, m_call->zone());
    if (!m_call->exchanges().isEmpty())
        m_exchange = m_call->exchanges().last();
    m_readBody = m_call->readBody();
    m_call->deleteLater();
    m_call = nullptr;
}

void KeyFetch::Private::onAnswer()
{
    auto fault = m_call->fault();
    collectExchanges();
    if (!fault)
        fault = contentFault(m_exchange);
    if (fault)
        return fail(std::move(*fault));
    if (m_step == Step::Poll && m_exchange.status == httpNotFound)
        return waitForPoll({}); // not there yet
    const bool isLooking = m_step != Step::Keys && m_step != Step::Poll;
    return isLooking && isMissing(m_exchange.status) ? lookElsewhere() : parse();
}

/// What the last answer says.
FetchError KeyFetch::Private::httpError() const
{
    FetchError error;
    error.code = FetchError::Code::HttpError;
    error.exchange = m_exchange;
    error.instead = whatCame(m_exchange.body.first(std::min(m_exchange.body.size(), namedBytes)));
    return error;
}

/// Where it is not in any place, the first address is the one to talk about; the address that was typed where that
/// alone says why.
void KeyFetch::Private::lookElsewhere()
{
    if (m_step == Step::Metadata) {
        m_fallbacks = m_plan->fallbackUrls();
        m_metadataFault = httpError();
    }
    if (!m_fallbacks.isEmpty())
        return call(Step::FallbackMetadata, m_fallbacks.takeFirst(), Cause::Fallback);
    if (m_step == Step::AddressItself) {
        auto own = httpError();
        return fail(hasReason(own) && !hasReason(*m_metadataFault) ? std::move(own) : std::move(*m_metadataFault));
    }
    const auto itself = m_plan->addressItself();
    if (!itself)
        return fail(std::move(*m_metadataFault));
    call(Step::AddressItself, *itself, Cause::Fallback);
}

void KeyFetch::Private::parse()
{
    const int status = m_exchange.status;
    const AnswerBody body(std::exchange(m_readBody, {}), m_exchange.body);
    if (m_step == Step::Metadata || m_step == Step::FallbackMetadata) {
        const DocumentOrigin origin{m_exchange.url, m_zone};
        offThread([status, body, origin, issuers = m_plan->acceptableIssuers(),
                   hosts = m_plan->clearTextHosts()] { return parseDiscovery(status, body, origin, issuers, hosts); },
                  [this](auto discovery) { onMetadata(std::move(discovery)); });
    } else {
        offThread([kind = m_plan->kind(), isCheck = m_plan->checksToken(), status,
                   body] { return isCheck ? parseTokenCheckBody(status, body) : parseKeyBody(kind, status, body); },
                  [this](ParsedBody parsed) { onKeys(std::move(parsed)); });
    }
}

void KeyFetch::Private::onMetadata(std::expected<Discovery, DiscoveryFault> discovery)
{
    if (!discovery) {
        FetchError error;
        error.code = discovery.error().code;
        error.detail = std::move(discovery.error().detail);
        error.keysUrl = std::move(discovery.error().keysUrl);
        error.instead = std::move(discovery.error().instead);
        return fail(std::move(error));
    }
    m_discovery = std::move(*discovery);
    const bool isThere = originOf(m_discovery->keysUrl) == originOf(m_exchange.url);
    call(Step::Keys, m_discovery->keysUrl, Cause::Discovered, isThere ? Zone::Computer : m_zone);
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
        error.instead = std::move(body.instead);
        return fail(std::move(error));
    }
    KeyResponse response;
    response.envelope = std::move(body.envelope);
    response.keys = std::move(body.keys);
    if (m_discovery) {
        response.origin = inspect::KeyOrigin::Discovery;
        response.issuer = m_discovery->issuer;
    }
    stop(FetchError::Code::Cancelled);
    response.exchange = std::move(m_exchange);
    response.evidence = std::move(m_evidence);
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
    const auto delay = m_limits.pollStep * m_polls * m_polls;
    m_pollWait.start(delay);
    emit q->waiting({.reason = FetchWait::Reason::Pending, .attempt = m_polls, .attempts = 0, .delay = delay});
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
    fail(std::move(error));
}

void KeyFetch::Private::fail(FetchError error)
{
    if (m_ended)
        return;
    stop(error.code);
    if (error.exchange.url.isEmpty())
        error.exchange = std::move(m_exchange);
    if (m_plan)
        error.kind = m_plan->kind();
    if (!error.envelope)
        error.envelope = std::move(m_pending);
    error.evidence = std::move(m_evidence);
    emit q->failed(error); // a slot may delete the job
}

void KeyFetch::Private::stop(FetchError::Code reason)
{
    m_ended = true;
    m_deadline.stop();
    m_pollWait.stop();
    if (m_parsing)
        m_parsing->disconnect(q); // its result may be on the way already, and comes before its deletion
    m_parsing.reset();
    if (m_call && m_network)
        m_call->drop(reason);
    else if (m_call)
        m_call->disconnect(q); // the network is going, and takes it along
    collectExchanges();
}

KeyFetch::KeyFetch(Network &network, const FetchRequest &request, FetchLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, network, request, limits))
{
}

KeyFetch::~KeyFetch()
{
    d->stop(FetchError::Code::Cancelled);
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
