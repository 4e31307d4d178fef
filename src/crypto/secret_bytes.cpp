// SPDX-License-Identifier: Apache-2.0
#include "crypto/secret_bytes.h"

#include "crypto/openssl.h"

#include <openssl/rand.h>

#include <stdexcept>

namespace tokenscope::crypto {

void wipe(void *memory, std::size_t size) noexcept
{
    OPENSSL_cleanse(memory, size);
}

SecretBytes randomSecret(std::size_t count)
{
    const ErrorQueueScope errors;
    SecretBytes secret(count);
    if (RAND_priv_bytes_ex(nullptr, secret.data(), secret.size(), 0) != 1)
        throw std::runtime_error("the system has no randomness");
    return secret;
}

} // namespace tokenscope::crypto
