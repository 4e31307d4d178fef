// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where in a text something is, as editors and CI count.
namespace tokenscope::gate {

/// A place in what was judged. What is not known is empty or 0.
struct Place
{
    std::string pointer = {}; ///< RFC 6901, in JSON
    std::size_t line = 0;     ///< counted from 1
    std::size_t column = 0;   ///< in characters (code points), counted from 1
    bool operator==(const Place &) const = default;
};

/// A text with its lines. Linear once; each place is a search.
class PlacedText
{
public:
    /// The text outlives it.
    explicit PlacedText(std::string_view text);

    /// Line and column of a byte.
    Place at(std::size_t offset) const;
    /// Of the value at an RFC 6901 pointer, where the text is JSON and has it; else the pointer alone. Linear.
    Place at(const std::string &pointer) const;
    /// Of each element of the array at the pointer. Linear.
    std::vector<Place> elements(const std::string &arrayPointer) const;
    /// Of each line that begins a block of PEM. Linear.
    std::vector<Place> pemBlocks() const;

private:
    std::string_view m_text;
    std::vector<std::size_t> m_lineStarts;
};

} // namespace tokenscope::gate
