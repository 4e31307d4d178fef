// SPDX-License-Identifier: Apache-2.0
#include "crypto/rsa_opening.h"

#include "base/stop_point.h"
#include "crypto/digest.h"
#include "crypto/openssl.h"

#include <algorithm>

namespace tokenscope::crypto {

namespace {

/// The signature raised to the public exponent, unpadded as `padding` says; empty where that fails.
Bytes recover(const Key &key, ByteView signature, int padding, const EVP_MD *digest)
{
    const PKeyCtx context(EVP_PKEY_CTX_new(key.handle().pkey.get(), nullptr));
    if (!context || EVP_PKEY_verify_recover_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), padding) != 1)
        return {};
    if (digest && EVP_PKEY_CTX_set_signature_md(context.get(), digest) != 1)
        return {};
    Bytes opened(key.signatureLength());
    std::size_t length = opened.size();
    if (EVP_PKEY_verify_recover(context.get(), opened.data(), &length, signature.data(), signature.size()) != 1)
        return {};
    opened.resize(length);
    return opened;
}

/// MGF1 (RFC 8017, B.2.1).
Bytes mask(Digest digest, ByteView seed, std::size_t length)
{
    Bytes out;
    Bytes input(seed.begin(), seed.end());
    input.resize(seed.size() + 4);
    for (unsigned counter = 0; out.size() < length; ++counter) {
        input[seed.size()] = static_cast<unsigned char>(counter >> 24);
        input[seed.size() + 1] = static_cast<unsigned char>(counter >> 16);
        input[seed.size() + 2] = static_cast<unsigned char>(counter >> 8);
        input[seed.size() + 3] = static_cast<unsigned char>(counter);
        const Bytes block = hash(digest, input);
        out.insert(out.end(), block.begin(), block.end());
    }
    out.resize(length);
    return out;
}

/// RFC 8017, 9.1.2, steps 3 to 10.
bool isPssEncoding(Digest digest, std::size_t modulusBits, ByteView opened)
{
    const std::size_t emBits = modulusBits - 1;
    const std::size_t emLength = (emBits + 7) / 8;
    const std::size_t hashLength = digestLength(digest);
    if (opened.size() > emLength) {
        if (opened.size() != emLength + 1 || opened[0] != 0)
            return false;
        opened = opened.subspan(1);
    }
    if (emLength < 2 * hashLength + 2 || opened.size() != emLength || opened.back() != 0xBC)
        return false;
    const std::size_t dbLength = emLength - hashLength - 1;
    const ByteView maskedDb = opened.first(dbLength);
    const Bytes dbMask = mask(digest, opened.subspan(dbLength, hashLength), dbLength);
    const unsigned unusedBits = unsigned(8 * emLength - emBits);
    if (unusedBits > 0 && (maskedDb[0] >> (8 - unusedBits)) != 0)
        return false;
    const std::size_t zeros = dbLength - hashLength - 1;
    for (std::size_t i = 0; i < zeros; ++i) {
        unsigned byte = unsigned(maskedDb[i] ^ dbMask[i]);
        if (i == 0)
            byte &= 0xFFu >> unusedBits;
        if (byte != 0)
            return false;
    }
    return (maskedDb[zeros] ^ dbMask[zeros]) == 0x01;
}

} // namespace

bool opensToDigest(const SignatureAlgorithm &algorithm, const Key &key, ByteView signature)
{
    stopPoint();
    if (key.type() != KeyType::Rsa || signature.size() != key.signatureLength())
        return false;
    const ErrorQueueScope errors;
    switch (algorithm.family) {
    case Family::RsaPkcs1:
        return recover(key, signature, RSA_PKCS1_PADDING, evpDigest(algorithm.digest)).size() ==
               digestLength(algorithm.digest);
    case Family::RsaPss:
        return isPssEncoding(algorithm.digest, key.bits(), recover(key, signature, RSA_NO_PADDING, nullptr));
    case Family::Ecdsa:
    case Family::EdDsa:
    case Family::MlDsa:
    case Family::Hmac:
        return false;
    }
    return false;
}

} // namespace tokenscope::crypto
