// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bare_verification.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tokenscope::bench {

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *handle) const noexcept
    {
        Free(handle);
    }
};
using Params = std::unique_ptr<OSSL_PARAM, Deleter<&OSSL_PARAM_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<&OSSL_PARAM_BLD_free>>;
using BigNum = std::unique_ptr<BIGNUM, Deleter<&BN_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<&EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<&EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Deleter<&ECDSA_SIG_free>>;

void require(bool succeeded, const char *step)
{
    if (!succeeded)
        throw std::runtime_error(step);
}

BigNum bigNum(ByteView bytes)
{
    return BigNum(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
}

PKey loadPublic(const char *type, OSSL_PARAM_BLD *builder)
{
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    require(EVP_PKEY_fromdata_init(context.get()) == 1, "EVP_PKEY_fromdata_init");
    require(EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) == 1, "EVP_PKEY_fromdata");
    return PKey(key);
}

} // namespace

PKey loadRsa(const crypto::RsaNumbers &numbers)
{
    const BigNum modulus = bigNum(numbers.modulus);
    const BigNum exponent = bigNum(numbers.exponent);
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    require(OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) == 1, "push n");
    require(OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) == 1, "push e");
    return loadPublic("RSA", builder.get());
}

namespace {

struct CurveName
{
    crypto::Curve curve;
    const char *type;
    const char *group; ///< null where the type says it
};

CurveName nameOf(crypto::Curve curve)
{
    constexpr std::array names = {
        CurveName{crypto::Curve::P256, "EC", "P-256"},         CurveName{crypto::Curve::P384, "EC", "P-384"},
        CurveName{crypto::Curve::P521, "EC", "P-521"},         CurveName{crypto::Curve::Secp256k1, "EC", "secp256k1"},
        CurveName{crypto::Curve::Ed25519, "ED25519", nullptr}, CurveName{crypto::Curve::Ed448, "ED448", nullptr},
    };
    const auto found = std::ranges::find(names, curve, &CurveName::curve);
    require(found != names.end(), "no curve for signatures");
    return *found;
}

} // namespace

PKey loadCurve(crypto::Curve curve, const crypto::CurveNumbers &numbers)
{
    const CurveName name = nameOf(curve);
    Bytes point = numbers.x;
    if (name.group) {
        point.insert(point.begin(), 4); // uncompressed (SEC 1, 2.3.3)
        point.insert(point.end(), numbers.y.begin(), numbers.y.end());
    }
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (name.group)
        require(OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, name.group, 0) == 1,
                "push group");
    require(OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) == 1,
            "push point");
    return loadPublic(name.type, builder.get());
}

Bytes derFromConcatenated(ByteView signature)
{
    const std::size_t half = signature.size() / 2;
    const EcdsaSignature numbers(ECDSA_SIG_new());
    require(ECDSA_SIG_set0(numbers.get(), bigNum(signature.first(half)).release(),
                           bigNum(signature.last(half)).release()) == 1,
            "ECDSA_SIG_set0");
    Bytes der(std::size_t(i2d_ECDSA_SIG(numbers.get(), nullptr)));
    unsigned char *end = der.data();
    i2d_ECDSA_SIG(numbers.get(), &end);
    return der;
}

bool verifyBare(EVP_PKEY &key, const EVP_MD *digest, Padding padding, ByteView message, ByteView signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to `context`
    if (EVP_DigestVerifyInit(context.get(), &keyContext, digest, nullptr, &key) != 1)
        return false;
    if (padding == Padding::Pss && (EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) != 1 ||
                                    EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
}

bool verifyHmacBare(ByteView secret, ByteView message, ByteView tag)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> computed = {};
    unsigned length = 0;
    return HMAC(EVP_sha256(), secret.data(), int(secret.size()), message.data(), message.size(), computed.data(),
                &length) &&
           length == tag.size() && CRYPTO_memcmp(computed.data(), tag.data(), length) == 0;
}

} // namespace tokenscope::bench
