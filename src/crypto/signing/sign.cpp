// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/sign.h"

#include "crypto/keys/key_handle.h"
#include "crypto/signing/private_key_signature.h"

namespace tokenscope::crypto {

namespace {

Bytes signatureBytes(const SignatureAlgorithm &algorithm, const Key::Handle &key, ByteView message)
{
    if (algorithm.family == Family::Hmac)
        return hmac(algorithm.digest, key, message);
    return privateKeySignature(algorithm, key.pkey.get(), message);
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
