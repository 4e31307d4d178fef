// SPDX-License-Identifier: Apache-2.0
#include "scan/separation/row_set.h"

#include <bit>

namespace tokenscope::scan {

RowSet RowSet::all(std::size_t rows)
{
    return RowSet(rows).complement();
}

std::size_t RowSet::count() const
{
    std::size_t count = 0;
    for (const std::uint64_t word : m_words)
        count += std::size_t(std::popcount(word));
    return count;
}

std::size_t RowSet::countWith(const RowSet &other) const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        count += std::size_t(std::popcount(m_words[i] & other.m_words[i]));
    return count;
}

std::size_t RowSet::countWith(const RowSet &second, const RowSet &third) const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        count += std::size_t(std::popcount(m_words[i] & second.m_words[i] & third.m_words[i]));
    return count;
}

RowSet RowSet::with(const RowSet &other) const
{
    RowSet both(m_rows);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        both.m_words[i] = m_words[i] & other.m_words[i];
    return both;
}

RowSet RowSet::complement() const
{
    RowSet others(m_rows);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        others.m_words[i] = ~m_words[i];
    if (m_rows % bits != 0)
        others.m_words.back() &= (std::uint64_t(1) << (m_rows % bits)) - 1;
    return others;
}

} // namespace tokenscope::scan
