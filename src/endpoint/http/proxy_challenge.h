// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace tokenscope::endpoint {

/// The names in values of `Proxy-Authenticate` (RFC 9110, 11.6.1), each once, eight at most; those known in their usual
/// letter case.
QStringList signInSchemes(const QByteArrayList &challenges);

/// What a challenge of Digest says (RFC 7616, 3.3), as far as it can be answered.
struct DigestChallenge
{
    QByteArray realm;
    QByteArray nonce;
    std::optional<QByteArray> opaque;
    QByteArray algorithm = "MD5"; ///< or `SHA-256`, as the challenge spells it
    bool isSha256 = false;
    bool hasQop = false; ///< `auth` is offered; without one it is answered as of old (RFC 2069)
};

/// The strongest that can be answered; none if there is none, or where it is damaged or wants what is not spoken
/// here: `-sess`, `auth-int` alone, another hash.
std::optional<DigestChallenge> digestChallenge(const QByteArrayList &challenges);

struct Credentials
{
    QByteArray user;
    QByteArray password;
};

/// A value of `Proxy-Authorization`. `clientNonce` is random and never the same again.
QByteArray digestAnswer(const DigestChallenge &challenge, const Credentials &credentials, const QByteArray &method,
                        const QByteArray &target, const QByteArray &clientNonce);

/// RFC 7617
QByteArray basicAnswer(const Credentials &credentials);

} // namespace tokenscope::endpoint
