// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/operation_cost.h"

#include "crypto/keys/key_handle.h"
#include "crypto/keys/rsa_weakness.h"

#include <cstdint>

namespace tokenscope::crypto {

namespace {

using namespace std::chrono_literals;

/// Of digests, per byte.
constexpr Cost digestCost = 3ns;

/// Of one multiplication modulo a number of so many bits: schoolbook, so that twice the length costs four times.
Cost multiplicationCost(std::size_t bits)
{
    constexpr Cost at2048 = 850ns;
    const auto units = std::int64_t(bits + 255) / 256;
    return at2048 * (units * units) / 64 + 100ns;
}

Cost curveCost(Curve curve)
{
    switch (curve) {
    case Curve::P256:
    case Curve::X25519:
        return 60us;
    case Curve::Ed25519:
        return 100us;
    case Curve::Ed448:
    case Curve::X448:
        return 230us;
    case Curve::P384:
    case Curve::P521:
    case Curve::Secp256k1:
        return 600us;
    }
    return 600us;
}

/// Squarings and multiplications of raising to a public exponent.
std::int64_t publicSteps(const Key &key)
{
    const auto bits = std::int64_t(key.handle().exponentBits);
    return bits <= 17 ? 18 : 2 * bits; // 65537 and smaller ones have few bits set
}

Cost keyCost(const Key &key)
{
    switch (key.type()) {
    case KeyType::Rsa:
        return multiplicationCost(key.bits()) * publicSteps(key);
    case KeyType::Ec:
    case KeyType::Okp:
        return curveCost(*key.curve());
    case KeyType::Akp:
        return 120us;
    case KeyType::Oct:
        return 3us;
    }
    return 600us;
}

} // namespace

Cost verificationCost(const Key &key, std::size_t messageLength)
{
    return keyCost(key) + digestCost * std::int64_t(messageLength);
}

Cost privateCost(const Key &key)
{
    return key.type() == KeyType::Rsa ? multiplicationCost(key.bits()) * std::int64_t(key.bits() * 6 / 5)
                                      : keyCost(key);
}

Cost divisorCost(std::size_t bits)
{
    constexpr Cost at2048 = 600us;
    const auto units = std::int64_t(bits + 255) / 256;
    return at2048 * (units * units) / 64;
}

Cost modulusCost(const Key &key)
{
    if (key.type() != KeyType::Rsa || key.handle().modulusFault.load() != Key::Handle::notExamined)
        return {};
    constexpr Cost trialDivisions = 10us; // by the primes below 65,536, for each limb
    const auto length = std::int64_t(key.bits());
    const Cost divisions = trialDivisions * (length / 32);
    return key.bits() > maximumTestedBits ? divisions : divisions + multiplicationCost(key.bits()) * length;
}

} // namespace tokenscope::crypto
