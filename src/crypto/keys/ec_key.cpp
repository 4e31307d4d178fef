// SPDX-License-Identifier: Apache-2.0
// Key::ec: a point is on its curve, and a private number belongs to it, before the key is loaded.
#include "crypto/keys/key.h"

#include "crypto/keys/key_handle.h"

#include <algorithm>

namespace tokenscope::crypto {

namespace {

/// SEC 1, 2.3.3: 04, x, y. The point at infinity has no such form.
Bytes uncompressedPoint(ByteView x, ByteView y)
{
    Bytes point(1 + x.size() + y.size());
    point.front() = POINT_CONVERSION_UNCOMPRESSED;
    std::ranges::copy(y, std::ranges::copy(x, point.begin() + 1).out);
    return point;
}

/// Null where a coordinate is not below the field's prime or the point is not on the curve. All four curves have
/// cofactor 1, so a point on one of them has its whole order.
EcPoint decode(const EC_GROUP *group, const Bytes &encoded)
{
    EcPoint point(EC_POINT_new(group));
    if (!point || EC_POINT_oct2point(group, point.get(), encoded.data(), encoded.size(), nullptr) != 1 ||
        EC_POINT_is_at_infinity(group, point.get()))
        return nullptr;
    return point;
}

/// 1 <= d < order, and d times the base point is the public point.
bool belongsTo(const BIGNUM *d, const EC_GROUP *group, const EC_POINT *publicPoint)
{
    if (BN_is_zero(d) || BN_cmp(d, EC_GROUP_get0_order(group)) >= 0)
        return false;
    const EcPoint derived(EC_POINT_new(group));
    return derived && EC_POINT_mul(group, derived.get(), d, nullptr, nullptr, nullptr) == 1 &&
           EC_POINT_cmp(group, derived.get(), publicPoint, nullptr) == 0;
}

PKey load(Curve curve, const Bytes &point, const BIGNUM *d)
{
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, opensslName(curve), 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1 ||
        (d && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, d) != 1))
        return nullptr;
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    return params ? loadKey("EC", d ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, params.get()) : nullptr;
}

} // namespace

std::expected<Key, KeyFault> Key::ec(Curve curve, ByteView x, ByteView y, ByteView d)
{
    const ErrorQueueScope errors;
    const EC_GROUP *group = ecGroup(curve);
    if (!group)
        return std::unexpected(KeyFault::CurveUnsupported);
    const auto length = curveLength(curve);
    if (x.size() != length || y.size() != length || (!d.empty() && d.size() != length))
        return std::unexpected(KeyFault::CoordinateLength);
    const auto encoded = uncompressedPoint(x, y);
    const auto point = decode(group, encoded);
    if (!point)
        return std::unexpected(KeyFault::PointNotOnCurve);
    const auto number = d.empty() ? nullptr : bigNumber(d);
    if (number && !belongsTo(number.get(), group, point.get()))
        return std::unexpected(KeyFault::PrivateMismatch);

    auto handle = std::make_shared<Handle>();
    handle->type = KeyType::Ec;
    handle->curve = curve;
    handle->bits = std::size_t(EC_GROUP_get_degree(group));
    handle->isPrivate = number != nullptr;
    handle->signatureLength = 2 * length;
    handle->pkey = load(curve, encoded, number.get());
    if (!handle->pkey)
        return std::unexpected(KeyFault::LibraryRefused);
    return Key(std::move(handle));
}

} // namespace tokenscope::crypto
