// SPDX-License-Identifier: Apache-2.0
#include "crypto/public_key_text.h"

#include "base/base64url.h"
#include "crypto/openssl.h"

#include <cstddef>
#include <string_view>

namespace tokenscope::crypto {

namespace {

constexpr std::size_t pemLineLength = 64;

} // namespace

Bytes spkiDer(const Key &key)
{
    EVP_PKEY *const pkey = key.handle().pkey.get();
    if (!pkey)
        return {};
    const ErrorQueueScope errors;
    const int length = i2d_PUBKEY(pkey, nullptr);
    if (length <= 0)
        return {};
    Bytes der(static_cast<std::size_t>(length));
    unsigned char *end = der.data();
    if (i2d_PUBKEY(pkey, &end) != length)
        return {};
    return der;
}

std::string spkiPem(const Key &key)
{
    const Bytes der = spkiDer(key);
    return der.empty() ? std::string() : pemText("PUBLIC KEY", der);
}

std::string pemText(std::string_view label, ByteView der)
{
    const std::string text = base64url::encodeStandard(der);
    std::string pem = "-----BEGIN " + std::string(label) + "-----\n";
    for (std::size_t start = 0; start < text.size(); start += pemLineLength) {
        pem += std::string_view(text).substr(start, pemLineLength);
        pem += '\n';
    }
    return pem + "-----END " + std::string(label) + "-----\n";
}

} // namespace tokenscope::crypto
