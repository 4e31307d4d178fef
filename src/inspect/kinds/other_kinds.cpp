// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::array healthMembers = {
    needs("header.zip", TextType, Allowed::RawDeflate),
    needs("header.kid", TextType, Allowed::ThumbprintOfSigner),
    needs("payload.iss", TextType, Allowed::HttpsWithoutSlash),
    needs("payload.nbf", NumberType),
    needs("payload.vc", ObjectType),
    needs("payload.vc.type", ArrayType, Allowed::ListWith, "https://smarthealth.cards#health-card"),
    needs("payload.vc.credentialSubject", ObjectType),
    may("payload.exp", NumberType),
    may("payload.vc.rid", TextType),
};
constexpr std::array<Code, 3> healthSilence = {Code::ExpiryMissing, Code::PayloadCompressed, Code::LifetimeExcessive};

constexpr std::string_view dataModelContext = "https://www.w3.org/ns/credentials/v2";

/// The claims `vc` and `vp` belong to the data model's version 1.1, which has nothing else.
constexpr std::array dataModelMembers = {
    where({"payload.vc", {}, true}, needs("payload.@context", ArrayType, Allowed::ListWith, dataModelContext)),
    where({"payload.vc", {}, true}, needs("payload.type", textOrList, Allowed::ListWith, "VerifiableCredential")),
    where({"payload.vc", {}, true}, MemberRule{.path = "payload.issuer", .types = TextType | ObjectType}),
    where({"payload.@context"}, needs("payload.issuer.id", TextType, Allowed::Uri)),
    where({"payload.vc", {}, true},
          needs("payload.credentialSubject", ObjectType | ArrayType, Allowed::ObjectOrObjects)),
    where({"payload.vc"}, needs("payload.vc.credentialSubject", ObjectType | ArrayType, Allowed::ObjectOrObjects)),
    may("payload.id", TextType, Allowed::Uri),
    may("payload.validFrom", TextType, Allowed::PastInstant),
    may("payload.validUntil", TextType, Allowed::ComingInstant),
    may("payload.credentialStatus", ObjectType | ArrayType, Allowed::NotEmpty),
    needs("payload.credentialStatus.type", textOrList, Allowed::NotEmpty),
    where({"payload.sub"}, should("payload.sub", TextType, Allowed::SameAs, "payload.credentialSubject.id")),
    where({"payload.jti"}, should("payload.jti", TextType, Allowed::SameAs, "payload.id")),
    where({"payload.@context"}, mustNot("payload.vc")),
    where({"payload.@context", {}, true}, discouraged("payload.vc")),
    mustNot("payload.vp"),
    where({"payload.issuer"}, may("payload.iss", TextType, Allowed::IssuerOfCredential)),
};
constexpr std::array presentationMembers = {
    where({"payload.vp", {}, true}, needs("payload.@context", ArrayType, Allowed::ListWith, dataModelContext)),
    where({"payload.vp", {}, true}, needs("payload.type", textOrList, Allowed::ListWith, "VerifiablePresentation")),
    may("payload.holder", TextType | ObjectType),
    may("payload.verifiableCredential", ObjectType | ArrayType),
    where({"payload.@context"}, mustNot("payload.vp")),
    where({"payload.@context", {}, true}, discouraged("payload.vp")),
    mustNot("payload.vc"),
};

constexpr std::array supabaseMembers = {
    needs("payload.iss", TextType),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.role", TextType, Allowed::NotEmpty),
    needs("payload.aal", TextType, Allowed::OneOfTexts, "aal1|aal2|aal3"),
    needs("payload.session_id", TextType, Allowed::NotEmpty),
};
constexpr std::array supabaseKeyMembers = {
    needs("payload.ref", TextType, Allowed::NotEmpty),
    needs("payload.role", TextType, Allowed::OneOfTexts, "anon|service_role"),
};

constexpr std::array hasuraMembers = {
    MemberRule{.path = "payload.[https://hasura.io/jwt/claims]",
               .types = ObjectType | TextType,
               .allowed = Allowed::HasuraClaims},
};

/// Of a body that need not be a token's.
constexpr std::array<Code, 2> bodySilence = {Code::PayloadNotJson, Code::ExpiryMissing};

constexpr std::array pangeaMembers = {needs("payload.sub", TextType)};

constexpr std::string_view dataModelRule = "W3C VC-JOSE-COSE, 3.1";

constexpr std::array otherTable = {
    TokenKind{.name = "health_card",
              .type = {},
              .rule = "SMART Health Cards, 2023-06",
              .members = healthMembers,
              .silent = healthSilence,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyEs256,
              .form = TextForm::HealthCode,
              .marks = {sureBy(Trait{"payload.vc.type", Match::Contains, "https://smarthealth.cards#health-card"}),
                        sureBy(Trait{"header.zip", Match::Equals, "DEF"}, Trait{"payload.vc"})}},
    TokenKind{.name = "vc_jwt",
              .type = "vc+jwt",
              .rule = dataModelRule,
              .members = dataModelMembers,
              .silent = noLifetime,
              .typeIsRequired = true},
    TokenKind{.name = "vp_jwt",
              .type = "vp+jwt",
              .rule = dataModelRule,
              .members = presentationMembers,
              .silent = noLifetime,
              .typeIsRequired = true,
              .unchecked = UncheckedPart{Part::Kind, Missing::Rules, "vp_jwt"}},
    TokenKind{.name = "supabase_key",
              .type = {},
              .rule = "Supabase, JWT claims reference",
              .dialectOf = "supabase",
              .members = supabaseKeyMembers,
              .silent = noLifetime,
              .marks = {sureBy(Trait{"payload.iss", Match::Equals, "supabase"}, Trait{"payload.role"})}},
    TokenKind{.name = "supabase",
              .type = {},
              .rule = "Supabase, JWT claims reference",
              .members = supabaseMembers,
              .marks = {sureBy(Trait{"payload.iss", Match::EndsWith, ".supabase.co/auth/v1"})}},
    TokenKind{.name = "hasura",
              .type = {},
              .rule = "Hasura, authentication using JWTs",
              .members = hasuraMembers,
              .marks = {sureBy(Trait{"payload.[https://hasura.io/jwt/claims]"})}},
    TokenKind{
        .name = "detached_jws", .type = {}, .rule = "RFC 7515, appendix F", .silent = bodySilence, .hasAnyType = true},
    TokenKind{.name = "pangea_authn",
              .type = {},
              .rule = "Pangea AuthN",
              .members = pangeaMembers,
              .marks = {guessedBy(Trait{"payload.sub", Match::StartsWith, "pui_"})}},
};

} // namespace

std::span<const TokenKind> otherKinds()
{
    return otherTable;
}

} // namespace tokenscope::inspect
