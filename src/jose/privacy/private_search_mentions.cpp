// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "jose/privacy/private_encoding.h"
#include "jose/privacy/private_search.h"

#include <algorithm>

/// Members of keys in the spellings of programs: `jwk['d'] = "…"`, `JWK_D=…`, `d_value`, `.d("…")`, `(d "…")`, curly
/// quotes, texts that are put together of pieces.
namespace tokenscope::jose {

namespace {

using namespace ascii;
using std::string_view;

constexpr string_view keyTypeName = "kty";
constexpr std::size_t shortestJoined = 16; ///< no private number of a key is shorter
constexpr std::size_t widestJoint = 16;    ///< in bytes: curly quotes are three each

bool mentionsKeyType(string_view text)
{
    const auto isSameLetter = [](char here, char wanted) { return lowered(here) == wanted; };
    return std::ranges::search(text, keyTypeName, isSameLetter).begin() != text.end();
}

/// Whether a member's name is a part of the word: `JWK_D`, `d_value`. With `oth` in the text, also those of its
/// entries.
bool namesPrivatePart(string_view word, bool namesOtherPrimes)
{
    while (!word.empty()) {
        const std::size_t end = std::min(word.find_first_of("_-+/"), word.size());
        const string_view part = word.substr(0, end);
        if (privateName(part) == PrivateName::KeyMember || (namesOtherPrimes && (part == "r" || part == "t")))
            return true;
        word.remove_prefix(std::min(end + 1, word.size()));
    }
    return false;
}

/// Letters of both cases or digits: no word of a language.
bool isMixedRun(string_view run)
{
    const auto isCapital = [](char c) { return lowered(c) != c; };
    const auto isSmall = [](char c) { return isLetter(c) && lowered(c) == c; };
    return std::ranges::any_of(run, isDigit) ||
           (std::ranges::any_of(run, isCapital) && std::ranges::any_of(run, isSmall));
}

} // namespace

void PrivateSearch::searchMentions()
{
    if (!mentionsKeyType(m_text))
        return;
    const bool namesOtherPrimes = m_text.find("oth") != m_text.npos;
    for (std::size_t i = 0; i < m_text.size();) {
        const std::size_t end = wordEnd(i);
        if (end > i && end - i <= longestPrivateName && namesPrivatePart(m_text.substr(i, end - i), namesOtherPrimes))
            takePieces(end);
        i = std::max(end, i + 1);
    }
}

/// The value behind a name, in as many pieces as it is put together of.
void PrivateSearch::takePieces(std::size_t place)
{
    std::vector<Range> pieces;
    std::string joined;
    std::size_t begin = place;
    while (begin < m_text.size() && begin - place < widestJoint && !isBase64Character(m_text[begin]))
        ++begin;
    while (begin > place && begin < m_text.size() && isBase64Character(m_text[begin])) {
        const std::size_t end = wordEnd(begin);
        pieces.push_back({begin, end, PrivateForm::KeyMember});
        joined.append(m_text, begin, end - begin);
        place = end;
        begin = nextPiece(end);
    }
    if (joined.size() < shortestJoined || !isMixedRun(joined))
        return;
    for (const Range &piece : pieces)
        take(piece.begin, piece.end, piece.form);
}

/// Where the text goes on that ended at `end`; there, where it does not.
std::size_t PrivateSearch::nextPiece(std::size_t end) const
{
    constexpr string_view joints = " \t\r\n\"'`+.\\|&";
    constexpr string_view operators = "+.\\|&";
    std::size_t next = end;
    while (next < m_text.size() && next - end < widestJoint && joints.find(m_text[next]) != joints.npos)
        ++next;
    const string_view joint = m_text.substr(end, next - end);
    const bool isJoined = joint.find_first_of(operators) != joint.npos || std::ranges::count_if(joint, isQuote) > 1;
    return isJoined ? next : end;
}

} // namespace tokenscope::jose
