// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/key_fetch.h"
#include "endpoint/network_log.h"

#include <QObject>

#include <memory>

namespace tokenscope::endpoint {

/// The program's one way to the network: hands out key requests, keeps the log of all that they send, and holds the
/// switch that forbids it. Requests that are under way when it goes are cancelled.
class Network final : public QObject
{
    Q_OBJECT

public:
    explicit Network(QObject *parent = nullptr);
    ~Network() override;

    /// A request that has not started; see KeyFetch.
    std::unique_ptr<KeyFetch> keyFetch(const FetchRequest &request, FetchLimits limits = {});
    std::unique_ptr<KeyFetch> keyFetch(Kind kind, const QString &typedUrl, const QString &token,
                                       FetchLimits limits = {});

    NetworkLog &log() { return m_log; }
    const NetworkLog &log() const { return m_log; }

    /// While offline no connection is opened, no matter who asks; what is under way ends with Offline.
    bool isOffline() const { return m_offline; }
    void setOffline(bool offline);

signals:
    void offlineChanged(bool offline);
    void logChanged(); ///< a request began or ended

private:
    NetworkLog m_log;
    bool m_offline = false;
};

} // namespace tokenscope::endpoint
