// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/unescaped_text.h"
#include "jose/privacy/private_material.h"
#include "jose/privacy/private_names.h"

namespace tokenscope::jose {

/// Of a value with that name.
PrivateForm formOf(PrivateName name);

/// Base64, hexadecimal in pairs too, and nothing else; long enough for a key.
bool looksLikeKey(std::string_view text);

/// One search over one text: by names, by armour and elements, and by what encoded runs decode to. Each pass moves on
/// over what it took, so that no text costs more than a small multiple of its length. Internal to private_material.
class PrivateSearch
{
public:
    PrivateSearch(std::string_view source, PrivateValues values, int depth = 0);

    std::vector<PrivatePassage> passages();

private:
    /// Places in the text without escapes.
    struct Range
    {
        std::size_t begin;
        std::size_t end;
        PrivateForm form;
        std::size_t quote = std::string_view::npos;
    };

    void searchWords();
    void searchPem();
    void searchPutty();
    void searchXml();
    void searchTables();
    void searchMentions();
    void takePieces(std::size_t place);
    std::size_t nextPiece(std::size_t end) const;
    void takeCell(PrivateName name, bool isOfKeys, std::size_t begin, std::size_t end);

    std::size_t afterName(std::size_t begin, std::size_t end);
    std::size_t afterValue(PrivateName name, std::size_t quote, std::size_t at);
    std::size_t afterBareValue(PrivateName name, std::size_t separator, std::size_t at);
    std::size_t afterNumbers(PrivateName name, std::size_t quote, std::size_t at);
    std::size_t afterBrackets(PrivateName name, std::size_t quote, std::size_t at);
    std::size_t afterElement(PrivateName name, std::size_t at);
    std::size_t afterRun(std::size_t begin, std::size_t end);
    std::size_t afterColonHex(std::size_t begin);

    bool isHmacSecret(std::size_t begin, std::size_t end) const;
    bool counts(PrivateName name, std::string_view value) const;
    std::optional<PrivateForm> formInside(const std::string &decoded) const;
    void take(std::size_t begin, std::size_t end, PrivateForm form, std::size_t quote = std::string_view::npos);

    char at(std::size_t index) const { return index < m_text.size() ? m_text[index] : '\0'; }
    std::size_t afterBlanks(std::size_t index) const;
    std::size_t afterFormBlanks(std::size_t index) const;
    std::size_t wordEnd(std::size_t index) const;
    std::size_t runEnd(std::size_t wordBegin, std::size_t wordEnd) const;
    std::size_t closingQuote(std::size_t open) const;
    std::size_t closingBracket(std::size_t open) const;
    std::size_t encodedEnd(std::size_t begin) const;
    std::size_t openArmourEnd(std::size_t begin, std::size_t limit) const;
    bool goesOn(std::size_t gap, std::size_t next, std::size_t lineLength) const;

    std::string_view m_source;
    UnescapedText m_unescaped;
    std::string_view m_text; ///< of m_unescaped
    PrivateValues m_values;
    int m_depth;
    bool m_namesKeyType;
    bool m_namesHmac;           ///< somewhere in the text
    std::size_t m_examined = 0; ///< up to here, encoded runs were looked into
    std::size_t m_bareEnd = 0;  ///< of the last value without quotes that was looked at
    std::vector<Range> m_found;
};

} // namespace tokenscope::jose
