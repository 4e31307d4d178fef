// SPDX-License-Identifier: Apache-2.0
#include "inspect/header/token_kind.h"

#include "inspect/header/header_member.h"
#include "jose/jose_header.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::uint8_t textOrList = TextType | ArrayType;

constexpr std::array logoutMembers = {
    RequiredMember{"payload.iss", TextType},
    RequiredMember{"payload.aud", textOrList},
    RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.exp", NumberType},
    RequiredMember{"payload.jti", TextType},
    RequiredMember{"payload.events", ObjectType},
    RequiredMember{"payload.sub", TextType, "payload.sid"},
};
constexpr std::array<std::string_view, 1> logoutForbidden = {"payload.nonce"};

constexpr std::array eventMembers = {
    RequiredMember{"payload.iss", TextType},
    RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.jti", TextType},
    RequiredMember{"payload.events", ObjectType},
};

constexpr std::array proofMembers = {
    RequiredMember{"header.jwk", ObjectType},  RequiredMember{"payload.jti", TextType},
    RequiredMember{"payload.htm", TextType},   RequiredMember{"payload.htu", TextType},
    RequiredMember{"payload.iat", NumberType},
};
/// RFC 7518, 6: no proof shows its own secret.
constexpr std::array<std::string_view, 9> privateMembersOfHeader = {
    "header.jwk.d",  "header.jwk.p",   "header.jwk.q", "header.jwk.dp",   "header.jwk.dq",
    "header.jwk.qi", "header.jwk.oth", "header.jwk.k", "header.jwk.priv",
};

constexpr std::array keyBindingMembers = {
    RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.aud", TextType},
    RequiredMember{"payload.nonce", TextType},
    RequiredMember{"payload.sd_hash", TextType},
};

constexpr std::array credentialMembers = {RequiredMember{"payload.vct", TextType}};

constexpr std::array introspectionMembers = {
    RequiredMember{"payload.iss", TextType},
    RequiredMember{"payload.aud", textOrList},
    RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.token_introspection", ObjectType},
    RequiredMember{"payload.token_introspection.active", BooleanType},
};

constexpr std::array assertionMembers = {
    RequiredMember{"payload.iss", TextType},
    RequiredMember{"payload.sub", TextType},
    RequiredMember{"payload.aud", textOrList},
    RequiredMember{"payload.exp", NumberType},
};

constexpr std::array grantMembers = {
    RequiredMember{"payload.iss", TextType},   RequiredMember{"payload.sub", TextType},
    RequiredMember{"payload.aud", textOrList}, RequiredMember{"payload.client_id", TextType},
    RequiredMember{"payload.jti", TextType},   RequiredMember{"payload.exp", NumberType},
    RequiredMember{"payload.iat", NumberType},
};

constexpr std::array requestMembers = {RequiredMember{"payload.client_id", TextType}};
constexpr std::array<std::string_view, 2> requestForbidden = {"payload.request", "payload.request_uri"};

constexpr std::array transactionMembers = {
    RequiredMember{"payload.aud", TextType},    RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.exp", NumberType},  RequiredMember{"payload.txn", TextType},
    RequiredMember{"payload.sub", TextType},    RequiredMember{"payload.scope", TextType},
    RequiredMember{"payload.req_wl", TextType},
};

constexpr std::array statusMembers = {
    RequiredMember{"payload.sub", TextType},
    RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.status_list", ObjectType},
    RequiredMember{"payload.status_list.bits", NumberType},
    RequiredMember{"payload.status_list.lst", TextType},
};

constexpr std::array walletProofMembers = {
    RequiredMember{"payload.aud", TextType},
    RequiredMember{"payload.iat", NumberType},
};

constexpr std::array<std::string_view, 3> namesOfOwnKey = {"header.jwk", "header.x5c", "header.kid"};

constexpr std::array keyAttestationMembers = {
    RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.attested_keys", ArrayType},
};

constexpr std::array issuerMetadataMembers = {
    RequiredMember{"payload.sub", TextType},
    RequiredMember{"payload.iat", NumberType},
};

constexpr std::array verifierAttestationMembers = {
    RequiredMember{"payload.sub", TextType},
    RequiredMember{"payload.cnf", ObjectType},
};

constexpr std::array clientAttestationMembers = {
    RequiredMember{"payload.sub", TextType},
    RequiredMember{"payload.exp", NumberType},
    RequiredMember{"payload.cnf", ObjectType},
    RequiredMember{"payload.cnf.jwk", ObjectType},
};

constexpr std::array attestationProofMembers = {
    RequiredMember{"payload.aud", TextType},
    RequiredMember{"payload.jti", TextType},
    RequiredMember{"payload.iat", NumberType},
};

constexpr std::array statementMembers = {
    RequiredMember{"header.kid", TextType},    RequiredMember{"payload.iss", TextType},
    RequiredMember{"payload.sub", TextType},   RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.exp", NumberType}, RequiredMember{"payload.jwks", ObjectType},
};

constexpr std::array<std::string_view, 4> configurationForbidden = {
    "payload.metadata_policy",
    "payload.constraints",
    "payload.metadata_policy_crit",
    "payload.source_endpoint",
};
constexpr std::array<std::string_view, 5> subordinateForbidden = {
    "payload.authority_hints",    "payload.trust_anchor_hints", "payload.trust_marks",
    "payload.trust_mark_issuers", "payload.trust_mark_owners",
};

constexpr std::array trustMarkMembers = {
    RequiredMember{"header.kid", TextType},    RequiredMember{"payload.iss", TextType},
    RequiredMember{"payload.sub", TextType},   RequiredMember{"payload.trust_mark_type", TextType},
    RequiredMember{"payload.iat", NumberType},
};

constexpr std::array workloadMembers = {
    RequiredMember{"payload.sub", TextType},
    RequiredMember{"payload.exp", NumberType},
    RequiredMember{"payload.cnf", ObjectType},
    RequiredMember{"payload.cnf.jwk", ObjectType},
};

constexpr std::array workloadProofMembers = {
    RequiredMember{"payload.aud", textOrList},
    RequiredMember{"payload.exp", NumberType},
    RequiredMember{"payload.jti", TextType},
    RequiredMember{"payload.wth", TextType},
};

constexpr std::array callMembers = {
    RequiredMember{"payload.iat", NumberType},
    RequiredMember{"payload.orig", ObjectType},
    RequiredMember{"payload.dest", ObjectType},
};

constexpr std::array<std::string_view, 2> credentialForbidden = {"payload.vc", "payload.vp"};

constexpr std::array<Code, 1> noExpiry = {Code::ExpiryMissing};
/// Of a proof: made for one request, with a key of its own.
constexpr std::array<Code, 2> proofSilence = {Code::ExpiryMissing, Code::HeaderKeyIgnored};

/// The laws of proofs leave open what is recent; this is ours, where no maximum age is expected.
constexpr std::chrono::seconds proofWindow{300};

constexpr UncheckedPart unchecked(std::string_view kind, Missing missing = Missing::Credential)
{
    return {Part::Kind, missing, kind};
}

constexpr std::string_view federation = "OpenID Federation 1.0";

constexpr std::array kinds = {
    TokenKind{.name = "logout_token",
              .type = "logout+jwt",
              .rule = "OpenID Connect Back-Channel Logout 1.0, 2.4",
              .required = logoutMembers,
              .forbidden = logoutForbidden,
              .event = "http://schemas.openid.net/event/backchannel-logout"},
    TokenKind{
        .name = "set", .type = "secevent+jwt", .rule = "RFC 8417, 2.2", .required = eventMembers, .silent = noExpiry},
    TokenKind{.name = "dpop_proof",
              .type = "dpop+jwt",
              .rule = "RFC 9449, 4.2",
              .required = proofMembers,
              .forbidden = privateMembersOfHeader,
              .silent = proofSilence,
              .asymmetricOnly = true,
              .window = proofWindow,
              .ownKey = "header.jwk",
              .isBound = true},
    TokenKind{.name = "kb_jwt",
              .type = "kb+jwt",
              .rule = "RFC 9901, 4.3",
              .required = keyBindingMembers,
              .silent = noExpiry,
              .asymmetricOnly = true,
              .unchecked = UncheckedPart{Part::KeyBinding, Missing::Credential, "kb_jwt"}},
    TokenKind{.name = "sd_jwt_vc",
              .type = "dc+sd-jwt",
              .rule = "draft-ietf-oauth-sd-jwt-vc, 2.2.2",
              .required = credentialMembers,
              .silent = noExpiry},
    TokenKind{
        .name = "sd_jwt_vc", .type = "vc+sd-jwt", .rule = "draft-ietf-oauth-sd-jwt-vc, 2.2.2", .silent = noExpiry},
    TokenKind{.name = "introspection_response",
              .type = "token-introspection+jwt",
              .rule = "RFC 9701, 5",
              .required = introspectionMembers,
              .silent = noExpiry},
    TokenKind{.name = "client_assertion",
              .type = "client-authentication+jwt",
              .rule = "RFC 7523, 3",
              .required = assertionMembers},
    TokenKind{.name = "id_jag",
              .type = "oauth-id-jag+jwt",
              .rule = "draft-ietf-oauth-identity-assertion-authz-grant",
              .required = grantMembers},
    TokenKind{.name = "request_object",
              .type = "oauth-authz-req+jwt",
              .rule = "RFC 9101, 4",
              .required = requestMembers,
              .forbidden = requestForbidden,
              .silent = noExpiry},
    TokenKind{.name = "transaction_token",
              .type = "txntoken+jwt",
              .rule = "draft-ietf-oauth-transaction-tokens",
              .required = transactionMembers},
    TokenKind{.name = "status_list_token",
              .type = "statuslist+jwt",
              .rule = "draft-ietf-oauth-status-list, 5.1",
              .required = statusMembers,
              .silent = noExpiry,
              .unchecked = unchecked("status_list_token", Missing::Rules)},
    TokenKind{.name = "vci_proof",
              .type = "openid4vci-proof+jwt",
              .rule = "OpenID4VCI 1.0, F.1",
              .required = walletProofMembers,
              .forbidden = privateMembersOfHeader,
              .oneOf = namesOfOwnKey,
              .silent = proofSilence,
              .asymmetricOnly = true,
              .window = proofWindow,
              .ownKey = "header.jwk",
              .isBound = true},
    TokenKind{.name = "key_attestation",
              .type = "key-attestation+jwt",
              .rule = "OpenID4VCI 1.0, D.1",
              .required = keyAttestationMembers,
              .silent = noExpiry,
              .asymmetricOnly = true},
    TokenKind{.name = "vci_issuer_metadata",
              .type = "openidvci-issuer-metadata+jwt",
              .rule = "OpenID4VCI 1.0, 12.2.3",
              .required = issuerMetadataMembers,
              .silent = noExpiry,
              .asymmetricOnly = true},
    TokenKind{.name = "verifier_attestation",
              .type = "verifier-attestation+jwt",
              .rule = "OpenID4VP 1.0, 12",
              .required = verifierAttestationMembers,
              .unchecked = unchecked("verifier_attestation")},
    TokenKind{.name = "client_attestation",
              .type = "oauth-client-attestation+jwt",
              .rule = "draft-ietf-oauth-attestation-based-client-auth, 5.1",
              .required = clientAttestationMembers},
    TokenKind{.name = "client_attestation_pop",
              .type = "oauth-client-attestation-pop+jwt",
              .rule = "draft-ietf-oauth-attestation-based-client-auth, 5.2",
              .required = attestationProofMembers,
              .silent = noExpiry,
              .asymmetricOnly = true,
              .unchecked = unchecked("client_attestation_pop")},
    TokenKind{.name = "entity_configuration",
              .type = "entity-statement+jwt",
              .rule = federation,
              .required = statementMembers,
              .forbidden = configurationForbidden,
              .asymmetricOnly = true,
              .selfIssued = true},
    TokenKind{.name = "subordinate_statement",
              .type = "entity-statement+jwt",
              .rule = federation,
              .required = statementMembers,
              .forbidden = subordinateForbidden,
              .asymmetricOnly = true,
              .selfIssued = false},
    TokenKind{.name = "trust_mark",
              .type = "trust-mark+jwt",
              .rule = federation,
              .required = trustMarkMembers,
              .silent = noExpiry,
              .asymmetricOnly = true,
              .unchecked = unchecked("trust_mark")},
    TokenKind{.name = "trust_mark_delegation",
              .type = "trust-mark-delegation+jwt",
              .rule = federation,
              .required = trustMarkMembers,
              .silent = noExpiry,
              .asymmetricOnly = true,
              .unchecked = unchecked("trust_mark_delegation")},
    TokenKind{.name = "wit",
              .type = "wit+jwt",
              .rule = "draft-ietf-wimse-workload-creds, 5.1",
              .required = workloadMembers,
              .asymmetricOnly = true},
    TokenKind{.name = "wpt",
              .type = "wpt+jwt",
              .rule = "draft-ietf-wimse-wpt, 2",
              .required = workloadProofMembers,
              .asymmetricOnly = true,
              .unchecked = unchecked("wpt")},
    TokenKind{.name = "passport",
              .type = "passport",
              .rule = "RFC 8225, 4 and 5",
              .required = callMembers,
              .silent = noExpiry,
              .asymmetricOnly = true,
              .unchecked = unchecked("passport")},
    TokenKind{.name = "vc_jwt",
              .type = "vc+jwt",
              .rule = "W3C VC-JOSE-COSE, 3.1",
              .forbidden = credentialForbidden,
              .silent = noExpiry,
              .unchecked = unchecked("vc_jwt", Missing::Rules)},
    TokenKind{.name = "vp_jwt",
              .type = "vp+jwt",
              .rule = "W3C VC-JOSE-COSE, 3.1",
              .forbidden = credentialForbidden,
              .silent = noExpiry,
              .unchecked = unchecked("vp_jwt", Missing::Rules)},
    TokenKind{.name = "access_token", .type = "at+jwt", .rule = "RFC 9068, 2.2"},
};

} // namespace

std::span<const TokenKind> tokenKinds()
{
    return kinds;
}

const TokenKind *findKind(std::string_view name)
{
    const auto found = std::ranges::find(kinds, name, &TokenKind::name);
    return found == kinds.end() ? nullptr : &*found;
}

const TokenKind *findKindOfType(std::string_view type, bool selfIssued)
{
    type = bareMediaType(type);
    const auto found = std::ranges::find_if(kinds, [&](const TokenKind &kind) {
        return jose::sameMediaType(kind.type, type) && kind.selfIssued.value_or(selfIssued) == selfIssued;
    });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace tokenscope::inspect
