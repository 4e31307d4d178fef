// SPDX-License-Identifier: Apache-2.0
#include "crypto/openssl.h"

#include <new>

namespace tokenscope::crypto {

namespace {

using Md = std::unique_ptr<EVP_MD, Deleter<&EVP_MD_free>>;
using Signature = std::unique_ptr<EVP_SIGNATURE, Deleter<&EVP_SIGNATURE_free>>;

template <typename Owner>
Owner required(Owner owner)
{
    if (!owner)
        throw std::bad_alloc();
    return owner;
}

int curveId(Curve curve)
{
    switch (curve) {
    case Curve::P256:
        return NID_X9_62_prime256v1;
    case Curve::P384:
        return NID_secp384r1;
    case Curve::P521:
        return NID_secp521r1;
    case Curve::Secp256k1:
        return NID_secp256k1;
    case Curve::Ed25519:
    case Curve::Ed448:
    case Curve::X25519:
    case Curve::X448:
        break;
    }
    return NID_undef;
}

} // namespace

const EVP_MD *evpDigest(Digest digest)
{
    static const std::array<Md, digestCount> digests = {
        nullptr,
        Md(EVP_MD_fetch(nullptr, OSSL_DIGEST_NAME_SHA1, nullptr)),
        Md(EVP_MD_fetch(nullptr, OSSL_DIGEST_NAME_SHA2_256, nullptr)),
        Md(EVP_MD_fetch(nullptr, OSSL_DIGEST_NAME_SHA2_384, nullptr)),
        Md(EVP_MD_fetch(nullptr, OSSL_DIGEST_NAME_SHA2_512, nullptr)),
    };
    return digests[std::size_t(digest)].get();
}

bool hasPublicKey(const EVP_PKEY *key, ByteView expected)
{
    Bytes derived(expected.size());
    std::size_t length = derived.size();
    return EVP_PKEY_get_raw_public_key(key, derived.data(), &length) == 1 && length == expected.size() &&
           sameBytes(derived, expected);
}

bool hasSignatureAlgorithm(const char *name)
{
    const ErrorQueueScope errors;
    return Signature(EVP_SIGNATURE_fetch(nullptr, name, nullptr)) != nullptr;
}

BigNum bigNumber(ByteView bigEndian)
{
    return required(BigNum(BN_bin2bn(bigEndian.data(), int(bigEndian.size()), nullptr)));
}

BigNum newBigNumber()
{
    return required(BigNum(BN_new()));
}

BigNumCtx newBigNumCtx()
{
    return required(BigNumCtx(BN_CTX_new()));
}

const EC_GROUP *ecGroup(Curve curve)
{
    static const std::array<EcGroup, 4> groups = {
        EcGroup(EC_GROUP_new_by_curve_name(curveId(Curve::P256))),
        EcGroup(EC_GROUP_new_by_curve_name(curveId(Curve::P384))),
        EcGroup(EC_GROUP_new_by_curve_name(curveId(Curve::P521))),
        EcGroup(EC_GROUP_new_by_curve_name(curveId(Curve::Secp256k1))),
    };
    const auto index = std::size_t(curve);
    return index < groups.size() ? groups[index].get() : nullptr;
}

const char *opensslName(Curve curve)
{
    switch (curve) {
    case Curve::P256:
        return SN_X9_62_prime256v1;
    case Curve::P384:
        return SN_secp384r1;
    case Curve::P521:
        return SN_secp521r1;
    case Curve::Secp256k1:
        return SN_secp256k1;
    case Curve::Ed25519:
        return SN_ED25519;
    case Curve::Ed448:
        return SN_ED448;
    case Curve::X25519:
        return SN_X25519;
    case Curve::X448:
        return SN_X448;
    }
    return nullptr;
}

PKey loadKey(const char *type, int selection, OSSL_PARAM *params)
{
    const PKeyCtx context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, selection, params) != 1)
        return nullptr;
    return PKey(key);
}

bool setPadding(EVP_PKEY_CTX *context, const SignatureAlgorithm &algorithm)
{
    if (algorithm.family == Family::RsaPkcs1)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    if (algorithm.family == Family::RsaPss)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
               EVP_PKEY_CTX_set_rsa_mgf1_md(context, evpDigest(algorithm.digest)) == 1 &&
               EVP_PKEY_CTX_set_rsa_pss_saltlen(context, int(digestLength(algorithm.digest))) == 1;
    return true;
}

} // namespace tokenscope::crypto
