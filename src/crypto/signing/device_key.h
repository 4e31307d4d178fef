// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/signing/sign.h"

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// Private keys that stay in a device (PKCS #11): a smart card, a security module. They sign there.
namespace tokenscope::crypto {

inline constexpr std::string_view deviceScheme = "pkcs11:"; ///< RFC 7512

enum class DeviceFault {
    SecretInAddress,   ///< `pin-value`: other users of the computer read it in the list of arguments
    NoDriver,          ///< OpenSSL has neither a provider nor an engine for such devices here
    ModuleRefused,     ///< the device's own library cannot be loaded
    KeyNotFound,       ///< or the PIN is wrong: the devices do not tell
    UnusablePublicKey, ///< it does not say its public half
};

/// A private key of a device, before anything is known of its public half.
class DeviceKey
{
public:
    /// Looks for the key under that address. A PIN is tried once, since devices lock themselves.
    static std::expected<DeviceKey, DeviceFault> open(const std::string &address, std::optional<ByteView> pin);

    /// SubjectPublicKeyInfo in DER.
    const Bytes &publicKey() const { return m_publicKey; }
    /// A signature in JWA's form.
    std::expected<Bytes, SignFault> sign(const SignatureAlgorithm &algorithm, ByteView message) const;

private:
    struct Handle;
    DeviceKey(std::shared_ptr<const Handle> handle, Bytes publicKey)
        : m_handle(std::move(handle))
        , m_publicKey(std::move(publicKey))
    {
    }

    std::shared_ptr<const Handle> m_handle;
    Bytes m_publicKey;
};

} // namespace tokenscope::crypto
