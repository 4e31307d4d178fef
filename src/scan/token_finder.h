// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::scan {

/// A token, and where it is in its file as it was unpacked.
struct FoundToken
{
    std::string text; ///< as it is: escapes and the line breaks of a wrapped text included
    std::uint64_t offset = 0;
    std::uint64_t line = 1;         ///< counted from 1
    std::string name;               ///< what it is called there: `id_token`; empty where nothing says
    std::optional<Moment> lineTime; ///< when its line was written, where the line says so
};

/// Finds the tokens of a text that comes in pieces, whole ones only, wherever the pieces are cut. Of memory it takes a
/// few pieces' worth, and what the longest token needs, up to `longestToken`.
class TokenFinder
{
public:
    static constexpr std::size_t longestToken = 16 * 1024 * 1024;

    /// The tokens that are known to have ended.
    std::vector<FoundToken> take(std::string_view piece);
    /// Those in lines that are whole, where nothing more comes for now.
    std::vector<FoundToken> pause();
    /// Those that the end of the text ends.
    std::vector<FoundToken> finish();

private:
    std::vector<FoundToken> search(std::size_t settled);
    void drop(std::size_t count);

    std::string m_text;         ///< not yet settled
    std::uint64_t m_offset = 0; ///< of m_text in the file
    std::uint64_t m_line = 1;   ///< of the beginning of m_text
    std::string m_lineStart;    ///< of the line that m_text begins in, where it began before: its first characters
};

} // namespace tokenscope::scan
