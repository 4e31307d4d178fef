// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/inspect/disclosure_workshop.h"

#include <string>
#include <vector>

/// The statements of a federation (OpenID Federation 1.0): an entity, its superiors, and the anchor above all of them.
namespace tokenscope::workshop {

struct Entity
{
    std::string name; ///< `https://op.example`
    Signer signer;

    explicit Entity(std::string_view host)
        : name("https://" + std::string(host) + ".example")
        , signer(makeSigner("ES256", host))
    {
    }
};

inline json::Value keysOfEntity(const Entity &entity)
{
    json::Object set;
    set.append("keys", json::Value(json::Array{entity.signer.publicJwk()}));
    return json::Value(std::move(set));
}

inline json::Object claimsOfStatement(const Entity &issuer, const Entity &subject)
{
    json::Object claims;
    claims.append("iss", json::Value(issuer.name));
    claims.append("sub", json::Value(subject.name));
    claims.append("iat", json::Value(now - 60));
    claims.append("exp", json::Value(now + 600));
    claims.append("jwks", keysOfEntity(subject));
    return claims;
}

inline std::string signedStatement(const Entity &issuer, const json::Object &claims)
{
    return sign(issuer.signer, headerOfType(issuer.signer, "entity-statement+jwt"), json::write(claims));
}

/// What it says of itself. An anchor names no superior.
inline std::string configurationOf(const Entity &entity, const std::vector<std::string> &superiors)
{
    json::Object claims = claimsOfStatement(entity, entity);
    json::Array hints;
    for (const std::string &superior : superiors)
        hints.emplace_back(superior);
    if (!hints.empty())
        claims.append("authority_hints", json::Value(std::move(hints)));
    return signedStatement(entity, claims);
}

inline std::string statementAbout(const Entity &subject, const Entity &issuer)
{
    return signedStatement(issuer, claimsOfStatement(issuer, subject));
}

inline std::string chainText(const std::vector<std::string> &statements)
{
    json::Array chain;
    for (const std::string &statement : statements)
        chain.emplace_back(statement);
    return json::write(json::Value(std::move(chain)));
}

} // namespace tokenscope::workshop
