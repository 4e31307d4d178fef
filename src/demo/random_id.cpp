// SPDX-License-Identifier: Apache-2.0
#include "demo/random_id.h"

#include "crypto/digest.h"

namespace tokenscope::demo {

std::string randomId(std::string_view prefix)
{
    constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    constexpr std::size_t length = 32;
    std::string id(prefix);
    for (const unsigned char byte : crypto::randomBytes(length))
        id += alphabet[byte % alphabet.size()]; // 256 is a multiple of 32: no character is likelier
    return id;
}

} // namespace tokenscope::demo
