// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/sanitizing/secret_list.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tokenscope::login {

/// Texts that are looked for all at once.
class NeedleIndex
{
public:
    struct Needle
    {
        std::string text; ///< without escapes
        std::size_t kept; ///< so much of its beginning stays: its name
        std::string placeholder;
        bool isBounded; ///< only as a whole value
    };

    void add(Needle needle);
    /// After the last: of those that begin alike the longest counts.
    void finish();
    /// The text with placeholders, found through any escapes. Linear in the text.
    std::string cleaned(std::string_view source) const;

private:
    const Needle *needleAt(std::string_view text, std::size_t at) const;

    std::vector<Needle> m_needles;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_starts; ///< by their first characters
    std::bitset<65536> m_filter;
};

/// Replaces secrets in any text, in whatever spelling: as they are, escaped for addresses, JSON or HTML, several times
/// over, and in base64. The same secret always becomes the same placeholder.
class SecretReplacement
{
public:
    explicit SecretReplacement(const std::vector<Secret> &secrets);

    /// Linear in the text.
    std::string cleaned(std::string_view text) const { return cleanedAt(text, 0); }
    /// What stands for a value that has its name beside it, as in the lists of a HAR; the cleaned value where that is
    /// no secret.
    std::string cleanedValue(const std::string &name, const std::string &value) const;
    /// Of a secret of the list.
    const std::string &placeholderOf(const Secret &secret) const;

private:
    void addForms(const std::string &start, const std::string &text, const std::string &placeholder);
    void addEncoded(const std::string &text, const std::string &placeholder);
    std::string cleanedAt(std::string_view source, int depth) const;
    std::string withoutEncoded(std::string_view source, int depth) const;
    std::optional<std::string> cleanedRun(std::string_view run, bool isPadded, int depth) const;

    NeedleIndex m_plain;
    NeedleIndex m_encoded;
    std::unordered_map<std::string, std::string> m_named; ///< name and value to placeholder
};

} // namespace tokenscope::login
