// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/token_part.h"

namespace tokenscope::inspect {

std::string_view nameOf(TokenPart part)
{
    switch (part) {
    case TokenPart::Header:
        return "header";
    case TokenPart::Payload:
        return "payload";
    case TokenPart::Signature:
        return "signature";
    case TokenPart::EncryptedKey:
        return "encrypted_key";
    case TokenPart::InitializationVector:
        return "initialization_vector";
    case TokenPart::Ciphertext:
        return "ciphertext";
    case TokenPart::Tag:
        return "tag";
    case TokenPart::AdditionalData:
        return "aad";
    }
    return {};
}

} // namespace tokenscope::inspect
