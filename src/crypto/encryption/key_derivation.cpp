// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption/key_derivation.h"

#include "base/stop_point.h"
#include "crypto/openssl.h"

#include <openssl/kdf.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace tokenscope::crypto {

namespace {

using Kdf = std::unique_ptr<EVP_KDF, Deleter<&EVP_KDF_free>>;
using KdfCtx = std::unique_ptr<EVP_KDF_CTX, Deleter<&EVP_KDF_CTX_free>>;

void appendNumber(Bytes &bytes, std::size_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<unsigned char>(number >> shift));
}

void appendWithLength(Bytes &bytes, ByteView data)
{
    appendNumber(bytes, data.size());
    std::ranges::copy(data, std::back_inserter(bytes)); // g++ 14 takes insert() for an overflow
}

/// HMAC (RFC 2104) with the pads taken in once, for many short messages.
class KeyedDigest
{
public:
    KeyedDigest(const EVP_MD *digest, ByteView key)
        : m_length(std::size_t(EVP_MD_get_size(digest)))
    {
        const auto block = std::size_t(EVP_MD_get_block_size(digest));
        SecretBytes padded(key.begin(), key.end());
        if (padded.size() > block) {
            padded.resize(m_length);
            require(EVP_Digest(key.data(), key.size(), padded.data(), nullptr, digest, nullptr));
        }
        padded.resize(block);
        start(m_inner.get(), digest, padded, 0x36);
        start(m_outer.get(), digest, padded, 0x5C);
    }

    SecretBytes of(ByteView message)
    {
        SecretBytes result(m_length);
        finish(m_inner.get(), message, result);
        finish(m_outer.get(), result, result);
        return result;
    }

private:
    static void require(int done)
    {
        if (done != 1)
            throw std::runtime_error("OpenSSL cannot derive a key");
    }
    static void start(EVP_MD_CTX *context, const EVP_MD *digest, SecretBytes padded, unsigned char pad)
    {
        for (unsigned char &byte : padded)
            byte ^= pad;
        require(EVP_DigestInit_ex(context, digest, nullptr));
        require(EVP_DigestUpdate(context, padded.data(), padded.size()));
    }
    void finish(const EVP_MD_CTX *started, ByteView message, SecretBytes &result)
    {
        require(EVP_MD_CTX_copy_ex(m_running.get(), started));
        require(EVP_DigestUpdate(m_running.get(), message.data(), message.size()));
        require(EVP_DigestFinal_ex(m_running.get(), result.data(), nullptr));
    }

    std::size_t m_length;
    MdCtx m_inner{EVP_MD_CTX_new()};
    MdCtx m_outer{EVP_MD_CTX_new()};
    MdCtx m_running{EVP_MD_CTX_new()};
};

/// OpenSSL only reads what its parameters point to, although they are not const.
OSSL_PARAM octets(const char *name, ByteView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<unsigned char *>(bytes.data()), bytes.size());
}

} // namespace

SecretBytes agreedKey(const KeyManagement &management, const ContentEncryption &encryption, ByteView sharedSecret,
                      const Parties &parties)
{
    const bool direct = management.isDirect();
    SecretBytes key(direct ? encryption.keyLength : management.wrapLength);
    Bytes info;
    appendWithLength(info, asBytes(direct ? encryption.name : management.name));
    appendWithLength(info, parties.u);
    appendWithLength(info, parties.v);
    appendNumber(info, key.size() * 8);

    const ErrorQueueScope errors;
    const Kdf kdf(EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_SSKDF, nullptr));
    const KdfCtx context(EVP_KDF_CTX_new(kdf.get()));
    auto *digestName = const_cast<char *>(EVP_MD_get0_name(evpDigest(management.digest)));
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digestName, 0),
                                 octets(OSSL_KDF_PARAM_KEY, sharedSecret), octets(OSSL_KDF_PARAM_INFO, info),
                                 OSSL_PARAM_construct_end()};
    if (!context || EVP_KDF_derive(context.get(), key.data(), key.size(), params) != 1)
        throw std::runtime_error("OpenSSL cannot derive a key");
    return key;
}

SecretBytes hkdfSha256(ByteView secret, ByteView salt, ByteView info, std::size_t length)
{
    const ErrorQueueScope errors;
    const EVP_MD *digest = evpDigest(Digest::Sha256);
    const Bytes noSalt(digestLength(Digest::Sha256), 0); // RFC 5869, 2.2
    KeyedDigest extract(digest, salt.empty() ? ByteView(noSalt) : salt);
    KeyedDigest expand(digest, extract.of(secret));
    SecretBytes key;
    SecretBytes block;
    for (unsigned char counter = 1; key.size() < length; ++counter) {
        block.insert(block.end(), info.begin(), info.end());
        block.push_back(counter);
        block = expand.of(block);
        key.insert(key.end(), block.begin(), block.end());
    }
    key.resize(length);
    return key;
}

SecretBytes passwordKey(const KeyManagement &management, ByteView password, ByteView salt, int iterations)
{
    Bytes wholeSalt(asBytes(management.name).begin(), asBytes(management.name).end());
    wholeSalt.push_back(0);
    std::ranges::copy(salt, std::back_inserter(wholeSalt));

    // RFC 8018, 5.2. One block: no wrapped key is longer than its digest. By hand, because OpenSSL's own takes a second
    // for as many iterations as are allowed and cannot be stopped meanwhile.
    const ErrorQueueScope errors;
    KeyedDigest keyed(evpDigest(management.digest), password);
    appendNumber(wholeSalt, 1);
    SecretBytes round = keyed.of(wholeSalt);
    SecretBytes key = round;
    StopPoints stops(1024);
    for (int i = 1; i < iterations; ++i) {
        stops.pass();
        round = keyed.of(round);
        for (std::size_t k = 0; k < key.size(); ++k)
            key[k] ^= round[k];
    }
    if (key.size() < management.wrapLength)
        throw std::runtime_error("OpenSSL cannot derive a key");
    key.resize(management.wrapLength);
    return key;
}

} // namespace tokenscope::crypto
