// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/judgement.h"

#include "inspect/findings/fact.h"
#include "inspect/header/constraint_checks.h"
#include "inspect/header/header_member.h"
#include "inspect/law/acme_law.h"
#include "inspect/law/algorithm_law.h"
#include "inspect/law/asked_kind.h"
#include "inspect/law/kind_recognition.h"
#include "inspect/law/member_law.h"
#include "inspect/law/member_path.h"
#include "inspect/law/own_key.h"
#include "inspect/law/tenant_law.h"
#include "inspect/law/time_law.h"
#include "inspect/law/web_push.h"
#include "inspect/model/expectation_members.h"
#include "jose/jose_header.h"
#include "jose/keys/jwk.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tokenscope::inspect {

namespace {

bool hasError(const Inspection &result, std::string_view where)
{
    return std::ranges::any_of(result.findings, [where](const Finding &finding) {
        return finding.severity == Severity::Error && finding.where == where;
    });
}

/// They say what has to be checked. What is no text says nothing of that, and other programs may read it otherwise.
void checkTypesAreTexts(InspectionDraft &draft)
{
    struct TypeMember
    {
        std::string_view name;
        std::string_view rule;
    };
    static constexpr std::array types = {TypeMember{"typ", "RFC 7515, 4.1.9"}, TypeMember{"cty", "RFC 7515, 4.1.10"}};
    for (const TypeMember &type : types) {
        const json::Value *value = headerMember(draft.result, type.name);
        if (!value || value->isNull() || value->asString())
            continue;
        const std::string path = "header." + std::string(type.name);
        draft.report(found::MemberWrongType{path, {}, type.rule, value->type(), WantedType::Text}, path);
    }
}

/// RFC 8292, 3: the key is beside the token.
void checkWebPush(InspectionDraft &draft, const TokenKind &kind)
{
    const auto push = kind.form == TextForm::WebPush ? webPushAround(draft.question, draft.result.token) : std::nullopt;
    if (!push)
        return;
    if (push->key.empty())
        draft.report(found::MemberRequired{kind.name, "k", kind.rule, {}}, "k");
    else if (!webPushKey(push->key))
        draft.report(
            found::MemberInvalid{kind.name, "k", kind.rule, std::string(push->key), Allowed::UncompressedPoint}, "k");
}

/// OpenID4VCI 1.0, D.1: anyone who sees the private part of an attested key can prove to hold it.
void checkAttestedKeys(InspectionDraft &draft, const TokenKind &kind)
{
    const bool hasKeys = std::ranges::find(kind.members, std::string_view("payload.attested_keys"),
                                           &MemberRule::path) != kind.members.end();
    const json::Value *keys = hasKeys ? valueAt(draft.result, "payload.attested_keys") : nullptr;
    if (keys && keys->asArray() && std::ranges::any_of(*keys->asArray(), [](const json::Value &key) {
            return key.asObject() && jose::Jwk(key).carriesPrivateMembers();
        }))
        draft.report(found::HolderKeyExposed{}, "payload.attested_keys");
}

/// RFC 8555, 6.2: one signature, everything protected, and a payload, if only an empty one.
void checkSerialization(InspectionDraft &draft, const TokenKind &kind)
{
    if (kind.form != TextForm::FlattenedAcme && kind.form != TextForm::MacAcme && kind.form != TextForm::AcmeKeyChange)
        return;
    const Inspection &result = draft.result;
    if (result.unprotectedHeader)
        draft.report(found::MemberForbidden{kind.name, "header", kind.rule}, "header");
    if (result.format == Format::JwsGeneral)
        draft.report(found::MemberForbidden{kind.name, "signatures", kind.rule}, "signature");
    if (result.find(Code::PayloadDetached))
        draft.report(found::MemberRequired{kind.name, "payload", kind.rule, {}}, "payload");
}

/// That the secret was the text of a public key is proven: somebody forged the token (RFC 8725, 2.1).
bool isForgedWithPublicKey(const Finding &finding)
{
    return finding.code == Code::KeyConfusion && !finding.as<found::SecretNeeded>();
}

/// Only the issuer has the secret: that the keys at hand do not fit is not their fault.
void leaveToSecretHolder(InspectionDraft &draft, const TokenKind &kind)
{
    Inspection &result = draft.result;
    const auto *algorithm = crypto::findSignatureAlgorithm(result.signature.algorithm);
    const bool isOfSecret = algorithm && algorithm->family == crypto::Family::Hmac;
    const bool hasSecret = std::ranges::any_of(draft.question.keys.current, [](const KeySource &source) {
        return std::ranges::any_of(source.all(), &jose::Jwk::isSymmetric);
    });
    if (!kind.isForIssuerAlone || !isOfSecret || hasSecret ||
        std::ranges::any_of(result.findings, isForgedWithPublicKey))
        return;
    std::erase_if(result.findings, [](const Finding &finding) {
        return finding.code >= Code::NoKeys && finding.code <= Code::KeyConfusion;
    });
    result.hypotheses.clear();
    draft.leaveUnchecked(Part::Kind, Missing::Key, kind.name);
}

/// The key is in another token, which is not here: that keys of others do not verify the signature is not its fault.
void leaveToHolder(InspectionDraft &draft, const TokenKind &kind)
{
    Inspection &result = draft.result;
    const bool isOthers = !result.signature.keyId || result.find(Code::KidUnknown) || result.find(Code::KidRotatedOut);
    const auto isItsOwn = [](const KeySource &source) {
        return source.explicitKey || source.origin == KeyOrigin::Partner;
    };
    if (!kind.isByHolder || !isOthers || result.signature.state == SignatureState::Verified ||
        std::ranges::any_of(draft.question.keys.current, isItsOwn) ||
        std::ranges::any_of(result.findings, isForgedWithPublicKey))
        return;
    std::erase_if(result.findings, [](const Finding &finding) {
        return finding.code >= Code::NoKeys && finding.code <= Code::SignatureMismatch &&
               finding.code != Code::SignatureMissing;
    });
    result.hypotheses.clear();
    result.signature.state = SignatureState::NotChecked;
}

/// A payload that was not unpacked is no JSON. Where the header does not say as it should that it is packed, that is
/// why.
void explainPackedPayload(Inspection &result, const TokenKind &kind)
{
    constexpr std::string_view path = "header.zip";
    if (hasError(result, path) && std::ranges::find(kind.members, path, &MemberRule::path) != kind.members.end())
        std::erase_if(result.findings, [](const Finding &finding) { return finding.code == Code::PayloadNotJson; });
}

/// Extensions that have to be understood (OpenID Federation 1.0, 3). What the law itself defines is none.
void checkExtensions(InspectionDraft &draft, const TokenKind &kind)
{
    for (const std::string_view path : kind.extensions) {
        const json::Value *names = path.empty() ? nullptr : valueAt(draft.result, path);
        if (!names)
            continue;
        std::variant<std::string, json::Type, Oddity> observed = names->type();
        if (const json::Array *list = names->asArray(); list && !list->empty() && list->front().asString())
            observed = *list->front().asString();
        const std::string where(path);
        draft.report(found::MemberInvalid{kind.name, where, kind.rule, std::move(observed), Allowed::KnownExtensions},
                     where);
    }
}

void judgeByLaw(InspectionDraft &draft, const TokenKind &kind, Weight weight, bool isOther)
{
    std::erase_if(draft.result.findings, [&kind](const Finding &finding) {
        return finding.severity != Severity::Error && std::ranges::find(kind.silent, finding.code) != kind.silent.end();
    });
    if (!isOther) // of a token of another kind, its algorithm is not what is wrong
        checkAlgorithm(draft, kind, weight);
    checkSerialization(draft, kind);
    checkWebPush(draft, kind);
    checkAttestedKeys(draft, kind);
    checkInnerRequest(draft, kind);
    checkMembers(draft, kind, weight);
    if (weight != Weight::Guess)
        explainPackedPayload(draft.result, kind);
    checkExtensions(draft, kind);
    checkTimes(draft, kind, weight);
    compareOwnKey(draft, kind);
    if (weight == Weight::Guess)
        return;
    leaveToSecretHolder(draft, kind);
    leaveToHolder(draft, kind);
    if (kind.unchecked)
        draft.result.unchecked.push_back(*kind.unchecked);
    const Missing missing = kind.unchecked ? kind.unchecked->missing : Missing::Credential;
    if (kind.unchecked || kind.isBound)
        draft.report(found::BindingUnchecked{kind.name, missing}, "payload");
}

/// Digests in place of claims (RFC 9901, 4.2.4), however deep.
bool holdsDigests(const json::Value &value)
{
    if (const json::Array *elements = value.asArray())
        return std::ranges::any_of(*elements, holdsDigests);
    const json::Object *members = value.asObject();
    return members && std::ranges::any_of(members->members(), [members](const json::Member &member) {
               return (member.name == "_sd" && member.value.asArray()) ||
                      (member.name == "..." && members->size() == 1 && member.value.asString()) ||
                      holdsDigests(member.value);
           });
}

/// A credential that was cut to its first part: claims that the issuer signed are not in sight.
bool isCutCredential(const Inspection &inspection, const std::string *type)
{
    return (type && endsWithType(*type, "+sd-jwt")) || valueAt(inspection, "payload._sd_alg") ||
           (inspection.claims && holdsDigests(inspection.payload->root));
}

/// The kinds whose laws the token has to keep, the special ones first.
class Laws
{
public:
    void add(const TokenKind &kind, Weight weight)
    {
        const auto same = std::ranges::find(m_laws, &kind, &Law::kind);
        if (same != m_laws.end())
            same->weight = std::min(same->weight, weight);
        else
            m_laws.push_back({&kind, weight});
        if (const TokenKind *genus = kind.genus.empty() ? nullptr : findKind(kind.genus))
            add(*genus, weight);
    }
    /// `other`: a kind that the token is not of, by its own words; null where there is none.
    void judge(InspectionDraft &draft, const TokenKind *other) const
    {
        for (const Law &law : m_laws)
            judgeByLaw(draft, *law.kind, law.weight, law.kind == other);
    }

private:
    struct Law
    {
        const TokenKind *kind;
        Weight weight;
    };
    std::vector<Law> m_laws;
};

} // namespace

void settleKind(InspectionDraft &draft)
{
    Inspection &result = draft.result;
    result.recognition = recognizeKind(draft);
    const TokenKind *wanted = askedKind(draft.question.expectations);
    const TokenKind *found = result.recognition ? findKind(result.recognition->kind.text) : nullptr;
    const bool isSpecial = wanted && found && isKindOf(*found, wanted->name);
    if (wanted && !isSpecial && (!found || !result.recognition->isSure()))
        result.recognition = KindRecognition{{wanted->name}, RecognizedBy::Asked, {}};
    if (result.recognition)
        result.kind = result.recognition->kind.text;
}

void judgeKind(InspectionDraft &draft)
{
    Inspection &result = draft.result;
    checkTypesAreTexts(draft);
    if (!result.recognition)
        settleKind(draft);
    const std::string *type = headerText(result, "typ");
    const TokenKind *wanted = askedKind(draft.question.expectations);
    const auto &recognition = result.recognition;
    const TokenKind *recognized = recognition ? findKind(recognition->kind.text) : nullptr;
    const bool isSure = recognized && recognition->isSure();
    Laws laws;
    if (recognized && (!wanted || isKindOf(*recognized, wanted->name) || isKindOf(*wanted, recognized->name)))
        laws.add(*recognized, isSure || wanted ? Weight::Law : Weight::Guess);
    if (wanted) {
        if (!recognized || !isKindOf(*recognized, wanted->name))
            laws.add(*wanted, Weight::Law);
        compareWithAsked(draft, *wanted, isSure ? recognized : nullptr);
    } else if (const TokenKind *expected = isSure ? kindOfExpectations(draft.question.expectations) : nullptr) {
        if (!isKindOf(*recognized, expected->name) && !isKindOf(*expected, recognized->name))
            draft.report(found::KindMismatch{recognized->name, expected->name}, "payload");
    }
    // Recognized by something else, it still has to say its type.
    const bool isByType = recognition && recognition->by == RecognizedBy::Type;
    const bool isTypeReported = hasError(result, "header.typ");
    if (!wanted && isSure && !isByType && recognized->typeIsRequired && isPlainType(type) && !isTypeReported) {
        draft.report(found::MemberRequired{recognized->name, "header.typ", recognized->rule, {}}, "header.typ");
    }
    if (const TokenKind *shaped = wanted ? nullptr : kindByEvent(result)) {
        laws.add(*shaped, Weight::Law);
        result.kind = shaped->name;
    }
    const bool isOther =
        wanted && draft.result.find(Code::TypeMismatch) && (!recognized || !isKindOf(*recognized, wanted->name));
    laws.judge(draft, isOther ? wanted : nullptr);
    checkTenant(draft);
    if (wanted)
        checkWhatTells(draft, *wanted);
    if (type && !findKindOfType(*type, true) && !findKindOfType(*type, false) && endsWithType(*type, "+jwt"))
        draft.report(found::KindUnknown{*type}, "header.typ");
    if (draft.presentation) {
        if (!isSure || recognition->by != RecognizedBy::Type)
            result.recognition = KindRecognition{{"sd_jwt"}, RecognizedBy::Form, {}};
        result.kind = result.recognition->kind.text;
    } else if (isCutCredential(result, type)) {
        draft.leaveUnchecked(Part::Disclosures, Missing::Content, "sd_jwt");
    }
    checkConstraints(draft);
}

} // namespace tokenscope::inspect
