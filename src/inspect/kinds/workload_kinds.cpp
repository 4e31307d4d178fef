// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::array workloadMembers = {
    needs("payload.sub", TextType, Allowed::Uri),
    needs("payload.exp", NumberType),
    needs("payload.cnf", ObjectType),
    needs("payload.cnf.jwk", ObjectType, Allowed::PublicKeyWithAlgorithm),
    should("payload.iss", TextType),
};

constexpr std::array workloadProofMembers = {
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    needs("payload.wth", TextType, Allowed::Sha256Thumbprint),
    may("payload.ath", TextType, Allowed::Sha256Thumbprint),
    may("payload.tth", TextType, Allowed::Sha256Thumbprint),
    may("payload.oth", ObjectType),
};

constexpr std::array svidMembers = {
    needs("payload.sub", TextType, Allowed::SpiffeId),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    may("header.typ", TextType, Allowed::OneOfTexts, "JWT|JOSE"),
};
constexpr std::array<std::string_view, 3> svidHeader = {"alg", "kid", "typ"};
constexpr std::array<std::string_view, 9> svidAlgorithms = {"RS256", "RS384", "RS512", "ES256", "ES384",
                                                            "ES512", "PS256", "PS384", "PS512"};

constexpr std::array accountMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NameOf,
          "payload.[kubernetes.io].namespace|payload.[kubernetes.io].serviceaccount.name"),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    needs("payload.[kubernetes.io]", ObjectType),
    needs("payload.[kubernetes.io].namespace", TextType, Allowed::NotEmpty),
    needs("payload.[kubernetes.io].serviceaccount", ObjectType),
    needs("payload.[kubernetes.io].serviceaccount.name", TextType, Allowed::NotEmpty),
    may("payload.[kubernetes.io].serviceaccount.uid", TextType),
    may("payload.[kubernetes.io].pod", ObjectType),
    may("payload.[kubernetes.io].pod.name", TextType),
    may("payload.[kubernetes.io].pod.uid", TextType),
    may("payload.[kubernetes.io].node", ObjectType),
    may("payload.[kubernetes.io].secret", ObjectType),
    may("payload.[kubernetes.io].warnafter", NumberType),
};
constexpr std::array oldAccountMembers = {
    needs("payload.sub", TextType, Allowed::NameOf,
          "payload.[kubernetes.io/serviceaccount/namespace]|"
          "payload.[kubernetes.io/serviceaccount/service-account.name]"),
    needs("payload.[kubernetes.io/serviceaccount/namespace]", TextType, Allowed::NotEmpty),
    needs("payload.[kubernetes.io/serviceaccount/service-account.name]", TextType, Allowed::NotEmpty),
};

constexpr std::array jobMembers = {
    needs("payload.iss", TextType, Allowed::HttpsAddress),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    needs("payload.nbf", NumberType),
    needs("payload.jti", TextType, Allowed::NotEmpty),
};

constexpr std::string_view svidRule = "SPIFFE JWT-SVID, 2 and 3";
constexpr std::string_view accountRule = "Kubernetes, service account tokens";

constexpr std::array workloadTable = {
    TokenKind{.name = "wit",
              .type = "wit+jwt",
              .rule = "draft-ietf-wimse-workload-creds, 5.1",
              .members = workloadMembers,
              .algorithmRule = Algorithms::Asymmetric,
              .typeIsRequired = true},
    TokenKind{
        .name = "wpt",
        .type = "wpt+jwt",
        .rule = "draft-ietf-wimse-wpt, 2",
        .members = workloadProofMembers,
        .algorithmRule = Algorithms::Asymmetric,
        .keyElsewhere = {.kind = "wit", .key = "payload.cnf.jwk", .digest = "payload.wth", .namesAlgorithm = true},
        .typeIsRequired = true,
        .unchecked = UncheckedPart{Part::Kind, Missing::Credential, "wpt"},
        .isByHolder = true},
    TokenKind{.name = "jwt_svid",
              .type = {},
              .rule = svidRule,
              .members = svidMembers,
              .algorithmRule = Algorithms::Named,
              .algorithms = svidAlgorithms,
              .headerMembers = svidHeader,
              .marks = {sureBy(Trait{"payload.sub", Match::StartsWith, "spiffe://"})}},
    TokenKind{.name = "kubernetes_service_account_legacy",
              .type = {},
              .rule = accountRule,
              .dialectOf = "kubernetes_service_account",
              .members = oldAccountMembers,
              .silent = noLifetime,
              .algorithmRule = Algorithms::Asymmetric,
              .marks = {sureBy(Trait{"payload.iss", Match::Equals, "kubernetes/serviceaccount"})}},
    TokenKind{.name = "kubernetes_service_account",
              .type = {},
              .rule = accountRule,
              .members = accountMembers,
              .silent = {},
              .algorithmRule = Algorithms::Asymmetric,
              .marks = {sureBy(Trait{"payload.sub", Match::StartsWith, "system:serviceaccount:"}),
                        sureBy(Trait{"payload.[kubernetes.io]"})}},
    TokenKind{.name = "github_actions",
              .type = {},
              .rule = "GitHub, OpenID Connect reference",
              .members = jobMembers,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .marks = {sureBy(Trait{"payload.iss", Match::StartsWith, "https://token.actions.githubusercontent.com"}),
                        sureBy(Trait{"payload.iss", Match::EndsWith, "/_services/token"})}},
    TokenKind{.name = "gitlab_ci",
              .type = {},
              .rule = "GitLab, ID token authentication",
              .members = jobMembers,
              .algorithmRule = Algorithms::Asymmetric,
              .marks = {sureBy(Trait{"payload.ci_config_ref_uri"}, Trait{"payload.project_path"})}},
};

} // namespace

std::span<const TokenKind> workloadKinds()
{
    return workloadTable;
}

} // namespace tokenscope::inspect
