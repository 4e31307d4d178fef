// SPDX-License-Identifier: Apache-2.0
#include "endpoint/network.h"

#include <QNetworkAccessManager>

namespace tokenscope::endpoint {

Network::Network()
    : m_manager(std::make_unique<QNetworkAccessManager>())
{
}

Network::~Network() = default;

std::unique_ptr<KeyFetch> Network::keyFetch(Kind kind, const QString &typedUrl, const QString &token,
                                            FetchLimits limits)
{
    return std::make_unique<KeyFetch>(*m_manager, kind, typedUrl, token, limits);
}

} // namespace tokenscope::endpoint
