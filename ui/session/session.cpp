// SPDX-License-Identifier: Apache-2.0
#include "ui/session/session.h"

#include "base/civil_time.h"
#include "base/system_clock.h"

namespace tokenscope::ui {

namespace {

/// A job may be told to go while one of its own signals is being handled.
void dropLater(endpoint::KeyFetch *fetch)
{
    fetch->disconnect();
    fetch->deleteLater();
}

QString tokenAtOrigin(endpoint::Kind kind, const QString &typedUrl, const QString &token)
{
    const auto url = endpoint::requestUrl(kind, typedUrl);
    return url ? endpoint::originOf(*url) + u' ' + endpoint::BearerToken::cleaned(token) : QString();
}

} // namespace

Session::Session(storage::Storage &storage, QObject *parent)
    : QObject(parent)
    , m_fetch(nullptr, &dropLater)
    , m_published(storage)
{
}

Session::~Session() = default;

void Session::showKept(const endpoint::Endpoint &endpoint, const QString &typedUrl)
{
    m_published.prepare(storage::historyAddress(endpoint.kind, typedUrl), endpoint.name.toStdString());
}

void Session::fetch(const endpoint::Endpoint &endpoint, const QString &typedUrl, const QString &token)
{
    m_fetch.reset();
    m_endpoint = endpoint;
    m_request = requestTo(endpoint, typedUrl, token);
    m_address = storage::historyAddress(endpoint.kind, typedUrl);
    m_published.prepare(m_address, endpoint.name.toStdString());
    m_fetch.reset(m_network.keyFetch(m_request, m_limits).release());
    connect(m_fetch.get(), &endpoint::KeyFetch::progressed, this, &Session::received);
    connect(m_fetch.get(), &endpoint::KeyFetch::waiting, this, &Session::waiting);
    connect(m_fetch.get(), &endpoint::KeyFetch::succeeded, this, &Session::onResponse);
    connect(m_fetch.get(), &endpoint::KeyFetch::failed, this, [this](const endpoint::FetchError &error) {
        finish(); // the error is the job's, which goes after this
        m_keysAreStale = !keys().current.empty();
        emit refused(error);
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
            .isTokenConfirmed = m_confirmedTokens.contains(tokenAtOrigin(endpoint.kind, typedUrl, token)),
            .confirmedClearTextHosts = m_connection.clearTextHosts,
            .proxy = m_connection.proxy,
            .authoritiesFile = m_connection.authoritiesFile,
            .clientIdentity = {},
            .allowsHttp2 = m_connection.allowsHttp2,
            .checkedToken = {}};
}

void Session::confirmToken(const endpoint::FetchRequest &request)
{
    m_confirmedTokens.insert(tokenAtOrigin(request.kind, request.typedUrl, request.token));
}

void Session::refetch()
{
    fetch(m_answeredEndpoint, m_answeredRequest.typedUrl, m_answeredRequest.token);
}

bool Session::canRefetch() const
{
    const auto &current = keys().current;
    const QString asked = storage::historyAddress(m_answeredRequest.kind, m_answeredRequest.typedUrl);
    return !isFetching() && !m_answeredRequest.typedUrl.isEmpty() && m_published.judgedBy() == 0 && !current.empty() &&
           current.front().isFetched() && m_published.address() == asked;
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

void Session::onResponse(const endpoint::KeyResponse &response)
{
    finish(); // the response is the job's, which goes after this
    m_answeredEndpoint = m_endpoint;
    m_answeredRequest = m_request;
    inspect::KeySource source;
    source.keys = response.keys;
    const bool isDemo = m_demo && m_demo->isRunning() &&
                        endpoint::originOf(response.exchange.url) == endpoint::originOf(m_demo->description().baseUrl);
    source.origin = isDemo ? inspect::KeyOrigin::Demo : response.origin;
    source.name = m_endpoint.name.toStdString();
    source.issuer = response.issuer.toStdString();
    source.fetchedAt = clockNow();
    m_keysAreStale = false;
    emit responded(response);
    // The demo endpoint has other keys and another address at each start.
    m_published.setKeys(std::move(source), m_address, isDemo ? storage::Keep::WhileRunning : storage::Keep::Lasting);
}

void Session::setGivenKeys(const std::vector<NamedKeys> &sets)
{
    std::vector<inspect::KeySource> sources;
    for (const NamedKeys &each : sets) {
        inspect::KeySource &source = sources.emplace_back();
        source.keys = each.keys;
        source.origin = each.name.isEmpty() ? inspect::KeyOrigin::Pasted : inspect::KeyOrigin::File;
        source.name = each.name.toStdString();
    }
    m_keysAreStale = false;
    m_published.setOwnKeys(std::move(sources));
}

QString Session::serveFromDemo(const jose::Jwk &key)
{
    if (!m_demo || !m_demo->isRunning())
        return {};
    m_demo->publish(key);
    return m_demo->description().jwksUrl.toString();
}

void Session::setDemoDelay(std::chrono::milliseconds delay)
{
    if (m_demo)
        m_demo->setDelay(delay);
}

void Session::setDemoError(const QString &status)
{
    if (m_demo)
        m_demo->setErrorStatus(status);
}

void Session::rotateDemoKeys()
{
    if (m_demo)
        m_demo->rotateKeys();
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
    connect(m_demo.get(), &demo::DemoEndpoint::rotated, this, &Session::demoRotated);
    m_demo->start();
}

} // namespace tokenscope::ui
