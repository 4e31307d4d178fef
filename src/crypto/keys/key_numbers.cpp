// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/key_numbers.h"

#include "base/overloaded.h"
#include "crypto/openssl.h"

namespace tokenscope::crypto {

namespace {

/// Null where the group is none of ours.
std::optional<CurveNumbers> affineNumbers(const EC_GROUP *group, const EC_POINT *point, Curve curve)
{
    const BigNum x = newBigNumber();
    const BigNum y = newBigNumber();
    const auto length = int(curveLength(curve));
    CurveNumbers numbers{.x = Bytes(std::size_t(length)), .y = Bytes(std::size_t(length)), .d = {}};
    if (EC_POINT_is_at_infinity(group, point) ||
        EC_POINT_get_affine_coordinates(group, point, x.get(), y.get(), nullptr) != 1 ||
        BN_bn2binpad(x.get(), numbers.x.data(), length) != length ||
        BN_bn2binpad(y.get(), numbers.y.data(), length) != length)
        return std::nullopt;
    return numbers;
}

std::optional<CurveNumbers> derivePoint(const EC_GROUP *group, Curve curve, ByteView d)
{
    const BigNum number = bigNumber(d);
    const EcPoint point(EC_POINT_new(group));
    if (!point || BN_is_zero(number.get()) || BN_cmp(number.get(), EC_GROUP_get0_order(group)) >= 0 ||
        EC_POINT_mul(group, point.get(), number.get(), nullptr, nullptr, nullptr) != 1)
        return std::nullopt;
    return affineNumbers(group, point.get(), curve);
}

} // namespace

std::expected<Key, KeyFault> makeKey(const KeyNumbers &numbers)
{
    const auto onCurve = [](const CurveKeyNumbers &key) {
        const auto &[x, y, d] = key.numbers;
        return ecGroup(key.curve) ? Key::ec(key.curve, x, y, d) : Key::okp(key.curve, x, d);
    };
    return std::visit(Overloaded{
                          [](const RsaNumbers &rsa) { return Key::rsa(rsa); },
                          onCurve,
                          [](const ParameterSetNumbers &key) {
                              return Key::ofParameterSet(key.parameterSet, key.publicKey, key.seed);
                          },
                      },
                      numbers);
}

std::optional<CurveNumbers> decompressPoint(Curve curve, ByteView encoding)
{
    const ErrorQueueScope errors;
    const EC_GROUP *group = ecGroup(curve);
    const EcPoint point(group ? EC_POINT_new(group) : nullptr);
    if (!point || EC_POINT_oct2point(group, point.get(), encoding.data(), encoding.size(), nullptr) != 1)
        return std::nullopt;
    return affineNumbers(group, point.get(), curve);
}

std::optional<CurveNumbers> derivePublic(Curve curve, ByteView d)
{
    const ErrorQueueScope errors;
    if (d.size() != curveLength(curve))
        return std::nullopt;
    if (const EC_GROUP *group = ecGroup(curve))
        return derivePoint(group, curve, d);
    const PKey key(EVP_PKEY_new_raw_private_key_ex(nullptr, opensslName(curve), nullptr, d.data(), d.size()));
    CurveNumbers numbers{.x = Bytes(curveLength(curve)), .y = {}, .d = {}};
    std::size_t length = numbers.x.size();
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), numbers.x.data(), &length) != 1 || length != numbers.x.size())
        return std::nullopt;
    return numbers;
}

} // namespace tokenscope::crypto
