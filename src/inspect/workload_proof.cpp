// SPDX-License-Identifier: Apache-2.0
#include "inspect/workload_proof.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "inspect/bindings/request_address.h"
#include "inspect/bindings/token_hash.h"
#include "inspect/law/value_rules.h"
#include "json/writer.h"

#include <algorithm>
#include <string>

namespace tokenscope::inspect {

namespace {

void checkDigest(InspectionDraft &draft, const UnjudgedToken &proof, const TokenKind &kind, std::string_view identity)
{
    const std::string_view path = kind.keyElsewhere.digest;
    const std::string *written = proof.textAt(path);
    if (!written)
        return;
    const Bytes digest = crypto::sha256(asBytes(identity));
    const std::string computed = base64url::encode(digest);
    const bool isSame = *written == computed;
    draft.result.bindings.push_back({Edge::WorkloadDigest, Artefact::Proof, Artefact::WorkloadToken,
                                     isSame ? BindingState::Holds : BindingState::Broken, shortened(*written),
                                     computed});
    if (!isSame) {
        draft.report(
            found::EdgeBroken{Edge::WorkloadDigest, Artefact::Proof, *written, computed, hashSlip(*written, digest)},
            std::string(path));
    }
}

/// What a proof says of another part of the request: the hash of that part.
struct PartDigest
{
    Edge edge;
    Artefact to;
    std::string_view path; ///< where the proof has the hash
};

void checkPart(InspectionDraft &draft, const UnjudgedToken &proof, const TokenKind &kind, const PartDigest &part,
               std::string_view content)
{
    const std::string where(part.path);
    const std::string *written = proof.textAt(where);
    const Bytes digest = crypto::sha256(asBytes(content));
    const std::string computed = base64url::encode(digest);
    const bool isSame = written && *written == computed;
    draft.result.bindings.push_back({part.edge, Artefact::Proof, part.to,
                                     isSame ? BindingState::Holds : BindingState::Broken,
                                     written ? shortened(*written) : std::string(), computed});
    if (!proof.at(where))
        draft.report(found::MemberRequired{kind.name, where, kind.rule, {}}, where);
    else if (written && !isSame)
        draft.report(found::EdgeBroken{part.edge, Artefact::Proof, *written, computed, hashSlip(*written, digest)},
                     where);
}

/// Null where the request has no such header.
const std::string *headerOf(const std::optional<PastedRequest> &request, std::string_view name)
{
    if (!request)
        return nullptr;
    const auto found = std::ranges::find(request->headers, name, &PastedHeader::name);
    return found == request->headers.end() ? nullptr : &found->value;
}

/// draft-ietf-wimse-wpt, 2: `ath` if there is an access token, `tth` if there is a transaction token.
void checkTokensOfRequest(InspectionDraft &draft, const UnjudgedToken &proof, const TokenKind &kind,
                          const std::optional<PastedRequest> &request)
{
    constexpr PartDigest accessToken{Edge::AccessTokenDigest, Artefact::AccessToken, "payload.ath"};
    constexpr PartDigest transaction{Edge::TransactionDigest, Artefact::Token, "payload.tth"};
    if (const auto &given = draft.question.accessToken)
        checkPart(draft, proof, kind, accessToken, asText(*given));
    else if (request && !request->accessToken.empty())
        checkPart(draft, proof, kind, accessToken, request->accessToken);
    if (const std::string *token = headerOf(request, "txn-token"))
        checkPart(draft, proof, kind, transaction, *token);
}

/// The same: `oth` has the hash of each other header that it names, and one that is not understood is refused.
void checkOtherHeaders(InspectionDraft &draft, const UnjudgedToken &proof, const TokenKind &kind,
                       const std::optional<PastedRequest> &request)
{
    const json::Value *others = proof.at("payload.oth");
    const json::Object *members = others ? others->asObject() : nullptr;
    if (!members || members->isEmpty())
        return;
    if (!request) {
        draft.leaveUnchecked(Part::Occasion, Missing::Request, kind.name);
        return;
    }
    for (const json::Member &member : members->members()) {
        const std::string *value = headerOf(request, member.name);
        const std::string computed =
            value ? base64url::encode(crypto::sha256(asBytes(std::string_view(*value)))) : std::string();
        const std::string written = member.value.asString() ? *member.value.asString() : json::write(member.value);
        const bool isSame = value && written == computed;
        draft.result.bindings.push_back({Edge::HeaderDigest, Artefact::Proof, Artefact::Request,
                                         isSame ? BindingState::Holds : BindingState::Broken, shortened(written),
                                         computed});
        if (!isSame)
            draft.report(found::EdgeBroken{Edge::HeaderDigest, Artefact::Proof, written, computed},
                         "payload.oth." + member.name);
    }
}

/// Where nothing says whether the request went by https or http, it went as the proof says.
std::optional<std::string> addressFor(const InspectionDraft &draft, const std::optional<PastedRequest> &request,
                                      std::string_view written)
{
    if (const auto &given = draft.question.expectations.requestAddress)
        return given;
    if (!request || !request->address)
        return std::nullopt;
    const bool isPlain = !request->isSchemeKnown && written.starts_with("http:");
    return isPlain && request->address->starts_with("https:") ? "http:" + request->address->substr(6)
                                                              : *request->address;
}

/// The same: `aud` is where the request goes.
void checkTarget(InspectionDraft &draft, const UnjudgedToken &proof, const std::optional<PastedRequest> &request)
{
    const json::Value *audience = proof.at("payload.aud");
    const std::string *written = audience ? soleText(*audience) : nullptr;
    const auto sent = written ? addressFor(draft, request, *written) : std::nullopt;
    if (!sent)
        return;
    const auto named = comparableAddress(*written);
    const auto address = comparableAddress(*sent);
    const bool isSame = named && named == address;
    draft.result.bindings.push_back({Edge::Target, Artefact::Proof, Artefact::Request,
                                     isSame ? BindingState::Holds : BindingState::Broken, shortened(*written),
                                     shortened(address.value_or(*sent))});
    if (!isSame)
        draft.report(found::EdgeBroken{Edge::Target, Artefact::Proof, *written, address.value_or(*sent)},
                     "payload.aud");
}

} // namespace

void checkWorkloadProof(InspectionDraft &draft, const UnjudgedToken &proof, const TokenKind &kind,
                        std::string_view identity, const std::optional<PastedRequest> &request)
{
    checkDigest(draft, proof, kind, identity);
    checkTokensOfRequest(draft, proof, kind, request);
    checkTarget(draft, proof, request);
    checkOtherHeaders(draft, proof, kind, request);
}

} // namespace tokenscope::inspect
