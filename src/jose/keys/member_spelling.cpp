// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/member_spelling.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "base/whitespace.h"
#include "crypto/formats/key_encoding.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace tokenscope::jose {

namespace {

using enum JwkFault;

/// By chance, base64url of a number has that many digits, or bytes of readable text, in a row only once in 10^30 times.
constexpr std::size_t fewestDigits = 60;
constexpr std::size_t fewestLetters = 60;
/// Twice what a key of the largest modulus takes in the longest spelling.
constexpr std::size_t longestExamined = 32 * 1024;

std::span<const std::string_view> publicNumbers(std::string_view keyType)
{
    static constexpr std::string_view rsa[] = {"n", "e"};
    static constexpr std::string_view ec[] = {"x", "y"};
    static constexpr std::string_view okp[] = {"x"};
    static constexpr std::string_view akp[] = {"pub"};
    if (keyType == "RSA")
        return rsa;
    if (keyType == "EC")
        return ec;
    if (keyType == "OKP")
        return okp;
    return keyType == "AKP" ? std::span<const std::string_view>(akp) : std::span<const std::string_view>();
}

bool isReadable(unsigned char byte)
{
    return byte >= ' ' && byte <= '~';
}

/// 65537, which is the exponent of nearly every key, in digits.
std::optional<JwkFault> exponentFault(std::string_view text)
{
    if (text == "65537")
        return HoldsDecimal;
    return text == "010001" || text == "10001" || text == "0x10001" || text == "0x010001" ? std::optional(HoldsHex)
                                                                                          : std::nullopt;
}

/// A row of zero bytes is `AAAA…`, which hexadecimal digits never are: they use more of their letters than that.
bool isVaried(std::string_view digits)
{
    constexpr std::ptrdiff_t fewestKinds = 5;
    std::array<bool, 256> seen{};
    for (const char c : digits)
        seen[static_cast<unsigned char>(c)] = true;
    return std::ranges::count(seen, true) >= fewestKinds && std::ranges::any_of(digits, ascii::isDigit);
}

std::optional<JwkFault> digitsFault(std::string_view text)
{
    const bool hasPrefix = text.starts_with("0x") || text.starts_with("0X");
    const std::string_view digits = hasPrefix ? text.substr(2) : text;
    if (digits.size() < fewestDigits || !isVaried(digits))
        return std::nullopt;
    if (!hasPrefix && std::ranges::all_of(digits, ascii::isDigit))
        return HoldsDecimal;
    const auto isHexOrColon = [](char c) { return hex::isDigit(c) || c == ':'; };
    return std::ranges::all_of(digits, isHexOrColon) ? std::optional(HoldsHex) : std::nullopt;
}

std::optional<JwkFault> contentFault(const Bytes &bytes)
{
    const std::string_view text = asText(bytes);
    if (text.find("-----BEGIN ") != std::string_view::npos)
        return HoldsPem;
    if (crypto::derForm(bytes))
        return HoldsDer;
    // Istio’s key for an issuer whose keys it could not fetch, with the address behind it.
    if (text.starts_with("Error-IstiodFailed"))
        return HoldsText;
    if (bytes.size() < fewestLetters || !std::ranges::all_of(bytes, isReadable))
        return std::nullopt;
    const auto inner = digitsFault(text);
    return inner ? inner : HoldsText;
}

std::optional<JwkFault> textFault(std::string_view name, std::string_view text)
{
    if (text.size() > longestExamined)
        return std::nullopt;
    if (text.find("-----BEGIN ") != std::string_view::npos)
        return HoldsPem;
    if (name == "e") {
        if (const auto fault = exponentFault(text))
            return fault;
    }
    if (const auto fault = digitsFault(text))
        return fault;
    if (const auto fault = contentFault(base64url::decodeLenient(text)))
        return fault;
    if (text.find_first_of(ascii::jsonWhitespace) != std::string_view::npos)
        return HasLineBreaks;
    return !text.empty() && (text.back() == ',' || text.back() == '.') ? std::optional(HasStrayEnd) : std::nullopt;
}

bool hasCertificate(const json::Object &jwk)
{
    const json::Value *chain = jwk.find("x5c");
    return chain && chain->asArray() && !chain->asArray()->empty();
}

} // namespace

std::optional<JwkError> spellingFault(const json::Object &jwk, std::string_view keyType)
{
    const auto names = publicNumbers(keyType);
    const bool isBare = std::ranges::none_of(names, [&jwk](std::string_view name) { return jwk.find(name); });
    if (!names.empty() && isBare && hasCertificate(jwk))
        return JwkError{OnlyCertificate, std::string(names.front())};
    for (const std::string_view name : names) {
        const json::Value *value = jwk.find(name);
        if (value && value->asNumber())
            return JwkError{IsJsonNumber, std::string(name)};
        const std::string *text = value ? value->asString() : nullptr;
        if (const auto fault = text ? textFault(name, *text) : std::nullopt)
            return JwkError{*fault, std::string(name)};
    }
    return std::nullopt;
}

} // namespace tokenscope::jose
