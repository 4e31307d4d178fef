// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_error.h"
#include "endpoint/http/fetch_limits.h"
#include "tests/endpoint/hostile_server.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace tokenscope::tests {

/// How an answer is refused all the same where Qt 6.4, in a matter of milliseconds, overlooks that it was cut, or sees
/// it where it else waits for more.
enum class Overlooked { Never, NotJson, Whole, Malformed };

/// One way in which an endpoint misbehaves, by its number in the list of threats, and what the user has to know.
struct HostileRow
{
    QByteArray name; ///< "H9 chunk size zz"
    Behaviour behaviour;
    std::optional<endpoint::FetchError::Code> code; ///< empty: odd but lawful, the keys arrive
    QByteArray words = {};                          ///< a piece of the sentence
    endpoint::Kind kind = endpoint::Kind::JwksUrl;
    endpoint::FetchLimits limits = usualLimits();
    Overlooked overlooked = Overlooked::Never;

    /// Long enough for a slow machine where nothing has to run out, and no pause that a test would wait for.
    static endpoint::FetchLimits usualLimits()
    {
        endpoint::FetchLimits limits;
        limits.bodyBytes = 64 * 1024;
        limits.headerBytes = 128 * 1024;
        limits.pollStep = std::chrono::milliseconds(1);
        limits.retryStep = std::chrono::milliseconds(1);
        limits.longestRetryWait = std::chrono::milliseconds(50);
        return limits;
    }
};

/// A token that must not turn up anywhere but in the request.
inline const QByteArray sentinelToken = "pts_sentinelsentinelsentinelsentinel";

/// All rows; TLS identities are issued by `authority`.
QList<HostileRow> hostileRows(const TestAuthority &authority);

} // namespace tokenscope::tests

Q_DECLARE_METATYPE(tokenscope::tests::HostileRow)
