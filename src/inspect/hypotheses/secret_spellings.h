// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/guesses/secret_step.h"

#include <vector>

namespace tokenscope::inspect {

/// What a shared secret is when it is read in another way, and the steps to it: without the name, without the quotes,
/// decoded from base64 for the bytes that `JWT_SECRET="c2Vjcm…"` encodes.
struct SecretSpelling
{
    SecretSteps steps;
    Bytes secret;
};

/// What files, settings and editors put around a secret taken off, what is left decoded once or twice, or encoded; each
/// combined with each, those of few steps first. A bounded number; not the secret itself.
std::vector<SecretSpelling> secretSpellings(ByteView secret);

} // namespace tokenscope::inspect
