// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::array idTokenMembers = {
    needs("payload.iss", TextType, Allowed::HttpsIssuer),
    needs("payload.sub", TextType, Allowed::ShortAscii),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    may("payload.nonce", TextType),
    may("payload.auth_time", NumberType),
    may("payload.azp", TextType),
    may("payload.at_hash", TextType),
    may("payload.c_hash", TextType),
    may("payload.s_hash", TextType),
    may("payload.rt_hash", TextType),
    may("payload.urn:openid:params:jwt:claim:rt_hash", TextType, Allowed::NotEmpty),
    may("payload.urn:openid:params:jwt:claim:auth_req_id", TextType, Allowed::NotEmpty),
};

/// OpenID Connect Core 1.0, 7.4: the key that signs it is in it, and the subject is its thumbprint.
constexpr std::array selfIssuedMembers = {
    needs("payload.sub_jwk", ObjectType, Allowed::PublicKey),
    needs("payload.sub", TextType, Allowed::ThumbprintOf, "payload.sub_jwk"),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
};

constexpr std::string_view logoutEvent = "http://schemas.openid.net/event/backchannel-logout";

constexpr std::array logoutMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    needs("payload.events", ObjectType),
    MemberRule{.path = "payload.sub", .types = TextType, .allowed = Allowed::NotEmpty, .otherwise = "payload.sid"},
    mustNot("payload.nonce"),
};

constexpr std::array userinfoMembers = {
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
};

constexpr std::array requestMembers = {
    needs("payload.client_id", TextType, Allowed::NotEmpty),
    mustNot("payload.request"),
    mustNot("payload.request_uri"),
    may("payload.response_type", TextType),
    may("payload.redirect_uri", TextType),
    may("payload.scope", TextType),
    may("payload.state", TextType),
    may("payload.nonce", TextType),
    may("payload.response_mode", TextType),
    may("payload.code_challenge", TextType),
    may("payload.code_challenge_method", TextType),
    may("payload.max_age", NumberType),
    may("payload.claims", ObjectType),
    may("payload.display", TextType),
    may("payload.prompt", TextType),
    may("payload.login_hint", TextType),
    may("payload.acr_values", TextType),
    may("payload.ui_locales", TextType),
    may("payload.id_token_hint", TextType),
    may("payload.dpop_jkt", TextType, Allowed::Sha256Thumbprint),
    may("payload.authorization_details", ArrayType, Allowed::ObjectsWith, "type"),
    may("payload.resource", textOrList),
    // A wallet ignores who else the verifier says that it is.
    where({"payload.dcql_query", {}, true}, should("payload.iss", TextType, Allowed::SameAs, "payload.client_id")),
    should("payload.aud", textOrList, Allowed::NotEmpty),
};

constexpr std::array walletRequestMembers = {
    needs("payload.client_id", TextType, Allowed::ClientOfCertificate),
    needs("payload.nonce", TextType, Allowed::UrlSafeText),
    needs("payload.aud", TextType, Allowed::NotEmpty),
    mustNot("payload.request"),
    mustNot("payload.request_uri"),
    may("payload.state", TextType),
    MemberRule{.path = "payload.dcql_query", .types = TextType | ObjectType, .otherwise = "payload.scope"},
    may("payload.dcql_query", ObjectType),
    may("payload.client_metadata", ObjectType),
    may("payload.transaction_data", ArrayType, Allowed::TextArray),
    may("payload.verifier_info", ArrayType, Allowed::ObjectsWith, "format"),
    may("payload.wallet_nonce", TextType),
    where({"payload.response_mode", "direct_post"}, mustNot("payload.redirect_uri")),
    where({"payload.response_mode", "direct_post.jwt"}, mustNot("payload.redirect_uri")),
    where({"payload.response_mode", "direct_post"}, needs("payload.response_uri", TextType, Allowed::HttpsAddress)),
    where({"payload.response_mode", "direct_post.jwt"}, needs("payload.response_uri", TextType, Allowed::HttpsAddress)),
};

constexpr std::array jarmMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    where({"payload.response", {}, true}, either("payload.code", "payload.error", TextType)),
    where({"payload.code"}, mustNot("payload.error")),
    may("payload.state", TextType),
    may("payload.error_description", TextType),
    may("payload.error_uri", TextType),
    may("payload.session_state", TextType),
    may("payload.access_token", TextType),
    may("payload.token_type", TextType),
    may("payload.id_token", TextType),
    may("payload.scope", TextType),
    may("payload.expires_in", NumberType),
};

constexpr std::array openIdTable = {
    TokenKind{.name = "self_issued_id_token",
              .type = {},
              .rule = "OpenID Connect Core 1.0, 7.5",
              .genus = "id_token",
              .members = selfIssuedMembers,
              .algorithmRule = Algorithms::Asymmetric,
              .ownKey = "payload.sub_jwk",
              .marks = {sureBy(Trait{"payload.iss", Match::Equals, "https://self-issued.me"})}},
    TokenKind{.name = "logout_token",
              .type = "logout+jwt",
              .rule = "OpenID Connect Back-Channel Logout 1.0, 2.4",
              .members = logoutMembers,
              .event = logoutEvent},
    TokenKind{.name = "jarm_response",
              .type = {},
              .rule = "JARM, 2.1",
              .members = jarmMembers,
              .time = {.lifetime = std::chrono::minutes(10), .from = From::Now, .isAdvice = true},
              .marks = {guessedBy(Trait{"payload.code"}, Trait{"payload.iss"}, Trait{"payload.aud"},
                                  Trait{"payload.exp"}, Trait{"payload.sub", Match::Absent}),
                        guessedBy(Trait{"payload.error"}, Trait{"payload.state"}, Trait{"payload.iss"},
                                  Trait{"payload.aud"}, Trait{"payload.exp"}, Trait{"payload.sub", Match::Absent})}},
    TokenKind{
        .name = "vp_request_object",
        .type = {},
        .rule = "OpenID4VP 1.0, 5",
        .genus = "request_object",
        .members = walletRequestMembers,
        .silent = noExpiry,
        .typeIsRequired = true,
        .marks = {guessedBy(Trait{"payload.client_id"}, Trait{"payload.response_type", Match::Contains, "vp_token"}),
                  guessedBy(Trait{"payload.client_id"}, Trait{"payload.dcql_query"})}},
    TokenKind{.name = "request_object",
              .type = "oauth-authz-req+jwt",
              .rule = "RFC 9101, 4",
              .members = requestMembers,
              .silent = noExpiry,
              .keyElsewhere = {.kind = "verifier_attestation", .key = "payload.cnf.jwk", .within = "header.jwt"},
              .marks = {guessedBy(Trait{"payload.client_id"}, Trait{"payload.response_type"})}},
    TokenKind{.name = "userinfo_response",
              .type = {},
              .rule = "OpenID Connect Core 1.0, 5.3.2",
              .members = userinfoMembers,
              .silent = noExpiry},
    TokenKind{.name = "id_token",
              .type = {},
              .rule = "OpenID Connect Core 1.0, 2",
              .members = idTokenMembers,
              .marks = {guessedBy(Trait{"payload.sub"}, Trait{"payload.aud"}, Trait{"payload.nonce"}),
                        guessedBy(Trait{"payload.sub"}, Trait{"payload.aud"}, Trait{"payload.at_hash"}),
                        guessedBy(Trait{"payload.sub"}, Trait{"payload.aud"}, Trait{"payload.auth_time"})}},
};

} // namespace

std::span<const TokenKind> openIdKinds()
{
    return openIdTable;
}

} // namespace tokenscope::inspect
