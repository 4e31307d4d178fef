// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/certificate.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::jose {

/// How a text names a certificate, where `x5t` (SHA-1) and `x5t#S256` (SHA-256) want the base64url of the DER's digest
/// (RFC 7515, 4.1.7 and 4.1.8; RFC 7517, 4.8 and 4.9).
enum class ThumbprintForm {
    Right,
    Padded,         ///< `=` behind it
    StandardBase64, ///< `+` or `/`, and perhaps padding
    Hex,            ///< hexadecimal digits, as tools print them, with or without colons
    HexText,        ///< the base64 of such digits
    OtherHash,      ///< the digest that the other member has
    OfPem,          ///< of the certificate's text in PEM or base64, not of its DER
    WrongLength,    ///< no digest of that length, whatever the certificate
    OfAnother,      ///< a digest, of no certificate that it was compared with
};
/// `hex`, `padded`, …; empty for Right.
std::string_view nameOf(ThumbprintForm form);

/// How `text` names the certificate; nothing where it is not of that certificate.
std::optional<ThumbprintForm> thumbprintForm(std::string_view member, std::string_view text,
                                             const crypto::Certificate &certificate);

/// What can be said without the certificate: Right where it may be a digest of the right length in the right spelling.
ThumbprintForm thumbprintForm(std::string_view member, std::string_view text);

/// As it ought to be.
std::string thumbprintOf(std::string_view member, const crypto::Certificate &certificate);

} // namespace tokenscope::jose
