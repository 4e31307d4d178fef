// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_request.h"
#include "endpoint/http/fetch_limits.h"
#include "endpoint/http_call.h"
#include "endpoint/key_response.h"

#include <QObject>

#include <memory>

namespace tokenscope::endpoint {

/// One request for keys, or about a token where the request names one, then exactly one of two signals. To try again,
/// make a new job. Asynchronous throughout; the body is parsed on a worker thread. No cookie is kept, no cache used;
/// the token goes to the URL's own origin and nowhere else. `network` may go first: that cancels the job.
class KeyFetch final : public QObject
{
    Q_OBJECT

public:
    KeyFetch(Network &network, const FetchRequest &request, FetchLimits limits = {}, QObject *parent = nullptr);
    ~KeyFetch() override;

    void start();
    /// failed() with Cancelled, at once. Does nothing after the end.
    void cancel();

signals:
    void succeeded(const tokenscope::endpoint::KeyResponse &response);
    void failed(const tokenscope::endpoint::FetchError &error);
    /// For showing progress.
    void progressed(qint64 receivedBytes);
    /// Nothing will happen for a while, because the service asked for patience or failed.
    void waiting(const tokenscope::endpoint::FetchWait &wait);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokenscope::endpoint
