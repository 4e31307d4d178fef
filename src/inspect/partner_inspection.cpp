// SPDX-License-Identifier: Apache-2.0
#include "inspect/partner_inspection.h"

#include "inspect/bindings/occasion.h"
#include "inspect/bindings/partner.h"
#include "inspect/inspect.h"
#include "inspect/jws_inspection.h"
#include "inspect/model/algorithms_beside.h"
#include "inspect/trust_chain.h"
#include "inspect/workload_proof.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tokenscope::inspect {

namespace {

bool isStatement(const TokenKind &kind)
{
    return !kind.keyElsewhere.owner.empty();
}

Expectations expectedOfPartner(const Expectations &asked)
{
    Expectations expected;
    expected.leeway = asked.leeway;
    expected.algorithms = algorithmsBeside(asked);
    return expected;
}

Inspection judgedAlone(const InspectionDraft &draft, std::string_view text, const Neighbours &around,
                       const Expectations &expected)
{
    const Occasion none;
    Question question{text, draft.question.keys, expected, draft.question.moment};
    question.occasion = &none;
    question.neighbours = &around;
    question.work = &draft.budget;
    question.trace = draft.question.trace;
    return inspect(question);
}

/// The tokens without one of them; of a chain, those behind it.
Neighbours without(const Neighbours &around, std::size_t place)
{
    Neighbours rest{{}, around.areChain, {}, false};
    for (std::size_t i = around.areChain ? place + 1 : 0; i < around.tokens.size(); ++i) {
        if (i != place)
            rest.tokens.push_back(around.tokens[i]);
    }
    return rest;
}

int rankOf(Verdict verdict)
{
    return verdict == Verdict::Accepted ? 0 : verdict == Verdict::Unverified ? 1 : 2;
}

/// The one that vouches best: there may be an older one beside it. In a chain it is the next one.
std::optional<Partner> partnerOf(const InspectionDraft &draft, const UnjudgedToken &token, const TokenKind &kind,
                                 const Neighbours &around)
{
    constexpr std::size_t mostTried = 4;
    const Expectations expected = expectedOfPartner(draft.question.expectations);
    std::optional<Partner> best;
    std::size_t tried = 0;
    for (std::size_t i = 0; i < around.tokens.size() && tried < mostTried; ++i) {
        auto other = readUnjudged(around.tokens[i]);
        if (other && isPartner(token, kind, *other)) {
            ++tried;
            const Neighbours rest = without(around, i);
            Inspection judged = judgedAlone(draft, around.tokens[i], rest, expected);
            if (!best || rankOf(judged.verdict) < rankOf(best->judged.verdict))
                best = Partner{around.tokens[i], std::move(*other), std::move(judged)};
        }
        if (around.areChain)
            break;
    }
    return best;
}

/// The keys that it names. A secret that everybody can read is not one.
std::vector<jose::Jwk> keysIn(const UnjudgedToken &partner, std::string_view path)
{
    const json::Value *value = partner.at(path);
    const auto set = value ? jose::JwkSet::fromValue(*value) : std::unexpected(jose::JwkSetError{});
    std::vector<jose::Jwk> keys = set ? set->keys() : std::vector<jose::Jwk>();
    std::erase_if(keys, [](const jose::Jwk &key) { return key.isSymmetric(); });
    return keys;
}

/// A proof is of the key that is named for it, whatever its `kid`.
InspectionKeys keysOf(const Partner &partner, const TokenKind &kind)
{
    KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(keysIn(partner.token, kind.keyElsewhere.key));
    source.origin = KeyOrigin::Partner;
    source.name = issuerOf(partner.token);
    source.explicitKey = !isStatement(kind);
    InspectionKeys loaded;
    loaded.current.push_back(std::move(source));
    return loaded;
}

/// The token judged by these keys, as a part of the draft that goes on with it.
struct Trial
{
    Question question;
    InspectionDraft draft;

    Trial(const InspectionDraft &outer, const InspectionKeys &keys, const Expectations &expected)
        : question{outer.question.text, keys, expected, outer.question.moment}
        , draft{asPartOf(outer), outer.result}
    {
        draft.tally = outer.tally;
    }
    ~Trial() = default;
    Trial(const Trial &) = delete;
    Trial &operator=(const Trial &) = delete;

    void moveTo(InspectionDraft &outer)
    {
        outer.result = std::move(draft.result);
        outer.tally = draft.tally;
        outer.unlisted = draft.unlisted;
        outer.holdsToken = draft.holdsToken;
        outer.tokensInside = std::move(draft.tokensInside);
        outer.tokenCount = draft.tokenCount;
        outer.result.expectations = outer.question.expectations;
    }

private:
    const Question &asPartOf(const InspectionDraft &outer)
    {
        question.layer = outer.question.layer;
        question.work = &outer.budget;
        question.trace = outer.question.trace;
        return question;
    }
};

bool isVerified(const InspectionDraft &draft)
{
    return draft.result.signature.state == SignatureState::Verified;
}

/// By the keys that the partner names; a statement may be signed by the anchor, whose keys are loaded.
void inspectByPartner(InspectionDraft &draft, const JwsTexts &texts, const Partner &partner, const TokenKind &kind,
                      bool repairedText)
{
    const Question &asked = draft.question;
    const InspectionKeys named = keysOf(partner, kind);
    Trial trial(draft, named, asked.expectations);
    inspectJws(trial.draft, texts, repairedText);
    if (!isVerified(trial.draft) && isStatement(kind) && !asked.keys.isEmpty()) {
        Trial byLoaded(draft, asked.keys, asked.expectations);
        inspectJws(byLoaded.draft, texts, repairedText);
        if (isVerified(byLoaded.draft))
            return byLoaded.moveTo(draft);
    }
    trial.moveTo(draft);
    draft.result.signature.key.reset(); // its place is not among the keys of the user
}

void checkNamedAlgorithm(InspectionDraft &draft, const UnjudgedToken &proof, const Partner &partner,
                         std::string_view key)
{
    const std::string *used = proof.textAt("header.alg");
    const std::string *named = partner.token.textAt(std::string(key) + ".alg");
    if (used && named && *used != *named)
        draft.report(found::AlgNotAllowed{*used, *named}, "header.alg");
}

/// Accepted but for what it belongs to, which is this one.
bool isVouched(const Inspection &partner)
{
    const TokenKind *kind = findKind(partner.kind);
    return partner.verdict == Verdict::Accepted ||
           (partner.verdict == Verdict::Unverified && kind && kind->unchecked && partner.unchecked.size() == 1 &&
            partner.unchecked.front() == *kind->unchecked);
}

/// Whether the other token is named for this one, and holds itself.
void judgeByPartner(InspectionDraft &draft, const UnjudgedToken &proof, const TokenKind &kind, const Partner &partner,
                    const std::optional<PastedRequest> &request)
{
    Inspection &result = draft.result;
    const KeyElsewhere &where = kind.keyElsewhere;
    const auto keys = keysIn(partner.token, where.key);
    const std::string thumbprint = keys.empty() ? std::string() : keys.front().thumbprint();
    const bool isSigned = isVerified(draft);
    const Artefact to = where.digest.empty() ? Artefact::Attestation : Artefact::WorkloadToken;
    result.bindings.push_back({Edge::HolderKey, Artefact::Proof, to,
                               isSigned ? BindingState::Holds : BindingState::Broken,
                               isSigned ? result.signature.thumbprint : std::string(), thumbprint});
    if (!isSigned) {
        dropSignatureFindings(result);
        result.signature.state = SignatureState::Failed;
        draft.report(found::NotByNamedKey{kind.name, where.kind, thumbprint}, "signature");
    }
    if (where.namesAlgorithm && isSigned)
        checkNamedAlgorithm(draft, proof, partner, where.key);
    if (!where.digest.empty())
        checkWorkloadProof(draft, proof, kind, partner.text, request);
    if (partner.judged.verdict == Verdict::Rejected) {
        const Code cause = *partner.judged.cause;
        if (!draft.hasError(cause, cause)) // of both at once, it is reported of this one
            draft.report(found::PartnerRefused{kind.name, where.kind, codeName(cause)}, "signature");
        return;
    }
    std::erase_if(result.unchecked, [&kind](const UncheckedPart &part) { return kind.unchecked == part; });
    if (isVouched(partner.judged)) {
        std::erase_if(result.findings,
                      [](const Finding &finding) { return finding.as<found::BindingUnchecked>() != nullptr; });
    } else {
        draft.leaveUnchecked(Part::OwnKey, Missing::Anchor, where.kind);
    }
}

/// Only what belongs to it is beside it: then it was not cut out of other text.
void settleText(Inspection &result, std::size_t others)
{
    if (others == result.bindings.size() || others == 1)
        std::erase_if(result.findings, [](const Finding &finding) { return finding.code == Code::EmbeddedInText; });
}

/// What the text that names a key is expected to be; audience, nonce and age are the proof's.
Expectations withoutProofs(const Expectations &asked)
{
    Expectations expected = asked;
    expected.audiences.clear();
    expected.nonce.reset();
    expected.maximumAge.reset();
    return expected;
}

Expectations expectedOfPossession(const Expectations &asked)
{
    Expectations expected = expectedOfPartner(asked);
    expected.audiences = asked.audiences;
    expected.nonce = asked.nonce;
    expected.maximumAge = asked.maximumAge;
    return expected;
}

/// The proofs beside a token that are signed with the key that it names.
std::vector<std::string> proofsOf(std::string_view kind, const Neighbours &around)
{
    std::vector<std::string> proofs;
    for (const std::string &text : around.tokens) {
        const TokenKind *proof = readTypedHeader(std::string_view(text).substr(0, text.find('.'))).kind;
        if (proof && !isStatement(*proof) && proof->keyElsewhere.kind == kind)
            proofs.push_back(text);
    }
    return proofs;
}

void judgeProof(InspectionDraft &draft, std::string_view text, const std::optional<PastedRequest> &request)
{
    const Expectations expected = expectedOfPossession(draft.question.expectations);
    const Neighbours alone{{draft.result.token}, false, request, false};
    const Inspection proof = judgedAlone(draft, text, alone, expected);
    Inspection &result = draft.result;
    result.bindings.insert(result.bindings.end(), proof.bindings.begin(), proof.bindings.end());
    // What it is refused for may be this token's own fault, which is reported.
    const bool isOwnFault = std::ranges::any_of(
        proof.findings, [](const Finding &finding) { return finding.as<found::PartnerRefused>() != nullptr; });
    if (proof.verdict == Verdict::Rejected && !isOwnFault)
        draft.report(found::PartnerRefused{result.kind, proof.kind, codeName(*proof.cause)}, "proof");
}

/// A token that only counts with a proof, sent as one that counts by itself.
void reportAsBearer(InspectionDraft &draft, std::string_view kind, const Neighbours &around)
{
    if (around.request && around.request->scheme == "bearer" && around.request->accessToken == draft.result.token)
        draft.report(found::BoundTokenAsBearer{findKind(kind)->name}, "payload.cnf");
}

void inspectWithProofs(InspectionDraft &draft, const JwsTexts &texts, std::string_view kind, const Neighbours &around,
                       bool repairedText)
{
    const std::vector<std::string> proofs =
        draft.question.occasion ? std::vector<std::string>() : proofsOf(kind, around);
    if (proofs.empty()) {
        inspectJws(draft, texts, repairedText);
        reportAsBearer(draft, kind, around);
        return;
    }
    const Expectations expected = withoutProofs(draft.question.expectations);
    Trial trial(draft, draft.question.keys, expected);
    inspectJws(trial.draft, texts, repairedText);
    trial.moveTo(draft);
    for (const std::string &proof : proofs)
        judgeProof(draft, proof, around.request);
    reportAsBearer(draft, kind, around);
    settleText(draft.result, around.tokens.size());
}

/// Whether a proof of some kind is signed with a key that tokens of this kind name.
bool isForProofs(const TokenKind &kind)
{
    return std::ranges::any_of(tokenKinds(), [&kind](const TokenKind &proof) {
        return !isStatement(proof) && proof.keyElsewhere.kind == kind.name;
    });
}

/// The token that lies within this one, where its kind has it there.
Neighbours aroundOf(const UnjudgedToken &token, const TokenKind &kind, const Neighbours &around)
{
    if (kind.keyElsewhere.within.empty())
        return around;
    const std::string *inner = token.textAt(kind.keyElsewhere.within);
    return {inner ? std::vector<std::string>{*inner} : std::vector<std::string>(), false, around.request, false};
}

} // namespace

bool belongsToAnother(const TypedHeader &header)
{
    return header.kind && (!header.kind->keyElsewhere.kind.empty() || isForProofs(*header.kind));
}

void inspectWithPartner(InspectionDraft &draft, const JwsTexts &texts, const Neighbours &around, bool repairedText)
{
    const auto token = readUnjudged(std::string(texts.signingInput) + "." + std::string(texts.signature));
    const TokenKind *kind = token ? kindOfType(*token) : nullptr;
    if (kind && isForProofs(*kind))
        return inspectWithProofs(draft, texts, kind->name, around, repairedText);
    const auto partner = kind ? partnerOf(draft, *token, *kind, aroundOf(*token, *kind, around)) : std::nullopt;
    if (!partner) {
        inspectJws(draft, texts, repairedText);
        if (kind && token->textAt(kind->keyElsewhere.within))
            draft.leaveUnchecked(Part::NestedToken, Missing::Content);
        if (kind && around.areChain && !around.tokens.empty() && isStatement(*kind))
            reportOutOfOrder(draft, *token, around.tokens.front());
        return;
    }
    inspectByPartner(draft, texts, *partner, *kind, repairedText);
    if (isStatement(*kind))
        followChain(draft, *token, *kind, *partner, around.areChain);
    else
        judgeByPartner(draft, *token, *kind, *partner, around.request);
    if (around.isCut)
        draft.leaveUnchecked(Part::NestedToken, Missing::Content);
    settleText(draft.result, around.tokens.size());
}

} // namespace tokenscope::inspect
