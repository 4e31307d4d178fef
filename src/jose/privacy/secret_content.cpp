// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/secret_content.h"

#include "base/hex.h"
#include "crypto/formats/public_key_pattern.h"
#include "jose/privacy/secret_readings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::jose {

namespace {

using namespace std::string_view_literals;

/// Whether a word is in the text within so many characters behind another.
bool isFollowed(std::string_view text, std::string_view first, std::string_view second, std::size_t within)
{
    for (std::size_t at = text.find(first); at != std::string_view::npos; at = text.find(first, at + 1)) {
        const std::size_t behind = at + first.size();
        if (text.substr(behind, within + second.size()).find(second) != std::string_view::npos)
            return true;
    }
    return false;
}

bool mentions(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

/// `-----BEGIN RSA PUBLIC KEY-----` and its like, whatever became of dashes, blanks and letter case.
std::optional<SecretContent> contentByArmour(std::string_view text)
{
    constexpr std::string_view begin = "begin";
    constexpr std::size_t longestType = 24;
    if (!mentions(text, begin))
        return std::nullopt;
    if (isFollowed(text, begin, "privatekey", longestType))
        return SecretContent::PrivateKey;
    if (isFollowed(text, begin, "publickey", longestType) || isFollowed(text, begin, "certificate", longestType))
        return SecretContent::PublicKey;
    return std::nullopt;
}

/// A member name and its value, in JSON, in YAML or in a form.
bool hasMember(std::string_view text, std::string_view name, std::string_view value)
{
    for (const char sign : {':', '='}) {
        if (mentions(text, std::string(name) + sign + std::string(value)))
            return true;
    }
    return false;
}

/// A member behind another one or at the beginning of its object.
bool hasMemberAtStart(std::string_view text, std::string_view name)
{
    const std::string member = std::string(name) + ':';
    for (const char before : {'{', ','}) {
        if (mentions(text, before + member))
            return true;
    }
    return false;
}

std::optional<SecretContent> contentByMembers(std::string_view text)
{
    const auto isOf = [text](std::string_view type) { return hasMember(text, "kty", type); };
    if (std::ranges::none_of(std::array{"rsa"sv, "ec"sv, "okp"sv, "akp"sv}, isOf))
        return std::nullopt;
    // Beside a shared secret, or a set of keys, the public one is still there for everybody to read.
    const bool isOne = text.find("kty:") == text.rfind("kty:");
    const bool isPrivate = hasMemberAtStart(text, "d") || hasMemberAtStart(text, "priv");
    return isOne && isPrivate ? SecretContent::PrivateKey : SecretContent::PublicKey;
}

/// `Modulus=` as `openssl rsa -modulus` prints it.
bool hasModulusLine(std::string_view text)
{
    constexpr std::string_view name = "modulus=";
    constexpr std::size_t fewestDigits = 128; // 512 bits
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos)
        return false;
    const std::string_view value = text.substr(at + name.size(), fewestDigits);
    return value.size() == fewestDigits && value.find_first_not_of(hex::lowerDigits) == std::string_view::npos;
}

/// XML Signature, 6.4 and RFC 4050; what `openssl rsa`, `pkey` and `x509 -text` print; a DID that is a key.
std::optional<SecretContent> contentByWords(std::string_view text)
{
    const bool isXml = (mentions(text, "modulus>") && mentions(text, "exponent>")) || mentions(text, "eckeyvalue>") ||
                       mentions(text, "ecdsakeyvalue>");
    const bool isDump = (mentions(text, "modulus:") && mentions(text, "exponent:")) ||
                        mentions(text, "subjectpublickeyinfo") ||
                        (mentions(text, "publickey:") && mentions(text, "pub:")) || hasModulusLine(text);
    const bool isDid = mentions(text, "did:key:z");
    const bool isPrivateDump = mentions(text, "privatekey:") && mentions(text, "priv:");
    if (!isXml && !isDump && !isDid && !isPrivateDump)
        return std::nullopt;
    const bool isPrivate = mentions(text, "<d>") || mentions(text, "privateexponent") || isPrivateDump;
    return isPrivate ? SecretContent::PrivateKey : SecretContent::PublicKey;
}

/// The line of an OpenSSH key whose base64 has lost its letter case.
std::optional<SecretContent> contentBySshName(std::string_view text)
{
    static constexpr std::string_view firstBytes = "aaaa"; // three zero bytes
    constexpr std::array names = {"sshrsa"sv, "sshdss"sv, "sshed25519"sv, "sshed448"sv, "ecdsasha2nistp"sv};
    constexpr std::size_t longestEnding = 32; // `256`, `certv01@opensshcom`
    const auto isNamed = [text](std::string_view name) { return isFollowed(text, name, firstBytes, longestEnding); };
    return std::ranges::any_of(names, isNamed) ? std::optional(SecretContent::PublicKey) : std::nullopt;
}

std::optional<SecretContent> contentOf(const SecretReading &reading)
{
    for (const auto judge : {contentByArmour, contentByMembers, contentByWords, contentBySshName}) {
        if (const auto content = judge(reading.squeezed))
            return content;
    }
    if (crypto::isPrivateKeyDer(reading.bytes))
        return SecretContent::PrivateKey;
    if (crypto::holdsPublicKey(reading.bytes) || crypto::isCurvePoint(reading.bytes))
        return SecretContent::PublicKey;
    return std::nullopt;
}

} // namespace

SecretContent secretContent(ByteView secret)
{
    SecretContent content = SecretContent::Secret;
    const ReadingEnd end = readSecret(secret, [&content](const SecretReading &reading) {
        const auto found = contentOf(reading);
        content = found.value_or(content);
        return found.has_value();
    });
    return end == ReadingEnd::TooMuch ? SecretContent::Unexamined : content;
}

} // namespace tokenscope::jose
