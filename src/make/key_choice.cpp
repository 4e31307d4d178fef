// SPDX-License-Identifier: Apache-2.0
#include "make/key_choice.h"

#include "crypto/algorithm.h"
#include "jose/keys/jwk_builder.h"
#include "make/signing.h"
#include "json/writer.h"

#include <algorithm>

namespace tokenscope::make {

namespace {

AlgorithmChoice choiceOf(const crypto::SignatureAlgorithm &algorithm)
{
    return {std::string(algorithm.name), std::string(algorithm.title)};
}

} // namespace

std::vector<AlgorithmChoice> signingAlgorithms()
{
    std::vector<AlgorithmChoice> choices;
    for (const crypto::SignatureAlgorithm &algorithm : crypto::signatureAlgorithms())
        choices.push_back(choiceOf(algorithm));
    return choices;
}

std::vector<AlgorithmChoice> algorithmsFor(const jose::Jwk &key)
{
    const auto usual = signingKey(key, {});
    if (!usual)
        return {};
    std::vector<AlgorithmChoice> choices = {choiceOf(*usual->algorithm)};
    for (const crypto::SignatureAlgorithm &algorithm : crypto::signatureAlgorithms()) {
        if (&algorithm != usual->algorithm && signingKey(key, algorithm.name))
            choices.push_back(choiceOf(algorithm));
    }
    return choices;
}

std::vector<jose::Jwk> signingKeysOf(const jose::JwkSet &keys)
{
    std::vector<jose::Jwk> found;
    std::ranges::copy_if(keys.keys(), std::back_inserter(found),
                         [](const jose::Jwk &key) { return signingKey(key, {}).has_value(); });
    return found;
}

jose::Jwk namedKey(const jose::Jwk &key, std::string_view id)
{
    const json::Object *members = key.source().asObject();
    if (!members || !key.isWhollySaid())
        return key;
    json::Object renamed = *members;
    renamed.remove("kid");
    if (id.empty())
        return jose::Jwk(json::Value(std::move(renamed)));
    return jose::Jwk(json::Value(jose::withMetadata(renamed, id, {}, {})));
}

jose::Jwk sharedKey(ByteView secret, std::string_view id)
{
    return jose::Jwk(json::Value(jose::withMetadata(jose::octJwk(secret), id, {}, {})));
}

std::optional<jose::Jwk> sharedKey(std::string_view typed, inspect::SecretForm form, std::string_view id)
{
    const auto bytes = inspect::secretBytes(typed, form);
    if (!bytes || bytes->empty())
        return std::nullopt;
    return sharedKey(*bytes, id);
}

std::string publicJwk(const jose::Jwk &key)
{
    return key.isSymmetric() ? std::string() : json::write(key.publicPart(), json::Layout::Indented);
}

std::string publicKeySet(const jose::Jwk &key)
{
    if (key.isSymmetric())
        return {};
    json::Object set;
    set.append("keys", json::Value(json::Array{key.publicPart()}));
    return json::write(set, json::Layout::Indented);
}

} // namespace tokenscope::make
