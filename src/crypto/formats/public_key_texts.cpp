// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/public_key_texts.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "crypto/keys/key_handle.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace tokenscope::crypto {

namespace {

using OpenSslDigits = std::unique_ptr<char, decltype([](char *digits) { OPENSSL_free(digits); })>;

Bytes toBytes(std::string_view text)
{
    return {asBytes(text).begin(), asBytes(text).end()};
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

std::string withoutPadding(std::string text)
{
    text.erase(text.find_last_not_of('=') + 1);
    return text;
}

class PublicKeyWriter
{
public:
    void addPem(PublicKeyForm form, std::string_view label, ByteView der);
    void addSpellings(PublicKeyForm form, PublicKeyForm textForm, ByteView bytes);
    void add(PublicKeyForm form, std::string_view text) { m_texts.push_back({form, toBytes(text)}); }

    std::vector<PublicKeyText> take() { return std::move(m_texts); }

private:
    std::vector<PublicKeyText> m_texts;
};

/// A PEM text as editors and copying leave it.
void PublicKeyWriter::addPem(PublicKeyForm form, std::string_view label, ByteView der)
{
    const std::string pem = pemText(label, der);
    const std::string_view body = std::string_view(pem).substr(0, pem.size() - 1);
    std::string crlf;
    std::string escaped;
    for (const char c : pem) {
        crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
        escaped += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    add(form, pem);
    add(form, body);
    add(form, crlf);
    add(form, std::string_view(crlf).substr(0, crlf.size() - 2));
    add(form, " " + pem);
    add(form, escaped);
    add(form, std::string_view(escaped).substr(0, escaped.size() - 2));
    add(form, pem + "\n");
}

void PublicKeyWriter::addSpellings(PublicKeyForm form, PublicKeyForm textForm, ByteView bytes)
{
    const std::string base64 = base64url::encodeStandard(bytes);
    m_texts.push_back({form, Bytes(bytes.begin(), bytes.end())});
    add(textForm, base64);
    add(textForm, base64 + "\n");
    add(textForm, withoutPadding(base64));
    add(textForm, base64url::encode(bytes));
    add(textForm, hex::encode(bytes));
    add(textForm, hex::encode(bytes, hex::LetterCase::Upper));
}

std::string decimalText(ByteView number)
{
    const OpenSslDigits digits(BN_bn2dec(bigNumber(number).get()));
    return digits ? digits.get() : std::string();
}

void appendSshString(Bytes &body, ByteView content)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        body.push_back(static_cast<unsigned char>(content.size() >> shift));
    std::ranges::copy(content, std::back_inserter(body)); // g++ 14 takes insert() for an overflow
}

/// RFC 4251, 5, `mpint`.
void appendSshNumber(Bytes &body, ByteView number)
{
    constexpr unsigned char signBit = 0x80;
    Bytes digits(number.begin(), number.end());
    if (!digits.empty() && (digits.front() & signBit) != 0)
        digits.insert(digits.begin(), 0);
    appendSshString(body, digits);
}

Bytes exponentOf(const Key &key)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key.handle().pkey.get(), OSSL_PKEY_PARAM_RSA_E, &number) != 1)
        return {};
    const BigNum exponent(number);
    Bytes bytes(std::size_t(BN_num_bytes(exponent.get())));
    BN_bn2bin(exponent.get(), bytes.data());
    return bytes;
}

struct SshNames
{
    std::string_view key;
    std::string_view curve; ///< of ECDSA
};

std::optional<SshNames> sshNames(const Key &key)
{
    if (key.type() == KeyType::Rsa)
        return SshNames{"ssh-rsa", {}};
    if (!key.curve())
        return std::nullopt;
    switch (*key.curve()) {
    case Curve::P256:
        return SshNames{"ecdsa-sha2-nistp256", "nistp256"};
    case Curve::P384:
        return SshNames{"ecdsa-sha2-nistp384", "nistp384"};
    case Curve::P521:
        return SshNames{"ecdsa-sha2-nistp521", "nistp521"};
    case Curve::Ed25519:
        return SshNames{"ssh-ed25519", {}};
    case Curve::Ed448:
        return SshNames{"ssh-ed448", {}};
    case Curve::Secp256k1:
    case Curve::X25519:
    case Curve::X448:
        break;
    }
    return std::nullopt;
}

} // namespace

std::string_view nameOf(PublicKeyForm form)
{
    switch (form) {
    case PublicKeyForm::Pem:
        return "pem";
    case PublicKeyForm::Der:
        return "der";
    case PublicKeyForm::DerBase64:
        return "der_base64";
    case PublicKeyForm::Pkcs1Pem:
        return "pkcs1_pem";
    case PublicKeyForm::Pkcs1Der:
        return "pkcs1_der";
    case PublicKeyForm::Modulus:
        return "modulus";
    case PublicKeyForm::Ssh:
        return "ssh";
    case PublicKeyForm::Jwk:
        return "jwk";
    case PublicKeyForm::Certificate:
        return "certificate";
    }
    return {};
}

Bytes sshPublicKeyBody(const Key &key)
{
    const ErrorQueueScope errors;
    const auto names = sshNames(key);
    if (!names)
        return {};
    Bytes body;
    appendSshString(body, asBytes(names->key));
    if (key.type() == KeyType::Rsa) {
        appendSshNumber(body, exponentOf(key));
        appendSshNumber(body, key.handle().modulus);
        return body;
    }
    if (!names->curve.empty())
        appendSshString(body, asBytes(names->curve));
    appendSshString(body, bareNumber(key));
    return body;
}

std::vector<PublicKeyText> publicKeyTexts(const Key &key)
{
    const Bytes der = spkiDer(key);
    if (der.empty())
        return {};
    const ErrorQueueScope errors;
    PublicKeyWriter writer;
    writer.addPem(PublicKeyForm::Pem, "PUBLIC KEY", der);
    writer.addSpellings(PublicKeyForm::Der, PublicKeyForm::DerBase64, der);
    if (const Bytes pkcs1 = pkcs1Der(key); !pkcs1.empty()) {
        writer.addPem(PublicKeyForm::Pkcs1Pem, "RSA PUBLIC KEY", pkcs1);
        writer.addSpellings(PublicKeyForm::Pkcs1Der, PublicKeyForm::DerBase64, pkcs1);
    }
    if (const Bytes number = bareNumber(key); !number.empty()) {
        writer.addSpellings(PublicKeyForm::Modulus, PublicKeyForm::Modulus, number);
        writer.add(PublicKeyForm::Modulus, decimalText(number));
        if (key.type() == KeyType::Ec) { // without the 04 in front, and x alone
            const ByteView both = ByteView(number).subspan(1);
            writer.addSpellings(PublicKeyForm::Modulus, PublicKeyForm::Modulus, both);
            writer.addSpellings(PublicKeyForm::Modulus, PublicKeyForm::Modulus, both.first(both.size() / 2));
        }
    }
    if (const Bytes body = sshPublicKeyBody(key); !body.empty()) {
        const std::string base64 = base64url::encodeStandard(body);
        const std::string line = std::string(sshNames(key)->key) + ' ' + base64;
        writer.add(PublicKeyForm::Ssh, line);
        writer.add(PublicKeyForm::Ssh, line + "\n");
        writer.add(PublicKeyForm::Ssh, base64);
        writer.add(PublicKeyForm::Ssh, asText(body));
    }
    return writer.take();
}

} // namespace tokenscope::crypto
