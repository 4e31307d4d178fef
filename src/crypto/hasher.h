// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"

#include <memory>

namespace tokenscope::crypto {

/// For thousands of short texts that are no secrets: what OpenSSL sets up for each is set up once. What was hashed last
/// stays in its memory.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    /// Good until the next call.
    ByteView hash(Digest digest, ByteView data);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tokenscope::crypto
