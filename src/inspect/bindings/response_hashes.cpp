// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/response_hashes.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "base/whitespace.h"
#include "crypto/algorithm.h"
#include "inspect/bindings/text_parameters.h"
#include "inspect/bindings/token_hash.h"
#include "inspect/findings/fact.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::inspect {

namespace {

struct HashClaim
{
    Edge edge;
    Artefact of;
    std::string_view partner;       ///< its name in a response
    std::string_view longName = {}; ///< of the claim, where it has another one too
};

constexpr std::array hashClaims = {
    HashClaim{Edge::AccessTokenHash, Artefact::AccessToken, "access_token"},
    HashClaim{Edge::CodeHash, Artefact::Code, "code"}, HashClaim{Edge::StateHash, Artefact::State, "state"},
    HashClaim{Edge::RefreshTokenHash, Artefact::RefreshToken, "refresh_token", "urn:openid:params:jwt:claim:rt_hash"}};

const HashClaim &claimFor(Edge edge)
{
    return *std::ranges::find(hashClaims, edge, &HashClaim::edge);
}

/// As the token calls the claim.
std::string_view claimName(const Inspection &result, Edge edge)
{
    const std::string_view longName = claimFor(edge).longName;
    const bool isLong = !longName.empty() && result.claims && result.payload->root.asObject()->find(longName);
    return isLong ? longName : nameOf(edge);
}

const std::string *writtenIn(const Inspection &result, Edge edge)
{
    const json::Value *value = result.claims ? result.payload->root.asObject()->find(claimName(result, edge)) : nullptr;
    return value ? value->asString() : nullptr;
}

constexpr std::string_view requestIdClaim = "urn:openid:params:jwt:claim:auth_req_id";

const std::string *requestIdIn(const Inspection &result)
{
    const json::Value *value = result.claims ? result.payload->root.asObject()->find(requestIdClaim) : nullptr;
    return value ? value->asString() : nullptr;
}

/// The values that came in one response with the ID token.
class Response
{
public:
    Response(std::string_view text, std::size_t place, const std::string &token)
        : m_word(wordAround(text, std::min(place, text.size())))
    {
        constexpr std::size_t longest = 64 * 1024; // of a token response
        const std::size_t first = std::min(text.find_first_not_of(ascii::jsonWhitespace), text.size());
        if (text.size() <= longest && text.substr(first).starts_with('{')) {
            if (auto document = json::parse(text.substr(first)))
                m_object = std::move(document->root);
        }
        if (valueOf("id_token") != token) {
            m_object = {};
            m_word = {};
        }
    }

    std::string valueOf(std::string_view name) const
    {
        const json::Object *members = m_object.asObject();
        const json::Value *value = members ? members->find(name) : nullptr;
        if (value && value->asString())
            return *value->asString();
        return members ? std::string() : parameterIn(m_word, name);
    }

private:
    std::string_view m_word;
    json::Value m_object;
};

/// What it is the hash of is not at hand, and yet it cannot be one: it was not halved, is in hexadecimal digits, or was
/// made with the hash of another algorithm.
void checkForm(InspectionDraft &draft, Edge edge, const std::string &written)
{
    const auto *algorithm = crypto::findSignatureAlgorithm(draft.result.signature.algorithm);
    const auto &recognition = draft.result.recognition;
    const auto &expected = draft.question.expectations;
    const bool isIdToken = expected.tokenType == TokenType::IdToken || (recognition && recognition->isSure());
    if (!algorithm || !isIdToken)
        return;
    const std::size_t length = base64url::encode(halfHash(*algorithm, {}, written)).size();
    if (written.size() == length && base64url::decode(written))
        return;
    const std::string path = "payload." + std::string(claimName(draft.result, edge));
    draft.report(found::MemberInvalid{"id_token", path, "OpenID Connect Core 1.0, 3.1.3.6", written, Allowed::HalfHash},
                 path);
}

/// OpenID Connect CIBA 1.0, 10.3.1: what is pushed to a client names the request that it answers, in the ID token too.
void compareRequestId(InspectionDraft &draft, const Response &response)
{
    const std::string *written = requestIdIn(draft.result);
    const std::string answered = written ? response.valueOf("auth_req_id") : std::string();
    if (!written || answered.empty() || answered == *written)
        return;
    const std::string path = "payload." + std::string(requestIdClaim);
    draft.report(found::MemberInvalid{"id_token", path, "OpenID Connect CIBA 1.0, 10.3.1", *written, Allowed::SameAs,
                                      std::string("auth_req_id")},
                 path);
}

} // namespace

bool hasResponseHashes(const Inspection &inspection)
{
    return requestIdIn(inspection) || std::ranges::any_of(hashClaims, [&inspection](const HashClaim &claim) {
               return writtenIn(inspection, claim.edge) != nullptr;
           });
}

void checkResponseHash(InspectionDraft &draft, Edge edge, std::string_view value)
{
    const std::string *written = writtenIn(draft.result, edge);
    if (!written)
        return;
    const auto *algorithm = crypto::findSignatureAlgorithm(draft.result.signature.algorithm);
    Binding binding{edge, Artefact::IdToken, claimFor(edge).of, BindingState::NotChecked, shortened(*written), {}};
    if (!algorithm) {
        binding.gap = BindingGap::NotSupported;
        draft.result.bindings.push_back(std::move(binding));
        return;
    }
    const Bytes hash = halfHash(*algorithm, asBytes(value), *written);
    binding.computed = base64url::encode(hash);
    binding.state = binding.computed == *written ? BindingState::Holds : BindingState::Broken;
    if (binding.state == BindingState::Broken) {
        draft.report(found::EdgeBroken{edge, Artefact::IdToken, *written, binding.computed, hashSlip(*written, hash)},
                     "payload." + std::string(claimName(draft.result, edge)));
    }
    draft.result.bindings.push_back(std::move(binding));
}

void checkResponseHashes(InspectionDraft &draft, std::string_view text, std::size_t place)
{
    const Response response(text, place, draft.result.token);
    compareRequestId(draft, response);
    for (const HashClaim &claim : hashClaims) {
        const bool isDone =
            std::ranges::find(draft.result.bindings, claim.edge, &Binding::edge) != draft.result.bindings.end();
        const std::string *written = writtenIn(draft.result, claim.edge);
        if (!written || isDone)
            continue;
        const std::string value = response.valueOf(claim.partner);
        if (!value.empty()) {
            checkResponseHash(draft, claim.edge, value);
            continue;
        }
        checkForm(draft, claim.edge, *written);
        draft.result.bindings.push_back({claim.edge,
                                         Artefact::IdToken,
                                         claim.of,
                                         BindingState::NotChecked,
                                         shortened(*written),
                                         {},
                                         BindingGap::PartnerAbsent});
    }
}

} // namespace tokenscope::inspect
