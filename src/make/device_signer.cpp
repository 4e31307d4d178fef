// SPDX-License-Identifier: Apache-2.0
#include "make/device_signer.h"

#include "jose/keys/key_import.h"
#include "make/key_choice.h"

namespace tokenscope::make {

std::expected<DeviceSigner, crypto::DeviceFault> deviceSigner(const std::string &address, std::optional<ByteView> pin,
                                                              std::string_view keyId)
{
    auto found = crypto::DeviceKey::open(address, pin);
    if (!found)
        return std::unexpected(found.error());
    const auto import = jose::importKeys(asText(found->publicKey()));
    if (!import || import->keys.keys().size() != 1 || !import->keys.keys().front().key())
        return std::unexpected(crypto::DeviceFault::UnusablePublicKey);
    const jose::Jwk &key = import->keys.keys().front();
    return DeviceSigner{keyId.empty() ? key : namedKey(key, keyId), *found};
}

} // namespace tokenscope::make
