// SPDX-License-Identifier: Apache-2.0
#include "tests/written/token_search.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace tokenscope::tests {

namespace {

constexpr std::size_t telltale = 24; ///< characters of a token that give it away
constexpr std::size_t shortest = 8;

constexpr std::array<std::string_view, 4> pangeaPrefixes{"pts_", "ptu_", "ptr_", "pti_"};
constexpr std::string_view jwtStart = "eyJ"; // base64url of `{"`
constexpr std::array<std::string_view, 7> privateMembers{"\"d\"",  "\"p\"",  "\"q\"", "\"dp\"",
                                                         "\"dq\"", "\"qi\"", "\"k\""};
constexpr std::string_view pemLabel = "PRIVATE KEY-----";

/// Also of Pangea's tokens and of base64url.
constexpr bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::size_t tokenLength(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isTokenCharacter) - text.begin());
}

bool isPangeaToken(std::string_view text)
{
    // Base 32. The key material around holds every four characters somewhere, but not before so many of these.
    constexpr std::size_t idLength = 16;
    const auto isIdCharacter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'); };
    return std::ranges::any_of(pangeaPrefixes, [&](auto prefix) { return text.starts_with(prefix); }) &&
           text.size() >= 4 + idLength && std::ranges::all_of(text.substr(4, idLength), isIdCharacter);
}

bool isPrivateMember(std::string_view text)
{
    const auto *const name = std::ranges::find_if(privateMembers, [&](auto each) { return text.starts_with(each); });
    if (name == privateMembers.end())
        return false;
    text.remove_prefix(name->size());
    for (const char expected : {':', '"'}) {
        text.remove_prefix(std::min(text.find_first_not_of(" \r\n\t"), text.size()));
        if (!text.starts_with(expected))
            return false;
        text.remove_prefix(1);
    }
    constexpr std::size_t keyLength = 16;
    return tokenLength(text) >= keyLength;
}

std::size_t startOf(std::string_view text)
{
    return static_cast<std::size_t>(static_cast<std::uint8_t>(text[0])) << 8 | static_cast<std::uint8_t>(text[1]);
}

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional<unsigned>(lower - 'a' + 10) : std::nullopt;
}

std::optional<unsigned> base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? std::optional<unsigned>(63) : std::nullopt;
}

/// Each run of digits from its digit number `skip` on; runs are parted by a line feed.
template <unsigned bitsOfDigit, std::optional<unsigned> (*digitOf)(char)>
std::string decodedDigits(std::string_view text, unsigned skip)
{
    std::string decoded;
    decoded.reserve(text.size() * bitsOfDigit / 8 + 1);
    unsigned toSkip = skip;
    unsigned bits = 0;
    unsigned value = 0;
    for (const char c : text) {
        const auto digit = digitOf(c);
        if (!digit) {
            if (!decoded.empty() && decoded.back() != '\n')
                decoded += '\n';
            toSkip = skip;
            bits = 0;
        } else if (toSkip > 0) {
            --toSkip;
        } else {
            value = (value << bitsOfDigit | *digit) & 0xffff;
            bits += bitsOfDigit;
            if (bits >= 8) {
                bits -= 8;
                decoded += static_cast<char>(value >> bits & 0xff);
            }
        }
    }
    return decoded;
}

/// The beginning of a JOSE header, which is JSON; no other text in base64url has so many printable characters in a row.
bool isJwt(std::string_view text)
{
    constexpr std::size_t shortestHeader = 16;
    text = text.substr(0, telltale);
    const std::string_view header = text.substr(0, tokenLength(text));
    if (!header.starts_with(jwtStart) || header.size() < shortestHeader ||
        (header.size() < text.size() && text[header.size()] != '.'))
        return false;
    return std::ranges::all_of(decodedDigits<6, base64Digit>(header, 0),
                               [](char c) { return (c >= ' ' && c <= '~') || c == '\r' || c == '\n'; });
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        decoded += low ? static_cast<char>(*high << 4 | *low) : text[i];
        i += low ? 2 : 0;
    }
    return decoded;
}

std::string withoutZeros(std::string_view text)
{
    std::string rest(text);
    std::erase(rest, '\0');
    return rest;
}

} // namespace

TokenSearch::TokenSearch(std::vector<std::string> usedTokens)
{
    for (std::string &token : usedTokens) {
        if (token.size() < shortest)
            continue;
        token.resize(std::min(token.size(), telltale));
        m_starts.set(startOf(token));
        m_tokens[token.size()].insert(std::move(token));
    }
    for (const std::string_view prefix : pangeaPrefixes)
        m_starts.set(startOf(prefix));
    for (const std::string_view member : privateMembers)
        m_starts.set(startOf(member));
    m_starts.set(startOf(jwtStart));
    m_starts.set(startOf(pemLabel));
}

std::set<FoundSecret> TokenSearch::find(std::string_view bytes) const
{
    std::set<FoundSecret> found;
    findDecoded(bytes, "as it is", found);
    findDecoded(std::string(bytes.rbegin(), bytes.rend()), "reversed", found);
    if (bytes.contains('\0'))
        findDecoded(withoutZeros(bytes), "UTF-16", found);
    if (bytes.contains('%'))
        findDecoded(percentDecoded(bytes), "percent-encoded", found);
    for (const unsigned skip : {0U, 1U})
        findDecoded(decodedDigits<4, hexDigit>(bytes, skip), "hex", found);
    for (const unsigned skip : {0U, 1U, 2U, 3U})
        findDecoded(decodedDigits<6, base64Digit>(bytes, skip), "base64", found);
    return found;
}

void TokenSearch::findDecoded(std::string_view text, std::string_view encoding, std::set<FoundSecret> &found) const
{
    for (std::size_t at = 0; at + shortest <= text.size(); ++at) {
        if (!m_starts[startOf(text.substr(at))])
            continue;
        if (const std::string_view what = secretIn(text.substr(at)); !what.empty())
            found.insert({std::string(what), std::string(encoding), std::string(text.substr(at, telltale))});
    }
}

std::string_view TokenSearch::secretIn(std::string_view text) const
{
    const auto isStart = [text](const auto &tokens) {
        return text.size() >= tokens.first && tokens.second.contains(text.substr(0, tokens.first));
    };
    if (std::ranges::any_of(m_tokens, isStart))
        return "a token that was used";
    if (isJwt(text))
        return "a JWT";
    if (isPangeaToken(text))
        return "a token of Pangea's";
    if (isPrivateMember(text))
        return "a private member of a JWK";
    return text.starts_with(pemLabel) ? "a private key in PEM" : std::string_view();
}

std::vector<std::string> bearerTokens(std::string_view sent)
{
    constexpr std::string_view header = "Authorization: Bearer ";
    std::vector<std::string> tokens;
    for (auto at = sent.find(header); at != sent.npos; at = sent.find(header, at)) {
        at += header.size();
        tokens.emplace_back(sent.substr(at, sent.find_first_of("\r\n'\"", at) - at));
    }
    return tokens;
}

} // namespace tokenscope::tests
