// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <cstddef>
#include <optional>
#include <string_view>

/// What a JWK that cannot be used was meant to be. For saying so, and never for accepting.
namespace tokenscope::jose {

/// The key with its numbers as they ought to be written (RFC 7518, 6): out of PEM, DER, hexadecimal or decimal digits,
/// ordinary base64, its certificate, a coordinate of another length. Nothing where that makes no usable key either, or
/// nothing is wrong with it.
std::optional<Jwk> repairedKey(const Jwk &key);

/// The `kty` (RFC 7518, 6.1) that a name like `RSA-HSM` (Azure Key Vault) or `rsa` means.
std::optional<std::string_view> registeredKeyType(std::string_view name);

/// Where in the member that keeps the key from being used the base64url breaks off, from 0; nothing for other faults.
std::optional<std::size_t> faultOffset(const Jwk &key);

} // namespace tokenscope::jose
