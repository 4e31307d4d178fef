// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// One thing that is done to a shared secret to read it in another way.
enum class SecretStep {
    Utf16, ///< converted from it
    ByteOrderMark,
    LineEnd,
    Blanks, ///< around it
    Name,   ///< of the variable, in front
    Quotes,
    Base64Prefix,  ///< `base64:`
    HexPrefix,     ///< `hex:`
    ZeroX,         ///< `0x`
    WebhookPrefix, ///< `whsec_`, also behind `v1,`
    Escapes,       ///< turned into characters
    LineBreaks,    ///< within
    Separators,    ///< between hexadecimal digits
    Percent,       ///< `%2B`, turned into characters
    Entities,      ///< `&amp;`, turned into characters
    SingleDollars, ///< in place of `$$`
    Variables,     ///< left out, as a shell does with `$word`
    OneLine,       ///< of several
    FromLatin1,    ///< to UTF-8
    FromJwk,       ///< its `k`
    FromBase64,
    FromBase64Url,
    FromHex,
    LineEndAdded,
    Quoted,
    AsBase64,
    AsBase64Url,
    AsHex,
    SmallLetters,
    Capitals,
    Sha256, ///< its digest
    Sha512,
    First32, ///< bytes of it
    AsUtf16,
    AsLatin1,
};
/// `name`, `quotes`, `base64`, …
std::string_view nameOf(SecretStep step);

/// In the order in which they are taken.
using SecretSteps = std::vector<SecretStep>;
/// `name,quotes,base64`
std::string nameOf(const SecretSteps &steps);

} // namespace tokenscope::inspect
