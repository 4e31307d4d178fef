// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// A token within a text, as far as its characters go.
struct TokenRun
{
    std::size_t begin;
    std::size_t end;
    std::size_t dots;
    bool complete; ///< three or five segments behind a header that is one
};

/// Finds the dot behind a header. A wrapped header is followed over few lines only. Each character is passed once,
/// however many lines in a row look as if a token began there: the way from one of them goes through the next.
class HeaderWalk
{
public:
    explicit HeaderWalk(std::string_view text)
        : m_text(text)
    {
    }

    /// The header at `begin`, up to its dot; empty if there is no header. To be asked in ascending order.
    std::string_view headerAt(std::size_t begin);
    /// Nothing that begins before this has a header.
    std::size_t barrenUntil() const { return m_atEnd ? m_position : 0; }

private:
    void start(std::size_t begin)
    {
        m_position = m_lineStart = begin;
        m_atEnd = false;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_lineStart = 0;
    bool m_atEnd = false; ///< what follows is neither a token's nor the end of a wrapped line
};

/// The run whose header begins at `begin`. Its header is decoded: the run of a text that only looks like one is
/// nothing.
std::optional<TokenRun> runAt(std::string_view text, std::size_t begin, std::string_view header);

/// Whether it has three parts, of which the last is as long as signatures of its algorithm are.
bool isSignedToWhole(std::string_view token);

} // namespace tokenscope::inspect
