// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/key_encoding.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::crypto {

/// A line of an OpenSSH `.pub` or `authorized_keys` file (RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709, 4): `ssh-rsa`,
/// `ecdsa-sha2-nistp256` to `521`, `ssh-ed25519`, `ssh-ed448`, then base64, then perhaps a comment. Nothing where the
/// line is not one; UnknownAlgorithm for the other names that start so, `ssh-dss` for one.
std::optional<std::expected<KeyNumbers, EncodingFault>> readSshPublicKey(std::string_view line);

/// Such a line with a line feed behind and no comment; empty for keys that OpenSSH has no name for.
std::string writeSshPublicKey(const KeyNumbers &numbers);

} // namespace tokenscope::crypto
