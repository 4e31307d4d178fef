// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/rsa_recovery.h"

#include "base/stop_point.h"
#include "crypto/digest.h"
#include "crypto/keys/key_handle.h"

#include <algorithm>
#include <array>
#include <optional>

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

/// What is behind the mask of a PSS encoding: zeros, a one, the salt (RFC 8017, 9.1.2, steps 3 to 10).
struct PssContent
{
    Bytes hash;
    Bytes salt;
};

std::optional<PssContent> readPss(Digest digest, Digest maskDigest, std::size_t modulusBits, ByteView opened)
{
    const std::size_t emBits = modulusBits - 1;
    const std::size_t emLength = (emBits + 7) / 8;
    const std::size_t hashLength = digestLength(digest);
    if (opened.size() > emLength) {
        if (opened.size() != emLength + 1 || opened[0] != 0)
            return std::nullopt;
        opened = opened.subspan(1);
    }
    if (emLength < hashLength + 2 || opened.size() != emLength || opened.back() != 0xBC)
        return std::nullopt;
    const std::size_t dbLength = emLength - hashLength - 1;
    const ByteView hash = opened.subspan(dbLength, hashLength);
    Bytes db = mask(maskDigest, hash, dbLength);
    const auto unusedBits = unsigned(8 * emLength - emBits);
    if (unusedBits > 0 && (opened[0] >> (8 - unusedBits)) != 0)
        return std::nullopt;
    for (std::size_t i = 0; i < dbLength; ++i)
        db[i] ^= opened[i];
    db[0] &= static_cast<unsigned char>(0xFFu >> unusedBits);
    const auto one = std::ranges::find_if(db, [](unsigned char byte) { return byte != 0; });
    if (one == db.end() || *one != 0x01)
        return std::nullopt;
    return PssContent{Bytes(hash.begin(), hash.end()), Bytes(one + 1, db.end())};
}

/// DER of DigestInfo up to the digest (RFC 8017, 9.2, note 1).
struct DigestInfo
{
    Digest digest;
    Bytes prefix;
};

const std::array<DigestInfo, 4> &digestInfos()
{
    static const std::array<DigestInfo, 4> infos = {
        DigestInfo{Digest::Sha1,
                   {0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14}},
        DigestInfo{Digest::Sha256,
                   {0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
                    0x00, 0x04, 0x20}},
        DigestInfo{Digest::Sha384,
                   {0x30, 0x41, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0x05,
                    0x00, 0x04, 0x30}},
        DigestInfo{Digest::Sha512,
                   {0x30, 0x51, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03, 0x05,
                    0x00, 0x04, 0x40}},
    };
    return infos;
}

/// Between `00 01 FF … 00` and the end; empty where the padding is not one.
ByteView behindPadding(ByteView opened)
{
    constexpr std::size_t fewest = 8; // RFC 8017, 9.2, step 4
    if (opened.size() < fewest + 3 || opened[0] != 0 || opened[1] != 1)
        return {};
    std::size_t at = 2;
    while (at < opened.size() && opened[at] == 0xFF)
        ++at;
    return at - 2 < fewest || at == opened.size() || opened[at] != 0 ? ByteView() : opened.subspan(at + 1);
}

void readPkcs1(ByteView content, std::vector<RecoveredSignature> &readings)
{
    using enum RecoveredSignature::Padding;
    for (const DigestInfo &info : digestInfos()) {
        const std::size_t length = digestLength(info.digest);
        const bool isNamed = content.size() == info.prefix.size() + length &&
                             std::ranges::equal(content.first(info.prefix.size()), info.prefix);
        if (isNamed || content.size() == length) {
            const ByteView digest = content.last(length);
            readings.push_back(
                {isNamed ? Pkcs1 : BareDigest, info.digest, info.digest, Bytes(digest.begin(), digest.end()), {}});
        }
    }
}

} // namespace

bool recoversDigest(const SignatureAlgorithm &algorithm, const Key &key, ByteView signature)
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
        if (const auto content = readPss(algorithm.digest, algorithm.digest, key.bits(),
                                         recover(key, signature, RSA_NO_PADDING, nullptr)))
            return content->salt.size() == digestLength(algorithm.digest);
        return false;
    case Family::Ecdsa:
    case Family::EdDsa:
    case Family::MlDsa:
    case Family::Hmac:
        return false;
    }
    return false;
}

bool RecoveredSignature::covers(ByteView message) const
{
    Bytes digested = hash(digest, message);
    if (padding != Padding::Pss)
        return digested == content;
    Bytes input(8, 0); // RFC 8017, 9.1.2, step 12
    input.insert(input.end(), digested.begin(), digested.end());
    input.insert(input.end(), salt.begin(), salt.end());
    return hash(digest, input) == content;
}

std::vector<RecoveredSignature> recoverSignature(const Key &key, ByteView signature)
{
    stopPoint();
    std::vector<RecoveredSignature> readings;
    if (key.type() != KeyType::Rsa || signature.size() != key.signatureLength())
        return readings;
    const ErrorQueueScope errors;
    const Bytes opened = recover(key, signature, RSA_NO_PADDING, nullptr);
    if (opened.empty())
        return readings;
    readPkcs1(behindPadding(opened), readings);
    static constexpr std::array digests = {Digest::Sha256, Digest::Sha384, Digest::Sha512, Digest::Sha1};
    for (const Digest digest : digests) {
        for (const Digest maskDigest : digests) {
            if (auto content = readPss(digest, maskDigest, key.bits(), opened)) {
                readings.push_back({RecoveredSignature::Padding::Pss, digest, maskDigest, std::move(content->hash),
                                    std::move(content->salt)});
            }
        }
    }
    return readings;
}

} // namespace tokenscope::crypto
