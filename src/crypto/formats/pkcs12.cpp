// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/pkcs12.h"

#include "crypto/der_reader.h"
#include "crypto/formats/protection.h"
#include "crypto/keys/key_handle.h"

#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

#include <algorithm>
#include <climits>
#include <utility>

namespace tokenscope::crypto {

namespace {

using Store12 = std::unique_ptr<PKCS12, Deleter<&PKCS12_free>>;
using Safes =
    std::unique_ptr<STACK_OF(PKCS7), decltype([](STACK_OF(PKCS7) * stack) { sk_PKCS7_pop_free(stack, PKCS7_free); })>;
using Bags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), decltype([](STACK_OF(PKCS12_SAFEBAG) * stack) {
                                 sk_PKCS12_SAFEBAG_pop_free(stack, PKCS12_SAFEBAG_free);
                             })>;
using Outcome12 = std::expected<void, ProtectionFault>;

using X509Certificate = std::unique_ptr<X509, Deleter<&X509_free>>;
using X509Chain =
    std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); })>;

constexpr int deepestBag = 3;
/// Key, certificates and the file's own check hash it so often each.
constexpr int hashingsOfPkcs12 = 200'000;

/// The certificate of a CertBag (RFC 7292, 4.2.3), without OpenSSL, which would load its key at once.
Bytes certificateIn(const PKCS12_SAFEBAG *bag)
{
    unsigned char *encoded = nullptr;
    const int length = i2d_PKCS12_SAFEBAG(bag, &encoded);
    const std::unique_ptr<unsigned char, decltype([](unsigned char *memory) { OPENSSL_free(memory); })> owner(encoded);
    auto fields = length > 0 ? enterOnly({encoded, std::size_t(length)}) : std::nullopt;
    if (!fields || !fields->take(DerTag::ObjectId))
        return {};
    auto value = fields->enter(DerTag::Context0);
    auto certificate = value ? value->enter(DerTag::Sequence) : std::nullopt;
    if (!certificate || !certificate->take(DerTag::ObjectId))
        return {};
    auto content = certificate->enter(DerTag::Context0);
    const auto der = content ? content->take(DerTag::OctetString) : std::nullopt;
    return der ? Bytes(der->begin(), der->end()) : Bytes();
}

class Pkcs12Reader
{
public:
    explicit Pkcs12Reader(ByteView passphrase)
        : m_passphrase(passphrase)
    {
    }

    Outcome12 read(PKCS12 *store);
    Pkcs12Content take() { return std::move(m_content); }

private:
    bool isRightPassphrase(PKCS12 *store);
    Outcome12 readSafe(PKCS7 *safe);
    Outcome12 readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth);
    Outcome12 readBag(const PKCS12_SAFEBAG *bag, int depth);
    const char *text() const { return m_isNull ? nullptr : asText(m_passphrase).data(); }
    int length() const { return m_isNull ? 0 : int(m_passphrase.size()); }

    ByteView m_passphrase;
    bool m_isNull = false; ///< none, which is another one than the empty one
    HashingLimit m_limit;
    Pkcs12Content m_content;
};

/// An empty one is written in two ways.
bool Pkcs12Reader::isRightPassphrase(PKCS12 *store)
{
    if (PKCS12_verify_mac(store, text(), length()) == 1)
        return true;
    m_isNull = m_passphrase.empty();
    return m_isNull && PKCS12_verify_mac(store, nullptr, 0) == 1;
}

Outcome12 Pkcs12Reader::read(PKCS12 *store)
{
    if (PKCS12_mac_present(store) == 1) {
        const ASN1_INTEGER *count = nullptr;
        PKCS12_get0_mac(nullptr, nullptr, nullptr, &count, store);
        const std::int64_t times = count ? ASN1_INTEGER_get(count) : 1;
        if (times < 0 || m_limit.spend(2 * std::uint64_t(times)))
            return std::unexpected(ProtectionFault::TooCostly);
        if (!isRightPassphrase(store))
            return std::unexpected(protectionFault());
    }
    const Safes safes(PKCS12_unpack_authsafes(store));
    if (!safes)
        return std::unexpected(ProtectionFault::Malformed);
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
        if (auto outcome = readSafe(sk_PKCS7_value(safes.get(), i)); !outcome)
            return outcome;
    }
    return {};
}

Outcome12 Pkcs12Reader::readSafe(PKCS7 *safe)
{
    Bags bags;
    if (PKCS7_type_is_data(safe)) {
        bags.reset(PKCS12_unpack_p7data(safe));
        if (!bags)
            return std::unexpected(ProtectionFault::Malformed);
    } else if (PKCS7_type_is_encrypted(safe)) {
        if (!safe->d.encrypted || !safe->d.encrypted->enc_data)
            return std::unexpected(ProtectionFault::Malformed);
        if (const auto fault = m_limit.spend(safe->d.encrypted->enc_data->algorithm))
            return std::unexpected(*fault);
        bags.reset(PKCS12_unpack_p7encdata(safe, text(), length()));
        if (!bags)
            return std::unexpected(protectionFault());
    } else {
        return {}; // for a recipient with a key pair, which nobody writes
    }
    return readBags(bags.get(), 0);
}

Outcome12 Pkcs12Reader::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (auto outcome = readBag(sk_PKCS12_SAFEBAG_value(bags, i), depth); !outcome)
            return outcome;
    }
    return {};
}

Outcome12 Pkcs12Reader::readBag(const PKCS12_SAFEBAG *bag, int depth)
{
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag: {
        unsigned char *encoded = nullptr;
        const int size = i2d_PKCS8_PRIV_KEY_INFO(PKCS12_SAFEBAG_get0_p8inf(bag), &encoded);
        if (size <= 0)
            return std::unexpected(ProtectionFault::Malformed);
        m_content.privateKeys.emplace_back(encoded, encoded + size);
        OPENSSL_clear_free(encoded, std::size_t(size));
        return {};
    }
    case NID_pkcs8ShroudedKeyBag: {
        auto key = opened(PKCS12_SAFEBAG_get0_pkcs8(bag), m_isNull ? ByteView() : m_passphrase, m_limit);
        if (!key)
            return std::unexpected(key.error());
        m_content.privateKeys.push_back(std::move(*key));
        return {};
    }
    case NID_certBag:
        if (Bytes certificate = certificateIn(bag); !certificate.empty())
            m_content.certificates.push_back(std::move(certificate));
        return {};
    case NID_safeContentsBag:
        return depth < deepestBag ? readBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1)
                                  : std::unexpected(ProtectionFault::Malformed);
    default:
        return {};
    }
}

} // namespace

std::expected<Pkcs12Content, ProtectionFault> openPkcs12(ByteView der, ByteView passphrase)
{
    const ErrorQueueScope errors;
    constexpr std::size_t longest = 1024;
    const unsigned char *position = der.data();
    const Store12 store(der.size() <= INT_MAX ? d2i_PKCS12(nullptr, &position, long(der.size())) : nullptr);
    if (!store || position != der.data() + der.size())
        return std::unexpected(ProtectionFault::Malformed);
    if (passphrase.size() > longest)
        return std::unexpected(ProtectionFault::WrongPassphrase);
    SecretBytes terminated(passphrase.begin(), passphrase.end()); // OpenSSL looks for its end
    terminated.push_back(0);
    Pkcs12Reader reader(ByteView(terminated).first(passphrase.size()));
    if (auto outcome = reader.read(store.get()); !outcome)
        return std::unexpected(outcome.error());
    return reader.take();
}

Bytes writePkcs12(const Key &key, std::span<const Bytes> certificates, ByteView passphrase)
{
    const ErrorQueueScope errors;
    const bool isUsable = key.isPrivate() && key.type() != KeyType::Oct && !key.pss();
    const bool hasZero = std::ranges::find(passphrase, 0) != passphrase.end();
    if (!isUsable || passphrase.empty() || passphrase.size() > longestPassphrase || hasZero)
        return {};
    SecretBytes terminated(passphrase.begin(), passphrase.end()); // OpenSSL looks for its end
    terminated.push_back(0);
    X509Certificate leaf;
    const X509Chain others(sk_X509_new_null());
    for (const Bytes &der : certificates) {
        const unsigned char *position = der.data();
        X509Certificate certificate(d2i_X509(nullptr, &position, long(der.size())));
        if (!certificate || !others)
            return {};
        if (!leaf)
            leaf = std::move(certificate);
        else if (X509_add_cert(others.get(), certificate.get(), X509_ADD_FLAG_UP_REF) != 1)
            return {};
    }
    constexpr int usualCipher = 0;
    const Store12 store(PKCS12_create(asText(terminated).data(), nullptr, key.handle().pkey.get(), leaf.get(),
                                      others.get(), usualCipher, usualCipher, hashingsOfPkcs12, hashingsOfPkcs12, 0));
    const int length = store ? i2d_PKCS12(store.get(), nullptr) : 0;
    Bytes written(std::size_t(std::max(length, 0)));
    unsigned char *end = written.data();
    return length > 0 && i2d_PKCS12(store.get(), &end) == length ? written : Bytes();
}

} // namespace tokenscope::crypto
