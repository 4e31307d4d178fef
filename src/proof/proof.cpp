// SPDX-License-Identifier: Apache-2.0
#include "proof/proof.h"

#include "inspect/model/expectations_json.h"
#include "jose/privacy/private_material.h"
#include "proof/content.h"
#include "proof/derivation.h"
#include "proof/key_list.h"
#include "json/writer.h"

#include <algorithm>

namespace tokenscope::proof {

using inspect::Inspection;
using inspect::Question;

namespace {

/// What surrounds a token may name passwords and client secrets: then the text stays out, and the proof begins with
/// the token.
json::Value textAround(const Question &question, const Inspection &inspection)
{
    const bool isToken = question.text == inspection.token;
    if (isToken || jose::privatePassages(question.text).empty())
        return contentOf(asBytes(question.text));
    json::Object object;
    object.append("withheld", json::Value(true));
    object.append("length", json::Value(std::int64_t(question.text.size())));
    return json::Value(std::move(object));
}

bool showsPrivateKey(const std::optional<json::Document> &document)
{
    return document && holdsPrivateKey(json::write(document->root));
}

/// Whether the token itself would hand on a private key. What comes out of an encrypted one can be left out.
bool exposesPrivateKey(const Inspection &inspection)
{
    const bool isOpen = !inspection.decryption &&
                        (holdsPrivateKey(asText(inspection.payloadBytes)) || showsPrivateKey(inspection.payload));
    return isOpen || holdsPrivateKey(inspection.token) || showsPrivateKey(inspection.header) ||
           std::ranges::any_of(inspection.signatures, exposesPrivateKey) ||
           std::ranges::any_of(inspection.nested, exposesPrivateKey);
}

json::Value askedOf(const Question &question, const Inspection &inspection)
{
    json::Object object;
    object.append("text", textAround(question, inspection));
    if (question.tokens)
        object.append("token", json::Value(std::int64_t(question.token + 1)));
    object.append("time", json::Value(std::int64_t(question.moment.time_since_epoch().count())));
    object.append("expectations", json::Value(inspect::writeExpectations(question.expectations)));
    if (question.detachedPayload)
        object.append("detached_payload", contentOf(*question.detachedPayload));
    object.append("access_token_given", json::Value(question.accessToken.has_value()));
    return json::Value(std::move(object));
}

} // namespace

std::expected<json::Object, Obstacle> proofOf(const Question &question, const Inspection &inspection,
                                              const inspect::SignatureTrace &trace)
{
    if (exposesPrivateKey(inspection))
        return std::unexpected(Obstacle::TokenHoldsPrivateKey);
    KeyList keys(question.keys);
    json::Object derivation = derivationOf(question, inspection, trace, keys, inspection.token);
    json::Object object;
    object.append("format", json::Value("tokenscope-proof"));
    object.append("version", json::Value(std::int64_t(version)));
    object.append("asked", askedOf(question, inspection));
    object.append("keys", json::Value(keys.toJson()));
    object.append("derivation", json::Value(std::move(derivation)));
    object.append("verdict", json::Value(inspect::verdictName(inspection.verdict)));
    return object;
}

} // namespace tokenscope::proof
