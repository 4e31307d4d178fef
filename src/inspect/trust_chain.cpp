// SPDX-License-Identifier: Apache-2.0
#include "inspect/trust_chain.h"

#include "inspect/bindings/chain_limits.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tokenscope::inspect {

namespace {

bool isVerifiedByPartner(const Inspection &token)
{
    const SignatureResult &signature = token.signature;
    return signature.state == SignatureState::Verified && signature.provenance &&
           signature.provenance->origin == KeyOrigin::Partner;
}

/// The link in the chain beyond, counted from here.
std::optional<found::TrustChainBroken> brokenBeyond(const Inspection &superior)
{
    for (const Finding &finding : superior.findings) {
        if (const auto *broken = finding.as<found::TrustChainBroken>()) {
            found::TrustChainBroken further = *broken;
            ++further.link;
            return further;
        }
    }
    return std::nullopt;
}

/// That no loaded key is its issuer's is not the statement's fault: the anchor's are missing.
bool isRefused(const Inspection &superior)
{
    return superior.verdict == Verdict::Rejected && std::ranges::any_of(superior.findings, [](const Finding &finding) {
               return finding.severity == Severity::Error && finding.code != Code::KidUnknown &&
                      finding.code != Code::KidRotatedOut;
           });
}

/// An entity's own statement names its superiors.
bool namesSuperior(const UnjudgedToken &token, const TokenKind &kind, const std::string &superior)
{
    if (!kind.selfIssued.value_or(false))
        return true;
    const json::Value *hints = token.at("payload.authority_hints");
    return hints && hints->asArray() && std::ranges::any_of(*hints->asArray(), [&superior](const json::Value &hint) {
               return hint.asString() && *hint.asString() == superior;
           });
}

/// Who signed the end of the chain, as far as it can be followed.
std::string endOf(const Partner &superior)
{
    for (const Finding &finding : superior.judged.findings) {
        if (const auto *open = finding.as<found::TrustChainUnanchored>())
            return open->anchor;
        if (const auto *holds = finding.as<found::TrustChainHolds>())
            return holds->anchor;
    }
    return issuerOf(superior.token);
}

void enterLinks(Inspection &token, const Partner &superior, bool isBroken)
{
    token.bindings.push_back(
        {Edge::Superior, Artefact::Statement, Artefact::Superior, isBroken ? BindingState::Broken : BindingState::Holds,
         shortened(token.signature.keyId.value_or(std::string())), shortened(issuerOf(superior.token))});
    for (Binding edge : superior.judged.bindings) {
        if (edge.edge == Edge::Superior)
            token.bindings.push_back(std::move(edge));
    }
    std::size_t place = 0;
    for (Binding &edge : token.bindings) {
        if (edge.edge == Edge::Superior)
            edge.place = place++;
    }
}

/// What the superiors set for those below them. It is asked of the whole chain, and not of each statement in it.
std::optional<found::TrustChainBroken> brokenLimit(const InspectionDraft &draft, const UnjudgedToken &token,
                                                   const TokenKind &kind)
{
    if (draft.question.neighbours)
        return std::nullopt;
    std::vector<json::Value> chain = draft.result.superiors;
    if (kind.selfIssued) // else it is a mark, and the chain is its issuer's
        chain.insert(chain.begin(), token.payload.root);
    auto limit = brokenLimitIn(chain);
    if (!limit)
        return std::nullopt;
    return found::TrustChainBroken{limit->link, limit->problem,         subjectOf(token), limit->superior,
                                   {},          std::move(limit->about)};
}

std::int64_t countStatements(const Inspection &token)
{
    return 1 + std::ranges::count(token.bindings, Edge::Superior, &Binding::edge);
}

} // namespace

void followChain(InspectionDraft &draft, const UnjudgedToken &token, const TokenKind &kind, const Partner &superior,
                 bool isNext)
{
    Inspection &result = draft.result;
    const bool isNamed = isVerifiedByPartner(result);
    const bool isKnown = result.signature.state == SignatureState::Verified && !isNamed; // by the user's keys
    const std::string issuer = issuerOf(superior.token);
    std::optional<found::TrustChainBroken> broken;
    // In a chain, loaded keys do not make up for the statement that should name the key (10.2).
    if (!isNamed && (!isKnown || isNext)) {
        const bool isOwn = std::ranges::any_of(
            result.findings, [](const Finding &finding) { return finding.as<found::OwnKeyUnanchored>() != nullptr; });
        broken = {1, isOwn ? LinkProblem::OtherKey : LinkProblem::Signature, subjectOf(token), issuer};
        dropSignatureFindings(result);
        result.signature.state = SignatureState::Failed;
    } else if (isNamed && !namesSuperior(token, kind, issuer)) {
        broken = {1, LinkProblem::NotListed, subjectOf(token), issuer};
    } else if (isNamed && isRefused(superior.judged)) {
        broken = brokenBeyond(superior.judged);
        if (!broken) {
            const auto cause = superior.judged.cause;
            broken = {1, LinkProblem::Refused, subjectOf(token), issuer, cause ? std::string(codeName(*cause)) : ""};
        }
    }
    enterLinks(result, superior, broken && broken->link == 1);
    result.superiors = superior.judged.superiors;
    result.superiors.insert(result.superiors.begin(), superior.token.payload.root);
    if (!broken && isNamed)
        broken = brokenLimit(draft, token, kind);
    if (broken) {
        draft.report(std::move(*broken), "signature");
    } else if (isNamed && superior.judged.verdict == Verdict::Accepted) {
        draft.report(found::TrustChainHolds{countStatements(result), endOf(superior)}, "signature");
    } else if (isNamed) {
        draft.leaveUnchecked(Part::OwnKey, Missing::Anchor, kind.name);
        draft.report(found::TrustChainUnanchored{endOf(superior)}, "signature");
    }
}

void reportOutOfOrder(InspectionDraft &draft, const UnjudgedToken &token, std::string_view after)
{
    const auto next = readUnjudged(after);
    draft.report(
        found::TrustChainBroken{1, LinkProblem::OutOfOrder, issuerOf(token), next ? subjectOf(*next) : std::string()},
        "payload.iss");
    draft.result.bindings.push_back({Edge::Superior, Artefact::Statement, Artefact::Superior, BindingState::Broken,
                                     shortened(issuerOf(token)), next ? shortened(subjectOf(*next)) : std::string(),
                                     BindingGap::None, 0});
}

} // namespace tokenscope::inspect
