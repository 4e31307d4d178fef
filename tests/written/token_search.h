// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <compare>
#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::tests {

/// Something in a text that has no business on a disk.
struct FoundSecret
{
    std::string what;     ///< "a token that was used", "a JWT", ...
    std::string encoding; ///< how it is there: "as it is", "base64", ...
    std::string text;     ///< its beginning, decoded

    auto operator<=>(const FoundSecret &) const = default;
};

/// Looks for given tokens, and for whatever looks like a token or a private key, as they are and as UTF-16, base64 (at
/// each offset, both alphabets), hex, percent-encoded and reversed. The first 24 characters of a token are enough.
class TokenSearch
{
public:
    /// Those of fewer than 8 characters are left out: by chance they stand anywhere.
    explicit TokenSearch(std::vector<std::string> usedTokens);

    std::set<FoundSecret> find(std::string_view bytes) const;

private:
    void findDecoded(std::string_view text, std::string_view encoding, std::set<FoundSecret> &found) const;
    /// What the text begins with, or nothing.
    std::string_view secretIn(std::string_view text) const;

    /// The first 24 characters of each, by how many those are: a run of all tests sends thousands.
    std::map<std::size_t, std::set<std::string, std::less<>>> m_tokens;
    std::bitset<65536> m_starts; ///< by the first two characters of what is looked for
};

/// The bearer tokens in requests that were sent.
std::vector<std::string> bearerTokens(std::string_view sent);

} // namespace tokenscope::tests
