// SPDX-License-Identifier: Apache-2.0
#include "crypto/digest.h"

#include "crypto/openssl.h"

#include <openssl/rand.h>

#include <memory>
#include <stdexcept>

namespace tokenscope::crypto {

Bytes hash(Digest digest, ByteView data)
{
    if (digest == Digest::None)
        return {};
    const ErrorQueueScope errors;
    Bytes result(digestLength(digest));
    if (EVP_Digest(data.data(), data.size(), result.data(), nullptr, evpDigest(digest), nullptr) != 1)
        throw std::runtime_error("OpenSSL cannot compute a digest");
    return result;
}

Bytes shake256(ByteView data, std::size_t length)
{
    const ErrorQueueScope errors;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    Bytes result(length);
    if (!context || EVP_DigestInit_ex2(context.get(), EVP_shake256(), nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), data.data(), data.size()) != 1 ||
        EVP_DigestFinalXOF(context.get(), result.data(), result.size()) != 1)
        throw std::runtime_error("OpenSSL cannot compute a digest");
    return result;
}

bool equalInConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

Bytes randomBytes(std::size_t count)
{
    const ErrorQueueScope errors;
    Bytes result(count);
    if (RAND_bytes_ex(nullptr, result.data(), result.size(), 0) != 1)
        throw std::runtime_error("the system has no randomness");
    return result;
}

} // namespace tokenscope::crypto
