// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/did_signature.h"

#include "crypto/keys/operation_cost.h"
#include "crypto/signing/verify.h"
#include "jose/keys/did_key.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// `kid` is a DID URL, or a part of one that belongs behind the issuer's DID.
std::optional<jose::DidKey> didKeyOf(const jose::JoseHeader &header, const std::string &issuer)
{
    const auto &id = header.keyId();
    if (id && id->starts_with("did:"))
        return jose::keyOfDid(*id);
    const bool isRelative = !id || id->starts_with('#');
    return isRelative ? jose::keyOfDid(issuer) : std::nullopt;
}

} // namespace

void checkDidSignature(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header,
                       const SignedContent &content)
{
    const auto &claims = draft.result.claims;
    const std::string issuer = claims && claims->issuer() ? *claims->issuer() : std::string();
    const auto own = didKeyOf(header, issuer);
    if (!own || !jws.soundEncoding || !jws.soundHeader || jws.payloadMissing || content.signature.empty())
        return;
    const auto &key = own->key.key();
    const bool fits = !own->key.isSymmetric() && !unfitness(own->key, content.algorithm);
    if (fits && !draft.budget.spendOnCheck(crypto::verificationCost(*key, content.signingInput.size())))
        return;
    const bool verifies = fits && crypto::verify(content.algorithm, *key, asBytes(content.signingInput),
                                                 content.signature) == crypto::Outcome::Verified;
    if (!verifies) {
        std::erase_if(draft.result.findings, [](const Finding &finding) {
            return finding.code == Code::NoKeys || finding.code == Code::KidUnknown;
        });
        draft.result.signature.state = SignatureState::Failed;
        draft.report(found::NotByOwnKey{{}, own->method, std::string(content.algorithm.name), fits, own->did},
                     "signature");
        return;
    }
    draft.result.hypotheses.emplace_back(tried::KeyInDid{own->method});
    std::ranges::stable_sort(draft.result.hypotheses, {}, &Hypothesis::code);
    if (std::erase_if(draft.result.findings, [](const Finding &finding) { return finding.code == Code::NoKeys; }) > 0) {
        const bool isIssuer = !issuer.starts_with("did:") || issuer == own->did;
        draft.report(found::OnlyOwnKey{own->method, own->did, isIssuer}, "signature");
    }
}

} // namespace tokenscope::inspect
