// SPDX-License-Identifier: Apache-2.0
#include "crypto/public_key_secret.h"

#include "base/base64url.h"
#include "crypto/openssl.h"
#include "crypto/public_key_text.h"

#include <openssl/x509.h>

#include <string>
#include <utility>

namespace tokenscope::crypto {

namespace {

using Certificate = std::unique_ptr<X509, Deleter<&X509_free>>;

Bytes toBytes(std::string_view text)
{
    return {asBytes(text).begin(), asBytes(text).end()};
}

/// RFC 8017, A.1.1: modulus and exponent.
Bytes pkcs1Der(const Key &key)
{
    if (key.type() != KeyType::Rsa)
        return {};
    EVP_PKEY *const pkey = key.handle().pkey.get();
    const int length = i2d_PublicKey(pkey, nullptr);
    if (length <= 0)
        return {};
    Bytes der(static_cast<std::size_t>(length));
    unsigned char *end = der.data();
    if (i2d_PublicKey(pkey, &end) != length)
        return {};
    return der;
}

/// A PEM text as editors and copying leave it.
void addPemVariants(std::vector<PublicKeyText> &texts, std::string_view form, const std::string &pem)
{
    texts.push_back({form, toBytes(pem)});
    texts.push_back({form, toBytes(std::string_view(pem).substr(0, pem.size() - 1))});
    std::string crlf;
    for (const char c : pem)
        crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    texts.push_back({form, toBytes(crlf)});
    texts.push_back({form, toBytes(" " + pem)});
}

/// The public number by itself: modulus, uncompressed point, Edwards point.
Bytes bareNumber(const Key &key)
{
    if (key.type() == KeyType::Rsa)
        return key.handle().modulus;
    EVP_PKEY *const pkey = key.handle().pkey.get();
    std::size_t length = 0;
    if (EVP_PKEY_get_octet_string_param(pkey, OSSL_PKEY_PARAM_PUB_KEY, nullptr, 0, &length) != 1)
        return {};
    Bytes point(length);
    if (EVP_PKEY_get_octet_string_param(pkey, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(), &length) != 1)
        return {};
    return point;
}

bool isPublicKeyDer(ByteView der)
{
    if (der.empty() || der[0] != 0x30)
        return false; // a key or certificate is a SEQUENCE
    const ErrorQueueScope errors;
    const auto length = static_cast<long>(der.size());
    const unsigned char *position = der.data();
    if (PKey(d2i_PUBKEY(nullptr, &position, length)))
        return true;
    position = der.data();
    if (PKey(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &position, length)))
        return true;
    position = der.data();
    return Certificate(d2i_X509(nullptr, &position, length)) != nullptr;
}

} // namespace

std::vector<PublicKeyText> publicKeyTexts(const Key &key)
{
    std::vector<PublicKeyText> texts;
    const Bytes der = spkiDer(key);
    if (der.empty())
        return texts;
    const ErrorQueueScope errors;
    addPemVariants(texts, "pem", spkiPem(key));
    texts.push_back({"der", der});
    texts.push_back({"der_base64", toBytes(base64url::encodeStandard(der))});
    if (Bytes pkcs1 = pkcs1Der(key); !pkcs1.empty()) {
        addPemVariants(texts, "pkcs1_pem", pemText("RSA PUBLIC KEY", pkcs1));
        texts.push_back({"pkcs1_der", std::move(pkcs1)});
    }
    if (Bytes number = bareNumber(key); !number.empty()) {
        texts.push_back({"modulus", toBytes(base64url::encode(number))});
        texts.push_back({"modulus", std::move(number)});
    }
    return texts;
}

bool isPublicKeyText(ByteView secret)
{
    const std::string_view text = asText(secret);
    if (text.find("-----BEGIN") != std::string_view::npos)
        return text.find("PUBLIC KEY") != std::string_view::npos || text.find("CERTIFICATE") != std::string_view::npos;
    if (text.find("\"kty\"") != std::string_view::npos)
        return text.find("\"oct\"") == std::string_view::npos;
    if (isPublicKeyDer(secret))
        return true;
    if (!text.starts_with('M'))
        return false; // base64 of a SEQUENCE
    for (const auto &decoded : {base64url::decodeStandard(text), base64url::decode(text)}) {
        if (decoded && isPublicKeyDer(*decoded))
            return true;
    }
    return false;
}

} // namespace tokenscope::crypto
