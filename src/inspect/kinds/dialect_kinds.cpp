// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

/// Access and ID tokens as vendors write them: with typ `JWT`, so that the members of RFC 9068 are not demanded.
namespace tokenscope::inspect {

namespace {

constexpr std::array entraOneMembers = {
    needs("payload.tid", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::Holds, "payload.tid"),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
};
constexpr std::array entraTwoMembers = {
    needs("payload.tid", TextType, Allowed::NotEmpty),
    needs("payload.aud", TextType, Allowed::NotEmpty), // a GUID by the documents; issuers write api://… too
    needs("payload.iss", TextType, Allowed::Holds, "payload.tid"),
    may("payload.iss", TextType, Allowed::EndsWith, "/v2.0"),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    may("payload.roles", ArrayType),
    may("payload.scp", TextType),
};

constexpr std::array cognitoAccessMembers = {
    needs("payload.client_id", TextType, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
};
constexpr std::array cognitoIdMembers = {
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
};

constexpr std::array keycloakMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
};

constexpr std::array oktaMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.cid", TextType, Allowed::NotEmpty),
    may("payload.scp", ArrayType),
};

constexpr std::array auth0Members = {
    needs("payload.iss", TextType, Allowed::HttpsIssuer),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    needs("payload.azp", TextType, Allowed::NotEmpty),
    may("payload.scope", TextType),
    may("payload.permissions", ArrayType),
    may("payload.org_id", TextType),
};

constexpr std::string_view entraRule = "Microsoft Entra, access token claims reference";
constexpr std::string_view cognitoRule = "AWS, verifying Cognito tokens";
constexpr std::string_view keycloakRule = "Keycloak, token types";

constexpr std::array dialectTable = {
    TokenKind{.name = "entra_v1_token",
              .type = {},
              .rule = entraRule,
              .dialectOf = "access_token",
              .members = entraOneMembers,
              .marks = {sureBy(Trait{"payload.ver", Match::Equals, "1.0"}, Trait{"payload.appid"},
                               Trait{"payload.iss", Match::StartsWith, "https://sts.windows.net/"})}},
    TokenKind{.name = "entra_v2_token",
              .type = {},
              .rule = entraRule,
              .dialectOf = "access_token",
              .members = entraTwoMembers,
              .marks = {sureBy(Trait{"payload.ver", Match::Equals, "2.0"}, Trait{"payload.azp"},
                               Trait{"payload.iss", Match::StartsWith, "https://login.microsoftonline.com/"}),
                        sureBy(Trait{"payload.ver", Match::Equals, "2.0"}, Trait{"payload.azp"},
                               Trait{"payload.iss", Match::StartsWith, "https://login.microsoftonline.us/"}),
                        sureBy(Trait{"payload.ver", Match::Equals, "2.0"}, Trait{"payload.azp"},
                               Trait{"payload.iss", Match::StartsWith, "https://login.partner.microsoftonline.cn/"})}},
    TokenKind{.name = "cognito_access_token",
              .type = {},
              .rule = cognitoRule,
              .dialectOf = "access_token",
              .members = cognitoAccessMembers,
              .marks = {sureBy(Trait{"payload.iss", Match::StartsWith, "https://cognito-idp."},
                               Trait{"payload.token_use", Match::Equals, "access"})}},
    TokenKind{.name = "cognito_id_token",
              .type = {},
              .rule = cognitoRule,
              .dialectOf = "id_token",
              .members = cognitoIdMembers,
              .marks = {sureBy(Trait{"payload.iss", Match::StartsWith, "https://cognito-idp."},
                               Trait{"payload.token_use", Match::Equals, "id"})}},
    TokenKind{.name = "keycloak_access_token",
              .type = {},
              .rule = keycloakRule,
              .dialectOf = "access_token",
              .members = keycloakMembers,
              .marks = {sureBy(Trait{"payload.iss", Match::Contains, "/realms/"},
                               Trait{"payload.typ", Match::Equals, "Bearer"})}},
    TokenKind{.name = "keycloak_id_token",
              .type = {},
              .rule = keycloakRule,
              .dialectOf = "id_token",
              .members = keycloakMembers,
              .marks = {sureBy(Trait{"payload.iss", Match::Contains, "/realms/"},
                               Trait{"payload.typ", Match::Equals, "ID"})}},
    TokenKind{.name = "okta_access_token",
              .type = {},
              .rule = "Okta, access token reference",
              .dialectOf = "access_token",
              .members = oktaMembers,
              .marks = {guessedBy(Trait{"payload.cid"}, Trait{"payload.scp"},
                                  Trait{"payload.iss", Match::Contains, "/oauth2"})}},
    TokenKind{
        .name = "auth0_access_token",
        .type = {},
        .rule = "Auth0, access tokens",
        .dialectOf = "access_token",
        .members = auth0Members,
        .marks = {sureBy(Trait{"payload.iss", Match::EndsWith, ".auth0.com/"}, Trait{"payload.gty"}),
                  sureBy(Trait{"payload.iss", Match::EndsWith, ".auth0.com/"}, Trait{"payload.azp"},
                         Trait{"payload.scope"}),
                  guessedBy(Trait{"payload.gty"}, Trait{"payload.azp"}, Trait{"payload.iss", Match::EndsWith, "/"})}},
};

} // namespace

std::span<const TokenKind> dialectKinds()
{
    return dialectTable;
}

} // namespace tokenscope::inspect
