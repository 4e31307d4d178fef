// SPDX-License-Identifier: Apache-2.0
#include "scan/table/text_pool.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace tokenscope::scan {

namespace {

constexpr std::size_t blockSize = 64 * 1024;
constexpr std::size_t fewestSlots = 64;
using Length = std::uint32_t;

} // namespace

TextPool::Id TextPool::idOf(std::string_view text)
{
    if (4 * (m_texts.size() + 1) > 3 * m_slots.size())
        growSlots();
    Id &slot = m_slots[slotOf(text)];
    if (slot == 0) {
        m_texts.push_back(keep(text));
        slot = Id(m_texts.size());
    }
    return slot;
}

std::string_view TextPool::text(Id id) const
{
    if (id == 0)
        return {};
    const char *kept = m_texts[id - 1];
    Length length = 0;
    std::memcpy(&length, kept, sizeof length);
    return {kept + sizeof length, length};
}

std::size_t TextPool::bytes() const
{
    return m_blockBytes + m_texts.capacity() * sizeof(const char *) + m_slots.capacity() * sizeof(Id);
}

const char *TextPool::keep(std::string_view text)
{
    const auto length = Length(text.size());
    const std::size_t needed = sizeof length + text.size();
    if (needed > m_left) {
        const std::size_t size = std::max(blockSize, needed);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_blockBytes += size;
        m_free = m_blocks.back().get();
        m_left = size;
    }
    char *const place = m_free;
    std::memcpy(place, &length, sizeof length);
    std::ranges::copy(text, place + sizeof length);
    m_free += needed;
    m_left -= needed;
    return place;
}

/// Where the text's number is, or where it has to go.
std::size_t TextPool::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(text) & mask;
    while (m_slots[slot] != 0 && this->text(m_slots[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::growSlots()
{
    m_slots.assign(std::max(fewestSlots, 2 * m_slots.size()), 0);
    for (Id id = 1; id <= m_texts.size(); ++id)
        m_slots[slotOf(text(id))] = id;
}

} // namespace tokenscope::scan
