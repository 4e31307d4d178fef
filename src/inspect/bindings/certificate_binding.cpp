// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/certificate_binding.h"

#include "base/base64url.h"
#include "inspect/bindings/token_hash.h"
#include "jose/keys/certificate_chain.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

const std::string *certificateNamedIn(const Inspection &token)
{
    const json::Value *confirmation = token.claims ? token.payload->root.asObject()->find("cnf") : nullptr;
    const json::Object *members = confirmation ? confirmation->asObject() : nullptr;
    const json::Value *thumbprint = members ? members->find("x5t#S256") : nullptr;
    return thumbprint ? thumbprint->asString() : nullptr;
}

/// SHA-256 of each certificate's DER.
std::vector<Bytes> digestsOf(const InspectionKeys &loaded)
{
    std::vector<Bytes> digests;
    for (const KeySource &source : loaded.current) {
        for (const jose::Jwk &key : source.all()) {
            const auto chain = jose::certificateChain(key);
            if (const crypto::Certificate *leaf = chain.leaf())
                digests.push_back(leaf->sha256);
        }
    }
    return digests;
}

} // namespace

void checkClientCertificate(InspectionDraft &draft)
{
    const std::string *written = certificateNamedIn(draft.result);
    if (!written)
        return;
    Binding edge{Edge::ClientCertificate,  Artefact::AccessToken, Artefact::ClientCertificate,
                 BindingState::NotChecked, shortened(*written),   {}};
    const InspectionKeys *given = draft.question.clientCertificates;
    const std::vector<Bytes> digests = given ? digestsOf(*given) : std::vector<Bytes>();
    if (digests.empty()) {
        edge.gap = given ? BindingGap::PartnerUnreadable : BindingGap::PartnerAbsent;
        draft.result.bindings.push_back(std::move(edge));
        return;
    }
    const auto same =
        std::ranges::find(digests, *written, [](const Bytes &digest) { return base64url::encode(digest); });
    edge.state = same == digests.end() ? BindingState::Broken : BindingState::Holds;
    edge.computed = base64url::encode(digests.front());
    std::erase_if(draft.result.findings,
                  [](const Finding &finding) { return finding.as<found::ClientCertificateMissing>() != nullptr; });
    if (edge.state == BindingState::Broken) {
        draft.report(found::EdgeBroken{Edge::ClientCertificate, Artefact::AccessToken, edge.written, edge.computed,
                                       hashSlip(*written, digests.front())},
                     "payload.cnf.x5t#S256");
    } else {
        edge.computed = edge.written;
    }
    draft.result.bindings.push_back(std::move(edge));
}

} // namespace tokenscope::inspect
