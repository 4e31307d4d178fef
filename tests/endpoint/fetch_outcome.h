// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurrency/worker_pool.h"
#include "endpoint/network.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace tokenscope::tests {

/// How one fetch ended. Exactly one of the two is there, or the fetch broke its promise.
struct FetchOutcome
{
    std::optional<endpoint::KeyResponse> response;
    std::optional<endpoint::FetchError> error;
    int signalCount = 0;

    bool failedWith(endpoint::FetchError::Code code) const { return signalCount == 1 && error && error->code == code; }
};

inline FetchOutcome outcomeOf(endpoint::KeyFetch &fetch)
{
    FetchOutcome outcome;
    QEventLoop loop; // not QTest::qWaitFor(), which looks every 10 ms only
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    QObject::connect(&fetch, &endpoint::KeyFetch::succeeded, &fetch, [&](const auto &response) {
        outcome.response = response;
        ++outcome.signalCount;
        loop.quit();
    });
    QObject::connect(&fetch, &endpoint::KeyFetch::failed, &fetch, [&](const auto &error) {
        outcome.error = error;
        ++outcome.signalCount;
        loop.quit();
    });
    fetch.start();
    loop.exec();
    QCoreApplication::processEvents(); // a second signal would come now
    fetch.disconnect(&fetch);
    return outcome;
}

inline FetchOutcome fetchKeys(endpoint::Kind kind, const QString &url, const QString &token = {},
                              endpoint::FetchLimits limits = {})
{
    endpoint::Network network;
    endpoint::FetchRequest request;
    request.kind = kind;
    request.typedUrl = url;
    request.token = token;
    request.isTokenConfirmed = true; // what is asked before has a test of its own
    return outcomeOf(*network.keyFetch(request, limits));
}

/// For cleanupTestCase(): a worker that ends together with the process leaves OpenSSL's notes on it behind, and the
/// leak checker finds them.
inline void endWorkers()
{
    concurrency::workerPool().waitForDone();
}

} // namespace tokenscope::tests
