// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "endpoint/answer/envelope.h"
#include "endpoint/answer/evidence.h"
#include "endpoint/fetch_error.h"
#include "endpoint/http/exchange.h"
#include "inspect/model/inspection_keys.h"
#include "jose/keys/jwk_set.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>

namespace tokenscope::endpoint {

/// Keys that arrived, with the evidence. Its default value is no response. About a token: no keys, and the token's
/// facts are the envelope's result, an object.
struct KeyResponse
{
    Exchange exchange;
    std::optional<Envelope> envelope; ///< Pangea only; of keys without its result
    std::shared_ptr<const jose::JwkSet> keys;
    inspect::KeyOrigin origin = inspect::KeyOrigin::Endpoint;
    QString issuer; ///< OpenID only: expected from now on
    Evidence evidence;
};

/// A body as it came, and as it may be shown.
struct AnswerBody
{
    explicit(false) AnswerBody(const QByteArray &body)
        : AnswerBody(body, body)
    {
    }
    AnswerBody(QByteArray body, QByteArray withheld)
        : read(std::move(body))
        , shown(std::move(withheld))
    {
    }

    QByteArray read;
    QByteArray shown;
};

/// What a body holds, by the rules of the kind. Takes time linear in the body: call it off the window's thread.
struct ParsedBody
{
    std::optional<Envelope> envelope;
    std::shared_ptr<const jose::JwkSet> keys; ///< null if there are none
    std::optional<FetchError::Code> fault;
    QString detail;
    std::optional<inspect::KeyLoadingError> instead; ///< what came in place of keys
};

/// What an answer without keys holds; empty where it may have some.
std::optional<inspect::KeyLoadingError> whatCame(const QByteArray &shownBody);

/// Nothing private is in what is found, but for the keys' own key().
ParsedBody parseKeyBody(Kind kind, int httpStatus, const AnswerBody &body);
/// The same of the answer about a token.
ParsedBody parseTokenCheckBody(int httpStatus, const AnswerBody &body);

} // namespace tokenscope::endpoint

Q_DECLARE_METATYPE(tokenscope::endpoint::KeyResponse)
