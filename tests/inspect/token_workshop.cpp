// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/token_workshop.h"

#include "base/base64url.h"
#include "crypto/keys/key_generation.h"
#include "jose/keys/jwk_builder.h"
#include "jose/signing.h"
#include "json/writer.h"

namespace tokenscope::workshop {

namespace {

json::Object generated(const crypto::SignatureAlgorithm &algorithm)
{
    switch (algorithm.family) {
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return jose::rsaJwk(crypto::generateRsa(2048));
    case crypto::Family::Ecdsa:
        return jose::curveJwk(*algorithm.curve, crypto::generateOnCurve(*algorithm.curve));
    case crypto::Family::EdDsa: {
        const auto curve = algorithm.curve.value_or(crypto::Curve::Ed25519);
        return jose::curveJwk(curve, crypto::generateOnCurve(curve));
    }
    case crypto::Family::MlDsa:
        return jose::jwkOf(crypto::generateForParameterSet(algorithm.name));
    case crypto::Family::Hmac:
        return jose::octJwk(asBytes("a secret of this test, and long enough for each of the hashes there are"));
    }
    return {};
}

Signer fromJwk(std::string_view algorithm, std::string_view keyId, json::Object material)
{
    const json::Object jwk = jose::withMetadata(std::move(material), keyId, algorithm, {});
    return {std::string(algorithm), std::string(keyId), jwk, jose::Jwk(json::Value(jwk)).key().value()};
}

} // namespace

json::Value Signer::publicJwk() const
{
    return jose::Jwk(json::Value(jwk)).publicPart();
}

Signer makeSigner(std::string_view algorithm, std::string_view keyId)
{
    return fromJwk(algorithm, keyId, generated(*crypto::findSignatureAlgorithm(algorithm)));
}

Signer makeRsaSigner(std::string_view algorithm, std::string_view keyId, std::size_t modulusBits)
{
    return fromJwk(algorithm, keyId, jose::jwkOf(crypto::generateRsa(modulusBits)));
}

Signer makeSecret(std::string_view algorithm, std::string_view keyId, std::string_view secret)
{
    return fromJwk(algorithm, keyId, jose::octJwk(asBytes(secret)));
}

json::Object goodClaims()
{
    json::Object claims;
    claims.append("iss", json::Value("https://issuer.example"));
    claims.append("sub", json::Value("user-1"));
    claims.append("aud", json::Value("my-app"));
    claims.append("iat", json::Value(now - 600));
    claims.append("nbf", json::Value(now - 600));
    claims.append("exp", json::Value(now + 3000));
    claims.append("jti", json::Value("t-1"));
    return claims;
}

json::Object headerOf(const Signer &signer)
{
    json::Object header;
    header.append("alg", json::Value(signer.algorithm));
    if (!signer.keyId.empty())
        header.append("kid", json::Value(signer.keyId));
    header.append("typ", json::Value("JWT"));
    return header;
}

std::string sign(const Signer &signer, const json::Object &header, std::string_view payload)
{
    // Whatever the header says of the algorithm, it is the signer's that signs.
    const std::string input =
        base64url::encode(asBytes(json::write(header))) + "." + base64url::encode(asBytes(payload));
    const auto signature =
        crypto::sign(*crypto::findSignatureAlgorithm(signer.algorithm), signer.key, asBytes(input)).value();
    return input + "." + base64url::encode(signature);
}

std::string sign(const Signer &signer, const json::Object &claims)
{
    return sign(signer, headerOf(signer), json::write(claims));
}

std::string segmentOf(const std::string &token, int part)
{
    std::size_t begin = 0;
    for (int i = 0; i < part; ++i)
        begin = token.find('.', begin) + 1;
    return token.substr(begin, token.find('.', begin) - begin);
}

std::string withSegment(const std::string &token, int part, std::string_view segment)
{
    std::string changed;
    for (int i = 0; i < 3; ++i) {
        changed += i == 0 ? "" : ".";
        changed += i == part ? std::string(segment) : segmentOf(token, i);
    }
    return changed;
}

std::string encoded(std::string_view text)
{
    return base64url::encode(asBytes(text));
}

inspect::KeySource source(std::vector<json::Value> jwks, inspect::KeyOrigin origin)
{
    std::vector<jose::Jwk> keys;
    for (json::Value &jwk : jwks)
        keys.emplace_back(std::move(jwk));
    inspect::KeySource result;
    result.keys = std::make_shared<const jose::JwkSet>(std::move(keys));
    result.origin = origin;
    result.name = "test endpoint";
    result.fetchedAt = moment - std::chrono::minutes(5);
    return result;
}

inspect::InspectionKeys keysOf(std::vector<json::Value> jwks, inspect::KeyOrigin origin)
{
    inspect::InspectionKeys keys;
    keys.current.push_back(source(std::move(jwks), origin));
    return keys;
}

inspect::InspectionKeys loaded(std::initializer_list<const Signer *> signers)
{
    std::vector<json::Value> jwks;
    for (const Signer *signer : signers)
        jwks.push_back(signer->publicJwk());
    return keysOf(std::move(jwks));
}

inspect::Inspection judge(const std::string &text, const inspect::InspectionKeys &keys,
                          const inspect::Expectations &expectations)
{
    return inspect::inspect({text, keys, expectations, moment});
}

} // namespace tokenscope::workshop
