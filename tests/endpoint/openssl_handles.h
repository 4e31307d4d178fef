// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

/// What the tests' own TLS server and authority are made of. The program's is behind src/crypto.
namespace tokenscope::tests {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<&EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Freed<&BIO_free_all>>;
using Context = std::unique_ptr<SSL_CTX, Freed<&SSL_CTX_free>>;
using Session = std::unique_ptr<SSL, Freed<&SSL_free>>;

inline Bio bioOf(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

inline QByteArray textOf(BIO &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(&bio, &data);
    return {data, qsizetype(size)};
}

inline PrivateKey privateKeyOf(const QByteArray &pem)
{
    return PrivateKey(PEM_read_bio_PrivateKey(bioOf(pem).get(), nullptr, nullptr, nullptr));
}

/// The first of them.
inline Certificate certificateOf(const QByteArray &pem)
{
    return Certificate(PEM_read_bio_X509(bioOf(pem).get(), nullptr, nullptr, nullptr));
}

} // namespace tokenscope::tests
