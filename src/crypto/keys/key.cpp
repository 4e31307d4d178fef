// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/key.h"

#include "crypto/keys/key_handle.h"

namespace tokenscope::crypto {

std::expected<Key, KeyFault> Key::secret(ByteView secret)
{
    if (secret.empty())
        return std::unexpected(KeyFault::SecretEmpty);
    auto handle = std::make_shared<Handle>();
    handle->type = KeyType::Oct;
    handle->bits = secret.size() * 8;
    handle->isPrivate = true;
    handle->secret.assign(secret.begin(), secret.end());
    return Key(std::move(handle));
}

KeyType Key::type() const
{
    return m_handle->type;
}

std::optional<Curve> Key::curve() const
{
    return m_handle->curve;
}

std::string_view Key::parameterSet() const
{
    return m_handle->parameterSet;
}

std::size_t Key::bits() const
{
    return m_handle->bits;
}

bool Key::isPrivate() const
{
    return m_handle->isPrivate;
}

const std::optional<PssRule> &Key::pss() const
{
    return m_handle->pss;
}

bool Key::hasLowOrder() const
{
    return m_handle->lowOrder;
}

ByteView Key::secretBytes() const
{
    return m_handle->secret;
}

std::size_t Key::signatureLength() const
{
    return m_handle->signatureLength;
}

bool samePublicKey(const Key &a, const Key &b)
{
    if (a.type() == KeyType::Oct || b.type() == KeyType::Oct)
        return false;
    const ErrorQueueScope errors;
    return EVP_PKEY_eq(a.handle().pkey.get(), b.handle().pkey.get()) == 1;
}

bool fits(const SignatureAlgorithm &algorithm, const Key &key)
{
    const auto curve = key.curve();
    switch (algorithm.family) {
    case Family::RsaPkcs1:
    case Family::RsaPss:
        return key.type() == KeyType::Rsa && (!key.pss() || permits(*key.pss(), algorithm));
    case Family::Ecdsa:
        return key.type() == KeyType::Ec && curve == algorithm.curve;
    case Family::EdDsa:
        return (curve == Curve::Ed25519 || curve == Curve::Ed448) && (!algorithm.curve || curve == algorithm.curve);
    case Family::MlDsa:
        return key.parameterSet() == algorithm.name;
    case Family::Hmac:
        return key.type() == KeyType::Oct;
    }
    return false;
}

} // namespace tokenscope::crypto
