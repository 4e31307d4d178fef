// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/bearer_token.h"
#include "endpoint/endpoint.h"
#include "endpoint/envelope.h"
#include "inspect/key_ring.h"
#include "jose/jwk_set.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace tokenscope::endpoint {

/// One HTTP exchange as it happened; the token is not in it.
struct Exchange
{
    QByteArray method;
    QUrl url;
    int status = 0; ///< 0 where no status line came
    QByteArray reason;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QDateTime startedAt;
    std::chrono::milliseconds elapsed{0};
};

/// Keys that arrived, with the evidence. Its default value is no response.
struct KeyResponse
{
    Exchange exchange;
    std::optional<Envelope> envelope; ///< Pangea only
    std::shared_ptr<const jose::JwkSet> keys;
    inspect::KeyOrigin origin = inspect::KeyOrigin::Endpoint;
    QString issuer; ///< OpenID only: expected from now on
};

/// Why no keys arrived, and all that did arrive.
struct FetchError
{
    enum class Code {
        Cancelled,
        BadUrl,
        BadToken,
        TokenMissing,   ///< Pangea needs one
        ClearTextToken, ///< http to another host than loopback
        HostNotFound,
        ConnectionRefused,
        ConnectionLost, ///< closed or reset before the answer was whole
        Timeout,
        Tls,             ///< detail names the certificate and what is wrong with it
        RedirectRefused, ///< detail is where it pointed
        TooLarge,
        MalformedAnswer,       ///< HTTP that breaks its own rules; detail is which
        NotJson,               ///< detail is the start of the body, or what it looks like
        NoKeys,                ///< JSON, but no key set in it
        EnvelopeError,         ///< the service's own refusal: see envelope
        ContradictoryEnvelope, ///< Success with an HTTP error code
        HttpError,             ///< an error code without envelope
        StillPending,          ///< 202 until the time was over
        IssuerMismatch,        ///< discovery names another issuer
        Network,               ///< anything else; detail is Qt's text
    };
    Code code = Code::Network;
    QString detail;
    std::optional<UrlFault> urlFault;
    Exchange exchange;
    std::optional<Envelope> envelope;
    std::optional<TokenFault> tokenFault;
};

/// What a body holds, by the rules of the kind. Takes time linear in the body: call it off the window's thread.
struct ParsedBody
{
    std::optional<Envelope> envelope;
    std::shared_ptr<const jose::JwkSet> keys; ///< null where there are none
    std::optional<FetchError::Code> fault;
    QString detail;
};
ParsedBody parseKeyBody(Kind kind, int httpStatus, const QByteArray &body);

} // namespace tokenscope::endpoint

Q_DECLARE_METATYPE(tokenscope::endpoint::KeyResponse)
Q_DECLARE_METATYPE(tokenscope::endpoint::FetchError)
