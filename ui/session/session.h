// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demo_endpoint.h"
#include "endpoint/network.h"
#include "ui/session/connection_settings.h"
#include "ui/session/named_keys.h"
#include "ui/session/published_keys.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <vector>

namespace tokenscope::ui {

/// What the window works on: one key request at a time, the keys that are loaded and where they came from, and the demo
/// endpoint. It shows nothing itself.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(storage::Storage &storage, QObject *parent = nullptr);
    ~Session() override;

    /// What that endpoint published before can be looked at and judged by, also where it cannot be asked.
    void showKept(const endpoint::Endpoint &endpoint, const QString &typedUrl);
    /// A request that runs is cancelled first. The keys on screen stay until new ones arrive.
    void fetch(const endpoint::Endpoint &endpoint, const QString &typedUrl, const QString &token);
    /// The request that the keys on screen came from once more, with its own token. Only where canRefetch().
    void refetch();
    /// The keys on screen are the current ones and were fetched, and nothing is on its way.
    bool canRefetch() const;
    /// The last request that brought keys.
    const endpoint::FetchRequest &answeredRequest() const { return m_answeredRequest; }
    void cancel();
    /// How a request to that endpoint goes out.
    endpoint::FetchRequest requestTo(const endpoint::Endpoint &endpoint, const QString &typedUrl,
                                     const QString &token) const;
    /// The user says that the request's token may go to where it was to go, until the program ends.
    void confirmToken(const endpoint::FetchRequest &request);
    /// The last one that was made, with its token.
    const endpoint::FetchRequest &request() const { return m_request; }
    bool isFetching() const { return m_fetch != nullptr; }

    /// Starts the demo endpoint once; started before, it is announced again.
    void startDemo();
    /// How the demo endpoint answers from now on; nothing where it does not run.
    void setDemoDelay(std::chrono::milliseconds delay);
    void setDemoError(const QString &status);
    void rotateDemoKeys();
    /// Has the demo endpoint publish the public half of that key; the address of its key set, or empty where it does
    /// not run.
    QString serveFromDemo(const jose::Jwk &key);
    /// Keys that the user opened or dropped, by file; pasted ones have no name.
    void setGivenKeys(const std::vector<NamedKeys> &sets);

    const inspect::InspectionKeys &keys() const { return m_published.keys(); }
    PublishedKeys &publishedKeys() { return m_published; }
    endpoint::Network &network() { return m_network; }
    /// How requests go out from now on.
    const ConnectionSettings &connection() const { return m_connection; }
    void setConnection(ConnectionSettings connection);
    void setLimits(const endpoint::FetchLimits &limits) { m_limits = limits; }
    /// The last request brought no keys, so that those on screen are of before it.
    bool areKeysStale() const { return m_keysAreStale; }

signals:
    void fetchStarted();
    void received(qint64 bytes);
    void waiting(const tokenscope::endpoint::FetchWait &wait);
    void responded(const tokenscope::endpoint::KeyResponse &response);
    void refused(const tokenscope::endpoint::FetchError &error);
    void connectionChanged();
    void demoStarted(const tokenscope::demo::DemoDescription &demo);
    void demoFailed(const QString &reason);
    /// It publishes another signing key than before.
    void demoRotated();

private:
    void finish();
    void onResponse(const endpoint::KeyResponse &response);

    endpoint::Network m_network;
    ConnectionSettings m_connection;
    endpoint::FetchLimits m_limits;
    std::unique_ptr<endpoint::KeyFetch, void (*)(endpoint::KeyFetch *)> m_fetch;
    std::unique_ptr<demo::DemoEndpoint> m_demo;
    endpoint::Endpoint m_endpoint;
    endpoint::FetchRequest m_request;
    QSet<QString> m_confirmedTokens; ///< each behind the origin that it may go to
    QString m_address;               ///< of the request on its way, as the history knows it
    endpoint::Endpoint m_answeredEndpoint;
    endpoint::FetchRequest m_answeredRequest;
    PublishedKeys m_published;
    bool m_keysAreStale = false;
};

} // namespace tokenscope::ui
