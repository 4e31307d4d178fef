// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::array keyBindingMembers = {
    needs("payload.iat", NumberType),
    needs("payload.aud", TextType, Allowed::NotEmpty),
    needs("payload.nonce", TextType, Allowed::NotEmpty),
    needs("payload.sd_hash", TextType, Allowed::NotEmpty),
};

constexpr std::array credentialMembers = {
    where({"payload.aka_vcts", {}, true}, needs("payload.vct", TextType, Allowed::NotEmpty)),
    may("payload.aka_vcts", ArrayType, Allowed::TextArray),
    may("payload.iss", TextType),
    may("payload.cnf", ObjectType),
    may("payload.status", ObjectType),
    may("payload.status.status_list.uri", TextType, Allowed::Uri),
    where({"payload.vct"}, mustNot("payload.aka_vcts")),
};

/// The older type is also that of a W3C credential, which has a context and no `vct`.
constexpr std::array olderCredentialMembers = {
    where({"payload.@context", {}, true}, needs("payload.vct", TextType, Allowed::NotEmpty)),
    where({"payload.vct"}, should("header.typ", TextType, Allowed::OneOfTexts, "dc+sd-jwt")),
    may("payload.iss", TextType),
    may("payload.cnf", ObjectType),
    may("payload.status", ObjectType),
    may("payload.status.status_list.uri", TextType, Allowed::Uri),
};

constexpr std::array statusMembers = {
    needs("payload.sub", TextType, Allowed::Uri),
    needs("payload.iat", NumberType),
    needs("payload.status_list", ObjectType),
    needs("payload.status_list.bits", NumberType, Allowed::OneOfNumbers, "1|2|4|8"),
    needs("payload.status_list.lst", TextType, Allowed::Base64urlText),
    may("payload.status_list.aggregation_uri", TextType, Allowed::Uri),
    may("payload.ttl", NumberType, Allowed::PositiveNumber),
    should("payload.exp", NumberType),
};

constexpr std::array walletProofMembers = {
    needs("payload.aud", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    may("payload.nonce", TextType, Allowed::NotEmpty),
    may("payload.iss", TextType),
    may("header.jwk", ObjectType, Allowed::PublicKey),
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
constexpr std::array<std::string_view, 3> namesOfOwnKey = {"header.jwk", "header.x5c", "header.kid"};

constexpr std::array keyAttestationMembers = {
    needs("payload.iat", NumberType),
    needs("payload.attested_keys", ArrayType, Allowed::PublicKeys),
    may("payload.exp", NumberType),
    may("payload.key_storage", ArrayType, Allowed::TextArray),
    may("payload.user_authentication", ArrayType, Allowed::TextArray),
    may("payload.nonce", TextType, Allowed::NotEmpty),
    may("payload.certification", TextType),
    may("payload.status", ObjectType),
};

constexpr std::array issuerMetadataMembers = {
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
};

constexpr std::array verifierAttestationMembers = {
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.cnf", ObjectType),
    needs("payload.cnf.jwk", ObjectType, Allowed::PublicKey),
};

constexpr std::array clientAttestationMembers = {
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.cnf", ObjectType),
    needs("payload.cnf.jwk", ObjectType, Allowed::PublicKey),
    may("payload.iat", NumberType),
    may("payload.wallet_name", TextType),
    may("payload.wallet_link", TextType),
    may("payload.status", ObjectType),
};

constexpr std::array attestationProofMembers = {
    needs("payload.aud", TextType, Allowed::NotEmpty),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    may("payload.challenge", TextType, Allowed::NotEmpty),
};

constexpr std::string_view credentialRule = "draft-ietf-oauth-sd-jwt-vc, 2.2.2";
constexpr std::string_view attestationRule = "draft-ietf-oauth-attestation-based-client-auth, 5.1";

constexpr std::array walletTable = {
    TokenKind{.name = "sd_jwt", .type = {}, .rule = "RFC 9901, 4", .silent = noLifetime, .hasAnyType = true},
    TokenKind{.name = "sd_jwt_kb",
              .type = {},
              .rule = "RFC 9901, 4",
              .genus = "sd_jwt",
              .silent = noLifetime,
              .hasAnyType = true},
    TokenKind{.name = "kb_jwt",
              .type = "kb+jwt",
              .rule = "RFC 9901, 4.3",
              .members = keyBindingMembers,
              .silent = noExpiry,
              .algorithmRule = Algorithms::Asymmetric,
              .time = {.window = proofWindow},
              .typeIsRequired = true,
              .unchecked = UncheckedPart{Part::KeyBinding, Missing::Credential, "kb_jwt"},
              .isByHolder = true},
    TokenKind{.name = "sd_jwt_vc",
              .type = "dc+sd-jwt",
              .rule = credentialRule,
              .genus = "sd_jwt",
              .members = credentialMembers,
              .silent = noLifetime,
              .typeIsRequired = true},
    TokenKind{.name = "vc_sd_jwt",
              .type = "vc+sd-jwt",
              .rule = credentialRule,
              .genus = "sd_jwt",
              .dialectOf = "sd_jwt_vc",
              .members = olderCredentialMembers,
              .silent = noLifetime},
    TokenKind{.name = "status_list_token",
              .type = "statuslist+jwt",
              .rule = "draft-ietf-oauth-status-list, 5.1",
              .members = statusMembers,
              .silent = noLifetime,
              .typeIsRequired = true,
              .unchecked = UncheckedPart{Part::Kind, Missing::Rules, "status_list_token"}},
    TokenKind{.name = "vci_proof",
              .type = "openid4vci-proof+jwt",
              .rule = "OpenID4VCI 1.0, F.1",
              .members = walletProofMembers,
              .oneOf = {namesOfOwnKey, Allowed::OneOfJwkX5cKid},
              .silent = proofSilence,
              .algorithmRule = Algorithms::Asymmetric,
              .time = {.window = proofWindow},
              .ownKey = "header.jwk",
              .carried = {.path = "header.key_attestation",
                          .kind = "key_attestation",
                          .keys = "payload.attested_keys",
                          .same = {{{"payload.nonce", "payload.nonce"}}},
                          .needed = "payload.exp"},
              .typeIsRequired = true,
              .isBound = true},
    TokenKind{.name = "key_attestation",
              .type = "key-attestation+jwt",
              .rule = "OpenID4VCI 1.0, D.1",
              .members = keyAttestationMembers,
              .silent = noExpiry,
              .algorithmRule = Algorithms::Asymmetric,
              .typeIsRequired = true},
    TokenKind{.name = "vci_issuer_metadata",
              .type = "openidvci-issuer-metadata+jwt",
              .rule = "OpenID4VCI 1.0, 12.2.3",
              .members = issuerMetadataMembers,
              .silent = noExpiry,
              .algorithmRule = Algorithms::Asymmetric,
              .typeIsRequired = true},
    TokenKind{.name = "verifier_attestation",
              .type = "verifier-attestation+jwt",
              .rule = "OpenID4VP 1.0, 12",
              .members = verifierAttestationMembers,
              .typeIsRequired = true,
              .unchecked = UncheckedPart{Part::Kind, Missing::Credential, "verifier_attestation"}},
    TokenKind{.name = "client_attestation",
              .type = "oauth-client-attestation+jwt",
              .rule = attestationRule,
              .members = clientAttestationMembers,
              .typeIsRequired = true},
    TokenKind{.name = "client_attestation_pop",
              .type = "oauth-client-attestation-pop+jwt",
              .rule = "draft-ietf-oauth-attestation-based-client-auth, 5.2",
              .members = attestationProofMembers,
              .silent = noExpiry,
              .algorithmRule = Algorithms::Asymmetric,
              .time = {.window = proofWindow},
              .keyElsewhere = {.kind = "client_attestation", .key = "payload.cnf.jwk"},
              .typeIsRequired = true,
              .unchecked = UncheckedPart{Part::Kind, Missing::Credential, "client_attestation_pop"},
              .isByHolder = true,
              .nonce = "payload.challenge"},
};

} // namespace

std::span<const TokenKind> walletKinds()
{
    return walletTable;
}

} // namespace tokenscope::inspect
