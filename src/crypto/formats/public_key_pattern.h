// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

/// Keys recognized by their outside, wherever they lie in other bytes. Nothing is computed with them, except whether a
/// point lies on a curve.
namespace tokenscope::crypto {

/// Whether a SubjectPublicKeyInfo, which a certificate has in it too, an RSAPublicKey (PKCS #1) or the body of an
/// OpenSSH key begins at any offset. Random bytes never look so: at least 56 bits have to be right. Linear.
bool holdsPublicKey(ByteView bytes);

/// Whether the bytes as a whole are a private key in DER, under a password or not, or a PKCS #12 file.
bool isPrivateKeyDer(ByteView bytes);

/// Whether the bytes are a point of one of the ECDSA curves: its coordinates with or without 04 in front. One random
/// text in 2^256 is. A compressed point cannot be known: every second number is one.
bool isCurvePoint(ByteView bytes);

} // namespace tokenscope::crypto
