// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/key_export.h"

#include "crypto/digest.h"
#include "crypto/formats/pem.h"
#include "crypto/formats/public_key_der.h"
#include "crypto/keys/key_handle.h"

#include <cstddef>
#include <mutex>

namespace tokenscope::crypto {

namespace {

using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<&PKCS8_PRIV_KEY_INFO_free>>;

/// What one of OpenSSL's i2d functions writes; empty where it fails.
template <typename Object>
Bytes encoded(Object *object, int (*encode)(const Object *, unsigned char **))
{
    const int length = object ? encode(object, nullptr) : 0;
    if (length <= 0)
        return {};
    Bytes der(static_cast<std::size_t>(length));
    unsigned char *end = der.data();
    return encode(object, &end) == length ? der : Bytes();
}

std::string armoured(const char *label, const Bytes &der)
{
    return der.empty() ? std::string() : pemText(label, der);
}

/// With the algorithm identifier id-RSASSA-PSS where the key is tied to it. The key itself is loaded as any RSA key.
PKey asIdentified(const Key &key)
{
    EVP_PKEY *plain = key.handle().pkey.get();
    if (!key.pss()) {
        if (plain)
            EVP_PKEY_up_ref(plain);
        return PKey(plain);
    }
    const int selection = key.isPrivate() ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    OSSL_PARAM *numbers = nullptr;
    if (EVP_PKEY_todata(plain, selection, &numbers) != 1)
        return nullptr;
    const Params owned(numbers);
    if (!key.pss()->digest)
        return loadKey("RSA-PSS", selection, numbers);
    std::string digest = EVP_MD_get0_name(evpDigest(*key.pss()->digest));
    int salt = int(key.pss()->minimumSalt);
    OSSL_PARAM rule[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_RSA_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_MGF1_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_int(OSSL_PKEY_PARAM_RSA_PSS_SALTLEN, &salt),
        OSSL_PARAM_construct_end(),
    };
    const Params merged(OSSL_PARAM_merge(numbers, rule));
    return merged ? loadKey("RSA-PSS", selection, merged.get()) : nullptr;
}

/// OpenSSL writes zeros for primes that are not there.
bool hasPrimesIfRsa(const Key &key)
{
    BIGNUM *prime = nullptr;
    return key.type() != KeyType::Rsa ||
           (EVP_PKEY_get_bn_param(key.handle().pkey.get(), OSSL_PKEY_PARAM_RSA_FACTOR1, &prime) == 1 &&
            BigNum(prime) != nullptr);
}

} // namespace

Bytes spkiDer(const Key &key)
{
    if (Bytes plain = plainSpki(key); !plain.empty())
        return plain;
    const ErrorQueueScope errors;
    return encoded(asIdentified(key).get(), &i2d_PUBKEY);
}

ByteView spkiSha256(const Key &key)
{
    const Key::Handle &handle = key.handle();
    std::call_once(handle.spkiHashed, [&] {
        if (const Bytes der = spkiDer(key); !der.empty())
            handle.spkiSha256 = sha256(der);
    });
    return handle.spkiSha256;
}

std::string spkiPem(const Key &key)
{
    return armoured("PUBLIC KEY", spkiDer(key));
}

Bytes pkcs1Der(const Key &key)
{
    return rsaPublicKey(key);
}

Bytes pkcs8Der(const Key &key)
{
    const ErrorQueueScope errors;
    if (!key.isPrivate() || key.type() == KeyType::Oct || !hasPrimesIfRsa(key))
        return {};
    const Pkcs8 wrapped(EVP_PKEY2PKCS8(asIdentified(key).get()));
    return encoded(wrapped.get(), &i2d_PKCS8_PRIV_KEY_INFO);
}

Bytes traditionalPrivateDer(const Key &key)
{
    const ErrorQueueScope errors;
    const bool hasForm = (key.type() == KeyType::Rsa && hasPrimesIfRsa(key)) || key.type() == KeyType::Ec;
    return key.isPrivate() && hasForm ? encoded(key.handle().pkey.get(), &i2d_PrivateKey) : Bytes();
}

std::string pkcs8Pem(const Key &key)
{
    return armoured("PRIVATE KEY", pkcs8Der(key));
}

} // namespace tokenscope::crypto
