// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "json/value.h"

#include <optional>
#include <string>

namespace tokenscope::jose {

/// RFC 7638, 3: the required members in lexicographic order, as JSON. The members' text goes in as it was written.
/// Nothing where one is missing, is no string, or `kty` is unknown.
std::optional<std::string> thumbprintMembers(const json::Object &jwk);

/// RFC 7638 (OKP: RFC 8037, 2): their digest in base64url. Nothing where they are nothing.
std::optional<std::string> thumbprint(const json::Object &jwk, crypto::Digest digest = crypto::Digest::Sha256);

/// RFC 9278: `urn:ietf:params:oauth:jwk-thumbprint:sha-256:…`
std::string thumbprintUri(const std::string &thumbprint, crypto::Digest digest = crypto::Digest::Sha256);

} // namespace tokenscope::jose
