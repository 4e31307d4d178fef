// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tokenscope::explain {

/// What is in place of what is masked.
inline constexpr std::string_view maskMark = "•••";

/// Finds what is to be masked again in other texts: whole, as the start that an elided text leaves of it, and in
/// base64url. Linear in the text, however much is masked.
class TextMask
{
public:
    /// Every text and number in a masked value.
    void add(const json::Value &value);
    bool isEmpty() const { return m_whole.empty() && m_numbers.empty(); }

    /// A text from outside, with the mark where it says what is masked, and where it holds a token. A masked text of
    /// less than four bytes is masked where it is all of the text.
    std::string masked(std::string_view text) const;
    /// Whether a number's digits are those of a masked one.
    bool hides(const json::Number &number) const;

private:
    void addText(const std::string &text);
    std::size_t matchAt(std::string_view text) const;
    std::string withoutValues(std::string_view text) const;
    std::string withoutEncoded(std::string_view text) const;

    std::unordered_set<std::string> m_whole;
    std::unordered_set<std::string> m_numbers;
    std::unordered_set<std::uint32_t> m_starts; ///< the first four bytes of each
    /// By the length of a head, the longest first: the head of a text, and the texts that start so.
    std::map<std::size_t, std::unordered_map<std::string, std::vector<std::string>>, std::greater<>> m_heads;
};

} // namespace tokenscope::explain
