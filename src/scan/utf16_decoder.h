// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::scan {

/// Turns a log in UTF-16, as PowerShell's `>` writes it, into UTF-8, piece by piece; any other text stays as it is.
class Utf16Decoder
{
public:
    /// The text of the piece: itself, or valid until the next call.
    std::string_view decode(std::string_view piece);

private:
    enum class Form { Unknown, Other, Little, Big };

    void append(char16_t unit);

    Form m_form = Form::Unknown;
    std::string m_text;
    std::optional<char> m_half;          ///< the first byte of a unit that the last piece ended in
    std::optional<char16_t> m_surrogate; ///< the first half of a pair that it ended in
};

} // namespace tokenscope::scan
