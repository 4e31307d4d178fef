// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/certificate_request.h"

#include "crypto/formats/certificate_signing.h"
#include "crypto/keys/key_handle.h"
#include "crypto/openssl.h"

#include <algorithm>

namespace tokenscope::crypto {

namespace {

using Request = std::unique_ptr<X509_REQ, Deleter<&X509_REQ_free>>;

} // namespace

Bytes certificateRequest(const Key &key, std::string_view commonName)
{
    constexpr std::size_t longestName = 256; // four bytes for each of 64 characters; OpenSSL counts the characters
    const ErrorQueueScope errors;
    const Request request(signsCertificates(key) ? X509_REQ_new() : nullptr);
    if (!request || commonName.empty() || commonName.size() > longestName)
        return {};
    EVP_PKEY *pair = key.handle().pkey.get();
    X509_NAME *name = X509_REQ_get_subject_name(request.get()); // belongs to the request
    const bool isMade = X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) == 1 &&
                        X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, asBytes(commonName).data(),
                                                   int(commonName.size()), -1, 0) == 1 &&
                        X509_REQ_set_pubkey(request.get(), pair) == 1 &&
                        X509_REQ_sign(request.get(), pair, certificateDigest(key)) > 0;
    const int length = isMade ? i2d_X509_REQ(request.get(), nullptr) : 0;
    Bytes der(std::size_t(std::max(length, 0)));
    unsigned char *end = der.data();
    return length > 0 && i2d_X509_REQ(request.get(), &end) == length ? der : Bytes();
}

} // namespace tokenscope::crypto
