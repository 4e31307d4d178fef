// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "endpoint/credentials/bearer_token.h"

#include <QString>
#include <QUrl>

#include <optional>

/// Whether a token belongs at an endpoint. One that was put beside the address by mistake is somebody's sign-in, and
/// anyone who runs the endpoint could use it.
namespace tokenscope::endpoint {

enum class TokenDoubt {
    IsInspected,     ///< a JSON Web Token, or a token about a user: what is inspected, not what opens an endpoint
    OfAnotherIssuer, ///< a JSON Web Token that names an issuer of another origin
    NotNeeded,       ///< this kind of endpoint gives its keys to everybody
};

/// What to ask the user before the token is sent for the first time.
struct TokenQuestion
{
    TokenDoubt doubt = TokenDoubt::NotNeeded;
    QString issuer; ///< as the token names it, unescaped; empty where it names none
};

/// Empty where the token may be sent without asking: to a Pangea endpoint an opaque token that is not about a user, or
/// a JSON Web Token whose issuer is of the endpoint's own origin. Linear in the token, which is bounded: for any
/// thread.
std::optional<TokenQuestion> tokenQuestion(Kind kind, const QUrl &asked, const BearerToken &token);

/// The same for an address and a token as typed. Empty too where either has a fault, which the fetch tells of.
std::optional<TokenQuestion> tokenQuestion(Kind kind, const QString &typedUrl, const QString &typedToken);

} // namespace tokenscope::endpoint
