// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/key_export.h"
#include "crypto/openssl.h"
#include "tests/crypto/made_certificate.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

/// Private keys under a passphrase, as OpenSSL writes them.
namespace tokenscope::jose::protected_keys {

inline constexpr std::string_view passphrase = "correct horse";

inline const crypto::Key &pair()
{
    static const crypto::Key key = [] {
        const crypto::CurveNumbers numbers = crypto::generateOnCurve(crypto::Curve::P256);
        return crypto::Key::ec(crypto::Curve::P256, numbers.x, numbers.y, numbers.d).value();
    }();
    return key;
}

inline crypto::PKey opensslPair()
{
    const Bytes der = crypto::pkcs8Der(pair());
    const unsigned char *position = der.data();
    return crypto::PKey(d2i_AutoPrivateKey(nullptr, &position, long(der.size())));
}

inline std::string written(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return {data, std::size_t(length)};
}

using Output = std::unique_ptr<BIO, crypto::Deleter<&BIO_free>>;

/// DER of PKCS #8.
inline std::string pkcs8(int iterations)
{
    const auto key = opensslPair();
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, crypto::Deleter<&PKCS8_PRIV_KEY_INFO_free>> info(
        EVP_PKEY2PKCS8(key.get()));
    const std::unique_ptr<X509_SIG, crypto::Deleter<&X509_SIG_free>> encrypted(PKCS8_encrypt(
        -1, EVP_aes_256_cbc(), passphrase.data(), int(passphrase.size()), nullptr, 0, iterations, info.get()));
    const Output bio(BIO_new(BIO_s_mem()));
    i2d_PKCS8_bio(bio.get(), encrypted.get());
    return written(bio.get());
}

inline std::string pemOfPkcs8()
{
    const auto key = opensslPair();
    const Output bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), EVP_aes_128_cbc(), passphrase.data(), int(passphrase.size()),
                                  nullptr, nullptr);
    return written(bio.get());
}

inline std::string oldPem(const EVP_CIPHER *cipher)
{
    const auto key = opensslPair();
    const Output bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(bio.get(), key.get(), cipher,
                                         reinterpret_cast<const unsigned char *>(passphrase.data()),
                                         int(passphrase.size()), nullptr, nullptr);
    return written(bio.get());
}

inline std::string pkcs12(const char *secret)
{
    const auto key = opensslPair();
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const Bytes der = crypto::makeCertificate({.subject = "leaf.example",
                                               .issuer = "authority.example",
                                               .notBefore = now,
                                               .notAfter = now + std::chrono::hours(1),
                                               .publicKeyInfo = crypto::spkiDer(pair()),
                                               .dnsName = {},
                                               .signer = nullptr,
                                               .isAuthority = {},
                                               .usage = {},
                                               .furtherExtension = {}});
    const unsigned char *position = der.data();
    const std::unique_ptr<X509, crypto::Deleter<&X509_free>> certificate(
        d2i_X509(nullptr, &position, long(der.size())));
    const std::unique_ptr<PKCS12, crypto::Deleter<&PKCS12_free>> store(
        PKCS12_create(secret, "alias", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    const Output bio(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(bio.get(), store.get());
    return written(bio.get());
}

} // namespace tokenscope::jose::protected_keys
