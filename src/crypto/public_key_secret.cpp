// SPDX-License-Identifier: Apache-2.0
#include "crypto/public_key_secret.h"

#include "base/base64url.h"
#include "crypto/der_reader.h"
#include "crypto/key_encoding.h"
#include "crypto/key_export.h"
#include "crypto/openssl.h"
#include "crypto/pem.h"

#include <string>
#include <utility>

namespace tokenscope::crypto {

namespace {

Bytes toBytes(std::string_view text)
{
    return {asBytes(text).begin(), asBytes(text).end()};
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

/// Whatever follows it, a line break for one, makes it no better a secret.
bool isPublicKeyDer(ByteView bytes)
{
    const auto element = DerReader(bytes).takeWhole();
    const auto form = element ? derForm(*element) : std::nullopt;
    return form == DerForm::PublicKey || form == DerForm::RsaPublicKey || form == DerForm::Certificate;
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
