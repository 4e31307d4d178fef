// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/key_fetch.h"

#include <memory>

namespace tokenscope::endpoint {

/// The program's one way to the network: hands out key requests that share connections, proxy and TLS settings. It has
/// to outlive them.
class Network final
{
public:
    Network();
    ~Network();
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    /// A request that has not started; see KeyFetch.
    std::unique_ptr<KeyFetch> keyFetch(Kind kind, const QString &typedUrl, const QString &token,
                                       FetchLimits limits = {});

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace tokenscope::endpoint
