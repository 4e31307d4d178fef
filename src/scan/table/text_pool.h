// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace tokenscope::scan {

/// Each text once, by a number. A million tokens have few issuers and keys: a row then takes four bytes for one.
class TextPool
{
public:
    /// 0 is no text at all, which is not the empty one.
    using Id = std::uint32_t;

    Id idOf(std::string_view text);
    /// Stays where it is as long as the pool lives. Empty for 0.
    std::string_view text(Id id) const;
    /// The largest number that was given.
    std::size_t size() const { return m_texts.size(); }
    /// What it takes of memory.
    std::size_t bytes() const;

private:
    const char *keep(std::string_view text);
    std::size_t slotOf(std::string_view text) const;
    void growSlots();

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr; ///< in the newest block
    std::size_t m_left = 0;
    std::size_t m_blockBytes = 0;
    std::vector<const char *> m_texts; ///< each behind its length
    std::vector<Id> m_slots;           ///< by hash, with open addressing; a power of two of them
};

} // namespace tokenscope::scan
