// SPDX-License-Identifier: Apache-2.0
#include "crypto/md5.h"

#include "crypto/openssl.h"

namespace tokenscope::crypto {

Bytes md5(ByteView data)
{
    const ErrorQueueScope errors;
    Bytes result(md5Length);
    return EVP_Digest(data.data(), data.size(), result.data(), nullptr, EVP_md5(), nullptr) == 1 ? result : Bytes();
}

Bytes hmacMd5(ByteView secret, ByteView data)
{
    const ErrorQueueScope errors;
    Bytes result(md5Length);
    std::size_t length = 0;
    const bool isMade = EVP_Q_mac(nullptr, "HMAC", nullptr, "MD5", nullptr, secret.data(), secret.size(), data.data(),
                                  data.size(), result.data(), result.size(), &length) != nullptr;
    return isMade && length == md5Length ? result : Bytes();
}

} // namespace tokenscope::crypto
