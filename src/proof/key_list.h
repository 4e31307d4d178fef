// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"
#include "json/value.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenscope::proof {

/// The keys that a proof speaks of, each once: their public members, and where they came from. Of a shared secret there
/// is neither a value nor a thumbprint, which would let anybody try secrets on it (RFC 7638, 7).
class KeyList
{
public:
    explicit KeyList(const inspect::InspectionKeys &loaded)
        : m_loaded(loaded)
    {
    }

    /// `k1`, …: the name under which the proof speaks of the key. One without a place is in the token.
    std::string nameOf(const jose::Jwk &key, std::optional<inspect::KeyPlace> place);

    /// All that have been named.
    json::Array toJson() const;

private:
    struct Entry
    {
        jose::Jwk key;
        std::optional<inspect::KeyPlace> place;
    };

    bool isLoaded(const jose::Jwk &key, const inspect::KeyPlace &place) const;
    json::Value entryJson(std::size_t index) const;

    const inspect::InspectionKeys &m_loaded;
    std::vector<Entry> m_entries;
};

} // namespace tokenscope::proof
