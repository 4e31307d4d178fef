// SPDX-License-Identifier: Apache-2.0
// Key::ofParameterSet and expandSeed: ML-DSA, where the OpenSSL that is installed has it (3.5 and later).
#include "crypto/keys/key.h"

#include "crypto/keys/key_handle.h"
#include "crypto/keys/key_numbers.h"

#include <string>

namespace tokenscope::crypto {

namespace {

/// OpenSSL makes both halves of the seed.
PKey loadSeed(const char *name, ByteView seed)
{
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_octet_string(builder.get(), mlDsaSeedParameter, seed.data(), seed.size()) != 1)
        return nullptr;
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    return params ? loadKey(name, EVP_PKEY_KEYPAIR, params.get()) : nullptr;
}

/// Empty where the key has no such part.
Bytes octetsOf(const EVP_PKEY *key, const char *part)
{
    std::size_t length = 0;
    if (EVP_PKEY_get_octet_string_param(key, part, nullptr, 0, &length) != 1)
        return {};
    Bytes octets(length);
    if (EVP_PKEY_get_octet_string_param(key, part, octets.data(), octets.size(), &length) != 1)
        return {};
    octets.resize(length);
    return octets;
}

const SignatureAlgorithm *findParameterSet(std::string_view name)
{
    const SignatureAlgorithm *algorithm = findSignatureAlgorithm(name);
    return algorithm && algorithm->family == Family::MlDsa ? algorithm : nullptr;
}

} // namespace

std::optional<ExpandedSeed> expandSeed(std::string_view parameterSet, ByteView seed)
{
    const SignatureAlgorithm *algorithm = findParameterSet(parameterSet);
    if (!algorithm || seed.size() != mlDsaSeedLength)
        return std::nullopt;
    const ErrorQueueScope errors;
    const PKey key = loadSeed(std::string(algorithm->name).c_str(), seed);
    if (!key)
        return std::nullopt;
    ExpandedSeed halves{.publicKey = octetsOf(key.get(), OSSL_PKEY_PARAM_PUB_KEY),
                        .privateKey = octetsOf(key.get(), OSSL_PKEY_PARAM_PRIV_KEY)};
    return halves.publicKey.empty() ? std::nullopt : std::optional(std::move(halves));
}

std::expected<Key, KeyFault> Key::ofParameterSet(std::string_view parameterSet, ByteView publicKey, ByteView seed)
{
    const SignatureAlgorithm *algorithm = findParameterSet(parameterSet);
    if (!algorithm)
        return std::unexpected(KeyFault::AlgorithmUnsupported);
    const ErrorQueueScope errors;
    const std::string name(algorithm->name);
    auto handle = std::make_shared<Handle>();
    handle->type = KeyType::Akp;
    handle->parameterSet = algorithm->name;
    handle->pkey =
        PKey(EVP_PKEY_new_raw_public_key_ex(nullptr, name.c_str(), nullptr, publicKey.data(), publicKey.size()));
    if (!handle->pkey)
        return std::unexpected(KeyFault::KeyLength);
    if (!seed.empty()) {
        handle->pkey = seed.size() == mlDsaSeedLength ? loadSeed(name.c_str(), seed) : nullptr;
        if (!handle->pkey || !hasPublicKey(handle->pkey.get(), publicKey))
            return std::unexpected(KeyFault::PrivateMismatch);
    }
    handle->bits = publicKey.size() * 8;
    handle->isPrivate = !seed.empty();
    handle->signatureLength = std::size_t(EVP_PKEY_get_size(handle->pkey.get()));
    return Key(std::move(handle));
}

} // namespace tokenscope::crypto
