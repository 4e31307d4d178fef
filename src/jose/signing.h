// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/signing/sign.h"
#include "json/value.h"

#include <expected>
#include <functional>
#include <string>
#include <string_view>

namespace tokenscope::jose {

/// A JWS by its parts, each as it is in a token.
struct SignedParts
{
    std::string header; ///< base64url
    std::string payload;
    std::string signature; ///< base64url
};

/// RFC 7797: whether the payload is in the token as it is, which `b64` in the header has to say.
enum class PayloadText { Encoded, AsItIs };

/// Signs `payload` under a protected header that carries `alg`, which has to fit the key. Fails with KeyDoesNotFit
/// where `alg` is missing or unsupported.
std::expected<SignedParts, crypto::SignFault> signParts(const json::Object &header, std::string_view payload,
                                                        PayloadText form, const crypto::Key &key);

/// Signs a text by that algorithm.
using TextSigner = std::function<std::expected<Bytes, crypto::SignFault>(const crypto::SignatureAlgorithm &, ByteView)>;

/// The same with whatever signs.
std::expected<SignedParts, crypto::SignFault> signParts(const json::Object &header, std::string_view payload,
                                                        PayloadText form, const TextSigner &sign);

/// A JWS Compact Serialization over the bytes given; fails as signParts().
std::expected<std::string, crypto::SignFault> signCompact(const json::Object &header, std::string_view payload,
                                                          const crypto::Key &key);

} // namespace tokenscope::jose
