// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::inspect {

/// A part of a token that is encoded by itself: of a JWS (RFC 7515, 7) the first three, of a JWE (RFC 7516, 7) the
/// header and the others.
enum class TokenPart {
    Header,
    Payload,
    Signature,
    EncryptedKey,
    InitializationVector,
    Ciphertext,
    Tag,
    AdditionalData,
};
/// `header`, `initialization_vector`, `aad`, …
std::string_view nameOf(TokenPart part);

} // namespace tokenscope::inspect
