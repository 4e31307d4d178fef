// SPDX-License-Identifier: Apache-2.0
#include "endpoint/network.h"

#include <utility>

namespace tokenscope::endpoint {

Network::Network(QObject *parent)
    : QObject(parent)
{
}

Network::~Network() = default;

std::unique_ptr<KeyFetch> Network::keyFetch(const FetchRequest &request, FetchLimits limits)
{
    return std::make_unique<KeyFetch>(*this, request, limits);
}

std::unique_ptr<KeyFetch> Network::keyFetch(Kind kind, const QString &typedUrl, const QString &token,
                                            FetchLimits limits)
{
    FetchRequest request;
    request.kind = kind;
    request.typedUrl = typedUrl;
    request.token = token;
    return keyFetch(request, limits);
}

void Network::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) != offline)
        emit offlineChanged(offline);
}

} // namespace tokenscope::endpoint
