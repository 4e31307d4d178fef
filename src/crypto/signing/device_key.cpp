// SPDX-License-Identifier: Apache-2.0
// Engines are deprecated since OpenSSL 3.0, but Debian 12 has no other way to a device.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "crypto/signing/device_key.h"

#include "base/percent.h"
#include "crypto/openssl.h"
#include "crypto/secret_bytes.h"
#include "crypto/signing/private_key_signature.h"

#include <openssl/conf.h>
#include <openssl/provider.h>
#include <openssl/store.h>
#include <openssl/ui.h>
#ifndef OPENSSL_NO_ENGINE
#include <openssl/engine.h>
#endif

#include <algorithm>
#include <cstring>

namespace tokenscope::crypto {

struct DeviceKey::Handle
{
    PKey pkey;
    OSSL_LIB_CTX *library; ///< which the key is from, and which stays until the program ends; null for the usual one
};

namespace {

using Found = std::expected<PKey, DeviceFault>;
using DeviceStore = std::unique_ptr<OSSL_STORE_CTX, Deleter<&OSSL_STORE_close>>;
using DeviceStoreEntry = std::unique_ptr<OSSL_STORE_INFO, Deleter<&OSSL_STORE_INFO_free>>;
using UiMethod = std::unique_ptr<UI_METHOD, Deleter<&UI_destroy_method>>;

constexpr const char *driverName = "pkcs11";

/// An attribute of the address (RFC 7512, 2.3); nothing where it has none of that name.
std::optional<std::string> attributeOf(std::string_view address, std::string_view name)
{
    std::string_view rest = address.substr(deviceScheme.size());
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(";?&"), rest.size());
        const std::string_view attribute = rest.substr(0, end);
        if (attribute.starts_with(name) && attribute.substr(name.size()).starts_with('='))
            return percent::decode(attribute.substr(name.size() + 1));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return std::nullopt;
}

int answerWithPin(char *buffer, int size, int, void *pin)
{
    const auto *given = static_cast<const std::optional<ByteView> *>(pin);
    if (!*given || (*given)->size() > std::size_t(std::max(size, 0)))
        return -1;
    std::memcpy(buffer, (*given)->data(), (*given)->size());
    return int((*given)->size());
}

void freeSettingsName(char *name)
{
    OPENSSL_free(name);
}

/// OpenSSL with the provider for devices; null where there is none. A device in software computes with OpenSSL too, by
/// the usual context. Were the provider in that one, the device would ask itself and wait for its own answer for ever.
OSSL_LIB_CTX *libraryWithProvider()
{
    using Library = std::unique_ptr<OSSL_LIB_CTX, Deleter<&OSSL_LIB_CTX_free>>;
    using Text = std::unique_ptr<char, Deleter<&freeSettingsName>>;
    static OSSL_LIB_CTX *const kept = []() -> OSSL_LIB_CTX * { // as OpenSSL wants it
        Library library(OSSL_LIB_CTX_new());
        if (!library)
            return nullptr;
        // Where people say which module is theirs. It may be missing.
        const Text settings(CONF_get1_default_config_file());
        OSSL_LIB_CTX_load_config(library.get(), settings.get());
        OSSL_PROVIDER_load(library.get(), "default");
        OSSL_PROVIDER *provider = OSSL_PROVIDER_load(library.get(), driverName);
        return provider && OSSL_PROVIDER_self_test(provider) == 1 ? library.release() : nullptr;
    }();
    return kept;
}

Found fromProvider(OSSL_LIB_CTX *library, const std::string &address, std::optional<ByteView> pin)
{
    const UiMethod asking(UI_UTIL_wrap_read_pem_callback(&answerWithPin, 0));
    const DeviceStore store(
        OSSL_STORE_open_ex(address.c_str(), library, nullptr, asking.get(), &pin, nullptr, nullptr, nullptr));
    if (!store)
        return std::unexpected(DeviceFault::ModuleRefused);
    OSSL_STORE_expect(store.get(), OSSL_STORE_INFO_PKEY);
    while (OSSL_STORE_eof(store.get()) == 0) {
        const DeviceStoreEntry entry(OSSL_STORE_load(store.get()));
        if (!entry)
            break;
        if (OSSL_STORE_INFO_get_type(entry.get()) == OSSL_STORE_INFO_PKEY)
            return PKey(OSSL_STORE_INFO_get1_PKEY(entry.get()));
    }
    return std::unexpected(DeviceFault::KeyNotFound);
}

#ifndef OPENSSL_NO_ENGINE

using EngineReference = std::unique_ptr<ENGINE, Deleter<&ENGINE_free>>;
using RunningEngine = std::unique_ptr<ENGINE, Deleter<&ENGINE_finish>>;

Found fromEngine(const std::string &address, std::optional<ByteView> pin)
{
    ENGINE_load_builtin_engines();
    const EngineReference engine(ENGINE_by_id(driverName));
    if (!engine)
        return std::unexpected(DeviceFault::NoDriver);
    ENGINE_ctrl_cmd_string(engine.get(), "QUIET", nullptr, 1); // what it knows comes as a fault, not on standard error
    const auto module = attributeOf(address, "module-path");
    if (module && ENGINE_ctrl_cmd_string(engine.get(), "MODULE_PATH", module->c_str(), 0) != 1)
        return std::unexpected(DeviceFault::ModuleRefused);
    if (ENGINE_init(engine.get()) != 1)
        return std::unexpected(DeviceFault::ModuleRefused);
    const RunningEngine running(engine.get());
    if (pin) {
        SecretBytes text(pin->begin(), pin->end());
        text.push_back('\0');
        ENGINE_ctrl_cmd_string(engine.get(), "PIN", reinterpret_cast<const char *>(text.data()), 0);
    }
    // The engine keeps the module's path of its own, and takes no address with one.
    const std::string bare = address.substr(0, address.find('?'));
    PKey key(ENGINE_load_private_key(engine.get(), bare.c_str(), nullptr, nullptr));
    if (!key)
        return std::unexpected(DeviceFault::KeyNotFound);
    return key;
}

#else

Found fromEngine(const std::string &, std::optional<ByteView>)
{
    return std::unexpected(DeviceFault::NoDriver);
}

#endif

Bytes publicPartOf(EVP_PKEY *key)
{
    const int length = i2d_PUBKEY(key, nullptr);
    Bytes der(std::size_t(std::max(length, 0)));
    unsigned char *end = der.data();
    return length > 0 && i2d_PUBKEY(key, &end) == length ? der : Bytes();
}

} // namespace

std::expected<DeviceKey, DeviceFault> DeviceKey::open(const std::string &address, std::optional<ByteView> pin)
{
    const ErrorQueueScope errors;
    if (attributeOf(address, "pin-value"))
        return std::unexpected(DeviceFault::SecretInAddress);
    OSSL_LIB_CTX *library = libraryWithProvider();
    auto key = library ? fromProvider(library, address, pin) : fromEngine(address, pin);
    if (!key)
        return std::unexpected(key.error());
    Bytes publicKey = publicPartOf(key->get());
    if (publicKey.empty())
        return std::unexpected(DeviceFault::UnusablePublicKey);
    return DeviceKey(std::make_shared<const Handle>(std::move(*key), library), std::move(publicKey));
}

std::expected<Bytes, SignFault> DeviceKey::sign(const SignatureAlgorithm &algorithm, ByteView message) const
{
    const ErrorQueueScope errors;
    Bytes signature = privateKeySignature(algorithm, m_handle->pkey.get(), message, m_handle->library);
    if (signature.empty())
        return std::unexpected(SignFault::LibraryFailure);
    return signature;
}

} // namespace tokenscope::crypto
