// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/fact.h"
#include "inspect/text/text_piece.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenscope::inspect {

/// Takes out of a piece of text what people, programs and media put into or around a token, one step at a time. A step
/// that found something reports it. Every step is linear in the piece.
class PieceCleaning
{
public:
    /// Starts with a part of the text at `offset`, without the characters that show nothing.
    void read(std::string_view part, std::size_t offset);
    /// Starts with what was decoded already.
    void start(Piece piece) { m_piece = std::move(piece); }

    /// What is left, which is then no longer here.
    Piece takePiece() { return std::exchange(m_piece, {}); }
    std::string_view bytes() const { return m_piece.bytes; }

    void trimSpaces();
    /// Removes quotes or `Bearer` around it; false where it has neither.
    bool unwrap();
    void decodeEntities();
    void decodePercent();
    void decodeEscapes() { decodeSourceEscapes(m_piece); }
    bool decodeCard() { return decodeHealthCard(m_piece); }
    /// Without the blanks and line breaks inside it.
    void joinWords();
    /// Like joinWords(), and without what wraps lines: the `=` of quoted-printable, a shell's backslash, the `>` of a
    /// reply.
    void joinLines();
    /// Puts letters in place of those that only look like them, and reports the blanks that were removed. Returns
    /// whether there were such letters.
    bool replaceConfusables();

    /// Adds to its findings what is known of the text around it.
    template <IsFact T>
    void report(T fact, std::size_t offset)
    {
        m_findings.push_back(makeFinding(std::move(fact), "text:" + std::to_string(offset)));
    }
    /// Those that were made so far, which are then no longer here.
    std::vector<Finding> takeFindings() { return std::exchange(m_findings, {}); }
    /// As if nothing had been found yet.
    void dropFindings();

private:
    void noteSpaces(std::size_t offset, std::size_t count);

    Piece m_piece;
    std::vector<Finding> m_findings;
    std::size_t m_spaces = 0;
    std::size_t m_spaceOffset = 0; ///< of the first
};

} // namespace tokenscope::inspect
