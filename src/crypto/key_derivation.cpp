// SPDX-License-Identifier: Apache-2.0
#include "crypto/key_derivation.h"

#include "crypto/openssl.h"

#include <openssl/kdf.h>

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
    bytes.insert(bytes.end(), data.begin(), data.end());
}

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

SecretBytes passwordKey(const KeyManagement &management, ByteView password, ByteView salt, int iterations)
{
    Bytes wholeSalt(asBytes(management.name).begin(), asBytes(management.name).end());
    wholeSalt.push_back(0);
    wholeSalt.insert(wholeSalt.end(), salt.begin(), salt.end());

    const ErrorQueueScope errors;
    SecretBytes key(management.wrapLength);
    const auto text = asText(password);
    if (PKCS5_PBKDF2_HMAC(text.data(), int(text.size()), wholeSalt.data(), int(wholeSalt.size()), iterations,
                          evpDigest(management.digest), int(key.size()), key.data()) != 1)
        throw std::runtime_error("OpenSSL cannot derive a key");
    return key;
}

} // namespace tokenscope::crypto
