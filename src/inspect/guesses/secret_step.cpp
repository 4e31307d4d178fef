// SPDX-License-Identifier: Apache-2.0
#include "inspect/guesses/secret_step.h"

namespace tokenscope::inspect {

std::string_view nameOf(SecretStep step)
{
    switch (step) {
    case SecretStep::Utf16:
        return "utf16";
    case SecretStep::ByteOrderMark:
        return "byte_order_mark";
    case SecretStep::LineEnd:
        return "line_end";
    case SecretStep::Blanks:
        return "blanks";
    case SecretStep::Name:
        return "name";
    case SecretStep::Quotes:
        return "quotes";
    case SecretStep::Base64Prefix:
        return "base64_prefix";
    case SecretStep::HexPrefix:
        return "hex_prefix";
    case SecretStep::WebhookPrefix:
        return "webhook_prefix";
    case SecretStep::ZeroX:
        return "zero_x";
    case SecretStep::Escapes:
        return "escapes";
    case SecretStep::LineBreaks:
        return "line_breaks";
    case SecretStep::Separators:
        return "separators";
    case SecretStep::Percent:
        return "percent";
    case SecretStep::Entities:
        return "entities";
    case SecretStep::SingleDollars:
        return "single_dollars";
    case SecretStep::Variables:
        return "variables";
    case SecretStep::OneLine:
        return "one_line";
    case SecretStep::FromLatin1:
        return "latin1";
    case SecretStep::FromJwk:
        return "jwk";
    case SecretStep::Quoted:
        return "quoted";
    case SecretStep::FromBase64:
        return "base64";
    case SecretStep::FromBase64Url:
        return "base64url";
    case SecretStep::FromHex:
        return "hex";
    case SecretStep::LineEndAdded:
        return "line_end_added";
    case SecretStep::AsBase64:
        return "as_base64";
    case SecretStep::AsBase64Url:
        return "as_base64url";
    case SecretStep::AsHex:
        return "as_hex";
    case SecretStep::SmallLetters:
        return "small_letters";
    case SecretStep::Capitals:
        return "capitals";
    case SecretStep::Sha256:
        return "sha256";
    case SecretStep::Sha512:
        return "sha512";
    case SecretStep::First32:
        return "first_32";
    case SecretStep::AsUtf16:
        return "as_utf16";
    case SecretStep::AsLatin1:
        return "as_latin1";
    }
    return {};
}

std::string nameOf(const SecretSteps &steps)
{
    std::string names;
    for (const SecretStep step : steps) {
        names += names.empty() ? "" : ",";
        names += nameOf(step);
    }
    return names;
}

} // namespace tokenscope::inspect
