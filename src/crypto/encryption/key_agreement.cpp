// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption/key_agreement.h"

#include "crypto/keys/key_handle.h"

namespace tokenscope::crypto {

namespace {

/// Looks at every byte, wherever the first that is not zero lies.
bool isZero(const SecretBytes &secret)
{
    unsigned any = 0;
    for (const unsigned char byte : secret)
        any |= byte;
    return any == 0;
}

} // namespace

std::optional<SecretBytes> agree(const Key &own, const Key &other)
{
    if (!own.isPrivate() || !own.curve() || own.curve() != other.curve())
        return std::nullopt;
    const ErrorQueueScope errors;
    const PKeyCtx context(EVP_PKEY_CTX_new_from_pkey(nullptr, own.handle().pkey.get(), nullptr));
    SecretBytes secret(curveLength(*own.curve()));
    std::size_t length = secret.size();
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), other.handle().pkey.get()) != 1 ||
        EVP_PKEY_derive(context.get(), secret.data(), &length) != 1 || length != secret.size())
        return std::nullopt;
    // On P-256 and its like an x of zero is a point as good as any; here it is one that a small order forces.
    if (own.type() == KeyType::Okp && isZero(secret))
        return std::nullopt;
    return secret;
}

} // namespace tokenscope::crypto
