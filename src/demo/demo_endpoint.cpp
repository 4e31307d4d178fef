// SPDX-License-Identifier: Apache-2.0
#include "demo/demo_endpoint.h"

#include "base/system_clock.h"
#include "crypto/thread_state.h"
#include "demo/demo_keys.h"
#include "demo/demo_routes.h"
#include "demo/demo_server.h"
#include "demo/demo_switches.h"
#include "demo/random_id.h"
#include "demo/sample_tokens.h"

#include <QHostAddress>
#include <QThread>

#include <expected>
#include <optional>
#include <utility>

namespace tokenscope::demo {

using namespace Qt::StringLiterals;

namespace {

/// All that lives on the server's thread: made, used and destroyed there.
class DemoHost final : public QObject
{
public:
    explicit DemoHost(const DemoSwitches &switches)
        : m_switches(switches)
    {
    }

    /// What runs from now on, or why nothing does. `logTo` hears of each request served.
    std::expected<DemoDescription, QString> listen(quint16 port, DemoEndpoint &logTo);
    void rotate() { m_keys->rotate(); }
    void publish(const jose::Jwk &key) { m_keys->publish(key); }
    void publishElsewhere(const jose::Jwk &key) { m_keys->publishElsewhere(key); }

private:
    const DemoSwitches &m_switches;
    crypto::ThreadStateScope m_threadState; ///< outlives the keys
    std::optional<DemoKeys> m_keys;
    std::optional<DemoRoutes> m_routes;
    std::unique_ptr<DemoServer> m_server;
};

std::expected<DemoDescription, QString> DemoHost::listen(quint16 port, DemoEndpoint &logTo)
{
    auto listener = std::make_unique<DemoListener>(
        [this] { return toHttp(m_routes->tooLarge(), AnswerPart::Whole, Connection::Closed); });
    if (!listener->listen(QHostAddress::LocalHost, port))
        return std::unexpected(listener->errorString());

    DemoDescription description;
    description.issuer = u"http://127.0.0.1:%1"_s.arg(listener->serverPort());
    description.baseUrl = QUrl(description.issuer);
    description.url = QUrl(description.issuer + "/v2/client/jwks"_L1);
    description.elsewhere = description.issuer + "/elsewhere"_L1;
    description.jwksUrl = QUrl(description.issuer + "/.well-known/jwks.json"_L1);
    const std::string token = randomId("pts_");
    description.token = QString::fromStdString(token);

    m_keys.emplace();
    m_routes.emplace(description.baseUrl, token, *m_keys, m_switches);
    description.samples = makeSampleTokens(*m_keys, description.issuer.toStdString(), clockNow());
    m_server = std::make_unique<DemoServer>(*m_routes, m_switches);
    QObject::connect(m_server.get(), &DemoServer::served, &logTo, &DemoEndpoint::served);
    QObject::connect(m_server.get(), &DemoServer::elsewhereAsked, &logTo, &DemoEndpoint::elsewhereAsked);
    m_server->bind(listener.release()); // which takes it as its child
    return description;
}

} // namespace

class DemoEndpoint::Private
{
public:
    explicit Private(DemoEndpoint *endpoint)
        : q(endpoint)
    {
    }

    void start(quint16 port);
    void stop();

    DemoEndpoint *const q;
    DemoSwitches switches;
    DemoDescription description;
    QThread thread;
    DemoHost *host = nullptr; ///< destroyed by its thread's end
    bool running = false;

private:
    void onListening(std::expected<DemoDescription, QString> result);
};

void DemoEndpoint::Private::start(quint16 port)
{
    if (host)
        return;
    host = new DemoHost(switches);
    host->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, host, &QObject::deleteLater);
    thread.start();
    QMetaObject::invokeMethod(host, [this, port, server = host] {
        auto result = server->listen(port, *q);
        QMetaObject::invokeMethod(q, [this, result = std::move(result)] { onListening(result); });
    });
}

void DemoEndpoint::Private::onListening(std::expected<DemoDescription, QString> result)
{
    if (!result) {
        stop();
        emit q->failed(result.error());
        return;
    }
    description = std::move(*result);
    running = true;
    emit q->started();
}

void DemoEndpoint::Private::stop()
{
    running = false;
    host = nullptr;
    thread.quit();
    thread.wait();
}

DemoEndpoint::DemoEndpoint(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->thread.setObjectName(u"demo endpoint"_s);
}

DemoEndpoint::~DemoEndpoint()
{
    d->stop();
}

void DemoEndpoint::start(quint16 port)
{
    d->start(port);
}

bool DemoEndpoint::isRunning() const
{
    return d->running;
}

const DemoDescription &DemoEndpoint::description() const
{
    return d->description;
}

void DemoEndpoint::setDelay(std::chrono::milliseconds delay)
{
    d->switches.setDelay(delay);
}

void DemoEndpoint::setErrorStatus(const QString &status)
{
    d->switches.setErrorStatus(status.toStdString());
}

void DemoEndpoint::publish(const jose::Jwk &key)
{
    if (d->running && !key.isSymmetric())
        QMetaObject::invokeMethod(d->host, [key, host = d->host] { host->publish(key); });
}

void DemoEndpoint::publishElsewhere(const jose::Jwk &key)
{
    if (d->running && !key.isSymmetric())
        QMetaObject::invokeMethod(d->host, [key, host = d->host] { host->publishElsewhere(key); });
}

void DemoEndpoint::rotateKeys()
{
    if (!d->running)
        return;
    QMetaObject::invokeMethod(d->host, [this, host = d->host] {
        host->rotate();
        QMetaObject::invokeMethod(this, [this] { emit rotated(); });
    });
}

} // namespace tokenscope::demo
