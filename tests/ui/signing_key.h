// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk_set.h"
#include "jose/signing.h"

#include <QByteArray>
#include <QString>

namespace tokenscope::tests {

/// RFC 8037, A.1: the public key of an endpoint, as a JWK.
inline const QByteArray signingKey =
    R"({"kty":"OKP","crv":"Ed25519","kid":"old","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
inline const QByteArray privatePart = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";

/// A token that it has signed, and that names it.
inline QString signedToken(const std::string &payload = R"({"sub":"me"})")
{
    json::Object header;
    header.append("alg", "EdDSA");
    header.append("kid", "old");
    const QByteArray key = signingKey.chopped(1) + ",\"d\":\"" + privatePart + "\"}";
    const jose::JwkSet keys = jose::JwkSet::parse(key.toStdString()).value();
    return QString::fromStdString(jose::signCompact(header, payload, *keys.keys().front().key()).value());
}

} // namespace tokenscope::tests
