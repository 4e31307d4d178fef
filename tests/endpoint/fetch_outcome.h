// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/key_fetch.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

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
    QObject::connect(&fetch, &endpoint::KeyFetch::succeeded, &fetch, [&outcome](const auto &response) {
        outcome.response = response;
        ++outcome.signalCount;
    });
    QObject::connect(&fetch, &endpoint::KeyFetch::failed, &fetch, [&outcome](const auto &error) {
        outcome.error = error;
        ++outcome.signalCount;
    });
    fetch.start();
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&outcome] { return outcome.signalCount > 0; }, 60'000);
    QCoreApplication::processEvents(); // a second signal would come now
    fetch.disconnect(&fetch);
    return outcome;
}

inline FetchOutcome fetchKeys(endpoint::Kind kind, const QString &url, const QString &token = {},
                              endpoint::FetchLimits limits = {})
{
    QNetworkAccessManager network;
    endpoint::KeyFetch fetch(network, kind, url, token, limits);
    return outcomeOf(fetch);
}

/// For cleanupTestCase(): a worker that ends together with the process leaves OpenSSL's notes on it behind, and the
/// leak checker finds them.
inline void endWorkers()
{
    QThreadPool::globalInstance()->waitForDone();
}

} // namespace tokenscope::tests
