// SPDX-License-Identifier: Apache-2.0
#include "inspect/guesses/signature_guesses.h"

namespace tokenscope::inspect {

std::string_view nameOf(SignatureSpelling spelling)
{
    switch (spelling) {
    case SignatureSpelling::Hex:
        return "hex";
    case SignatureSpelling::Base64:
        return "base64";
    case SignatureSpelling::Vault:
        return "vault";
    }
    return {};
}

std::string_view nameOf(NumberOrder order)
{
    switch (order) {
    case NumberOrder::HalvesSwapped:
        return "swapped";
    case NumberOrder::HalvesReversed:
        return "bytes";
    }
    return {};
}

std::string_view nameOf(NumberLength length)
{
    switch (length) {
    case NumberLength::ZerosLost:
        return "zeros_lost";
    case NumberLength::SignByte:
        return "sign_byte";
    }
    return {};
}

std::string_view nameOf(HomemadeMac form)
{
    switch (form) {
    case HomemadeMac::Hash:
        return "hash";
    case HomemadeMac::SecretBefore:
        return "secret_before";
    case HomemadeMac::SecretBehind:
        return "secret_behind";
    case HomemadeMac::Exchanged:
        return "exchanged";
    case HomemadeMac::EmptySecret:
        return "empty_secret";
    }
    return {};
}

} // namespace tokenscope::inspect
