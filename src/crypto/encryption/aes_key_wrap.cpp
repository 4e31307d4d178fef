// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption/aes_key_wrap.h"

#include "crypto/openssl.h"

#include <stdexcept>

namespace tokenscope::crypto {

namespace {

/// RFC 3394, 2.2: the wrapped key is one semiblock of 64 bits longer, and has at least two of its own.
constexpr std::size_t semiblock = 8;
constexpr std::size_t shortestKey = 2 * semiblock;
/// Far more than any content encryption key; keeps the size within OpenSSL's int.
constexpr std::size_t longestKey = 1024;

const char *cipherName(std::size_t keyLength)
{
    switch (keyLength) {
    case 16:
        return "AES-128-WRAP";
    case 24:
        return "AES-192-WRAP";
    case 32:
        return "AES-256-WRAP";
    default:
        return nullptr;
    }
}

bool isKeyLength(std::size_t length)
{
    return length % semiblock == 0 && length >= shortestKey && length <= longestKey;
}

/// As OpenSSL numbers them.
enum class WrapUse { Unwrap = 0, Wrap = 1 };

/// Wraps or unwraps `input` into `output`, which has the size of the result; false where OpenSSL refuses.
bool run(ByteView wrappingKey, ByteView input, std::span<unsigned char> output, WrapUse use)
{
    const char *name = cipherName(wrappingKey.size());
    const Cipher cipher(name ? EVP_CIPHER_fetch(nullptr, name, nullptr) : nullptr);
    const CipherCtx context(EVP_CIPHER_CTX_new());
    if (!cipher || !context)
        return false;
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    int length = 0;
    return EVP_CipherInit_ex2(context.get(), cipher.get(), wrappingKey.data(), nullptr, int(use), nullptr) == 1 &&
           EVP_CipherUpdate(context.get(), output.data(), &length, input.data(), int(input.size())) == 1 &&
           std::size_t(length) == output.size();
}

} // namespace

std::optional<SecretBytes> unwrapAesKey(ByteView wrappingKey, ByteView wrapped)
{
    const ErrorQueueScope errors;
    if (wrapped.size() < semiblock || !isKeyLength(wrapped.size() - semiblock))
        return std::nullopt;
    SecretBytes key(wrapped.size() - semiblock);
    if (!run(wrappingKey, wrapped, key, WrapUse::Unwrap))
        return std::nullopt;
    return key;
}

Bytes wrapAesKey(ByteView wrappingKey, ByteView key)
{
    const ErrorQueueScope errors;
    Bytes wrapped(key.size() + semiblock);
    if (!isKeyLength(key.size()) || !run(wrappingKey, key, wrapped, WrapUse::Wrap))
        throw std::invalid_argument("no key that AES key wrap takes");
    return wrapped;
}

} // namespace tokenscope::crypto
