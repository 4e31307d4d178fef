// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"

#include <string_view>

namespace tokenscope::inspect {

/// What was signed, and with what it is said to be.
struct SignedContent
{
    const crypto::SignatureAlgorithm &algorithm;
    std::string_view signingInput;
    ByteView signature;
};

} // namespace tokenscope::inspect
