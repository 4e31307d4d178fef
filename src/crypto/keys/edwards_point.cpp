// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/edwards_point.h"

#include "crypto/openssl.h"

#include <algorithm>
#include <new>
#include <vector>

namespace tokenscope::crypto {

namespace {

void requireDone(bool done)
{
    if (!done)
        throw std::bad_alloc(); // the only way in which these computations can fail
}

BigNum fromHex(const char *digits)
{
    BIGNUM *number = nullptr;
    requireDone(BN_hex2bn(&number, digits) != 0);
    return BigNum(number);
}

/// a x^2 + y^2 = 1 + d x^2 y^2 modulo the prime (RFC 8032, 5.1 and 5.2).
struct EdwardsCurve
{
    BigNum prime;
    BigNum d;
    int a;
    std::vector<BigNum> smallOrderY; ///< 0, 1 and -1, and on Ed25519 the two of order 8
};

EdwardsCurve makeEd25519()
{
    EdwardsCurve curve{
        .prime = fromHex("7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFED"),
        .d = fromHex("52036CEE2B6FFE738CC740797779E89800700A4D4141D8AB75EB4DCA135978A3"),
        .a = -1,
        .smallOrderY = {},
    };
    for (const char *y : {"0", "1", "7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEC",
                          "05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826",
                          "7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7"})
        curve.smallOrderY.push_back(fromHex(y));
    return curve;
}

EdwardsCurve makeEd448()
{
    EdwardsCurve curve{
        .prime = fromHex("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE"
                         "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"),
        .d = fromHex("-98A9"),
        .a = 1,
        .smallOrderY = {},
    };
    for (const char *y : {"0", "1",
                          "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE"
                          "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE"})
        curve.smallOrderY.push_back(fromHex(y));
    return curve;
}

/// The little-endian number under the sign bit of x.
BigNum encodedY(ByteView encoding)
{
    Bytes bytes(encoding.begin(), encoding.end());
    bytes.back() &= 0x7f;
    std::ranges::reverse(bytes);
    return bigNumber(bytes);
}

/// Whether x^2 = (y^2 - 1) / (d y^2 - a) has a solution. The divisor is never zero on these curves, so quotient and
/// product are squares together.
bool hasX(const EdwardsCurve &curve, const BIGNUM *y, BN_CTX *context)
{
    const BIGNUM *p = curve.prime.get();
    const BigNum square = newBigNumber();
    const BigNum divisor = newBigNumber();
    requireDone(BN_mod_sqr(square.get(), y, p, context) == 1);
    requireDone(BN_mod_mul(divisor.get(), square.get(), curve.d.get(), p, context) == 1);
    requireDone((curve.a < 0 ? BN_add_word(divisor.get(), 1) : BN_sub_word(divisor.get(), 1)) == 1);
    requireDone(BN_sub_word(square.get(), 1) == 1);
    requireDone(BN_mod_mul(square.get(), square.get(), divisor.get(), p, context) == 1);
    const int symbol = BN_kronecker(square.get(), p, context);
    requireDone(symbol >= -1);
    return symbol >= 0;
}

} // namespace

EdwardsPoint classifyEdwardsPoint(Curve curve, ByteView encoding)
{
    static const EdwardsCurve ed25519 = makeEd25519();
    static const EdwardsCurve ed448 = makeEd448();
    const EdwardsCurve &parameters = curve == Curve::Ed25519 ? ed25519 : ed448;

    const BigNumCtx context = newBigNumCtx();
    const BigNum y = encodedY(encoding);
    const bool canonical = BN_cmp(y.get(), parameters.prime.get()) < 0;
    requireDone(BN_nnmod(y.get(), y.get(), parameters.prime.get(), context.get()) == 1);
    if (std::ranges::any_of(parameters.smallOrderY,
                            [&](const BigNum &small) { return BN_cmp(small.get(), y.get()) == 0; }))
        return EdwardsPoint::SmallOrder;
    return canonical && hasX(parameters, y.get(), context.get()) ? EdwardsPoint::Proper : EdwardsPoint::NotOnCurve;
}

} // namespace tokenscope::crypto
