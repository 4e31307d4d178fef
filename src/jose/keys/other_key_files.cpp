// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/other_key_files.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "base/whitespace.h"
#include "jose/keys/key_import.h"
#include "jose/keys/multibase_key.h"

#include <algorithm>
#include <array>

namespace tokenscope::jose {

namespace {

std::string_view trimmedText(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(ascii::jsonWhitespace), text.size());
    return text.substr(start, text.find_last_not_of(ascii::jsonWhitespace) + 1 - start);
}

/// Line by line, without their ends.
class TextLines
{
public:
    explicit TextLines(std::string_view text)
        : m_rest(text)
    {
    }

    std::optional<std::string_view> next()
    {
        if (m_rest.empty())
            return std::nullopt;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        return trimmedText(line);
    }

private:
    std::string_view m_rest;
};

/// RFC 4253, 6.6: a blob begins with its algorithm's name, a length of four bytes before it.
std::string lineOfBlob(const std::string &base64)
{
    constexpr std::size_t lengthBytes = 4;
    const auto blob = base64url::decodeStandard(base64);
    if (!blob || blob->size() < lengthBytes)
        return {};
    const std::size_t length = (*blob)[3];
    const std::string_view name = asText(*blob).substr(lengthBytes, length);
    return name.size() == length ? std::string(name) + ' ' + base64 : std::string();
}

/// RFC 4716, 3.3: header lines have a colon, and go on in the next line behind a backslash.
std::string ssh2Blob(std::string_view text)
{
    TextLines lines(text);
    std::string base64;
    bool isBody = false;
    bool continues = false;
    while (const auto line = lines.next()) {
        const bool isBoundary = line->starts_with("---- ") && line->ends_with(" ----");
        if (isBoundary && isBody)
            return base64;
        const bool isHeader = continues || line->find(':') != std::string_view::npos;
        continues = isHeader && line->ends_with('\\');
        if (isBody && !isHeader)
            base64 += *line;
        isBody = isBody || (isBoundary && line->find("BEGIN SSH2 PUBLIC KEY") != std::string_view::npos);
    }
    return {};
}

std::string puttyBlob(std::string_view text)
{
    constexpr std::string_view announcement = "Public-Lines: ";
    TextLines lines(text);
    std::string base64;
    std::size_t expected = 0;
    while (const auto line = lines.next()) {
        if (expected > 0) {
            base64 += *line;
            if (--expected == 0)
                return base64;
        } else if (line->starts_with(announcement)) {
            for (const char digit : line->substr(announcement.size()).substr(0, 3))
                expected = ascii::isDigit(digit) ? expected * 10 + std::size_t(digit - '0') : expected;
        }
    }
    return {};
}

/// What is between `<name …>` and `</name>` next, whatever the prefix of its namespace; moves `from` behind it.
std::optional<std::string_view> nextElement(std::string_view text, std::string_view name, std::size_t &from)
{
    for (std::size_t at = text.find(name, from); at != std::string_view::npos; at = text.find(name, at + 1)) {
        constexpr std::size_t longestPrefix = 20;
        const std::string_view before = text.substr(at - std::min(at, longestPrefix), std::min(at, longestPrefix));
        const std::size_t tag = before.find_last_of("</>");
        if (tag == std::string_view::npos || before[tag] != '<')
            continue;
        const std::size_t start = text.find('>', at);
        const std::size_t end = start == std::string_view::npos ? start : text.find("</", start);
        if (end == std::string_view::npos)
            break;
        from = end;
        return text.substr(start + 1, end - start - 1);
    }
    from = std::string_view::npos;
    return std::nullopt;
}

std::string withoutBlanks(std::string_view text)
{
    std::string dense;
    dense.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(dense),
                         [](char c) { return ascii::jsonWhitespace.find(c) == std::string_view::npos; });
    return dense;
}

std::optional<std::string> asBase64url(std::string_view standard)
{
    const auto bytes = base64url::decodeStandard(withoutBlanks(standard));
    return bytes ? std::optional(base64url::encode(*bytes)) : std::nullopt;
}

struct PointSize
{
    std::size_t coordinate;
    std::string_view curve;
};

constexpr std::array pointSizes = {PointSize{32, "P-256"}, PointSize{32, "secp256k1"}, PointSize{48, "P-384"},
                                   PointSize{66, "P-521"}};

/// 0x04, x and y.
std::optional<Jwk> keyOfPointBytes(ByteView point)
{
    for (const auto &[size, curve] : pointSizes) {
        if (point.size() != 1 + 2 * size || point[0] != 0x04)
            continue;
        json::Object jwk;
        jwk.append("kty", json::Value("EC"));
        jwk.append("crv", json::Value(curve));
        jwk.append("x", json::Value(base64url::encode(point.subspan(1, size))));
        jwk.append("y", json::Value(base64url::encode(point.subspan(1 + size, size))));
        Jwk key{json::Value(std::move(jwk))};
        if (key.key())
            return key;
    }
    return std::nullopt;
}

std::vector<Jwk> keysOfPointBytes(ByteView point)
{
    if (auto key = keyOfPointBytes(point))
        return {std::move(*key)};
    return keysOfCompressedPoint(asText(point));
}

/// Of a word in hexadecimal digits (`0x02…`, `02:a1:…`) or in base64.
std::optional<Bytes> bytesOfWord(std::string_view word)
{
    std::string digits(word.substr(ascii::startsWith(word, "0x") ? 2 : 0));
    std::erase_if(digits, [](char c) { return c == ':' || c == ' '; });
    if (auto bytes = hex::decode(digits))
        return bytes;
    if (auto bytes = base64url::decode(word))
        return std::move(*bytes);
    auto bytes = base64url::decodeStandard(word);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

/// `ed25519:BASE64`, `ED25519_PUBLIC_KEY=HEX`.
std::optional<Jwk> namedEdwardsKey(std::string_view word)
{
    constexpr std::size_t keyBytes = 32;
    const std::size_t mark = word.find_first_of(":= ");
    if (mark == std::string_view::npos || !ascii::contains(word.substr(0, mark), "ed25519"))
        return std::nullopt;
    const std::size_t start = std::min(word.find_first_not_of(":= \"'", mark), word.size());
    const std::string_view value = word.substr(start, word.find_last_not_of("\"'") + 1 - start);
    const auto bytes = bytesOfWord(value);
    if (!bytes || bytes->size() != keyBytes)
        return std::nullopt;
    json::Object jwk;
    jwk.append("kty", json::Value("OKP"));
    jwk.append("crv", json::Value("Ed25519"));
    jwk.append("x", json::Value(base64url::encode(*bytes)));
    return Jwk(json::Value(std::move(jwk)));
}

} // namespace

std::string openSshLine(std::string_view text)
{
    const std::string_view content = trimmedText(text);
    if (content.starts_with("---- BEGIN SSH2 PUBLIC KEY"))
        return lineOfBlob(ssh2Blob(content));
    if (content.starts_with("PuTTY-User-Key-File-"))
        return lineOfBlob(puttyBlob(content));
    return {};
}

std::vector<Jwk> keysInXml(std::string_view text)
{
    std::vector<Jwk> keys;
    for (std::size_t from = 0;;) {
        const auto modulus = nextElement(text, "Modulus", from);
        const auto exponent = modulus ? nextElement(text, "Exponent", from) : std::nullopt;
        if (!exponent)
            break;
        const auto n = asBase64url(*modulus);
        const auto e = asBase64url(*exponent);
        if (!n || !e)
            continue;
        json::Object jwk;
        jwk.append("kty", json::Value("RSA"));
        jwk.append("n", json::Value(*n));
        jwk.append("e", json::Value(*e));
        keys.emplace_back(json::Value(std::move(jwk)));
    }
    for (std::size_t from = 0; const auto certificate = nextElement(text, "X509Certificate", from);) {
        auto import = importKeys(*certificate);
        const auto found = import ? import->keys.keys() : std::vector<Jwk>();
        keys.insert(keys.end(), found.begin(), found.end());
    }
    return keys;
}

std::vector<Jwk> keysOfPoint(std::string_view text)
{
    constexpr std::size_t longestPoint = 500;
    if (text.size() > longestPoint)
        return {};
    if (auto keys = keysOfPointBytes(asBytes(text)); !keys.empty())
        return keys;
    const std::string_view word = trimmedText(text);
    if (auto key = namedEdwardsKey(word))
        return {std::move(*key)};
    const auto bytes = bytesOfWord(word);
    return bytes ? keysOfPointBytes(*bytes) : std::vector<Jwk>();
}

} // namespace tokenscope::jose
