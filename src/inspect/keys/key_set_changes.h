// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk_set.h"

#include <cstddef>
#include <vector>

namespace tokenscope::inspect {

/// A key of each of two sets that belong together, by their places.
struct KeyPair
{
    std::size_t before;
    std::size_t after;
    bool operator==(const KeyPair &) const = default;
};

/// What became of the keys of one set in another. Keys are the same where their RFC 7638 thumbprints are; those without
/// one, where all their members are.
struct KeySetChanges
{
    std::vector<std::size_t> added = {};   ///< places in the set after
    std::vector<std::size_t> removed = {}; ///< places in the set before
    std::vector<KeyPair> replaced = {};    ///< another key under the same `kid`
    std::vector<KeyPair> renamed = {};     ///< the same key under another `kid`
    std::vector<KeyPair> described = {}; ///< the same key and `kid`, but other members besides (`alg`, `use`, `x5c`, …)

    bool isEmpty() const
    {
        return added.empty() && removed.empty() && replaced.empty() && renamed.empty() && described.empty();
    }
    bool operator==(const KeySetChanges &) const = default;
};

/// In the order of the keys, each key in one list at most; the order of a set itself says nothing. O(n log n).
KeySetChanges changesBetween(const jose::JwkSet &before, const jose::JwkSet &after);

} // namespace tokenscope::inspect
