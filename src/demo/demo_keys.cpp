// SPDX-License-Identifier: Apache-2.0
#include "demo/demo_keys.h"

#include "crypto/keys/key_generation.h"
#include "demo/random_id.h"
#include "jose/keys/jwk_builder.h"

#include <algorithm>
#include <utility>

namespace tokenscope::demo {

namespace {

constexpr std::size_t modulusBits = 2048;
constexpr std::string_view postQuantumAlgorithm = "ML-DSA-65";

std::string versioned(std::string_view itemId, int version)
{
    return std::string(itemId) + '|' + std::to_string(version);
}

bool isOkp(crypto::Curve curve)
{
    return curve == crypto::Curve::Ed25519;
}

DemoKey makeOnCurve(crypto::Curve curve, std::string_view algorithm, std::string kid, std::string_view use)
{
    crypto::CurveNumbers numbers = crypto::generateOnCurve(curve);
    auto key = isOkp(curve) ? crypto::Key::okp(curve, numbers.x, numbers.d)
                            : crypto::Key::ec(curve, numbers.x, numbers.y, numbers.d);
    numbers.d.clear();
    json::Object jwk = jose::withMetadata(jose::curveJwk(curve, numbers), kid, algorithm, use);
    return {std::string(algorithm), std::move(kid), std::move(key.value()), std::move(jwk)};
}

DemoKey makeRsa(std::string kid)
{
    const crypto::RsaNumbers numbers = crypto::generateRsa(modulusBits);
    auto key = crypto::Key::rsa(numbers);
    crypto::RsaNumbers published;
    published.modulus = numbers.modulus;
    published.exponent = numbers.exponent;
    json::Object jwk = jose::withMetadata(jose::rsaJwk(published), kid, "RS256", "sig");
    return {"RS256", std::move(kid), std::move(key.value()), std::move(jwk)};
}

DemoKey makePostQuantum(std::string kid)
{
    crypto::ParameterSetNumbers numbers = crypto::generateForParameterSet(postQuantumAlgorithm);
    auto key = crypto::Key::ofParameterSet(numbers.parameterSet, numbers.publicKey, numbers.seed);
    numbers.seed.clear();
    json::Object jwk = jose::withMetadata(jose::jwkOf(numbers), kid, {}, "sig");
    return {std::string(postQuantumAlgorithm), std::move(kid), std::move(key.value()), std::move(jwk)};
}

/// As Pangea publishes its keys: no `use`.
DemoKey makeEs256(std::string kid)
{
    return makeOnCurve(crypto::Curve::P256, "ES256", std::move(kid), {});
}

std::string freshKid()
{
    return versioned(randomId("pvi_"), 1);
}

} // namespace

DemoKeys::DemoKeys()
    : m_itemId(randomId("pvi_"))
{
    m_keys.push_back(makeEs256(versioned(m_itemId, m_version)));
    m_keys.push_back(makeEs256(versioned(m_itemId, m_version - 1)));
    m_keys.push_back(makeRsa(freshKid()));
    m_keys.push_back(makeOnCurve(crypto::Curve::Ed25519, "EdDSA", freshKid(), "sig"));
    m_keys.push_back(makeOnCurve(crypto::Curve::P384, "ES384", freshKid(), "sig"));
    m_keys.push_back(makeOnCurve(crypto::Curve::P521, "ES512", freshKid(), "sig"));
    if (crypto::findSignatureAlgorithm(postQuantumAlgorithm))
        m_keys.push_back(makePostQuantum(freshKid()));
}

bool DemoKeys::has(std::string_view algorithm) const
{
    return std::ranges::find(m_keys, algorithm, &DemoKey::algorithm) != m_keys.end();
}

const DemoKey &DemoKeys::newest(std::string_view algorithm) const
{
    return *std::ranges::find(m_keys, algorithm, &DemoKey::algorithm);
}

json::Object DemoKeys::keySet() const
{
    json::Array keys;
    keys.reserve(m_keys.size());
    for (const DemoKey &key : m_keys)
        keys.emplace_back(key.publicJwk);
    json::Object set;
    set.append("keys", std::move(keys));
    return set;
}

void DemoKeys::rotate()
{
    m_keys.insert(m_keys.begin(), makeEs256(versioned(m_itemId, ++m_version)));
    const std::string withdrawn = versioned(m_itemId, m_version - 2);
    std::erase_if(m_keys, [&withdrawn](const DemoKey &key) { return key.kid == withdrawn; });
}

DemoKey DemoKeys::stranger(std::string_view kid)
{
    return makeEs256(std::string(kid));
}

} // namespace tokenscope::demo
