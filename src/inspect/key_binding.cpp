// SPDX-License-Identifier: Apache-2.0
#include "inspect/key_binding.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "inspect/conclusion.h"
#include "inspect/jws_inspection.h"
#include "inspect/law/member_law.h"
#include "inspect/model/algorithms_beside.h"
#include "jose/compact.h"
#include "jose/keys/jwk_set.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace tokenscope::inspect {

namespace {

using std::chrono::seconds;

/// RFC 9901, 7.3, step 5.d leaves open what is recent enough; this is ours, where no maximum age is expected.
constexpr seconds recentlyMade{300};

/// Whether the key that was given apart may be the one that `cnf` names: by its thumbprint (RFC 9449, 6.1), or by an
/// ID or address that leads elsewhere.
bool mayBeGiven(const json::Value *confirmation, const InspectionKeys &given)
{
    if (!confirmation)
        return true;
    const json::Object *members = confirmation->asObject();
    const json::Value *thumbprint = members ? members->find("jkt") : nullptr;
    if (!members || !thumbprint)
        return members != nullptr;
    return thumbprint->asString() && std::ranges::all_of(given.current, [thumbprint](const KeySource &source) {
               return std::ranges::all_of(source.all(), [thumbprint](const jose::Jwk &key) {
                   return key.thumbprint() == *thumbprint->asString();
               });
           });
}

/// The holder's public key, as the only one that counts: that in the payload, else the one that was given for it;
/// nothing if there is none.
InspectionKeys holderKeys(const InspectionDraft &draft)
{
    InspectionKeys loaded;
    const json::Object *payload = draft.result.payload->root.asObject();
    const json::Value *confirmation = payload->find("cnf");
    const json::Value *key = confirmation && confirmation->asObject() ? confirmation->asObject()->find("jwk") : nullptr;
    if (!key) {
        const InspectionKeys *given = draft.question.holderKeys;
        return given && mayBeGiven(confirmation, *given) ? *given : loaded;
    }
    KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(std::vector<jose::Jwk>{jose::Jwk(*key)});
    source.explicitKey = true;
    loaded.current.push_back(std::move(source));
    return loaded;
}

/// The verifier's audience and nonce are the key binding's, and never the credential's.
Expectations expectedOfHolder(const Expectations &expected)
{
    Expectations holder;
    holder.type = "kb+jwt";
    holder.audiences = expected.audiences;
    holder.nonce = expected.nonce;
    holder.leeway = expected.leeway;
    holder.maximumAge = expected.maximumAge.value_or(recentlyMade);
    holder.algorithms = algorithmsBeside(expected);
    for (const crypto::SignatureAlgorithm &algorithm : crypto::signatureAlgorithms()) {
        if (expected.algorithms.empty() && algorithm.family != crypto::Family::Hmac)
            holder.algorithms.emplace_back(algorithm.name);
    }
    return holder;
}

const std::string *textClaim(const Inspection &inspection, std::string_view name)
{
    const json::Object *payload = inspection.payload ? inspection.payload->root.asObject() : nullptr;
    const json::Value *value = payload ? payload->find(name) : nullptr;
    return value ? value->asString() : nullptr;
}

/// RFC 9901, 4.3.1: another digest is another set of disclosures.
void checkBoundText(InspectionDraft &holder, std::string_view boundText, crypto::Digest digest)
{
    const std::string *written = textClaim(holder.result, "sd_hash");
    const std::string computed = base64url::encode(crypto::hash(digest, asBytes(boundText)));
    const bool holds = written && *written == computed;
    if (written && !holds)
        holder.report(found::BoundToOtherText{*written, computed}, "payload.sd_hash");
    holder.result.bindings.push_back({Edge::PresentationHash, Artefact::KeyBinding, Artefact::Credential,
                                      holds ? BindingState::Holds : BindingState::Broken,
                                      shortened(written ? *written : std::string()), computed});
}

/// The holder's key and the nonce that was asked for.
void enterHolderEdges(InspectionDraft &holder, const InspectionKeys &keys)
{
    Inspection &result = holder.result;
    const bool hasKey = !keys.isEmpty() && !keys.current.front().all().empty();
    Binding key{Edge::HolderKey,
                Artefact::Credential,
                Artefact::KeyBinding,
                BindingState::NotChecked,
                hasKey ? keys.current.front().all().front().thumbprint() : std::string(),
                {}};
    if (result.signature.state == SignatureState::Verified)
        key.state = BindingState::Holds;
    else if (hasKey && holder.hasError(Code::AlgMissing, Code::SignatureMismatch))
        key.state = BindingState::Broken;
    else
        key.gap = hasKey ? BindingGap::NotSupported : BindingGap::PartnerAbsent;
    result.bindings.push_back(std::move(key));
    const std::string *written = textClaim(result, "nonce");
    const auto &expected = holder.question.expectations.nonce;
    if (!written)
        return;
    Binding nonce{
        Edge::Nonce, Artefact::KeyBinding, Artefact::ExpectedNonce, BindingState::NotChecked, shortened(*written), {}};
    if (expected) {
        nonce.state = *written == *expected ? BindingState::Holds : BindingState::Broken;
        nonce.computed = shortened(*expected);
    } else {
        nonce.gap = BindingGap::NotExpected;
    }
    result.bindings.push_back(std::move(nonce));
}

/// What a signature is refused for, said of the holder's.
Finding ofHolder(const Finding &refusal, const std::string &algorithm)
{
    if (const auto *changed = refusal.as<found::ContentChanged>())
        return makeFinding(found::HolderContentChanged{changed->kid, algorithm}, refusal.where);
    found::HolderSignatureBroken broken{algorithm, {}, 1, {}};
    if (const auto *mismatch = refusal.as<found::SignatureMismatch>()) {
        broken.keyId = mismatch->kid;
        broken.tried = std::int64_t(mismatch->tried);
        broken.family = nameOf(mismatch->family);
    } else if (const auto *other = refusal.as<found::SignedByOtherKey>()) {
        broken.keyId = other->kid;
    }
    return makeFinding(std::move(broken), refusal.where);
}

/// An error stays one; a date of issue that is ahead is one in a proof.
void adoptFindings(InspectionDraft &draft, const Inspection &holder)
{
    for (Finding finding : holder.findings) {
        if (finding.severity != Severity::Error && finding.code != Code::IssuedInFuture)
            continue;
        if (finding.code >= Code::SignatureByOtherKey && finding.code <= Code::SignatureMismatch)
            finding = ofHolder(finding, holder.signature.algorithm);
        finding.severity = Severity::Error;
        finding.where.insert(0, "key_binding.");
        finding.bearer = Bearer::KeyBinding;
        draft.result.findings.push_back(std::move(finding));
    }
}

/// What is expected of audience, nonce and age is checked here, and not of the credential.
void adoptChecks(Inspection &outer, const Inspection &holder)
{
    for (const Check &check : holder.checks) {
        if (check.name != CheckName::Audience && check.name != CheckName::Nonce && check.name != CheckName::Age)
            continue;
        std::erase_if(outer.checks, [&check](const Check &other) { return other.name == check.name; });
        outer.checks.push_back(check);
    }
}

} // namespace

void checkKeyBinding(InspectionDraft &draft, std::string_view keyBinding, std::string_view boundText)
{
    const InspectionKeys keys = holderKeys(draft);
    const Expectations expected = expectedOfHolder(draft.question.expectations);
    Question question{keyBinding, keys, expected, draft.question.moment};
    question.work = &draft.budget;
    question.trace = draft.question.trace;
    InspectionDraft holder{question, {}};
    holder.result.moment = question.moment;
    holder.result.expectations = expected;
    holder.result.format = Format::JwsCompact;
    holder.isPart = true;
    if (jose::countSegments(keyBinding) == 3) {
        const auto parts = jose::CompactJws::split(keyBinding);
        inspectJws(holder, {parts.header, parts.payload, parts.signature, parts.signingInput()}, false);
        checkMembers(holder, *findKind("kb_jwt"));
        checkBoundText(holder, boundText, *draft.disclosureDigest);
        enterHolderEdges(holder, keys);
    } else {
        holder.report(found::WrongSegmentCount{jose::countSegments(keyBinding), keyBinding.size(), LostPart::None},
                      "token");
    }
    if (holder.holdsToken)
        holder.leaveUnchecked(Part::NestedToken, Missing::Content);
    conclude(holder.result, true);
    auto &bindings = draft.result.bindings;
    bindings.insert(bindings.end(), holder.result.bindings.begin(), holder.result.bindings.end());
    adoptFindings(draft, holder.result);
    adoptChecks(draft.result, holder.result);
    const bool holds =
        holder.result.verdict == Verdict::Accepted &&
        std::ranges::find(holder.result.findings, Code::IssuedInFuture, &Finding::code) == holder.result.findings.end();
    auto &unchecked = draft.result.unchecked;
    unchecked.insert(unchecked.end(), holder.result.unchecked.begin(), holder.result.unchecked.end());
    if (holder.result.verdict == Verdict::Unverified && holder.result.unchecked.empty()) {
        draft.leaveUnchecked(Part::KeyBinding, Missing::HolderKey, "sd_jwt");
        draft.report(found::HolderKeyMissing{}, "payload.cnf");
    }
    draft.check(CheckName::KeyBinding,
                holds                                          ? CheckState::Passed
                : holder.result.verdict == Verdict::Unverified ? CheckState::NotChecked
                                                               : CheckState::Failed,
                holder.result.signature.algorithm);
    draft.result.keyBinding = std::move(holder.result.signature);
}

} // namespace tokenscope::inspect
