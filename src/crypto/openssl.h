// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one header that includes OpenSSL; only this folder's sources and their tests include it.

#include "base/bytes.h"
#include "crypto/algorithm.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <array>
#include <atomic>
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
using MdMethod = std::unique_ptr<EVP_MD, Deleter<&EVP_MD_free>>;
using MdCtx = std::unique_ptr<EVP_MD_CTX, Deleter<&EVP_MD_CTX_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER, Deleter<&EVP_CIPHER_free>>;
using CipherCtx = std::unique_ptr<EVP_CIPHER_CTX, Deleter<&EVP_CIPHER_CTX_free>>;
using MacCtx = std::unique_ptr<EVP_MAC_CTX, Deleter<&EVP_MAC_CTX_free>>;
using BigNum = std::unique_ptr<BIGNUM, Deleter<&BN_clear_free>>;
using BigNumCtx = std::unique_ptr<BN_CTX, Deleter<&BN_CTX_free>>;
using EcGroup = std::unique_ptr<EC_GROUP, Deleter<&EC_GROUP_free>>;
using EcPoint = std::unique_ptr<EC_POINT, Deleter<&EC_POINT_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Deleter<&OSSL_PARAM_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<&OSSL_PARAM_BLD_free>>;

/// Leaves the thread's error queue empty, whichever way the scope is left: an entry that stays behind would be taken
/// for the reason of somebody else's failure.
class ErrorQueueScope
{
public:
    ErrorQueueScope() = default;
    ~ErrorQueueScope() { ERR_clear_error(); }
    ErrorQueueScope(const ErrorQueueScope &) = delete;
    ErrorQueueScope &operator=(const ErrorQueueScope &) = delete;
};

/// A context that is set up on first use, by whichever thread comes first, and from then on only copied. Setting one
/// up costs OpenSSL 3.0 several microseconds, copying it a quarter of one. A failure to set up is not remembered.
template <typename Owner>
class ContextTemplate
{
public:
    ContextTemplate() = default;
    ~ContextTemplate() { Owner(m_ready.load()); }
    ContextTemplate(const ContextTemplate &) = delete;
    ContextTemplate &operator=(const ContextTemplate &) = delete;

    /// Null where `make` gives null.
    template <typename Make>
    const typename Owner::element_type *get(Make make) const
    {
        if (const auto *ready = m_ready.load(std::memory_order_acquire))
            return ready;
        Owner made = make();
        typename Owner::element_type *first = nullptr;
        if (m_ready.compare_exchange_strong(first, made.get(), std::memory_order_acq_rel))
            return made.release();
        return first; // another thread was faster; what this one made is dropped
    }

private:
    mutable std::atomic<typename Owner::element_type *> m_ready = nullptr;
};

/// FIPS 204, algorithm 6. The headers of OpenSSL before 3.5 have no name for the parameter.
inline constexpr const char *mlDsaSeedParameter = "seed";

/// Whether the raw public key, which OpenSSL derives of a private one by itself, is the expected one.
bool hasPublicKey(const EVP_PKEY *key, ByteView expected);

/// Whether a provider that is loaded has this signature algorithm by itself, by OpenSSL's name.
bool hasSignatureAlgorithm(const char *name);

inline constexpr std::size_t digestCount = std::size_t(Digest::Sha512) + 1;

/// OpenSSL's own object for a digest, fetched once per process; null for Digest::None.
const EVP_MD *evpDigest(Digest digest);

/// Throws std::bad_alloc where OpenSSL has no memory, as the two below it.
BigNum bigNumber(ByteView bigEndian);
BigNum newBigNumber();
BigNumCtx newBigNumCtx();

/// OpenSSL's own copy of an ECDSA curve, made once per process; null where this OpenSSL does not have it.
const EC_GROUP *ecGroup(Curve curve);
/// OpenSSL's name of any of our curves, as key generation and import take it.
const char *opensslName(Curve curve);

/// The key made of `params`; null where OpenSSL refuses them.
PKey loadKey(const char *type, int selection, OSSL_PARAM *params);

/// RSA padding as JWA prescribes it; does nothing for the other families.
bool setPadding(EVP_PKEY_CTX *context, const SignatureAlgorithm &algorithm);

} // namespace tokenscope::crypto
