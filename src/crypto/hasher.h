// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <memory>

namespace tokenscope::crypto {

/// What fingerprints are made with, whether signatures use it or not.
enum class HashFunction {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Sha512To224,
    Sha512To256,
    Sha3To224,
    Sha3To256,
    Sha3To384,
    Sha3To512,
    Blake2b256,
    Blake2b512,
    Blake2s256,
    Ripemd160,
};
inline constexpr std::size_t hashFunctionCount = std::size_t(HashFunction::Ripemd160) + 1;

/// For thousands of short texts: what OpenSSL sets up for each is set up once. What was hashed last stays in its memory
/// until it ends.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    /// Good until the next call. Empty where this computer's OpenSSL does not have the function: it may be set up
    /// without old ones.
    ByteView hash(HashFunction function, ByteView data);

    /// How often it hashed.
    std::size_t count() const { return m_count; }

private:
    struct State;
    std::unique_ptr<State> m_state;
    std::size_t m_count = 0;
};

} // namespace tokenscope::crypto
