// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/sign.h"

#include "crypto/keys/key_handle.h"
#include "crypto/signing/ecdsa_signature.h"

namespace tokenscope::crypto {

namespace {

/// In OpenSSL's own form; empty where it fails.
Bytes signWithPrivateKey(const SignatureAlgorithm &algorithm, EVP_PKEY *key, ByteView message)
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
    return signature;
}

Bytes signatureBytes(const SignatureAlgorithm &algorithm, const Key::Handle &key, ByteView message)
{
    if (algorithm.family == Family::Hmac)
        return hmac(algorithm.digest, key, message);
    auto signature = signWithPrivateKey(algorithm, key.pkey.get(), message);
    if (algorithm.family == Family::Ecdsa)
        return ecdsaDerToRaw(signature, *algorithm.curve).value_or(Bytes());
    return signature;
}

} // namespace

std::expected<Bytes, SignFault> sign(const SignatureAlgorithm &algorithm, const Key &key, ByteView message)
{
    if (!fits(algorithm, key))
        return std::unexpected(SignFault::KeyDoesNotFit);
    if (!key.isPrivate())
        return std::unexpected(SignFault::NotPrivate);
    const ErrorQueueScope errors;
    auto signature = signatureBytes(algorithm, key.handle(), message);
    if (signature.empty())
        return std::unexpected(SignFault::LibraryFailure);
    return signature;
}

} // namespace tokenscope::crypto
