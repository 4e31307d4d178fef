// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/verify.h"

#include "base/stop_point.h"
#include "crypto/digest.h"
#include "crypto/keys/key_handle.h"
#include "crypto/signing/ecdsa_signature.h"

#include <algorithm>

namespace tokenscope::crypto {

namespace {

/// OpenSSL says of an RSA signature only that it did not verify, also where it ran out of memory; and of an ECDSA
/// signature whose sum is the point at infinity that it cannot tell, although SEC 1, 4.1.4 refuses it.
Outcome refusal(int rc)
{
    bool isAnswer = rc == 0;
    while (const auto code = ERR_get_error()) {
        if (ERR_FATAL_ERROR(code))
            return Outcome::LibraryFailure;
        if (ERR_GET_LIB(code) == ERR_LIB_EC && ERR_GET_REASON(code) == EC_R_POINT_AT_INFINITY)
            isAnswer = true;
    }
    return isAnswer ? Outcome::Mismatch : Outcome::LibraryFailure;
}

MdCtx makeVerifier(const SignatureAlgorithm &algorithm, EVP_PKEY *key)
{
    MdCtx context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to `context`
    if (!context || EVP_DigestVerifyInit(context.get(), &keyContext, evpDigest(algorithm.digest), nullptr, key) != 1 ||
        !setPadding(keyContext, algorithm))
        return nullptr;
    return context;
}

Outcome verifyWithPublicKey(const SignatureAlgorithm &algorithm, const Key::Handle &key, ByteView message,
                            ByteView signature)
{
    const auto &verifiers = algorithm.family == Family::RsaPss ? key.pssVerifiers : key.verifiers;
    const auto *ready =
        verifiers[std::size_t(algorithm.digest)].get([&] { return makeVerifier(algorithm, key.pkey.get()); });
    const MdCtx context(ready ? EVP_MD_CTX_new() : nullptr);
    if (!context || EVP_MD_CTX_copy_ex(context.get(), ready) != 1)
        return Outcome::LibraryFailure;
    const int rc = EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size());
    return rc == 1 ? Outcome::Verified : refusal(rc);
}

Outcome verifyHmac(Digest digest, const Key::Handle &key, ByteView message, ByteView signature)
{
    const auto expected = hmac(digest, key, message);
    if (expected.empty())
        return Outcome::LibraryFailure;
    return equalInConstantTime(expected, signature) ? Outcome::Verified : Outcome::Mismatch;
}

/// RFC 8017, 5.2.2; both are of the same length.
bool isBelow(ByteView signature, ByteView modulus)
{
    return std::ranges::lexicographical_compare(signature, modulus);
}

Outcome verifyEcdsa(const SignatureAlgorithm &algorithm, const Key::Handle &key, ByteView message, ByteView signature)
{
    if (!ecdsaInRange(signature, *algorithm.curve))
        return Outcome::OutOfRange;
    return verifyWithPublicKey(algorithm, key, message, encodeEcdsaDer(signature).view());
}

} // namespace

Outcome verify(const SignatureAlgorithm &algorithm, const Key &key, ByteView message, ByteView signature)
{
    stopPoint();
    if (!fits(algorithm, key))
        return Outcome::KeyDoesNotFit;
    if (key.hasLowOrder())
        return Outcome::LowOrderKey;
    if (signature.size() != expectedSignatureLength(algorithm, key))
        return Outcome::WrongLength;

    const ErrorQueueScope errors;
    const auto &handle = key.handle();
    switch (algorithm.family) {
    case Family::Hmac:
        return verifyHmac(algorithm.digest, handle, message, signature);
    case Family::RsaPkcs1:
    case Family::RsaPss:
        return isBelow(signature, handle.modulus) ? verifyWithPublicKey(algorithm, handle, message, signature)
                                                  : Outcome::OutOfRange;
    case Family::Ecdsa:
        return verifyEcdsa(algorithm, handle, message, signature);
    case Family::EdDsa:
    case Family::MlDsa:
        return verifyWithPublicKey(algorithm, handle, message, signature);
    }
    return Outcome::LibraryFailure;
}

std::size_t expectedSignatureLength(const SignatureAlgorithm &algorithm, const Key &key)
{
    if (!fits(algorithm, key))
        return 0;
    return algorithm.family == Family::Hmac ? digestLength(algorithm.digest) : key.signatureLength();
}

} // namespace tokenscope::crypto
