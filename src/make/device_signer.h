// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/signing/device_key.h"
#include "jose/keys/jwk.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::make {

/// A key whose private half stays in a device.
struct DeviceSigner
{
    jose::Jwk publicKey;
    crypto::DeviceKey device;
};

/// The key under that address (RFC 7512); its public half gets the ID.
std::expected<DeviceSigner, crypto::DeviceFault> deviceSigner(const std::string &address, std::optional<ByteView> pin,
                                                              std::string_view keyId);

} // namespace tokenscope::make
