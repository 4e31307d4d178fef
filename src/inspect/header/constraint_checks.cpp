// SPDX-License-Identifier: Apache-2.0
#include "inspect/header/constraint_checks.h"

#include "base/base64url.h"
#include "jose/keys/jwk.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

using Observed = std::variant<std::string, json::Type, Oddity>;

void reportForm(InspectionDraft &draft, std::string_view path, std::string_view rule, Observed observed,
                Allowed allowed)
{
    const std::string member = "payload." + std::string(path);
    const bool isReported = std::ranges::any_of(draft.result.findings, [&member](const Finding &finding) {
        return finding.severity == Severity::Error && finding.where == member;
    });
    if (isReported)
        return;
    draft.report(found::MemberInvalid{draft.result.kind, member, rule, std::move(observed), allowed}, member);
}

/// Its type, or that it is not there.
Observed typeOrAbsent(const json::Value *value)
{
    return value ? Observed(value->type()) : Observed(Oddity::Absent);
}

/// A SHA-256 in base64url: 43 characters for 32 bytes.
void checkThumbprint(InspectionDraft &draft, const json::Value &value, std::string_view path, std::string_view rule)
{
    constexpr std::size_t bytes = 32;
    const std::string *written = value.asString();
    const auto decoded = written ? base64url::decode(*written) : std::unexpected(base64url::Error{});
    if (!decoded || decoded->size() != bytes) {
        reportForm(draft, path, rule, written ? Observed(*written) : Observed(value.type()), Allowed::Sha256Thumbprint);
    }
}

/// RFC 7800, 3.2: a public key, or a secret that was encrypted; anyone who reads the token could else prove to hold it.
void checkConfirmedKey(InspectionDraft &draft, const json::Value &key)
{
    if (!key.asObject()) {
        reportForm(draft, "cnf.jwk", "RFC 7800, 3.2", key.type(), Allowed::KeyObject);
        return;
    }
    const jose::Jwk jwk(key);
    const bool wasEncrypted = draft.question.layer > 0;
    if (jwk.carriesPrivateMembers() && !(jwk.isSymmetric() && wasEncrypted))
        draft.report(found::HolderKeyExposed{}, "payload.cnf.jwk");
}

/// RFC 7800, 3.1: one key, named in one way. An ID or a thumbprint may stand beside it.
void checkNamedOnce(InspectionDraft &draft, const json::Object &members)
{
    static constexpr std::array<std::string_view, 3> ways = {"jwk", "jwe", "jku"};
    if (std::ranges::count_if(ways, [&members](std::string_view way) { return members.find(way); }) > 1)
        reportForm(draft, "cnf", "RFC 7800, 3.1", Oddity::SeveralKeys, Allowed::OneOfJwkJweJku);
}

Confirmation confirmationIn(const json::Object &members)
{
    struct Way
    {
        std::string_view name;
        Confirmation confirmation;
    };
    static constexpr std::array ways = {Way{"jwk", Confirmation::Jwk}, Way{"jwe", Confirmation::EncryptedJwk},
                                        Way{"jku", Confirmation::KeySetAddress}, Way{"kid", Confirmation::KeyId}};
    const auto named = std::ranges::find_if(ways, [&members](const Way &way) { return members.find(way.name); });
    return named == ways.end() ? Confirmation::Unknown : named->confirmation;
}

void checkConfirmation(InspectionDraft &draft, const json::Value &confirmation)
{
    const json::Object *members = confirmation.asObject();
    if (!members) {
        draft.report(found::ClaimWrongType{"cnf", confirmation.type(), WantedType::Object}, "payload.cnf");
        return;
    }
    if (const json::Value *thumbprint = members->find("jkt"))
        checkThumbprint(draft, *thumbprint, "cnf.jkt", "RFC 9449, 6.1");
    if (const json::Value *thumbprint = members->find("x5t#S256"))
        checkThumbprint(draft, *thumbprint, "cnf.x5t#S256", "RFC 8705, 3.1");
    checkNamedOnce(draft, *members);
    if (const json::Value *key = members->find("jwk"))
        checkConfirmedKey(draft, *key);
    if (draft.result.keyBinding)
        return; // judged, with the key that is named here
    if (members->find("jkt"))
        draft.report(found::ProofMissing{Confirmation::Thumbprint}, "payload.cnf");
    else if (members->find("x5t#S256"))
        draft.report(found::ClientCertificateMissing{}, "payload.cnf");
    else
        draft.report(found::ProofMissing{confirmationIn(*members)}, "payload.cnf");
}

void checkStatus(InspectionDraft &draft, const json::Value &status)
{
    const json::Object *members = status.asObject();
    const json::Value *list = members ? members->find("status_list") : nullptr;
    if (list) {
        constexpr std::string_view rule = "draft-ietf-oauth-status-list, 6.2";
        const json::Value *index = list->asObject() ? list->asObject()->find("idx") : nullptr;
        const json::Value *address = list->asObject() ? list->asObject()->find("uri") : nullptr;
        const auto place = index && index->asNumber() ? index->asNumber()->toInteger() : std::nullopt;
        if (!place || *place < 0)
            reportForm(draft, "status.status_list.idx", rule, typeOrAbsent(index), Allowed::NonNegativeInteger);
        if (!address || !address->asString())
            reportForm(draft, "status.status_list.uri", rule, typeOrAbsent(address), Allowed::ListAddress);
    }
    if (members)
        draft.report(found::StatusUnchecked{}, "payload.status");
}

} // namespace

void checkConstraints(InspectionDraft &draft)
{
    if (!draft.result.claims)
        return;
    const json::Object &payload = *draft.result.payload->root.asObject();
    if (const json::Value *confirmation = payload.find("cnf"))
        checkConfirmation(draft, *confirmation);
    if (const json::Value *status = payload.find("status"))
        checkStatus(draft, *status);
}

} // namespace tokenscope::inspect
