// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/keys/key.h"

#include <string_view>
#include <vector>

/// A public key's text used as an HMAC secret: what anybody who has the key can forge with (CVE-2016-10555).
namespace tokenscope::crypto {

enum class PublicKeyForm {
    Pem,
    Der,
    DerBase64,
    Pkcs1Pem,
    Pkcs1Der,
    Modulus, ///< or the point: the bare number
    Ssh,
    Jwk,         ///< made by those who have the JWK, as is
    Certificate, ///< the one around the key
};
/// `pem`, `der_base64`, …
std::string_view nameOf(PublicKeyForm form);

struct PublicKeyText
{
    PublicKeyForm form;
    Bytes bytes;
};

/// Those that a forger is likely to have tried, the likeliest first: SPKI and PKCS#1 in PEM (as editors and copying
/// leave it), DER and its base64 and hexadecimal digits; the bare modulus or point in these and in decimal digits; the
/// line and the body of OpenSSH. At most 64 of them. None for a shared secret. They prove a forgery; that a secret is
/// none of them proves nothing, see jose::secretContent().
std::vector<PublicKeyText> publicKeyTexts(const Key &key);

/// The body of an OpenSSH public key (RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709, 4); empty for keys that have none.
Bytes sshPublicKeyBody(const Key &key);

} // namespace tokenscope::crypto
