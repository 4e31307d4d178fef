// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/key.h"

#include <string>
#include <string_view>

namespace tokenscope::crypto {

/// The public part as SubjectPublicKeyInfo (RFC 5280, 4.1.2.7), in DER; empty for a shared secret.
Bytes spkiDer(const Key &key);

/// The same as PEM (RFC 7468, 13): lines of 64 characters, a line feed behind each. Empty for a shared secret.
std::string spkiPem(const Key &key);

/// DER in PEM armour with the label given.
std::string pemText(std::string_view label, ByteView der);

} // namespace tokenscope::crypto
