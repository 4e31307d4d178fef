// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/key.h"

#include <string_view>
#include <vector>

/// A public key's text used as an HMAC secret: what anybody who has the key can forge with (CVE-2016-10555).
namespace tokenscope::crypto {

struct PublicKeyText
{
    std::string_view form; ///< `pem`, `der`, `der_base64`, `pkcs1_pem`, `pkcs1_der` or `modulus`
    Bytes bytes;
};

/// SPKI and PKCS#1 in PEM (with and without its last line break, with CRLF, behind a blank) and DER, and the bare
/// modulus or point. At most 16 of them. None for a shared secret.
std::vector<PublicKeyText> publicKeyTexts(const Key &key);

/// Whether a secret is a public key or certificate in PEM or DER, or a JWK's text: then it is no secret.
bool isPublicKeyText(ByteView secret);

} // namespace tokenscope::crypto
