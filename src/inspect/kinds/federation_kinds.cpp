// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::string_view federation = "OpenID Federation 1.0, 3";

constexpr std::array configurationMembers = {
    needs("header.kid", TextType, Allowed::NamesKeyIn, "payload.jwks"),
    needs("payload.iss", TextType, Allowed::HttpsIssuer),
    needs("payload.sub", TextType, Allowed::HttpsIssuer),
    needs("payload.iat", NumberType, Allowed::PastDate),
    needs("payload.exp", NumberType),
    needs("payload.jwks", ObjectType, Allowed::KeySet),
    may("payload.metadata", ObjectType, Allowed::ObjectForEachName),
    may("payload.authority_hints", ArrayType, Allowed::HttpsAddresses),
    may("payload.trust_anchor_hints", ArrayType, Allowed::HttpsAddresses),
    may("payload.trust_marks", ArrayType, Allowed::ObjectsWith, "trust_mark_type"),
    may("payload.trust_marks", ArrayType, Allowed::ObjectsWith, "trust_mark"),
    may("payload.trust_mark_issuers", ObjectType),
    may("payload.trust_mark_owners", ObjectType),
    mustNot("payload.metadata_policy"),
    mustNot("payload.constraints"),
    mustNot("payload.metadata_policy_crit"),
    mustNot("payload.source_endpoint"),
    mustNot("payload.aud"),
    mustNot("payload.trust_anchor"),
};

constexpr std::array subordinateMembers = {
    needs("header.kid", TextType, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::HttpsIssuer),
    needs("payload.sub", TextType, Allowed::HttpsIssuer),
    needs("payload.iat", NumberType, Allowed::PastDate),
    needs("payload.exp", NumberType),
    needs("payload.jwks", ObjectType, Allowed::KeySet),
    may("payload.metadata", ObjectType, Allowed::ObjectForEachName),
    may("payload.metadata_policy", ObjectType, Allowed::MetadataPolicy),
    may("payload.constraints", ObjectType),
    may("payload.constraints.max_path_length", NumberType, Allowed::NonNegativeInteger),
    may("payload.constraints.naming_constraints", ObjectType),
    may("payload.constraints.naming_constraints.permitted", ArrayType),
    may("payload.constraints.naming_constraints.excluded", ArrayType),
    may("payload.constraints.allowed_entity_types", ArrayType),
    may("payload.source_endpoint", TextType, Allowed::HttpsAddress),
    mustNot("payload.authority_hints"),
    mustNot("payload.trust_anchor_hints"),
    mustNot("payload.trust_marks"),
    mustNot("payload.trust_mark_issuers"),
    mustNot("payload.trust_mark_owners"),
    mustNot("payload.aud"),
    mustNot("payload.trust_anchor"),
};

constexpr std::array trustMarkMembers = {
    needs("header.kid", TextType, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.trust_mark_type", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType, Allowed::PastDate),
    may("payload.exp", NumberType),
    may("payload.logo_uri", TextType),
    may("payload.ref", TextType),
};

/// Each statement is signed with a key that the statement about its issuer names (10.2).
constexpr KeyElsewhere superiorsKey = {
    .kind = "subordinate_statement", .key = "payload.jwks", .owner = "payload.iss", .ownedBy = "payload.sub"};

constexpr std::array federationTable = {
    TokenKind{.name = "entity_configuration",
              .type = "entity-statement+jwt",
              .rule = federation,
              .members = configurationMembers,
              .silent = {},
              .algorithmRule = Algorithms::Asymmetric,
              .ownKey = "payload.jwks",
              .keyElsewhere = superiorsKey,
              .extensions = {"payload.crit"},
              .selfIssued = true,
              .typeIsRequired = true},
    TokenKind{.name = "subordinate_statement",
              .type = "entity-statement+jwt",
              .rule = federation,
              .members = subordinateMembers,
              .algorithmRule = Algorithms::Asymmetric,
              .keyElsewhere = superiorsKey,
              .extensions = {"payload.crit", "payload.metadata_policy_crit"},
              .selfIssued = false,
              .typeIsRequired = true},
    TokenKind{
        .name = "trust_mark",
        .type = "trust-mark+jwt",
        .rule = "OpenID Federation 1.0, 7",
        .members = trustMarkMembers,
        .silent = noLifetime,
        .algorithmRule = Algorithms::Asymmetric,
        .keyElsewhere = superiorsKey,
        .carried = {.path = "payload.delegation",
                    .kind = "trust_mark_delegation",
                    .same = {{{"payload.iss", "payload.sub"}, {"payload.trust_mark_type", "payload.trust_mark_type"}}}},
        .typeIsRequired = true,
        .isBound = true},
    TokenKind{.name = "trust_mark_delegation",
              .type = "trust-mark-delegation+jwt",
              .rule = "OpenID Federation 1.0, 7",
              .members = trustMarkMembers,
              .silent = noLifetime,
              .algorithmRule = Algorithms::Asymmetric,
              .keyElsewhere = superiorsKey,
              .typeIsRequired = true,
              .isBound = true},
};

} // namespace

std::span<const TokenKind> federationKinds()
{
    return federationTable;
}

} // namespace tokenscope::inspect
