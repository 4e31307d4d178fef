// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tokenscope::scan {

/// Some of a number of rows.
class RowSet
{
public:
    explicit RowSet(std::size_t rows)
        : m_words((rows + bits - 1) / bits)
        , m_rows(rows)
    {
    }
    static RowSet all(std::size_t rows);

    void insert(std::size_t row) { m_words[row / bits] |= std::uint64_t(1) << (row % bits); }
    bool contains(std::size_t row) const { return (m_words[row / bits] >> (row % bits) & 1) != 0; }
    std::size_t count() const;
    /// How many rows are in both.
    std::size_t countWith(const RowSet &other) const;
    std::size_t countWith(const RowSet &second, const RowSet &third) const;
    /// Those that are in both; those that are not in this one.
    RowSet with(const RowSet &other) const;
    RowSet complement() const;

    bool operator==(const RowSet &) const = default;

private:
    static constexpr std::size_t bits = 64;

    std::vector<std::uint64_t> m_words;
    std::size_t m_rows;
};

} // namespace tokenscope::scan
