// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/guesses/secret_step.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// A key that software makes out of its secret, or the secret in another spelling.
struct DerivedKey
{
    std::string_view software; ///< "NextAuth.js"; empty where the secret was only read otherwise
    SecretSteps steps;         ///< as in SecretSpelling; empty where the secret was taken as it is
    Bytes key;
};

/// The keys of so many bytes that come of a secret: with HKDF (RFC 5869) as NextAuth.js, Auth.js and Auth0's SDK derive
/// them, and by reading the secret in another spelling. A length of 0 stands for a password: any spelling, none
/// derived.
std::vector<DerivedKey> derivedKeys(ByteView secret, std::size_t length);

} // namespace tokenscope::inspect
