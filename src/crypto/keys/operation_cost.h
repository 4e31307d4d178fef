// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key.h"

#include <chrono>
#include <cstddef>

/// What operations with keys cost, so that work can be bounded before it is done. Estimated and never measured: the
/// same question has the same answer on every machine. The nanoseconds are those of a computer that verifies RS256 with
/// 2048 bits in fifteen microseconds; real ones are slower or faster by the same factor for all.
namespace tokenscope::crypto {

using Cost = std::chrono::nanoseconds;

/// Of crypto::verify() with a message of so many bytes.
Cost verificationCost(const Key &key, std::size_t messageLength);

/// Of raising to a private exponent: decrypting with an RSA key of so many bits, made from `d` alone.
Cost privateCost(const Key &key);

/// Of modulusFault(): nothing where its answer is known.
Cost modulusCost(const Key &key);
/// Of looking whether it shares a prime with one of a list.
Cost divisorCost(std::size_t bits);

} // namespace tokenscope::crypto
