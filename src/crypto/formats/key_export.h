// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/keys/key.h"

#include <string>

/// Keys for other programs. What is asked for and cannot be written is empty.
namespace tokenscope::crypto {

/// The public part as SubjectPublicKeyInfo (RFC 5280, 4.1.2.7), in DER; empty for a shared secret.
Bytes spkiDer(const Key &key);
/// Its SHA-256, as many programs name a key; empty for a shared secret. Found out by the first call, from any thread,
/// and kept by the copies.
ByteView spkiSha256(const Key &key);
/// The same as PEM (RFC 7468, 13).
std::string spkiPem(const Key &key);

/// Modulus and exponent (RFC 8017, A.1.1); empty for other keys than RSA.
Bytes pkcs1Der(const Key &key);

/// The private key in the form of its own standard: PKCS #1 (RFC 8017, A.1.2) or SEC 1 (RFC 5915). Empty for keys that
/// have none, and where pkcs8Der() is empty.
Bytes traditionalPrivateDer(const Key &key);

/// The private key as PKCS #8 without a password (RFC 5958), in DER. Empty for a public key, for a shared secret, and
/// for an RSA key without its primes, which the form cannot do without.
Bytes pkcs8Der(const Key &key);
/// The same as PEM (RFC 7468, 10).
std::string pkcs8Pem(const Key &key);

} // namespace tokenscope::crypto
