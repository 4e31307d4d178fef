// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/private_key_signature.h"

#include "crypto/signing/ecdsa_signature.h"

namespace tokenscope::crypto {

Bytes privateKeySignature(const SignatureAlgorithm &algorithm, EVP_PKEY *key, ByteView message)
{
    const MdCtx context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to `context`
    Bytes signature(std::size_t(EVP_PKEY_get_size(key)));
    std::size_t length = signature.size();
    if (!context || EVP_DigestSignInit(context.get(), &keyContext, evpDigest(algorithm.digest), nullptr, key) != 1 ||
        !setPadding(keyContext, algorithm) ||
        EVP_DigestSign(context.get(), signature.data(), &length, message.data(), message.size()) != 1)
        return {};
    signature.resize(length);
    if (algorithm.family == Family::Ecdsa)
        return ecdsaDerToRaw(signature, *algorithm.curve).value_or(Bytes());
    return signature;
}

} // namespace tokenscope::crypto
