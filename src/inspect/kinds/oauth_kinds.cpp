// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::array accessMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.client_id", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    may("payload.scope", TextType),
    may("payload.groups", ArrayType),
    may("payload.roles", ArrayType),
    may("payload.entitlements", ArrayType),
};

constexpr std::array introspectionMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    needs("payload.token_introspection", ObjectType, Allowed::NothingBesideActive),
    needs("payload.token_introspection.active", BooleanType),
    may("payload.token_introspection.scope", TextType),
    may("payload.token_introspection.client_id", TextType),
    may("payload.token_introspection.username", TextType),
    may("payload.token_introspection.token_type", TextType),
    may("payload.token_introspection.sub", TextType),
    may("payload.token_introspection.iss", TextType),
    may("payload.token_introspection.jti", TextType),
    may("payload.token_introspection.aud", textOrList),
    may("payload.token_introspection.exp", NumberType),
    may("payload.token_introspection.iat", NumberType),
    may("payload.token_introspection.nbf", NumberType),
    may("payload.token_introspection.cnf", ObjectType),
    may("payload.token_introspection.authorization_details", ArrayType, Allowed::ObjectsWith, "type"),
    discouraged("payload.sub"),
    discouraged("payload.exp"),
};

constexpr std::array assertionMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::SameAs, "payload.iss"),
    needs("payload.aud", textOrList, Allowed::SoleText),
    needs("payload.exp", NumberType),
    may("payload.jti", TextType, Allowed::NotEmpty),
    may("payload.client_id", TextType, Allowed::SameAs, "payload.iss"),
};

constexpr std::array bearerGrantMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
};

constexpr std::array identityGrantMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.aud", TextType, Allowed::NotEmpty),
    needs("payload.client_id", TextType, Allowed::NotEmpty),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    may("payload.resource", textOrList),
    may("payload.scope", TextType),
    may("payload.authorization_details", ArrayType, Allowed::ObjectsWith, "type"),
    may("payload.act", ObjectType),
    may("payload.email", TextType),
    may("payload.email_verified", BooleanType),
    may("payload.auth_time", NumberType),
    may("payload.acr", TextType),
    may("payload.amr", ArrayType, Allowed::TextArray),
    may("payload.tenant", TextType),
};

constexpr std::array proofMembers = {
    needs("header.jwk", ObjectType, Allowed::PublicKey),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    needs("payload.htm", TextType, Allowed::NotEmpty),
    needs("payload.htu", TextType, Allowed::WebAddress),
    needs("payload.iat", NumberType),
    may("payload.ath", TextType, Allowed::Sha256Thumbprint),
    may("payload.nonce", TextType, Allowed::NotEmpty),
    mustNot("header.jwk.d"),
    mustNot("header.jwk.p"),
    mustNot("header.jwk.q"),
    mustNot("header.jwk.dp"),
    mustNot("header.jwk.dq"),
    mustNot("header.jwk.qi"),
    mustNot("header.jwk.oth"),
    mustNot("header.jwk.k"),
    mustNot("header.jwk.priv"),
};

constexpr std::array transactionMembers = {
    needs("payload.aud", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
    needs("payload.txn", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.scope", TextType, Allowed::NotEmpty),
    needs("payload.req_wl", TextType, Allowed::NotEmpty),
    may("payload.tctx", ObjectType),
    may("payload.rctx", ObjectType),
    may("payload.act", ObjectType),
    may("payload.iss", TextType),
};

constexpr std::array oauthTable = {
    TokenKind{.name = "access_token",
              .type = "at+jwt",
              .rule = "RFC 9068, 2.2",
              .members = accessMembers,
              .typeIsRequired = true},
    TokenKind{.name = "refresh_token",
              .type = {},
              .rule = "the issuer’s own rules",
              .isForIssuerAlone = true,
              .marks = {sureBy(Trait{"payload.typ", Match::Equals, "Refresh"}),
                        sureBy(Trait{"payload.typ", Match::Equals, "Offline"})}},
    TokenKind{.name = "introspection_response",
              .type = "token-introspection+jwt",
              .rule = "RFC 9701, 5",
              .members = introspectionMembers,
              .silent = noExpiry,
              .typeIsRequired = true},
    TokenKind{.name = "client_assertion",
              .type = "client-authentication+jwt",
              .rule = "RFC 7523, 3",
              .members = assertionMembers,
              .marks = {guessedBy(Trait{"payload.iss", Match::SameAs, "payload.sub"}, Trait{"payload.aud"},
                                  Trait{"payload.exp"}, Trait{"payload.jti"}, Trait{"payload.scope", Match::Absent},
                                  Trait{"payload.events", Match::Absent})}},
    TokenKind{.name = "jwt_bearer_grant", .type = {}, .rule = "RFC 7523, 3", .members = bearerGrantMembers},
    TokenKind{.name = "id_jag",
              .type = "oauth-id-jag+jwt",
              .rule = "draft-ietf-oauth-identity-assertion-authz-grant",
              .members = identityGrantMembers,
              .typeIsRequired = true},
    TokenKind{.name = "dpop_proof",
              .type = "dpop+jwt",
              .rule = "RFC 9449, 4.2",
              .members = proofMembers,
              .silent = proofSilence,
              .algorithmRule = Algorithms::Asymmetric,
              .time = {.window = proofWindow},
              .ownKey = "header.jwk",
              .typeIsRequired = true,
              .isBound = true},
    TokenKind{.name = "transaction_token",
              .type = "txntoken+jwt",
              .rule = "draft-ietf-oauth-transaction-tokens",
              .members = transactionMembers,
              .typeIsRequired = true},
};

} // namespace

std::span<const TokenKind> oauthKinds()
{
    return oauthTable;
}

} // namespace tokenscope::inspect
