// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/public_key_der.h"

#include "crypto/keys/key_handle.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace tokenscope::crypto {

namespace {

constexpr unsigned char integerMark = 0x02;
constexpr unsigned char bitStringMark = 0x03;
constexpr unsigned char sequenceMark = 0x30;

/// X.690, 8.1: tag, length, contents one behind the other.
Bytes derElement(unsigned char tag, std::initializer_list<ByteView> contents)
{
    std::size_t length = 0;
    for (const ByteView &content : contents)
        length += content.size();
    Bytes der = {tag};
    if (length < 0x80) {
        der.push_back(static_cast<unsigned char>(length));
    } else {
        const std::size_t lengthBytes = length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
        der.push_back(static_cast<unsigned char>(0x80U | lengthBytes));
        for (std::size_t i = lengthBytes; i-- > 0;)
            der.push_back(static_cast<unsigned char>(length >> (8 * i)));
    }
    der.reserve(der.size() + length);
    for (const ByteView &content : contents)
        std::ranges::copy(content, std::back_inserter(der)); // g++ 14 warns of insert() without cause
    return der;
}

/// With a zero in front where the first bit is set, which stands for a sign.
Bytes derInteger(ByteView number)
{
    while (number.size() > 1 && number.front() == 0)
        number = number.subspan(1);
    static constexpr unsigned char zero = 0;
    const bool needsZero = !number.empty() && number.front() >= 0x80;
    return derElement(integerMark, {ByteView(&zero, needsZero ? 1 : 0), number});
}

Bytes exponentBytes(const Key &key)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key.handle().pkey.get(), OSSL_PKEY_PARAM_RSA_E, &raw) != 1)
        return {};
    const BigNum exponent(raw);
    Bytes bytes(std::size_t(BN_num_bytes(exponent.get())));
    BN_bn2bin(exponent.get(), bytes.data());
    return bytes;
}

/// An uncompressed point, or what RFC 8032 makes of one.
Bytes pointBytes(const Key &key)
{
    EVP_PKEY *const pkey = key.handle().pkey.get();
    std::size_t length = 0;
    Bytes point(2 * curveLength(*key.curve()) + 1);
    if (EVP_PKEY_get_octet_string_param(pkey, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(), &length) != 1)
        return {};
    point.resize(length);
    return point;
}

/// The AlgorithmIdentifier (RFC 3279, 2.3.1; RFC 5480, 2.1.1; RFC 8410, 3).
Bytes keyIdentifier(const Key &key)
{
    if (key.type() == KeyType::Rsa) {
        return {0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00};
    }
    const auto named = [](std::initializer_list<unsigned char> curve) {
        static constexpr unsigned char ecPublicKey[] = {0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01};
        return derElement(sequenceMark, {ecPublicKey, ByteView(curve.begin(), curve.size())});
    };
    switch (*key.curve()) {
    case Curve::P256:
        return named({0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07});
    case Curve::P384:
        return named({0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x22});
    case Curve::P521:
        return named({0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x23});
    case Curve::Secp256k1:
        return named({0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x0A});
    case Curve::X25519:
        return {0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x6E};
    case Curve::X448:
        return {0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x6F};
    case Curve::Ed25519:
        return {0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70};
    case Curve::Ed448:
        return {0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x71};
    }
    std::unreachable();
}

} // namespace

Bytes plainSpki(const Key &key)
{
    if (key.pss() || (key.type() != KeyType::Rsa && !key.curve()))
        return {};
    const ErrorQueueScope errors;
    const Bytes content = key.type() == KeyType::Rsa ? rsaPublicKey(key) : pointBytes(key);
    if (content.empty())
        return {};
    static constexpr unsigned char unusedBits = 0;
    return derElement(sequenceMark,
                      {keyIdentifier(key), derElement(bitStringMark, {ByteView(&unusedBits, 1), content})});
}

Bytes rsaPublicKey(const Key &key)
{
    if (key.type() != KeyType::Rsa)
        return {};
    const ErrorQueueScope errors;
    const Bytes exponent = exponentBytes(key);
    return exponent.empty() ? Bytes()
                            : derElement(sequenceMark, {derInteger(key.handle().modulus), derInteger(exponent)});
}

} // namespace tokenscope::crypto
