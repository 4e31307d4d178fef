// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/proof_bindings.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "inspect/bindings/request_address.h"
#include "inspect/bindings/token_hash.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

/// Null where it is absent or no text: then that is reported already.
const std::string *claimOf(const Inspection &inspection, std::string_view name)
{
    const json::Object *payload = inspection.payload ? inspection.payload->root.asObject() : nullptr;
    const json::Value *value = payload ? payload->find(name) : nullptr;
    return value ? value->asString() : nullptr;
}

void enter(InspectionDraft &draft, Binding edge, const std::string &where, HashSlip slip = HashSlip::None)
{
    edge.written = shortened(std::move(edge.written));
    edge.computed = shortened(std::move(edge.computed));
    if (edge.state == BindingState::Broken)
        draft.report(found::EdgeBroken{edge.edge, edge.from, edge.written, edge.computed, slip}, where);
    draft.result.bindings.push_back(std::move(edge));
}

Binding edgeOf(Edge edge, Artefact to, std::string written)
{
    return {edge, Artefact::Proof, to, BindingState::NotChecked, std::move(written), {}};
}

void compare(Binding &edge, bool isSame, std::string computed)
{
    edge.state = isSame ? BindingState::Holds : BindingState::Broken;
    edge.computed = std::move(computed);
}

void checkMethod(InspectionDraft &proof, const Occasion &occasion)
{
    const std::string *method = claimOf(proof.result, "htm");
    if (!method)
        return;
    Binding edge = edgeOf(Edge::Method, Artefact::Request, *method);
    if (occasion.method)
        compare(edge, *method == *occasion.method, *occasion.method);
    else
        edge.gap = BindingGap::PartnerAbsent;
    enter(proof, std::move(edge), "payload.htm");
}

/// Where nothing says whether the request went by https or http, it went as the proof says.
std::string addressOf(const Occasion &occasion, std::string_view written)
{
    const std::string &address = *occasion.address;
    const bool isPlain = !occasion.isSchemeKnown && (written.starts_with("http:") || written.starts_with("HTTP:"));
    return isPlain && address.starts_with("https:") ? "http:" + address.substr(6) : address;
}

void checkAddress(InspectionDraft &proof, const Occasion &occasion)
{
    const std::string *written = claimOf(proof.result, "htu");
    if (!written)
        return;
    Binding edge = edgeOf(Edge::Address, Artefact::Request, *written);
    if (occasion.address) {
        const std::string address = addressOf(occasion, *written);
        const auto named = comparableAddress(*written);
        const auto sent = comparableAddress(address);
        compare(edge, named && named == sent, sent.value_or(address));
    } else {
        edge.gap = BindingGap::PartnerAbsent;
    }
    enter(proof, std::move(edge), "payload.htu");
}

void checkAccessTokenDigest(InspectionDraft &proof, const Occasion &occasion)
{
    const std::string *written = claimOf(proof.result, "ath");
    const bool isThere = proof.result.claims && proof.result.payload->root.asObject()->find("ath");
    if (occasion.accessToken.empty()) {
        if (!written)
            return;
        Binding edge = edgeOf(Edge::AccessTokenDigest, Artefact::AccessToken, *written);
        edge.gap = BindingGap::PartnerAbsent;
        enter(proof, std::move(edge), "payload.ath");
        return;
    }
    const Bytes digest = crypto::sha256(asBytes(occasion.accessToken));
    const std::string computed = base64url::encode(digest);
    if (!written) {
        const std::string where = "payload.ath";
        if (isThere)
            proof.report(found::MemberWrongType{where, "dpop_proof", "RFC 9449, 4.2",
                                                proof.result.payload->root.asObject()->find("ath")->type(),
                                                WantedType::Text},
                         where);
        else
            proof.report(found::MemberRequired{"dpop_proof", where, "RFC 9449, 4.3", {}}, where);
        proof.result.bindings.push_back(
            {Edge::AccessTokenDigest, Artefact::Proof, Artefact::AccessToken, BindingState::Broken, {}, computed});
        return;
    }
    Binding edge = edgeOf(Edge::AccessTokenDigest, Artefact::AccessToken, *written);
    compare(edge, *written == computed, computed);
    enter(proof, std::move(edge), "payload.ath", hashSlip(*written, digest));
}

/// The comparison itself is one of the claims' checks.
void enterNonce(InspectionDraft &proof)
{
    const std::string *written = claimOf(proof.result, "nonce");
    const auto &expected = proof.question.expectations.nonce;
    if (!written)
        return;
    Binding edge = edgeOf(Edge::Nonce, Artefact::ExpectedNonce, shortened(*written));
    if (expected)
        compare(edge, *written == *expected, shortened(*expected));
    else
        edge.gap = BindingGap::NotExpected;
    proof.result.bindings.push_back(std::move(edge));
}

} // namespace

void checkProofEdges(InspectionDraft &proof, const Occasion &occasion)
{
    checkMethod(proof, occasion);
    checkAddress(proof, occasion);
    checkAccessTokenDigest(proof, occasion);
    enterNonce(proof);
    if (occasion.proofs > 1)
        proof.report(found::SeveralProofs{occasion.proofs}, "text:0");
}

void checkThumbprintEdge(InspectionDraft &draft, const json::Object *accessToken, std::string_view key,
                         const Occasion &occasion)
{
    Binding edge{Edge::Thumbprint, Artefact::AccessToken, Artefact::Proof, BindingState::NotChecked, {},
                 std::string(key)};
    const json::Value *confirmation = accessToken ? accessToken->find("cnf") : nullptr;
    const json::Object *members = confirmation ? confirmation->asObject() : nullptr;
    const json::Value *thumbprint = members ? members->find("jkt") : nullptr;
    const std::string *written = thumbprint ? thumbprint->asString() : nullptr;
    if (!accessToken || key.empty()) {
        edge.gap = BindingGap::PartnerUnreadable;
    } else if (thumbprint) {
        edge.written = written ? *written : std::string();
        compare(edge, edge.written == key, std::string(key));
    } else if (occasion.scheme == "dpop") {
        edge.state = BindingState::Broken;
        draft.report(found::TokenUnbound{std::string(key)}, "payload.cnf");
        draft.result.bindings.push_back(std::move(edge));
        return;
    } else {
        return; // sent as a bearer token, which it is
    }
    const auto digest = base64url::decode(key);
    const HashSlip slip = digest ? hashSlip(edge.written, *digest) : HashSlip::None;
    enter(draft, std::move(edge), "payload.cnf.jkt", slip);
}

bool holds(const Inspection &inspection, Edge edge)
{
    const auto found = std::ranges::find(inspection.bindings, edge, &Binding::edge);
    return found != inspection.bindings.end() && found->state == BindingState::Holds;
}

} // namespace tokenscope::inspect
