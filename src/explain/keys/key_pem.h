// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/key_export.h"
#include "jose/keys/jwk.h"

#include <QString>

namespace tokenscope::explain {

/// The public key for other programs (`BEGIN PUBLIC KEY`); empty for a shared secret and for what is no usable key.
inline QString keyPem(const jose::Jwk &key)
{
    return key.key() ? QString::fromStdString(crypto::spkiPem(*key.key())) : QString();
}

} // namespace tokenscope::explain
