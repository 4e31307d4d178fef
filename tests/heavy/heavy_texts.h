// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>

/// Texts and key sets that make the most work or take the most memory for their size. The benchmark, the tests of
/// linear time and those of the command line under a limit of memory share them. Without Qt.
namespace tokenscope::heavy {

/// One shape, of any size.
struct Shape
{
    const char *name;
    std::string (*make)(std::size_t bytes); ///< not longer than that
};

/// A text and the keys that it is judged by.
struct Pair
{
    const char *name;
    std::string (*text)();
    std::string (*keys)();
};

/// Whose work comes of both together.
std::span<const Pair> pairs();

/// For the token field and `inspect`.
std::span<const Shape> texts();
/// For `keys`, `fetch` and `--jwks`.
std::span<const Shape> keySets();

/// A set of an RSA, a P-256 and an Ed25519 key (RFC 7515, appendix A; RFC 8037), to judge the texts by.
std::string usualKeys();
/// A token to judge by the key sets. It names a key that none of them has, and its signature is not one.
std::string usualToken();

} // namespace tokenscope::heavy
