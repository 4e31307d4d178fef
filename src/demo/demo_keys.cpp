// SPDX-License-Identifier: Apache-2.0
#include "demo/demo_keys.h"

#include "demo/random_id.h"
#include "make/key_order.h"

#include <algorithm>
#include <utility>

namespace tokenscope::demo {

namespace {

constexpr std::string_view postQuantumAlgorithm = "ML-DSA-65";

std::string versioned(std::string_view itemId, int version)
{
    return std::string(itemId) + '|' + std::to_string(version);
}

DemoKey makeFor(std::string_view algorithm, std::string kid)
{
    const jose::Jwk made = make::makeKey({.algorithm = std::string(algorithm), .id = kid}).value();
    return {std::string(algorithm), std::move(kid), made.key().value(), *made.publicPart().asObject()};
}

/// As Pangea publishes its keys: no `use`.
DemoKey makeEs256(std::string kid)
{
    DemoKey key = makeFor("ES256", std::move(kid));
    key.publicJwk.remove("use");
    return key;
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
    m_keys.push_back(makeFor("RS256", freshKid()));
    m_keys.push_back(makeFor("EdDSA", freshKid()));
    m_keys.push_back(makeFor("ES384", freshKid()));
    m_keys.push_back(makeFor("ES512", freshKid()));
    if (crypto::findSignatureAlgorithm(postQuantumAlgorithm))
        m_keys.push_back(makeFor(postQuantumAlgorithm, freshKid()));
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
    for (const jose::Jwk &guest : m_guests)
        keys.push_back(guest.source());
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

void DemoKeys::publish(const jose::Jwk &key)
{
    std::erase_if(m_guests, [&key](const jose::Jwk &guest) { return guest.id() == key.id(); });
    m_guests.emplace_back(key.publicPart());
}

void DemoKeys::publishElsewhere(const jose::Jwk &key)
{
    m_elsewhere.emplace_back(key.publicPart());
}

json::Object DemoKeys::setElsewhere() const
{
    json::Array keys;
    for (const jose::Jwk &key : m_elsewhere)
        keys.push_back(key.source());
    json::Object set;
    set.append("keys", std::move(keys));
    return set;
}

DemoKey DemoKeys::stranger(std::string_view kid)
{
    return makeEs256(std::string(kid));
}

} // namespace tokenscope::demo
