// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/printed_keys.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/whitespace.h"
#include "inspect/recognition/encoded_bytes.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t longestLiteral = 64 * 1024;
bool isLiteralLetter(char c)
{
    return ascii::isLetterOrDigit(c) || c == '_' || c == '$' || c == '#';
}

/// An object or list of a program's source, rewritten as JSON.
class LiteralReader
{
public:
    explicit LiteralReader(std::string_view text)
        : m_text(text.substr(0, longestLiteral))
    {
    }

    /// The JSON of the literal that begins here; empty where it does not end.
    std::string read();

private:
    bool isSymbol() const;
    void readQuoted();
    void readWord();
    void close(char bracket);

    std::string_view m_text;
    std::string m_json;
    std::size_t m_at = 0;
    int m_depth = 0;
};

/// Ruby's `:kty`, where a name or a value begins.
bool LiteralReader::isSymbol() const
{
    const std::size_t last = m_json.find_last_not_of(ascii::jsonWhitespace);
    const bool isBeginning = last != m_json.npos && std::string_view("{[,:").contains(m_json[last]);
    return isBeginning && m_at + 1 < m_text.size() && ascii::isLetter(m_text[m_at + 1]);
}

void LiteralReader::readQuoted()
{
    const char quote = m_text[m_at++];
    std::string text;
    for (; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
            ++m_at;
        text += m_text[m_at];
    }
    ++m_at;
    m_json += json::quote(text);
}

/// A name without quotes, a number, or a word of the language.
void LiteralReader::readWord()
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && isLiteralLetter(m_text[m_at]))
        ++m_at;
    const std::string_view word = m_text.substr(begin, m_at - begin);
    const std::size_t next = m_text.find_first_not_of(ascii::jsonWhitespace, m_at);
    const bool isName = next != m_text.npos && (m_text[next] == ':' || m_text.substr(next).starts_with("=>"));
    const bool isMark = (word == "b" || word == "u" || word == "r") && next == m_at && ascii::isQuote(m_text[m_at]);
    if (isMark) // Python's, of the kind of text
        return;
    static constexpr std::array words = {std::pair{"True", "true"}, std::pair{"False", "false"},
                                         std::pair{"None", "null"}};
    const auto known = std::ranges::find(words, word, [](const auto &each) { return std::string_view(each.first); });
    m_json += isName ? json::quote(std::string(word)) : known != words.end() ? known->second : std::string(word);
}

void LiteralReader::close(char bracket)
{
    const std::size_t last = m_json.find_last_not_of(ascii::jsonWhitespace);
    if (last != m_json.npos && m_json[last] == ',')
        m_json.erase(last, 1);
    m_json += bracket;
    --m_depth;
    ++m_at;
}

std::string LiteralReader::read()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\'' || c == '"' || c == '`') {
            readQuoted();
        } else if (c == '}' || c == ']') {
            close(c);
            if (m_depth == 0)
                return m_json;
        } else if (m_text.substr(m_at).starts_with("=>")) {
            m_json += ':';
            m_at += 2;
        } else if (c == ':' && isSymbol()) {
            ++m_at;
        } else if (m_text.substr(m_at).starts_with("//")) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (isLiteralLetter(c)) {
            readWord();
        } else {
            m_depth += c == '{' || c == '[' ? 1 : 0;
            m_json += c;
            ++m_at;
        }
    }
    return {};
}

/// `{'kty': …`, `{kty: …`, `{:kty=>`, `{"kty"=>`: as a program prints or has an object. With a slip in it JSON has none
/// of these, and was meant as JSON.
bool isLiteral(std::string_view text)
{
    const std::size_t inside = text.find_first_not_of(" \t\r\n{[");
    if (inside == text.npos)
        return false;
    const char first = text[inside];
    const std::size_t name = text.find_first_of(":=", inside + 1);
    return first == '\'' || first == ':' || ascii::isLetter(first) ||
           (first == '"' && name != text.npos && text.substr(name).starts_with("=>"));
}

/// `const jwk = { kty: 'EC', … }`, `JWKS = {'keys': […]}`, and what Python and Ruby print. A text that begins as JSON
/// was meant as that.
std::optional<std::string> sourceLiteral(std::string_view text)
{
    constexpr int mostTried = 4;
    const std::size_t start = text.find_first_not_of(ascii::jsonWhitespace);
    const std::size_t type = text.find("kty");
    const bool beginsAsJson = start != text.npos && (text[start] == '{' || text[start] == '[');
    if (type == text.npos || (beginsAsJson && !isLiteral(text.substr(start))))
        return std::nullopt;
    std::size_t open = text.find_first_of("{[");
    for (int i = 0; i < mostTried && open != text.npos && open < type; ++i, open = text.find_first_of("{[", open + 1)) {
        std::string literal = LiteralReader(text.substr(open)).read();
        if (literal.contains("\"kty\"") && json::parse(literal))
            return literal;
    }
    return std::nullopt;
}

/// `{ 0x30, 0x59, … }`
std::optional<std::string> bytesOfSource(std::string_view text)
{
    constexpr std::size_t fewest = 32;
    std::string digits;
    for (std::size_t at = text.find("0x"); at != text.npos; at = text.find("0x", at + 2)) {
        const std::string_view byte = text.substr(at + 2, 2);
        if (byte.size() < 2 || !isHex(byte))
            return std::nullopt;
        digits += byte;
    }
    const auto bytes = digits.size() >= 2 * fewest ? hexBytes(digits) : std::nullopt;
    return bytes ? std::optional(std::string(asText(*bytes))) : std::nullopt;
}

/// The bytes in the indented lines of `aa:bb:` below a label.
Bytes bytesBelow(std::string_view text, std::string_view label)
{
    const std::size_t at = text.find(label);
    std::size_t line = at == text.npos ? text.npos : text.find('\n', at);
    std::string digits;
    while (line != text.npos && line + 1 < text.size() && digits.size() < longestLiteral) {
        const std::size_t next = text.find('\n', line + 1);
        const std::string_view bytes = text.substr(line + 1, next == text.npos ? next : next - line - 1);
        if (!bytes.starts_with(' ') && !bytes.starts_with('\t'))
            break;
        for (const char c : bytes) {
            if (isHex(std::string_view(&c, 1)))
                digits += c;
            else if (c != ':' && !ascii::jsonWhitespace.contains(c))
                return {};
        }
        line = next;
    }
    return hexBytes(digits).value_or(Bytes());
}

std::string withoutZeros(const Bytes &number)
{
    const auto first = std::ranges::find_if(number, [](std::uint8_t byte) { return byte != 0; });
    return base64url::encode(ByteView(number).subspan(std::size_t(first - number.begin())));
}

json::Object keyOfType(const char *type)
{
    json::Object key;
    key.append("kty", json::Value(type));
    return key;
}

std::optional<json::Object> printedRsa(std::string_view text)
{
    const Bytes modulus = bytesBelow(text, "odulus:");
    const std::size_t exponent = text.find("xponent: 65537 (0x10001)");
    if (modulus.empty() || exponent == text.npos)
        return std::nullopt;
    json::Object key = keyOfType("RSA");
    key.append("n", json::Value(withoutZeros(modulus)));
    key.append("e", json::Value("AQAB"));
    return key;
}

std::optional<json::Object> printedPoint(std::string_view text, const Bytes &point)
{
    static constexpr std::array curves = {std::pair{"prime256v1", "P-256"}, std::pair{"secp384r1", "P-384"},
                                          std::pair{"secp521r1", "P-521"}, std::pair{"secp256k1", "secp256k1"}};
    const auto curve = std::ranges::find_if(
        curves, [text](const auto &each) { return text.contains("ASN1 OID: " + std::string(each.first)); });
    if (curve == curves.end() || point.size() < 3 || point[0] != 4 || point.size() % 2 == 0)
        return std::nullopt;
    const ByteView coordinates = ByteView(point).subspan(1);
    json::Object key = keyOfType("EC");
    key.append("crv", json::Value(curve->second));
    key.append("x", json::Value(base64url::encode(coordinates.first(coordinates.size() / 2))));
    key.append("y", json::Value(base64url::encode(coordinates.subspan(coordinates.size() / 2))));
    return key;
}

/// What `openssl pkey -text -noout` prints. Without its PEM, the public half is all that is read.
std::optional<std::string> openSslText(std::string_view text)
{
    std::optional<json::Object> key = printedRsa(text);
    const Bytes point = key ? Bytes() : bytesBelow(text, "pub:");
    for (const auto &[label, curve] : {std::pair{"ED25519 Public-Key:", "Ed25519"}, {"ED448 Public-Key:", "Ed448"}}) {
        if (point.empty() || !text.contains(label))
            continue;
        key = keyOfType("OKP");
        key->append("crv", json::Value(curve));
        key->append("x", json::Value(base64url::encode(point)));
    }
    if (!key && !point.empty())
        key = printedPoint(text, point);
    return key ? std::optional(json::write(json::Value(std::move(*key)))) : std::nullopt;
}

/// `["-----BEGIN PUBLIC KEY-----", "MIIB…", …]`
std::optional<std::string> joinedLines(std::string_view text)
{
    if (!text.contains("\"-----BEGIN ") || !text.contains("-----\""))
        return std::nullopt;
    std::string joined;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t comma = text[at] == '"' ? text.find_first_not_of(ascii::jsonWhitespace, at + 1) : text.npos;
        const std::size_t next = comma != text.npos && text[comma] == ','
                                     ? text.find_first_not_of(ascii::jsonWhitespace, comma + 1)
                                     : text.npos;
        const bool isBreak = next != text.npos && text[next] == '"';
        joined += isBreak ? std::string("\\n") : std::string(1, text[at]);
        at = isBreak ? next : at;
    }
    return joined;
}

} // namespace

std::vector<std::string> printedKeyTexts(std::string_view text)
{
    std::vector<std::string> all;
    if (auto literal = sourceLiteral(text))
        all.push_back(std::move(*literal));
    if (auto bytes = bytesOfSource(text))
        all.push_back(std::move(*bytes));
    if (auto key = openSslText(text))
        all.push_back(std::move(*key));
    if (auto lines = joinedLines(text))
        all.push_back(std::move(*lines));
    return all;
}

} // namespace tokenscope::inspect
