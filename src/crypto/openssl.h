// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one header that includes OpenSSL; only this folder's sources include it.

#include "crypto/key.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <memory>

namespace tokenscope::crypto {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *handle) const noexcept
    {
        Free(handle);
    }
};

using PKey = std::unique_ptr<EVP_PKEY, Deleter<&EVP_PKEY_free>>;
using PKeyCtx = std::unique_ptr<EVP_PKEY_CTX, Deleter<&EVP_PKEY_CTX_free>>;
using MdCtx = std::unique_ptr<EVP_MD_CTX, Deleter<&EVP_MD_CTX_free>>;
using BigNum = std::unique_ptr<BIGNUM, Deleter<&BN_clear_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Deleter<&OSSL_PARAM_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<&OSSL_PARAM_BLD_free>>;

/// Everything that was checked when the key was made; the EVP_PKEY is null for a shared secret.
struct Key::Handle
{
    KeyType type;
    std::optional<Curve> curve;
    std::size_t bits;
    bool isPrivate;
    bool lowOrder;
    std::size_t signatureLength;
    PKey pkey;
    Bytes secret;

    ~Handle(); ///< wipes the secret
};

/// OpenSSL's own object for a digest, fetched once per process.
const EVP_MD *evpDigest(Digest digest);
BigNum bigNumber(ByteView bigEndian);

} // namespace tokenscope::crypto
