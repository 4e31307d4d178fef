// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/key_handle.h"

namespace tokenscope::crypto {

namespace {

using Mac = std::unique_ptr<EVP_MAC, Deleter<&EVP_MAC_free>>;

MacCtx keyedMac(Digest digest, const Bytes &secret)
{
    static const Mac algorithm(EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr));
    MacCtx context(EVP_MAC_CTX_new(algorithm.get()));
    // OpenSSL only reads the name, although its parameter is not const.
    auto *digestName = const_cast<char *>(EVP_MD_get0_name(evpDigest(digest)));
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digestName, 0),
                                 OSSL_PARAM_construct_end()};
    if (!context || EVP_MAC_init(context.get(), secret.data(), secret.size(), params) != 1)
        return nullptr;
    return context;
}

} // namespace

Key::Handle::~Handle()
{
    OPENSSL_cleanse(secret.data(), secret.size());
}

Bytes hmac(Digest digest, const Key::Handle &key, ByteView message)
{
    const auto *keyed = key.macs[std::size_t(digest)].get([&] { return keyedMac(digest, key.secret); });
    const MacCtx context(keyed ? EVP_MAC_CTX_dup(keyed) : nullptr);
    Bytes mac(digestLength(digest));
    std::size_t length = 0;
    if (!context || EVP_MAC_update(context.get(), message.data(), message.size()) != 1 ||
        EVP_MAC_final(context.get(), mac.data(), &length, mac.size()) != 1 || length != mac.size())
        return {};
    return mac;
}

} // namespace tokenscope::crypto
