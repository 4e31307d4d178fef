// SPDX-License-Identifier: Apache-2.0
#include "ui/session.h"

#include "base/civil_time.h"

namespace tokenscope::ui {

namespace {

/// Key sets kept of one address while the program runs.
constexpr qsizetype historyLength = 20;

/// A job may be told to go while one of its own signals is being handled.
void dropLater(endpoint::KeyFetch *fetch)
{
    fetch->disconnect();
    fetch->deleteLater();
}

Moment clockNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_fetch(nullptr, &dropLater)
{
}

Session::~Session() = default;

void Session::fetch(const endpoint::Endpoint &endpoint, const QString &typedUrl, const QString &token)
{
    m_fetch.reset();
    m_endpoint = endpoint;
    m_request = requestTo(endpoint, typedUrl, token);
    m_fetch.reset(m_network.keyFetch(m_request).release());
    connect(m_fetch.get(), &endpoint::KeyFetch::progressed, this, &Session::received);
    connect(m_fetch.get(), &endpoint::KeyFetch::waiting, this, &Session::waiting);
    connect(m_fetch.get(), &endpoint::KeyFetch::succeeded, this, &Session::takeResponse);
    connect(m_fetch.get(), &endpoint::KeyFetch::failed, this, [this](const endpoint::FetchError &error) {
        const endpoint::FetchError kept = error; // the job goes with finish()
        finish();
        emit refused(kept, !m_ring.isEmpty());
    });
    emit fetchStarted();
    m_fetch->start();
}

endpoint::FetchRequest Session::requestTo(const endpoint::Endpoint &endpoint, const QString &typedUrl,
                                          const QString &token) const
{
    return {.kind = endpoint.kind,
            .typedUrl = typedUrl,
            .token = token,
            .confirmedClearTextHosts = m_connection.clearTextHosts,
            .proxy = m_connection.proxy,
            .authoritiesFile = m_connection.authoritiesFile,
            .checkedToken = {}};
}

void Session::refetch()
{
    fetch(m_answeredEndpoint, m_answeredRequest.typedUrl, m_answeredRequest.token);
}

bool Session::canRefetch() const
{
    return !isFetching() && !m_answeredRequest.typedUrl.isEmpty() && !keys().current.empty() &&
           keys().current.front().isFetched();
}

void Session::setConnection(ConnectionSettings connection)
{
    m_connection = std::move(connection);
    emit connectionChanged();
}

void Session::cancel()
{
    if (m_fetch)
        m_fetch->cancel();
}

void Session::finish()
{
    m_fetch.reset();
}

void Session::takeResponse(const endpoint::KeyResponse &response)
{
    const endpoint::KeyResponse kept = response;
    finish();
    m_answeredEndpoint = m_endpoint;
    m_answeredRequest = m_request;
    inspect::KeySource source;
    source.keys = kept.keys;
    const bool isDemo = m_demo && m_demo->isRunning() &&
                        endpoint::originOf(kept.exchange.url) == endpoint::originOf(m_demo->description().baseUrl);
    source.origin = isDemo ? inspect::KeyOrigin::Demo : kept.origin;
    source.name = m_endpoint.name.toStdString();
    source.fetchedAt = clockNow();
    emit responded(kept);
    setKeys(std::move(source), m_request.typedUrl);
}

void Session::setKeys(inspect::KeySource source, const QString &historyOf)
{
    QList<inspect::KeySource> &history = m_history[historyOf];
    m_ring.earlier.assign(history.begin(), history.end());
    if (!historyOf.isEmpty()) {
        history.prepend(source);
        if (history.size() > historyLength)
            history.removeLast();
    }
    m_ring.current.clear();
    m_ring.current.push_back(std::move(source));
    emit keysChanged(m_ring);
}

void Session::setGivenKeys(const std::shared_ptr<const jose::JwkSet> &keys, const QString &fileName)
{
    inspect::KeySource source;
    source.keys = keys;
    source.origin = fileName.isEmpty() ? inspect::KeyOrigin::Pasted : inspect::KeyOrigin::File;
    source.name = fileName.toStdString();
    setKeys(std::move(source), {});
}

void Session::startDemo()
{
    if (m_demo && m_demo->isRunning()) {
        emit demoStarted(m_demo->description());
        return;
    }
    m_demo = std::make_unique<demo::DemoEndpoint>();
    connect(m_demo.get(), &demo::DemoEndpoint::started, this, [this] { emit demoStarted(m_demo->description()); });
    connect(m_demo.get(), &demo::DemoEndpoint::failed, this, &Session::demoFailed);
    m_demo->start();
}

} // namespace tokenscope::ui
