// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/tls_facts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tokenscope::endpoint {

/// Names and values of HTTP header fields; of an answer, Qt has joined repeated ones with commas.
using HeaderFields = QList<QPair<QByteArray, QByteArray>>;

/// How far an exchange came.
enum class Stage {
    Lookup,
    Connecting, ///< TLS handshake included
    Sending,
    Waiting, ///< for the whole of the answer's headers
    Body,
    Complete,
};

/// Why a request was made.
enum class Cause {
    Asked,      ///< the first of a fetch
    Fallback,   ///< another place, where the metadata was not at the first
    Discovered, ///< the `jwks_uri` of the metadata
    Redirected,
    Retried,
    Polled,
};

/// Time since the start of the exchange. A step that was skipped, or that Qt does not tell, has none.
struct Timings
{
    std::optional<std::chrono::milliseconds> lookup;
    std::optional<std::chrono::milliseconds> connect; ///< without TLS only
    std::optional<std::chrono::milliseconds> tls;
    std::optional<std::chrono::milliseconds> head; ///< all headers are there
};

/// One HTTP exchange as it happened; the token is not in it, neither in the request nor where the peer echoed it.
struct Exchange
{
    QByteArray method;
    QUrl url;
    int status = 0; ///< 0 where no status line came
    QByteArray reason;
    HeaderFields headers;
    QByteArray body;      ///< private keys and echoes of what was sent are masked
    qint64 bodyBytes = 0; ///< as it came; what is kept of it may be the start alone
    bool isHttp2 = false; ///< else HTTP/1.1
    QDateTime startedAt;
    std::chrono::milliseconds elapsed{0};

    Cause cause = Cause::Asked;
    Stage stage = Stage::Lookup;
    HeaderFields requestHeaders; ///< the token masked
    QByteArray requestBody;
    Timings timings;
    QString proxy;                ///< `http://host:port`, without credentials; empty where none was used
    std::optional<TlsFacts> tls;  ///< as far as the handshake came
    qint64 expectedBodyBytes = 0; ///< what Content-Length said; 0 where it said nothing
};

/// The value of the first field of that name, trimmed; empty if there is none. Letter case does not count.
QByteArray headerValue(const HeaderFields &fields, QByteArrayView name);
/// What Content-Length says; empty where it is missing or no number of bytes.
std::optional<qint64> announcedLength(const HeaderFields &fields);
bool hasHeader(const HeaderFields &fields, QByteArrayView name);

} // namespace tokenscope::endpoint
