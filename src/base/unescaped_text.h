// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

/// A text as its last reader would see it, with the place of each character in the text as it came. Escapes are undone
/// at every depth at once: JSON's and JavaScript's, character references of HTML and XML, percent-encoding; the zero
/// bytes of UTF-16 and UTF-32 are left out. For finding what must not be shown, never for reading a value: `\\n` may
/// have meant a backslash. Characters beyond ASCII that were escaped become 0x1A. Linear in the text.
class UnescapedText
{
public:
    /// Keeps the view: the text has to live as long. A text of 4 GiB or more is taken as it is.
    explicit UnescapedText(std::string_view source);

    std::string_view text() const { return m_isPlain ? m_source : std::string_view(m_text); }
    /// Where a character starts in the source; at the end, the source's size.
    std::size_t place(std::size_t index) const { return m_isPlain ? index : m_places[index]; }
    /// How many bytes of the source are one character here.
    std::size_t length(std::size_t index) const { return place(index + 1) - place(index); }
    bool isPercentEncoded(std::size_t index) const { return length(index) > 1 && m_source[place(index)] == '%'; }

private:
    std::string_view m_source;
    bool m_isPlain = true;
    std::string m_text;
    std::vector<std::uint32_t> m_places; ///< one more than there are characters
};

/// ASCII in the width of the characters that it replaces: UTF-16 and UTF-32 have zero bytes between them.
std::string inWidthOf(std::string_view replaced, std::string_view text);

} // namespace tokenscope
