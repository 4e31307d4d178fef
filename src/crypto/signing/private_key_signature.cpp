// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/private_key_signature.h"

#include "crypto/signing/ecdsa_signature.h"

namespace tokenscope::crypto {

namespace {

bool beginSigning(EVP_MD_CTX *context, EVP_PKEY_CTX **keyContext, const EVP_MD *digest, EVP_PKEY *key,
                  OSSL_LIB_CTX *library)
{
    if (!library)
        return EVP_DigestSignInit(context, keyContext, digest, nullptr, key) == 1;
    const char *name = digest ? EVP_MD_get0_name(digest) : nullptr;
    return EVP_DigestSignInit_ex(context, keyContext, name, library, nullptr, key, nullptr) == 1;
}

} // namespace

Bytes privateKeySignature(const SignatureAlgorithm &algorithm, EVP_PKEY *key, ByteView message, OSSL_LIB_CTX *library)
{
    const MdCtx context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to `context`
    Bytes signature(std::size_t(EVP_PKEY_get_size(key)));
    std::size_t length = signature.size();
    if (!context || !beginSigning(context.get(), &keyContext, evpDigest(algorithm.digest), key, library) ||
        !setPadding(keyContext, algorithm) ||
        EVP_DigestSign(context.get(), signature.data(), &length, message.data(), message.size()) != 1)
        return {};
    signature.resize(length);
    if (algorithm.family == Family::Ecdsa)
        return ecdsaDerToRaw(signature, *algorithm.curve).value_or(Bytes());
    return signature;
}

} // namespace tokenscope::crypto
