// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/self_signed_certificate.h"

#include "crypto/formats/certificate_signing.h"
#include "crypto/keys/key_handle.h"
#include "crypto/openssl.h"

#include <algorithm>

namespace tokenscope::crypto {

namespace {

using OwnCertificate = std::unique_ptr<X509, Deleter<&X509_free>>;

} // namespace

Bytes selfSignedCertificate(const Key &key, std::string_view commonName, Moment moment)
{
    constexpr std::int64_t halfDay = 12L * 60 * 60;
    const ErrorQueueScope errors;
    const OwnCertificate certificate(signsCertificates(key) ? X509_new() : nullptr);
    if (!certificate)
        return {};
    X509 *made = certificate.get();
    EVP_PKEY *pair = key.handle().pkey.get();
    X509_NAME *name = X509_get_subject_name(made); // belongs to the certificate
    const std::int64_t now = moment.time_since_epoch().count();
    const bool isMade = X509_set_version(made, X509_VERSION_3) == 1 &&
                        ASN1_INTEGER_set(X509_get_serialNumber(made), 1) == 1 &&
                        ASN1_TIME_set(X509_getm_notBefore(made), time_t(now - halfDay)) &&
                        ASN1_TIME_set(X509_getm_notAfter(made), time_t(now + halfDay)) &&
                        X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, asBytes(commonName).data(),
                                                   int(commonName.size()), -1, 0) == 1 &&
                        X509_set_issuer_name(made, name) == 1 && X509_set_pubkey(made, pair) == 1 &&
                        X509_sign(made, pair, certificateDigest(key)) > 0;
    const int length = isMade ? i2d_X509(made, nullptr) : 0;
    Bytes der(std::size_t(std::max(length, 0)));
    unsigned char *end = der.data();
    return length > 0 && i2d_X509(made, &end) == length ? der : Bytes();
}

} // namespace tokenscope::crypto
