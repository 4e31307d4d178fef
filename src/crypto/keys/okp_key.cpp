// SPDX-License-Identifier: Apache-2.0
// Key::okp: the Edwards keys that sign and the Montgomery keys that only agree on secrets.
#include "crypto/keys/key.h"

#include "base/bytes.h"
#include "crypto/keys/edwards_point.h"
#include "crypto/keys/key_handle.h"

namespace tokenscope::crypto {

namespace {

bool isEdwards(Curve curve)
{
    return curve == Curve::Ed25519 || curve == Curve::Ed448;
}

/// Null where OpenSSL refuses the key.
PKey load(Curve curve, ByteView x, ByteView d)
{
    const char *name = opensslName(curve);
    return PKey(d.empty() ? EVP_PKEY_new_raw_public_key_ex(nullptr, name, nullptr, x.data(), x.size())
                          : EVP_PKEY_new_raw_private_key_ex(nullptr, name, nullptr, d.data(), d.size()));
}

} // namespace

std::expected<Key, KeyFault> Key::okp(Curve curve, ByteView x, ByteView d)
{
    if (!isEdwards(curve) && curve != Curve::X25519 && curve != Curve::X448)
        return std::unexpected(KeyFault::CurveUnsupported);
    const auto length = curveLength(curve);
    if (x.size() != length || (!d.empty() && d.size() != length))
        return std::unexpected(KeyFault::CoordinateLength);

    const ErrorQueueScope errors;
    const auto point = isEdwards(curve) ? classifyEdwardsPoint(curve, x) : EdwardsPoint::Proper;
    if (point == EdwardsPoint::NotOnCurve)
        return std::unexpected(KeyFault::PointNotOnCurve);
    auto handle = std::make_shared<Handle>();
    handle->type = KeyType::Okp;
    handle->curve = curve;
    handle->pkey = load(curve, x, d);
    if (!handle->pkey)
        return std::unexpected(KeyFault::LibraryRefused);
    if (!d.empty() && !hasPublicKey(handle->pkey.get(), x))
        return std::unexpected(KeyFault::PrivateMismatch);
    handle->bits = std::size_t(EVP_PKEY_get_bits(handle->pkey.get()));
    handle->isPrivate = !d.empty();
    handle->lowOrder = point == EdwardsPoint::SmallOrder;
    handle->signatureLength = isEdwards(curve) ? 2 * length : 0;
    return Key(std::move(handle));
}

} // namespace tokenscope::crypto
