// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

namespace tokenscope::jose {

/// What a shared secret turns out to be, by its own bytes alone. The text of a public key is what anybody who has the
/// key can forge with (CVE-2016-10555).
enum class SecretContent {
    Secret,     ///< nothing that can be told from a secret
    PublicKey,  ///< the text or the bytes of a public key or certificate, however wrapped
    PrivateKey, ///< of a private key: not made to be shared, but not what everybody can read either
    Unexamined, ///< larger, or wrapped in more ways, than can be looked through
};

/// Ordinary secrets of any length and spelling are never taken for anything else: what is looked for has at least 46
/// bits of structure, or the words that keys are armoured with. A modulus or a compressed point by itself has none:
/// that takes PublicNumbers. Linear.
SecretContent secretContent(ByteView secret);

} // namespace tokenscope::jose
