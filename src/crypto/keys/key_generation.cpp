// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/key_generation.h"

#include "crypto/openssl.h"

#include <stdexcept>

namespace tokenscope::crypto {

namespace {

PKey required(EVP_PKEY *key)
{
    if (!key)
        throw std::runtime_error("OpenSSL cannot generate a key");
    return PKey(key);
}

BigNum numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        throw std::runtime_error("OpenSSL does not give a number of the key that it made");
    return BigNum(number);
}

/// Big-endian; as short as it goes where no length is given.
Bytes bytesOf(const BigNum &number, std::optional<std::size_t> length = {})
{
    Bytes bytes(length.value_or(std::size_t(BN_num_bytes(number.get()))));
    BN_bn2binpad(number.get(), bytes.data(), int(bytes.size()));
    return bytes;
}

CurveNumbers numbersOnEcCurve(const EVP_PKEY *key, Curve curve)
{
    const auto length = curveLength(curve);
    return {.x = bytesOf(numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X), length),
            .y = bytesOf(numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y), length),
            .d = bytesOf(numberOf(key, OSSL_PKEY_PARAM_PRIV_KEY), length)};
}

CurveNumbers rawNumbers(const EVP_PKEY *key, Curve curve)
{
    std::size_t length = curveLength(curve);
    CurveNumbers numbers{.x = Bytes(length), .y = {}, .d = Bytes(length)};
    if (EVP_PKEY_get_raw_public_key(key, numbers.x.data(), &length) != 1 ||
        EVP_PKEY_get_raw_private_key(key, numbers.d.data(), &length) != 1)
        throw std::runtime_error("OpenSSL does not give the bytes of the key that it made");
    return numbers;
}

} // namespace

RsaNumbers generateRsa(std::size_t modulusBits)
{
    const ErrorQueueScope errors;
    const auto key = required(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", modulusBits));
    const auto bytes = [&](const char *name) { return bytesOf(numberOf(key.get(), name)); };
    return {.modulus = bytes(OSSL_PKEY_PARAM_RSA_N),
            .exponent = bytes(OSSL_PKEY_PARAM_RSA_E),
            .privateExponent = bytes(OSSL_PKEY_PARAM_RSA_D),
            .p = bytes(OSSL_PKEY_PARAM_RSA_FACTOR1),
            .q = bytes(OSSL_PKEY_PARAM_RSA_FACTOR2),
            .dp = bytes(OSSL_PKEY_PARAM_RSA_EXPONENT1),
            .dq = bytes(OSSL_PKEY_PARAM_RSA_EXPONENT2),
            .qi = bytes(OSSL_PKEY_PARAM_RSA_COEFFICIENT1)};
}

CurveNumbers generateOnCurve(Curve curve)
{
    const ErrorQueueScope errors;
    if (!ecGroup(curve)) {
        const auto key = required(EVP_PKEY_Q_keygen(nullptr, nullptr, opensslName(curve)));
        return rawNumbers(key.get(), curve);
    }
    const auto key = required(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", opensslName(curve)));
    return numbersOnEcCurve(key.get(), curve);
}

ParameterSetNumbers generateForParameterSet(std::string_view name)
{
    const ErrorQueueScope errors;
    const SignatureAlgorithm *algorithm = findSignatureAlgorithm(name);
    const PKeyCtx context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm ? algorithm->name.data() : "", nullptr));
    EVP_PKEY *made = nullptr;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1 || EVP_PKEY_keygen(context.get(), &made) != 1)
        made = nullptr;
    const auto key = required(made);
    constexpr std::size_t longestPublicKey = 2592; // of ML-DSA-87 (FIPS 204, table 2)
    ParameterSetNumbers numbers{algorithm->name, Bytes(longestPublicKey), Bytes(mlDsaSeedLength)};
    std::size_t publicLength = numbers.publicKey.size();
    std::size_t seedLength = numbers.seed.size();
    if (EVP_PKEY_get_raw_public_key(key.get(), numbers.publicKey.data(), &publicLength) != 1 ||
        EVP_PKEY_get_octet_string_param(key.get(), mlDsaSeedParameter, numbers.seed.data(), seedLength, &seedLength) !=
            1)
        throw std::runtime_error("OpenSSL does not give the bytes of the key that it made");
    numbers.publicKey.resize(publicLength);
    return numbers;
}

} // namespace tokenscope::crypto
