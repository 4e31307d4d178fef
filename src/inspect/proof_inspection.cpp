// SPDX-License-Identifier: Apache-2.0
#include "inspect/proof_inspection.h"

#include "base/base64url.h"
#include "inspect/bindings/proof_bindings.h"
#include "inspect/carried_token.h"
#include "inspect/inspect.h"
#include "inspect/jws_inspection.h"
#include "inspect/model/algorithms_beside.h"
#include "jose/keys/thumbprint.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view dpopName = "dpop_proof";

/// The key as the only one that counts. A secret that everybody can read is not one.
InspectionKeys keysOf(const std::optional<json::Value> &jwk)
{
    InspectionKeys loaded;
    if (!jwk)
        return loaded;
    jose::Jwk key(*jwk);
    if (key.isSymmetric())
        return loaded;
    KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(std::vector<jose::Jwk>{std::move(key)});
    source.explicitKey = true;
    loaded.current.push_back(std::move(source));
    return loaded;
}

/// The loaded key that is the same.
std::optional<KeyPlace> placeAmong(const InspectionKeys &keys, const std::string &thumbprint)
{
    for (std::size_t i = 0; i < keys.current.size(); ++i) {
        const auto all = keys.current[i].all();
        const auto found = std::ranges::find_if(
            all, [&thumbprint](const jose::Jwk &key) { return !key.isSymmetric() && key.thumbprint() == thumbprint; });
        if (found != all.end())
            return KeyPlace{i, std::size_t(found - all.begin())};
    }
    return std::nullopt;
}

/// What is expected of the access token beside it is not expected of the proof.
Expectations expectedOfProof(const Expectations &expected)
{
    Expectations proof;
    proof.leeway = expected.leeway;
    proof.nonce = expected.nonce;
    proof.algorithms = algorithmsBeside(expected);
    return proof;
}

Inspection inspectWith(const InspectionDraft &outer, const JwsTexts &texts, bool repairedText,
                       const InspectionKeys &keys, const Expectations &expected)
{
    const Question &asked = outer.question;
    Question question{asked.text, keys, expected, asked.moment};
    question.layer = asked.layer;
    question.work = &outer.budget;
    question.trace = outer.question.trace;
    InspectionDraft proof{question, outer.result};
    proof.tally = outer.tally;
    proof.result.expectations = expected;
    inspectJws(proof, texts, repairedText);
    if (proof.holdsToken)
        proof.leaveUnchecked(Part::NestedToken, Missing::Content);
    return std::move(proof.result);
}

/// What its signature or key is refused for is the client's doing, and no issuer's.
Finding ofOwnKey(Finding finding, std::string_view kind, const std::string &algorithm)
{
    if (finding.severity != Severity::Error)
        return finding;
    const Code code = finding.code;
    if (code == Code::SignatureByOtherKey || code == Code::SignatureMadeOtherwise || code == Code::SignatureMismatch)
        return makeFinding(found::NotByOwnKey{kind, "header.jwk", algorithm}, finding.where);
    if (code == Code::ContentChanged)
        return makeFinding(found::OwnContentChanged{kind, algorithm}, finding.where);
    if (code >= Code::KeyMalformed && code <= Code::KeyConfusion)
        return makeFinding(found::OwnKeyUnfit{kind, algorithm, codeName(code)}, "header.jwk");
    return finding; // of the other codes none is about whose key it is
}

void reportOwnKey(Inspection &proof, std::string_view kind)
{
    std::erase_if(proof.findings, [](const Finding &finding) {
        return finding.code == Code::NoKeys || finding.code == Code::KidMissing ||
               finding.code == Code::HeaderKeyIgnored;
    });
    const std::string algorithm = proof.signature.algorithm;
    for (Finding &finding : proof.findings)
        finding = ofOwnKey(std::move(finding), kind, algorithm);
    std::erase_if(proof.hypotheses,
                  [](const Hypothesis &hypothesis) { return hypothesis.code == HypothesisCode::KeyInHeader; });
}

void enterOwnKey(Inspection &proof, const std::string &thumbprint)
{
    const bool isBroken = std::ranges::any_of(proof.findings, [](const Finding &finding) {
        return finding.severity == Severity::Error &&
               (finding.as<found::OwnKeyUnfit>() || finding.as<found::ProofKeyDiffers>() ||
                (finding.code >= Code::SignatureMissing && finding.code <= Code::SignatureMismatch));
    });
    Binding edge{Edge::OwnKey, Artefact::Proof, Artefact::OwnKey, BindingState::NotChecked, thumbprint, {}};
    if (isBroken)
        edge.state = BindingState::Broken;
    else if (proof.signature.state == SignatureState::Verified)
        edge.state = BindingState::Holds;
    else
        edge.gap = BindingGap::NotSupported;
    proof.bindings.push_back(std::move(edge));
}

/// Of the key that a proof shows, whether it verifies or not.
std::string shownThumbprint(const Inspection &proof)
{
    const auto found = std::ranges::find(proof.bindings, Edge::OwnKey, &Binding::edge);
    return found == proof.bindings.end() ? std::string() : found->written;
}

/// The key is trusted from elsewhere, and verifies as one that was given.
bool isAnchored(const Question &asked, SignatureResult &signature)
{
    const auto place = placeAmong(asked.keys, signature.thumbprint);
    if (!place)
        return false;
    const KeySource &source = asked.keys.current[place->source];
    signature.key = place;
    signature.provenance = KeyProvenance{source.origin, source.name, source.fetchedAt, source.isEarlier};
    return true;
}

/// The access token that came with the proof, judged by itself; nothing where it is no JWT, or where the proof is only
/// judged for it.
std::optional<Inspection> accessTokenOf(const InspectionDraft &proof, const Occasion &occasion)
{
    if (occasion.accessToken.empty() || proof.question.occasion)
        return std::nullopt;
    const Occasion alone;
    Question question{occasion.accessToken, proof.question.keys, proof.question.expectations, proof.question.moment};
    question.occasion = &alone;
    question.work = &proof.budget;
    question.trace = proof.question.trace;
    Inspection token = inspect(question);
    return token.claims ? std::optional(std::move(token)) : std::nullopt;
}

/// What of RFC 9449, 4.3 could not be checked.
std::optional<Missing> missingOfDpop(const Inspection &proof, const Occasion &occasion,
                                     const std::optional<Inspection> &accessToken)
{
    if (!holds(proof, Edge::Method) || !holds(proof, Edge::Address))
        return Missing::Request;
    const bool wantsToken =
        std::ranges::find(proof.bindings, Edge::AccessTokenDigest, &Binding::edge) != proof.bindings.end();
    if (!wantsToken)
        return std::nullopt;
    if (occasion.accessToken.empty())
        return Missing::AccessToken;
    if (!accessToken || !holds(proof, Edge::Thumbprint))
        return Missing::Claims;
    return accessToken->verdict == Verdict::Accepted ? std::nullopt : std::optional(Missing::Verification);
}

void judgeDpop(InspectionDraft &draft, const Occasion &occasion, bool isTrusted)
{
    Inspection &proof = draft.result;
    checkProofEdges(draft, occasion);
    const auto accessToken = accessTokenOf(draft, occasion);
    if (!occasion.accessToken.empty() && !draft.question.occasion) {
        checkThumbprintEdge(draft, accessToken ? accessToken->payload->root.asObject() : nullptr,
                            shownThumbprint(proof), occasion);
    }
    const auto missing = missingOfDpop(proof, occasion, accessToken);
    if (!missing) {
        std::erase_if(proof.findings,
                      [](const Finding &finding) { return finding.as<found::BindingUnchecked>() != nullptr; });
    } else if (!isTrusted) {
        draft.leaveUnchecked(Part::Occasion, *missing, dpopName);
    }
}

/// OpenID4VCI 1.0, F.4: anyone who asked for the proof knows the nonce and is the audience.
bool isAsAsked(const Expectations &expected, const Inspection &proof)
{
    const auto passed = [&proof](CheckName name) {
        const auto found = std::ranges::find(proof.checks, name, &Check::name);
        return found != proof.checks.end() && found->state == CheckState::Passed;
    };
    return expected.nonce && !expected.audiences.empty() && passed(CheckName::Nonce) && passed(CheckName::Audience);
}

/// Nothing proves that the sender has the key: expected it is, or the whole request is there and names DPoP, or it
/// sends a token that is bound to a key as if it were bound to none (RFC 9449, 7.1 and 7.2).
void judgeWithoutProof(InspectionDraft &draft, const Occasion &occasion, bool isBound)
{
    const auto &expected = draft.question.expectations;
    const bool isWhole = occasion.method && occasion.address;
    if (expected.requestMethod || expected.requestAddress || (isWhole && occasion.scheme == "dpop"))
        draft.report(found::ProofExpected{}, "text:0");
    if (isWhole && isBound && occasion.scheme == "bearer")
        draft.report(found::BoundTokenAsBearer{}, "payload.cnf.jkt");
}

} // namespace

std::optional<OwnKey> ownKeyIn(const TypedHeader &header)
{
    const TokenKind *kind = header.kind;
    if (!kind || kind->ownKey != "header.jwk")
        return std::nullopt;
    const json::Value *jwk = header.document->root.asObject()->find("jwk");
    if (!jwk && !kind->oneOf.paths.empty())
        return std::nullopt; // it names its key in another way
    return OwnKey{kind, jwk && jwk->asObject() ? std::optional(*jwk) : std::nullopt};
}

void inspectProof(InspectionDraft &draft, const JwsTexts &texts, const OwnKey &own, const Occasion &occasion,
                  bool repairedText)
{
    const Question &asked = draft.question;
    const bool isDpop = own.kind->name == dpopName;
    const Expectations expected =
        isDpop && !occasion.accessToken.empty() ? expectedOfProof(asked.expectations) : asked.expectations;
    const InspectionKeys loaded = keysOf(own.jwk);
    Inspection proof = inspectWith(draft, texts, repairedText, loaded, expected);
    const bool isVerified = proof.signature.state == SignatureState::Verified;
    if (!isVerified && !asked.keys.isEmpty()) {
        // Signed by a key that is known, and showing another: that says more.
        Inspection byLoaded = inspectWith(draft, texts, repairedText, asked.keys, expected);
        if (byLoaded.signature.state == SignatureState::Verified)
            proof = std::move(byLoaded);
    }
    reportOwnKey(proof, own.kind->name);
    proof.expectations = asked.expectations;
    enterOwnKey(proof, own.jwk ? jose::thumbprint(*own.jwk->asObject()).value_or(std::string()) : std::string());
    if (isVerified) {
        proof.signature.key.reset();
        proof.signature.provenance.reset();
    }
    const bool isTrusted = isVerified && isAnchored(asked, proof.signature);
    proof.signature.byOwnKey = isVerified && !isTrusted;
    draft.result = std::move(proof);
    judgeCarriedByProof(draft);
    if (isDpop)
        judgeDpop(draft, occasion, isTrusted || !isVerified);
    else if (!isTrusted && isVerified && !isAsAsked(asked.expectations, draft.result))
        draft.leaveUnchecked(Part::Occasion, Missing::Asked, own.kind->name);
}

void judgeProofBeside(InspectionDraft &draft, const Occasion &occasion)
{
    Inspection &token = draft.result;
    const json::Object *payload = token.claims ? token.payload->root.asObject() : nullptr;
    const json::Value *confirmation = payload ? payload->find("cnf") : nullptr;
    const bool isBound = confirmation && confirmation->asObject() && confirmation->asObject()->find("jkt");
    if (occasion.proof.empty()) {
        const bool isTypeFaulty = std::ranges::any_of(token.findings, [](const Finding &finding) {
            return finding.severity == Severity::Error && finding.where == "header.typ"; // it may be the proof itself
        });
        if (payload && !isTypeFaulty)
            judgeWithoutProof(draft, occasion, isBound);
        return;
    }
    if (!payload || (!isBound && occasion.scheme != "dpop"))
        return;
    if (isBound && occasion.scheme == "bearer")
        draft.report(found::BoundTokenAsBearer{}, "payload.cnf.jkt");
    Expectations expected;
    expected.leeway = draft.question.expectations.leeway;
    expected.algorithms = algorithmsBeside(draft.question.expectations);
    expected.kind = KindName{dpopName}; // by its place
    const InspectionKeys none;
    Question question{occasion.proof, none, expected, draft.question.moment};
    question.occasion = &occasion;
    question.work = &draft.budget;
    question.trace = draft.question.trace;
    const Inspection proof = inspect(question);
    for (Finding finding : proof.findings) {
        if (finding.severity != Severity::Error)
            continue;
        finding.where.insert(0, "proof.");
        finding.bearer = Bearer::Proof;
        token.findings.push_back(std::move(finding));
    }
    std::erase_if(token.findings, [](const Finding &finding) { return finding.as<found::ProofMissing>() != nullptr; });
    checkThumbprintEdge(draft, payload, shownThumbprint(proof), occasion);
    token.bindings.insert(token.bindings.end(), proof.bindings.begin(), proof.bindings.end());
    if (proof.signature.state != SignatureState::Verified && proof.verdict != Verdict::Rejected)
        draft.leaveUnchecked(Part::Occasion, Missing::Key, dpopName);
    if (!holds(token, Edge::Method) || !holds(token, Edge::Address))
        draft.report(found::RequestMissing{}, "proof.payload.htu");
}

} // namespace tokenscope::inspect
