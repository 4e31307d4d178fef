// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/fetch/fetch_words.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/hostile_server.h"

/// Requests and answers that the tests of what is sent have in common.
namespace tokenscope::tests {

inline const QByteArray keySet = R"({"keys":[]})";
/// Must not turn up anywhere but in the request.
inline const QString token = QStringLiteral("pts_sentinelsentinelsentinelsentinel");

inline QByteArray ok(const QByteArray &body = keySet)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray redirect(const QByteArray &status, const QString &target)
{
    return "HTTP/1.1 " + status + " Moved\r\nLocation: " + target.toLatin1() + "\r\nContent-Length: 0\r\n\r\n";
}

inline endpoint::FetchRequest requestOf(endpoint::Kind kind, const QString &url, const QString &withToken = {})
{
    endpoint::FetchRequest request;
    request.kind = kind;
    request.typedUrl = url;
    request.token = withToken;
    request.isTokenConfirmed = true;
    return request;
}

inline FetchOutcome fetch(const endpoint::FetchRequest &request,
                          endpoint::FetchLimits limits = {.total = std::chrono::seconds(20),
                                                          .retryStep = std::chrono::milliseconds(1)})
{
    endpoint::Network network;
    return outcomeOf(*network.keyFetch(request, limits));
}

inline QString sentenceOf(const FetchOutcome &outcome)
{
    return outcome.error ? explain::fetchWords(*outcome.error).sentence() : QStringLiteral("succeeded");
}

} // namespace tokenscope::tests
