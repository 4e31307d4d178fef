// SPDX-License-Identifier: Apache-2.0
#include "make/key_order.h"

#include "crypto/encryption/recipient_key.h"
#include "crypto/encryption_algorithm.h"
#include "crypto/keys/key_generation.h"
#include "crypto/secret_bytes.h"
#include "jose/keys/jwk_builder.h"

#include <array>
#include <string_view>

namespace tokenscope::make {

namespace {

using crypto::Curve;
using crypto::KeyType;

constexpr std::size_t usualModulus = 2048;
constexpr std::size_t usualSecret = 256;

/// Sizes in bits, both the same if there is no choice.
struct Sizes
{
    std::size_t least;
    std::size_t most;
};

/// What an algorithm demands of its key.
struct Demand
{
    KeyType type;
    std::optional<Curve> curve = {}; ///< the usual one, where others will do as well
    std::optional<Sizes> secret = {};
    std::string_view use = {};
};

Sizes exactly(std::size_t bytes)
{
    return {bytes * 8, bytes * 8};
}

Demand demandOf(const crypto::SignatureAlgorithm &algorithm)
{
    switch (algorithm.family) {
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return {.type = KeyType::Rsa, .use = "sig"};
    case crypto::Family::Ecdsa:
        return {.type = KeyType::Ec, .curve = algorithm.curve, .use = "sig"};
    case crypto::Family::EdDsa:
        return {.type = KeyType::Okp, .curve = algorithm.curve.value_or(Curve::Ed25519), .use = "sig"};
    case crypto::Family::MlDsa:
        return {.type = KeyType::Akp, .use = "sig"};
    case crypto::Family::Hmac:
        break;
    }
    // RFC 7518, 3.2: at least as long as the hash.
    const Sizes sizes{crypto::digestLength(algorithm.digest) * 8, largestSecret};
    return {.type = KeyType::Oct, .secret = sizes, .use = "sig"};
}

Demand demandOf(const crypto::KeyManagement &management)
{
    switch (management.family) {
    case crypto::KeyManagementFamily::RsaOaep:
    case crypto::KeyManagementFamily::RsaPkcs1:
        return {.type = KeyType::Rsa, .use = "enc"};
    case crypto::KeyManagementFamily::Ecdh:
        return {.type = KeyType::Ec, .curve = Curve::P256, .use = "enc"};
    case crypto::KeyManagementFamily::AesKeyWrap:
    case crypto::KeyManagementFamily::AesGcmKeyWrap:
        return {.type = KeyType::Oct, .secret = exactly(management.wrapLength), .use = "enc"};
    case crypto::KeyManagementFamily::Direct:
    case crypto::KeyManagementFamily::Pbes2:
        break;
    }
    return {.type = KeyType::Oct, .secret = Sizes{smallestSecret, largestSecret}, .use = "enc"};
}

/// Nothing where no algorithm is asked for.
std::expected<std::optional<Demand>, KeyOrderError> demandOfName(const std::string &algorithm)
{
    if (algorithm.empty())
        return std::nullopt;
    if (const auto *signature = crypto::findSignatureAlgorithm(algorithm))
        return demandOf(*signature);
    if (algorithm == "RSA1_5")
        return std::unexpected(KeyOrderError{KeyOrderFault::BrokenAlgorithm, algorithm});
    if (const auto *management = crypto::findKeyManagement(algorithm))
        return demandOf(*management);
    if (const auto *encryption = crypto::findContentEncryption(algorithm))
        return Demand{.type = KeyType::Oct, .secret = exactly(encryption->keyLength), .use = "enc"};
    const bool isMlDsa = algorithm.starts_with("ML-DSA-") && crypto::isRegisteredAlgorithm(algorithm);
    return std::unexpected(
        KeyOrderError{isMlDsa ? KeyOrderFault::NeedsMlDsa : KeyOrderFault::UnknownAlgorithm, algorithm});
}

std::optional<KeyType> findKeyType(std::string_view name)
{
    constexpr std::array<std::string_view, 5> names = {"RSA", "EC", "OKP", "AKP", "oct"}; // in the order of the enum
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(KeyType(found - names.begin()));
}

KeyType typeOf(Curve curve)
{
    return curve <= Curve::Secp256k1 ? KeyType::Ec : KeyType::Okp;
}

/// What will be made.
struct Plan
{
    KeyType type;
    std::optional<Curve> curve;
    std::size_t bits = 0;
};

std::expected<Plan, KeyOrderError> planOf(const KeyOrder &order, const std::optional<Demand> &demand)
{
    const auto type = findKeyType(order.keyType);
    if (!type && !order.keyType.empty())
        return std::unexpected(KeyOrderError{KeyOrderFault::UnknownKeyType, order.keyType});
    const auto curve = crypto::findCurve(order.curve);
    if (!curve && !order.curve.empty())
        return std::unexpected(KeyOrderError{KeyOrderFault::UnknownCurve, order.curve});
    Plan plan{.type = KeyType::Ec, .curve = curve};
    if (type)
        plan.type = *type;
    else if (curve)
        plan.type = typeOf(*curve);
    else if (demand)
        plan.type = demand->type;
    else if (order.bits)
        plan.type = KeyType::Rsa;
    if (!plan.curve && demand && demand->type == plan.type)
        plan.curve = demand->curve;
    if (!plan.curve && plan.type == KeyType::Ec)
        plan.curve = Curve::P256;
    if (!plan.curve && plan.type == KeyType::Okp)
        plan.curve = demand ? Curve::X25519 : Curve::Ed25519; // the demand is for the agreement with any curve
    const bool fitsType = plan.curve ? typeOf(*plan.curve) == plan.type : true;
    if (!fitsType)
        return std::unexpected(KeyOrderError{KeyOrderFault::Contradiction, order.curve});
    return plan;
}

std::expected<std::size_t, KeyOrderError> bitsOf(const KeyOrder &order, KeyType type,
                                                 const std::optional<Demand> &demand)
{
    if (type != KeyType::Rsa && type != KeyType::Oct) {
        if (order.bits)
            return std::unexpected(KeyOrderError{KeyOrderFault::BitsOfCurve, std::to_string(*order.bits)});
        return 0;
    }
    Sizes sizes{smallestModulus, largestModulus};
    if (type == KeyType::Oct)
        sizes = demand && demand->secret ? *demand->secret : Sizes{smallestSecret, largestSecret};
    const std::size_t usual = type == KeyType::Rsa ? usualModulus : std::clamp(usualSecret, sizes.least, sizes.most);
    const std::size_t bits = order.bits.value_or(usual);
    if (bits < sizes.least || bits > sizes.most || bits % 8 != 0)
        return std::unexpected(
            KeyOrderError{KeyOrderFault::BitsOutOfRange, std::to_string(bits), sizes.least, sizes.most});
    return bits;
}

/// Of a key that has one of its own.
bool fitsAlgorithm(const std::string &algorithm, const crypto::Key &key)
{
    if (const auto *signature = crypto::findSignatureAlgorithm(algorithm))
        return crypto::fits(*signature, key);
    const auto *management = crypto::findKeyManagement(algorithm);
    if (!management || management->family == crypto::KeyManagementFamily::Direct)
        return key.type() == KeyType::Oct;
    return crypto::fits(*management, *crypto::findContentEncryption("A128GCM"), key);
}

json::Object madeNumbers(const Plan &plan, const std::string &algorithm)
{
    switch (plan.type) {
    case KeyType::Rsa:
        return jose::rsaJwk(crypto::generateRsa(plan.bits));
    case KeyType::Ec:
    case KeyType::Okp:
        return jose::curveJwk(*plan.curve, crypto::generateOnCurve(*plan.curve));
    case KeyType::Akp:
        return jose::jwkOf(crypto::generateForParameterSet(algorithm));
    case KeyType::Oct:
        break;
    }
    return jose::octJwk(crypto::randomSecret(plan.bits / 8));
}

/// What can be known before anything is made.
bool contradicts(const KeyOrder &order, const Plan &plan, const std::optional<Demand> &demand)
{
    if (!demand)
        return false;
    const bool agrees = crypto::findKeyManagement(order.algorithm) != nullptr && demand->curve;
    const bool isAnotherType = plan.type != demand->type && !(agrees && plan.type == KeyType::Okp);
    return isAnotherType || (!order.use.empty() && order.use != demand->use);
}

} // namespace

std::expected<jose::Jwk, KeyOrderError> makeKey(const KeyOrder &order)
{
    const bool isPlain = order.algorithm.empty() && order.keyType.empty() && order.curve.empty() && !order.bits;
    const std::string algorithm = isPlain && order.use != "enc" ? std::string("ES256") : order.algorithm;
    const auto demand = demandOfName(algorithm);
    if (!demand)
        return std::unexpected(demand.error());
    auto plan = planOf(order, *demand);
    if (!plan)
        return std::unexpected(plan.error());
    if (contradicts(order, *plan, *demand))
        return std::unexpected(KeyOrderError{KeyOrderFault::Contradiction, algorithm});
    if (plan->type == KeyType::Akp && algorithm.empty())
        return std::unexpected(KeyOrderError{KeyOrderFault::AlgorithmMissing});
    const auto bits = bitsOf(order, plan->type, *demand);
    if (!bits)
        return std::unexpected(bits.error());
    plan->bits = *bits;
    const json::Object numbers = madeNumbers(*plan, algorithm);
    const jose::Jwk bare{json::Value(numbers)};
    if (!algorithm.empty() && !fitsAlgorithm(algorithm, bare.key().value()))
        return std::unexpected(KeyOrderError{KeyOrderFault::Contradiction, algorithm});
    const std::string use = order.use.empty() && *demand ? std::string((*demand)->use) : order.use;
    const std::string id = order.id.empty() ? bare.thumbprint() : order.id;
    return jose::Jwk(json::Value(jose::withMetadata(numbers, id, algorithm, use)));
}

} // namespace tokenscope::make
