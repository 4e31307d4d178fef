// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demo_keys.h"
#include "demo/demo_switches.h"
#include "json/value.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QUrl>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::demo {

inline constexpr qsizetype maximumBodyBytes = 64 * 1024;
/// A key set that nobody should ask for.
inline constexpr auto elsewherePath = "/elsewhere/jwks.json";

/// What a request is judged by.
struct DemoRequest
{
    QByteArray method; ///< in capitals
    QByteArray path;
    QByteArray host;
    QByteArray authorization;
    QByteArray body;
    QDateTime receivedAt;
};

struct DemoAnswer
{
    int code = 200;
    std::string status; ///< the envelope's word, for the request log; empty for a plain key set
    std::string requestId;
    QByteArray contentType;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// The demo's protocol, apart from sockets: Pangea's key call and its question about a token under any path prefix, a
/// plain key set, OpenID discovery and polling. Every refusal is an envelope, so that a client that reads only JSON can
/// tell it.
class DemoRoutes
{
public:
    DemoRoutes(QUrl baseUrl, std::string token, const DemoKeys &keys, const DemoSwitches &switches);

    DemoAnswer answer(const DemoRequest &request);
    /// For a request that is too large to be read to its end.
    DemoAnswer tooLarge() const;

private:
    DemoAnswer keyCall(const DemoRequest &request);
    DemoAnswer tokenCheck(const DemoRequest &request) const;
    std::optional<DemoAnswer> refusal(const DemoRequest &request) const;
    DemoAnswer poll(const DemoRequest &request, const std::string &id);
    DemoAnswer discovery() const;
    DemoAnswer plainKeySet() const;
    DemoAnswer keySetElsewhere() const;
    DemoAnswer pending(const DemoRequest &request);
    DemoAnswer success(const DemoRequest &request) const;
    bool isAuthorized(const DemoRequest &request) const;

    const QUrl m_baseUrl;
    const std::string m_token;
    const DemoKeys &m_keys;
    const DemoSwitches &m_switches;
    std::deque<std::string> m_pendingIds;
};

} // namespace tokenscope::demo
