// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/thumbprint.h"
#include "tests/inspect/disclosure_workshop.h"

/// Access tokens that are bound to a key, and the DPoP proofs (RFC 9449) that go with them.
namespace tokenscope::workshop {

inline constexpr std::string_view apiAddress = "https://api.example/orders";

inline const Signer &server()
{
    static const Signer signer = makeSigner("ES256", "server");
    return signer;
}

inline const Signer &client()
{
    static const Signer signer = makeSigner("ES256", "");
    return signer;
}

inline std::string thumbprintOf(const Signer &signer)
{
    return jose::thumbprint(*signer.publicJwk().asObject()).value();
}

/// Bound to the key of that client.
inline std::string boundToken(const std::string &thumbprint = thumbprintOf(client()))
{
    json::Object confirmation;
    confirmation.append("jkt", json::Value(thumbprint));
    const json::Object claims = with(goodClaims(), "client_id", json::Value("client-1"));
    return sign(server(), headerOfType(server(), "at+jwt"),
                json::write(with(claims, "cnf", json::Value(confirmation))));
}

inline json::Object proofHeader(const Signer &signer = client())
{
    return with(headerOfType(signer, "dpop+jwt"), "jwk", signer.publicJwk());
}

/// For `GET https://api.example/orders`, and with that access token unless it is empty.
inline json::Object proofClaims(std::string_view accessToken = {})
{
    json::Object claims;
    claims.append("jti", json::Value("p-1"));
    claims.append("htm", json::Value("GET"));
    claims.append("htu", json::Value(apiAddress));
    claims.append("iat", json::Value(now - 5));
    if (!accessToken.empty())
        claims.append("ath", json::Value(digestOf(accessToken)));
    return claims;
}

inline std::string proofOf(const json::Object &claims, const Signer &signer = client())
{
    return sign(signer, proofHeader(signer), json::write(claims));
}

inline std::string requestWith(const std::string &accessToken, const std::string &proof,
                               const std::string &line = "GET /orders?page=2 HTTP/1.1")
{
    return line + "\r\nHost: api.example\r\nAuthorization: DPoP " + accessToken + "\r\nDPoP: " + proof + "\r\n\r\n";
}

} // namespace tokenscope::workshop
