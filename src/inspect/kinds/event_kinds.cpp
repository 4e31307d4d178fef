// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::array setMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    needs("payload.events", ObjectType),
    may("payload.aud", textOrList, Allowed::NotEmpty),
    may("payload.toe", NumberType),
    may("payload.txn", TextType),
    may("payload.sub_id", ObjectType),
    needs("payload.sub_id.format", TextType, Allowed::NotEmpty),
};

/// A member that an identifier of that format has.
constexpr MemberRule identifies(std::string_view format, std::string_view path,
                                std::optional<Allowed> allowed = Allowed::NotEmpty)
{
    return where({"payload.sub_id.format", format}, needs(path, TextType, allowed));
}

/// Subject identifiers: RFC 9493, 3.2, and two formats that Shared Signals adds.
constexpr std::array signalMembers = {
    needs("payload.sub_id", ObjectType),
    identifies("account", "payload.sub_id.uri", Allowed::Uri),
    identifies("email", "payload.sub_id.email"),
    identifies("iss_sub", "payload.sub_id.iss"),
    identifies("iss_sub", "payload.sub_id.sub"),
    identifies("opaque", "payload.sub_id.id"),
    identifies("phone_number", "payload.sub_id.phone_number"),
    identifies("did", "payload.sub_id.url", Allowed::Uri),
    identifies("uri", "payload.sub_id.uri", Allowed::Uri),
    where({"payload.sub_id.format", "aliases"},
          needs("payload.sub_id.identifiers", ArrayType, Allowed::ObjectsWith, "format")),
    where({"payload.sub_id.format", "aliases"}, may("payload.sub_id.identifiers", ArrayType, Allowed::NotEmpty)),
    identifies("jwt_id", "payload.sub_id.iss"),
    identifies("jwt_id", "payload.sub_id.jti"),
    identifies("saml_assertion_id", "payload.sub_id.issuer"),
    identifies("saml_assertion_id", "payload.sub_id.assertion_id"),
    where({"payload.sub_id.format", "ip-addresses"},
          needs("payload.sub_id.ip-addresses", ArrayType, Allowed::TextArray)),
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
    may("event.friendly_name", TextType),
    may("event.x509_issuer", TextType),
    may("event.x509_serial", TextType),
    may("event.fido2_aaguid", TextType),
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
    may("event.risk_reason", TextType),
};
constexpr std::array sessionEstablished = {
    may("event.fp_ua", TextType),
    may("event.acr", TextType),
    may("event.amr", ArrayType, Allowed::TextArray),
    may("event.ext_id", TextType),
};
constexpr std::array sessionPresented = {
    may("event.fp_ua", TextType),
    may("event.ext_id", TextType),
};
constexpr std::array streamVerification = {may("event.state", TextType)};
constexpr std::array streamUpdated = {
    needs("event.status", TextType, Allowed::OneOfTexts, "enabled|paused|disabled"),
    may("event.reason", TextType),
};
constexpr std::array accountDisabled = {may("event.reason", TextType, Allowed::OneOfTexts, "hijacking|bulk-account")};
constexpr std::array identifierChanged = {may("event.new-value", TextType)};
constexpr std::array credentialCompromise = {needs("event.credential_type", TextType, Allowed::NotEmpty)};

constexpr std::array signalEvents = {
    EventRule{"", anyEventMembers},
    EventRule{"/caep/event-type/token-claims-change", claimsChange},
    EventRule{"/caep/event-type/credential-change", credentialChange},
    EventRule{"/caep/event-type/assurance-level-change", assuranceChange},
    EventRule{"/caep/event-type/device-compliance-change", complianceChange},
    EventRule{"/caep/event-type/risk-level-change", riskChange},
    EventRule{"/caep/event-type/session-established", sessionEstablished},
    EventRule{"/caep/event-type/session-presented", sessionPresented},
    EventRule{"/ssf/event-type/verification", streamVerification},
    EventRule{"/ssf/event-type/stream-updated", streamUpdated},
    EventRule{"/risc/event-type/account-disabled", accountDisabled},
    EventRule{"/risc/event-type/identifier-changed", identifierChanged},
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
