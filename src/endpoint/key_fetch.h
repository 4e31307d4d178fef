// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/bearer_token.h"
#include "endpoint/endpoint.h"
#include "endpoint/key_response.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace tokenscope::endpoint {

struct FetchLimits
{
    std::chrono::milliseconds total{30'000}; ///< from start to the last byte, whatever drips
    qint64 bodyBytes = 16 * 1024 * 1024;
    std::chrono::milliseconds pollStep{1'000}; ///< the n-th poll of a pending answer waits n² of these
};

/// One request for keys, then exactly one of two signals. To try again, make a new job. Asynchronous throughout; the
/// body is parsed on a worker thread. No redirect is followed, no cookie kept, no cache used; the token goes to the
/// URL's own origin and nowhere else.
class KeyFetch final : public QObject
{
    Q_OBJECT

public:
    /// `typedUrl` is what the user typed; faults in it come back through failed().
    KeyFetch(QNetworkAccessManager &network, Kind kind, QString typedUrl, QString token, FetchLimits limits = {},
             QObject *parent = nullptr);
    ~KeyFetch() override;

    void start();
    /// failed() with Cancelled, at once. Does nothing after the end.
    void cancel();

signals:
    void succeeded(const tokenscope::endpoint::KeyResponse &response);
    void failed(const tokenscope::endpoint::FetchError &error);
    /// For showing progress.
    void progressed(qint64 receivedBytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokenscope::endpoint
