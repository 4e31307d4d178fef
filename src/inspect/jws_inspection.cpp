// SPDX-License-Identifier: Apache-2.0
#include "inspect/jws_inspection.h"

#include "base/base64url.h"
#include "inspect/carried_token.h"
#include "inspect/claims/claim_checks.h"
#include "inspect/conclusion.h"
#include "inspect/disclosure/selective_disclosure.h"
#include "inspect/form/tokens_inside.h"
#include "inspect/header/header_checks.h"
#include "inspect/header/header_member.h"
#include "inspect/hypotheses/hypotheses.h"
#include "inspect/law/judgement.h"
#include "inspect/law/own_key.h"
#include "inspect/model/not_examined.h"
#include "inspect/nested_token.h"
#include "inspect/presentation_inspection.h"
#include "inspect/signature/certificate_trust.h"
#include "inspect/signature/did_signature.h"
#include "inspect/signature/header_thumbprint.h"
#include "inspect/signature/key_selection.h"
#include "inspect/signature/other_key.h"
#include "inspect/signature/signature_checks.h"
#include "inspect/signature/verified_key.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace tokenscope::inspect {

namespace {

/// The ID of a key, or its thumbprint. That of a shared secret would let anybody try secrets on it (RFC 7638, 7).
std::string shownName(const jose::Jwk &key)
{
    if (key.id())
        return key.id()->value;
    return key.isSymmetric() ? std::string() : key.thumbprint();
}

/// RFC 7515, 4.1.4: a string. What is not one names no key; whether one would verify is reported all the same.
void reportKeyIdNotText(InspectionDraft &draft, const DecodedJws &jws, const SignedContent &content)
{
    const json::Value &id = *headerMember(draft.result, "kid");
    const std::string written = json::write(id);
    found::KeyIdNotText fact{written, id.type()};
    for (const KeySource &source : draft.question.keys.current) {
        fact.isInSet |= std::ranges::any_of(source.all(), [&](const jose::Jwk &key) {
            const json::Value *other = writtenKeyId(key);
            return other && (key.id() ? key.id()->value == written : json::write(*other) == written);
        });
    }
    const bool isWhole = jws.soundEncoding && jws.soundHeader && !jws.payloadMissing && !jws.signature.empty();
    if (const auto other = isWhole ? otherVerifyingKey(draft, content, {}) : std::nullopt)
        fact.other = shownName(*other->key);
    draft.report(std::move(fact), "header.kid");
}

void judgeSignature(InspectionDraft &draft, const DecodedJws &jws)
{
    const jose::JoseHeader &header = *jws.header;
    SignatureResult &signature = draft.result.signature;
    signature.algorithm = header.algorithm().value_or(std::string());
    signature.keyId = header.keyId();
    const crypto::SignatureAlgorithm *algorithm = checkHeader(draft, header);
    if (!algorithm) {
        tryAlgorithmSpelling(draft, jws, header);
        return;
    }
    const auto &wrong = header.wrongTypes();
    if (std::ranges::find(wrong, "kid") != wrong.end()) {
        reportKeyIdNotText(draft, jws, {*algorithm, jws.parts.signingInput, jws.signature});
        return;
    }
    // A detached or unencoded payload is signed as it is (RFC 7515, appendix F; RFC 7797, 5.1).
    std::string assembled;
    std::string_view input = jws.parts.signingInput;
    if (jws.parts.payloadAbsent && draft.question.detachedPayload) {
        const ByteView payload = *draft.question.detachedPayload;
        assembled = std::string(jws.parts.header) + "." +
                    (header.payloadIsEncoded() ? base64url::encode(payload) : std::string(asText(payload)));
        input = assembled;
    }
    const SignedContent content{*algorithm, input, jws.signature};
    KeySelection selection = selectKeys(draft.question.keys, header, *algorithm, jws.unprotectedAlgorithm);
    const auto certified = certifiedKey(draft, jws, content, selection);
    if (certified)
        prefer(selection, *certified, *algorithm);
    // Without its payload nothing can be said of a signature, but in compact form it may be an empty one that was
    // signed.
    if (jws.payloadMissing && (jws.parts.inJson || !jws.soundHeader || !isVerified(draft, content, selection))) {
        if (draft.question.keys.isEmpty() && !draft.result.find(Code::NoKeys))
            draft.report(found::KeysMissing{algorithm->name}, "signature");
        if (jws.soundEncoding)
            checkSignatureForm(draft, content);
        return;
    }
    const bool verified = checkSignature(draft, jws, header, content, selection);
    checkThumbprints(draft);
    if (!header.keyId() && !selection.explicitKey && selection.fitting() > 0 && !certified)
        draft.report(found::KeyIdMissing{selection.fitting()}, "header.kid");
    if (!verified && jws.soundEncoding && jws.soundHeader && checkOwnSignature(draft, content))
        return;
    const InspectionKeys &keys = draft.question.keys;
    if (!verified && (!keys.isEmpty() || !keys.roots.empty()))
        tryHypotheses(draft, jws, header, content, selection);
    if (!verified && draft.result.signature.state == SignatureState::NotChecked)
        checkDidSignature(draft, jws, header, content);
    reportExposedKeys(draft);
}

/// RFC 7515, 7.2.1: a name may stand in one of the two headers only; what decides on the signature, only in the
/// protected one. The unprotected header can be changed by anybody on the way.
void checkUnprotected(InspectionDraft &draft, const json::Object &header)
{
    const auto &kept = draft.result.header;
    const json::Object *protectedHeader = kept ? kept->root.asObject() : nullptr;
    std::unordered_set<std::string_view> protectedNames;
    if (protectedHeader)
        std::ranges::transform(protectedHeader->members(), std::inserter(protectedNames, protectedNames.end()),
                               &json::Member::name);
    for (const json::Member &member : header.members()) {
        if (protectedNames.contains(member.name))
            draft.report(found::DuplicateMember{member.name, "/header/" + member.name}, "header." + member.name);
        if (member.name == "crit" || member.name == "b64" || member.name == "zip") {
            draft.report(found::CritMalformed{CriticalProblem::Unprotected, member.name}, "header." + member.name);
        }
    }
}

/// Whether a loaded key bears the ID.
bool isLoaded(const InspectionKeys &keys, const std::string &keyId)
{
    return std::ranges::any_of(keys.current, [&keyId](const KeySource &source) {
        return source.keys && std::ranges::any_of(source.keys->keys(), [&keyId](const jose::Jwk &key) {
                   return key.id() && key.id()->value == keyId;
               });
    });
}

/// RFC 7515, 7.2.1 lets `alg` and `kid` stand in the unprotected header (RFC 7520, 4.6 to 4.8 do). The ID only chooses
/// among the loaded keys, where one bears it; the algorithm counts where the key settles it. Nothing else is taken from
/// there.
void adoptUnprotected(InspectionDraft &draft, DecodedJws &jws)
{
    const auto &unprotected = draft.result.unprotectedHeader;
    const json::Object *open = unprotected ? unprotected->asObject() : nullptr;
    if (!open || !jws.header)
        return;
    json::Object merged = *draft.result.header->root.asObject();
    for (const std::string_view name : {"alg", "kid"}) {
        const json::Value *value = open->find(name);
        const std::string *word = value ? value->asString() : nullptr;
        if (!word || merged.find(name) || (name == "kid" && !isLoaded(draft.question.keys, *word)))
            continue;
        merged.append(std::string(name), *value);
        const bool isAlgorithm = name == "alg";
        jws.unprotectedAlgorithm |= isAlgorithm;
        draft.report(found::HeaderUnprotected{isAlgorithm ? OpenMember::Algorithm : OpenMember::KeyId, *word},
                     isAlgorithm ? Severity::Warning : Severity::Note, "header." + std::string(name));
    }
    jws.header.emplace(merged);
}

/// RFC 7797, 3: all signatures of one JWS cover the same form of the payload.
void checkPayloadForms(InspectionDraft &draft)
{
    std::optional<bool> first;
    for (const Inspection &signature : draft.result.signatures) {
        const json::Object *header = signature.header ? signature.header->root.asObject() : nullptr;
        if (!header)
            continue;
        const bool isEncoded = jose::JoseHeader(*header).payloadIsEncoded();
        if (first.value_or(isEncoded) != isEncoded) {
            draft.report(found::SignaturesDisagree{}, "header.b64");
            return;
        }
        first = isEncoded;
    }
}

/// The place of a signature among those of a JWS in JSON.
struct PlaceInList
{
    std::size_t index;
    std::size_t count;
};

/// RFC 9901, 8.1: what is disclosed is in the first signature's unprotected header, and goes for all of them.
std::optional<Presentation> presentationOf(InspectionDraft &draft, const JsonJws &jws, PlaceInList place)
{
    const auto in = [&jws](std::size_t index) {
        const json::Object *header = jws.signatures[index].header;
        return header ? presentationIn(*header) : std::nullopt;
    };
    if (place.index > 0 && in(place.index)) {
        draft.report(found::MemberForbidden{"sd_jwt", "header.disclosures", "RFC 9901, 8.1"}, "header.disclosures");
    }
    auto presentation = in(0);
    if (presentation)
        presentation->holderSigns = place.index == 0;
    return presentation;
}

void inspectOne(InspectionDraft &draft, const JsonJws &jws, PlaceInList place)
{
    const JsonSignature &signature = jws.signatures[place.index];
    const std::string input = signature.protectedHeader + "." + jws.payload.value_or(std::string());
    const std::string_view view = input;
    const JwsTexts texts{view.substr(0, signature.protectedHeader.size()),
                         view.substr(signature.protectedHeader.size() + 1),
                         signature.signature,
                         view,
                         true,
                         !jws.payload};
    if (signature.header)
        draft.result.unprotectedHeader = json::Value(*signature.header);
    if (const auto presentation = presentationOf(draft, jws, place))
        inspectPresentation(draft, texts, *presentation, false);
    else
        inspectJws(draft, texts, false);
    if (signature.header)
        checkUnprotected(draft, *signature.header);
}

/// More signatures of one text are no token that anybody issues.
constexpr std::size_t maximumSignatures = 300;
/// Of a byte of header and payload.
constexpr WorkBudget::Cost decodingCost{30};

/// The verdict that is worse for the whole.
int badness(const Inspection &inspection)
{
    switch (inspection.verdict) {
    case Verdict::Accepted:
        return 0;
    case Verdict::Unverified:
        return 1;
    case Verdict::NotAToken:
        return 2;
    case Verdict::Rejected:
        return 3;
    }
    return 3;
}

} // namespace

void checkStructure(InspectionDraft &draft)
{
    const bool broken = draft.hasError(Code::BearerPrefix, Code::JsonTooDeep);
    const std::string_view observed = formatName(draft.result.format);
    draft.check(CheckName::Structure, broken ? CheckState::Failed : CheckState::Passed, std::string(observed));
}

/// The key and signature lines of the checks, out of what was found.
void checkKeyAndSignature(InspectionDraft &draft)
{
    const SignatureResult &signature = draft.result.signature;
    const bool verified = signature.state == SignatureState::Verified;
    const bool keyFailed = draft.hasError(Code::NoKeys, Code::PrivateKeyExposed) ||
                           draft.hasError(Code::KeyRoca, Code::KeyRevoked) ||
                           draft.hasError(Code::ChainBroken, Code::ChainBroken);
    const bool signatureFailed =
        draft.hasError(Code::SignatureMissing, Code::SignatureMismatch) || signature.state == SignatureState::Failed;
    const std::string observed = signature.keyId.value_or(std::string());
    draft.check(CheckName::Key,
                keyFailed                                               ? CheckState::Failed
                : verified || signature.state == SignatureState::Failed ? CheckState::Passed
                                                                        : CheckState::NotChecked,
                observed, verified ? signature.thumbprint : std::string());
    draft.check(CheckName::Signature,
                signatureFailed ? CheckState::Failed
                : verified      ? CheckState::Passed
                                : CheckState::NotChecked,
                signature.algorithm);
}

void inspectJws(InspectionDraft &draft, const JwsTexts &texts, bool repairedText)
{
    DecodedJws jws = decodeJws(draft, texts, repairedText);
    adoptUnprotected(draft, jws);
    leaveHeaderUnread(draft);
    checkStructure(draft);
    if (!draft.isPart)
        settleKind(draft);
    if (jws.header)
        judgeSignature(draft, jws);
    if (jws.payloadMissing && draft.result.signature.state != SignatureState::Verified) {
        draft.report(found::PayloadDetached{}, "payload");
        draft.leaveUnchecked(Part::Payload, Missing::Content);
    } else if (jws.payloadMissing && !draft.result.find(Code::PayloadNotJson)) {
        readSignedPayload(draft); // it is empty, and was signed so
    }
    checkKeyAndSignature(draft);
    const Inspection &result = draft.result;
    if (draft.presentation && result.claims)
        disclose(draft, *draft.presentation);
    if (result.claims)
        checkClaims(draft, *result.claims, *result.payload->root.asObject());
    if (!draft.isPart) {
        judgeKind(draft);
        judgeCarried(draft);
    }
}

void inspectJsonJws(InspectionDraft &draft, const JsonJws &jws)
{
    Inspection &whole = draft.result;
    whole.format = jws.flattened ? Format::JwsFlattened : Format::JwsGeneral;
    if (jws.signatures.empty()) {
        draft.report(found::SignatureMissing{}, "signature");
        return;
    }
    if (jws.signatures.size() == 1) {
        inspectOne(draft, jws, {0, 1});
        return;
    }
    std::size_t examined = 0;
    for (const JsonSignature &signature : jws.signatures) {
        // Each has its own payload, decoded and judged.
        const std::size_t length = signature.protectedHeader.size() + (jws.payload ? jws.payload->size() : 0);
        if (examined == maximumSignatures || !draft.budget.spendOnCheck(decodingCost * std::int64_t(length)))
            break;
        InspectionDraft one{draft.question, {}};
        one.result.format = whole.format;
        one.result.moment = whole.moment;
        one.result.expectations = whole.expectations;
        inspectOne(one, jws, {examined, jws.signatures.size()});
        ++examined;
        // All of them are about one payload.
        if (one.holdsToken && whole.nested.empty())
            whole.nested = inspectInside(one);
        if (one.holdsToken)
            adoptNested(one, whole.nested);
        reportUnlisted(one);
        conclude(one.result, true);
        whole.signatures.push_back(std::move(one.result));
    }
    if (examined < jws.signatures.size())
        reportNotExamined(draft, Unexamined::Signatures, examined, jws.signatures.size());
    if (examined == 0)
        return;
    checkPayloadForms(draft);
    const Inspection &worst = *std::ranges::max_element(whole.signatures, {}, badness);
    whole.signature = worst.signature;
    whole.checks = worst.checks;
    whole.hypotheses = worst.hypotheses;
    whole.untriedHypotheses = worst.untriedHypotheses;
    whole.unchecked.insert(whole.unchecked.end(), worst.unchecked.begin(), worst.unchecked.end());
    whole.header = worst.header;
    whole.unprotectedHeader = worst.unprotectedHeader;
    whole.payload = worst.payload;
    whole.payloadBytes = worst.payloadBytes;
    whole.claims = worst.claims;
    whole.kind = worst.kind;
    whole.keyBinding = whole.signatures.front().keyBinding;
    whole.findings.insert(whole.findings.end(), worst.findings.begin(), worst.findings.end());
}

} // namespace tokenscope::inspect
