// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::array setMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    needs("payload.events", ObjectType),
    may("payload.toe", NumberType),
    may("payload.txn", TextType),
};

constexpr std::array signalMembers = {
    needs("payload.sub_id", ObjectType),
    needs("payload.sub_id.format", TextType, Allowed::NotEmpty),
    mustNot("payload.sub"),
    mustNot("payload.exp"),
};

constexpr std::array anyEventMembers = {
    may("event.event_timestamp", NumberType),
    may("event.initiating_entity", TextType, Allowed::OneOfTexts, "admin|user|policy|system"),
    may("event.reason_admin", ObjectType, Allowed::LocalizedTexts),
    may("event.reason_user", ObjectType, Allowed::LocalizedTexts),
};
constexpr std::array claimsChange = {needs("event.claims", ObjectType)};
constexpr std::array credentialChange = {
    needs("event.credential_type", TextType, Allowed::NotEmpty),
    needs("event.change_type", TextType, Allowed::OneOfTexts, "create|revoke|update|delete"),
};
constexpr std::array assuranceChange = {
    needs("event.namespace", TextType, Allowed::NotEmpty),
    needs("event.current_level", TextType, Allowed::NotEmpty),
    may("event.previous_level", TextType),
    may("event.change_direction", TextType, Allowed::OneOfTexts, "increase|decrease"),
};
constexpr std::array complianceChange = {
    needs("event.previous_status", TextType, Allowed::OneOfTexts, "compliant|not-compliant"),
    needs("event.current_status", TextType, Allowed::OneOfTexts, "compliant|not-compliant"),
};
constexpr std::array riskChange = {
    needs("event.principal", TextType, Allowed::NotEmpty),
    needs("event.current_level", TextType, Allowed::OneOfTexts, "LOW|MEDIUM|HIGH"),
    may("event.previous_level", TextType, Allowed::OneOfTexts, "LOW|MEDIUM|HIGH"),
};
constexpr std::array credentialCompromise = {needs("event.credential_type", TextType, Allowed::NotEmpty)};

constexpr std::array signalEvents = {
    EventRule{"", anyEventMembers},
    EventRule{"/caep/event-type/token-claims-change", claimsChange},
    EventRule{"/caep/event-type/credential-change", credentialChange},
    EventRule{"/caep/event-type/assurance-level-change", assuranceChange},
    EventRule{"/caep/event-type/device-compliance-change", complianceChange},
    EventRule{"/caep/event-type/risk-level-change", riskChange},
    EventRule{"/risc/event-type/credential-compromise", credentialCompromise},
};

constexpr std::array eventTable = {
    TokenKind{
        .name = "ssf_set",
        .type = {},
        .rule = "Shared Signals Framework 1.0 and CAEP 1.0",
        .genus = "set",
        .members = signalMembers,
        .events = signalEvents,
        .silent = noLifetime,
        .typeIsRequired = true,
        .marks = {sureBy(Trait{"payload.events", Match::HasMember, "https://schemas.openid.net/secevent/ssf/"}),
                  sureBy(Trait{"payload.events", Match::HasMember, "https://schemas.openid.net/secevent/caep/"}),
                  sureBy(Trait{"payload.events", Match::HasMember, "https://schemas.openid.net/secevent/risc/"})}},
    TokenKind{
        .name = "set", .type = "secevent+jwt", .rule = "RFC 8417, 2.2", .members = setMembers, .silent = noLifetime},
};

} // namespace

std::span<const TokenKind> eventKinds()
{
    return eventTable;
}

} // namespace tokenscope::inspect
