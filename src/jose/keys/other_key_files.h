// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <string>
#include <string_view>
#include <vector>

/// Public keys as SSH programs, .NET, SAML and web push write them.
namespace tokenscope::jose {

/// RFC 4716 (`---- BEGIN SSH2 PUBLIC KEY ----`) and PuTTY's key files, of which the public half is read: the line that
/// OpenSSH would write of the first key. Empty where the text is none of the two.
std::string openSshLine(std::string_view text);

/// The keys of `RSAKeyValue` (XML signatures; what .NET's ToXmlString writes) and of `X509Certificate` (SAML metadata)
/// in an XML text. Empty if there are none. Linear in the text.
std::vector<Jwk> keysInXml(std::string_view text);

/// A point (SEC 1, 2.3.3) of P-256, secp256k1, P-384 or P-521: its bytes, their base64url, base64 or hexadecimal
/// digits, as web push and hardware have it. A compressed one may be of two curves. Also the 32 bytes of an Ed25519 key
/// where its name is written before them; without it they could as well be a shared secret.
std::vector<Jwk> keysOfPoint(std::string_view text);

} // namespace tokenscope::jose
