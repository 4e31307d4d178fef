// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/pkcs7.h"

#include "crypto/openssl.h"

#include <algorithm>

namespace tokenscope::crypto {

namespace {

using Bundle = std::unique_ptr<PKCS7, Deleter<&PKCS7_free>>;

constexpr std::size_t longestBundle = 1024 * 1024;
constexpr int mostCertificates = 64;

Bytes derOf(X509 *certificate)
{
    const int length = i2d_X509(certificate, nullptr);
    Bytes der(std::size_t(std::max(length, 0)));
    unsigned char *end = der.data();
    return length > 0 && i2d_X509(certificate, &end) == length ? der : Bytes();
}

} // namespace

std::vector<Bytes> certificatesInPkcs7(ByteView der)
{
    std::vector<Bytes> certificates;
    if (der.empty() || der.size() > longestBundle || der[0] != 0x30)
        return certificates;
    const ErrorQueueScope errors;
    const unsigned char *begin = der.data();
    const Bundle bundle(d2i_PKCS7(nullptr, &begin, long(der.size())));
    if (!bundle || !PKCS7_type_is_signed(bundle.get()) || !bundle->d.sign)
        return certificates;
    const STACK_OF(X509) *all = bundle->d.sign->cert; // belongs to the bundle
    const int count = std::min(all ? sk_X509_num(all) : 0, mostCertificates);
    for (int i = 0; i < count; ++i)
        certificates.push_back(derOf(sk_X509_value(all, i)));
    std::erase_if(certificates, [](const Bytes &each) { return each.empty(); });
    return certificates;
}

} // namespace tokenscope::crypto
