// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/ssh_public_key.h"

#include "base/base64url.h"
#include "base/overloaded.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tokenscope::crypto {

namespace {

using SshNumbers = std::expected<KeyNumbers, EncodingFault>;

struct NamedCurve
{
    std::string_view name;
    Curve curve;
};
constexpr std::array<NamedCurve, 3> ecdsaNames = {
    {{"ecdsa-sha2-nistp256", Curve::P256}, {"ecdsa-sha2-nistp384", Curve::P384}, {"ecdsa-sha2-nistp521", Curve::P521}}};
constexpr std::array<NamedCurve, 2> edwardsNames = {{{"ssh-ed25519", Curve::Ed25519}, {"ssh-ed448", Curve::Ed448}}};

/// RFC 4251, 5: four bytes of length, then the content.
std::optional<ByteView> takeString(ByteView &rest)
{
    constexpr std::size_t lengthBytes = 4;
    if (rest.size() < lengthBytes)
        return std::nullopt;
    std::size_t length = 0;
    for (const unsigned char byte : rest.first(lengthBytes))
        length = length << 8 | byte;
    if (length > rest.size() - lengthBytes)
        return std::nullopt;
    const ByteView content = rest.subspan(lengthBytes, length);
    rest = rest.subspan(lengthBytes + length);
    return content;
}

/// RFC 4251, 5, `mpint`: with a zero byte in front where the first bit is set, which stands for a sign.
std::optional<Bytes> takeNumber(ByteView &rest)
{
    auto digits = takeString(rest);
    if (!digits || digits->empty() || digits->front() >= 0x80)
        return std::nullopt;
    if (digits->front() == 0)
        digits = digits->subspan(1);
    return Bytes(digits->begin(), digits->end());
}

SshNumbers readRsa(ByteView rest)
{
    auto exponent = takeNumber(rest);
    auto modulus = exponent ? takeNumber(rest) : std::nullopt;
    if (!modulus || !rest.empty())
        return std::unexpected(EncodingFault::Malformed);
    return RsaNumbers{.modulus = std::move(*modulus), .exponent = std::move(*exponent)};
}

SshNumbers readPoint(Curve curve, ByteView rest)
{
    const auto name = takeString(rest); // the curve once more, `nistp256`
    const auto point = name ? takeString(rest) : std::nullopt;
    const std::size_t length = curveLength(curve);
    if (!point || !rest.empty() || point->size() != 1 + 2 * length || point->front() != 0x04)
        return std::unexpected(EncodingFault::Malformed);
    const ByteView x = point->subspan(1, length);
    const ByteView y = point->subspan(1 + length);
    return CurveKeyNumbers{curve, {.x = Bytes(x.begin(), x.end()), .y = Bytes(y.begin(), y.end()), .d = {}}};
}

SshNumbers readEdwards(Curve curve, ByteView rest)
{
    const auto point = takeString(rest);
    if (!point || !rest.empty() || point->size() != curveLength(curve))
        return std::unexpected(EncodingFault::Malformed);
    return CurveKeyNumbers{curve, {.x = Bytes(point->begin(), point->end()), .y = {}, .d = {}}};
}

void putString(Bytes &blob, ByteView content)
{
    for (const int shift : {24, 16, 8, 0})
        blob.push_back(static_cast<unsigned char>(content.size() >> shift));
    std::ranges::copy(content, std::back_inserter(blob)); // g++ 14 warns of insert() without cause
}

void putNumber(Bytes &blob, ByteView digits)
{
    Bytes number(std::ranges::find_if(digits, [](unsigned char digit) { return digit != 0; }), digits.end());
    if (!number.empty() && number.front() >= 0x80)
        number.insert(number.begin(), 0);
    putString(blob, number);
}

std::string sshLine(std::string_view name, const Bytes &blob)
{
    return std::string(name) + ' ' + base64url::encodeStandard(blob) + '\n';
}

Bytes blobOf(std::string_view name)
{
    Bytes blob;
    putString(blob, asBytes(name));
    return blob;
}

std::string curveLine(const CurveKeyNumbers &key)
{
    if (const auto edwards = std::ranges::find(edwardsNames, key.curve, &NamedCurve::curve);
        edwards != edwardsNames.end()) {
        Bytes blob = blobOf(edwards->name);
        putString(blob, key.numbers.x);
        return sshLine(edwards->name, blob);
    }
    const auto ecdsa = std::ranges::find(ecdsaNames, key.curve, &NamedCurve::curve);
    if (ecdsa == ecdsaNames.end())
        return {};
    Bytes blob = blobOf(ecdsa->name);
    putString(blob, asBytes(ecdsa->name.substr(ecdsa->name.rfind('-') + 1)));
    Bytes point = {0x04};
    point.insert(point.end(), key.numbers.x.begin(), key.numbers.x.end());
    point.insert(point.end(), key.numbers.y.begin(), key.numbers.y.end());
    putString(blob, point);
    return sshLine(ecdsa->name, blob);
}

std::string rsaLine(const RsaNumbers &key)
{
    Bytes blob = blobOf("ssh-rsa");
    putNumber(blob, key.exponent);
    putNumber(blob, key.modulus);
    return sshLine("ssh-rsa", blob);
}

} // namespace

std::string writeSshPublicKey(const KeyNumbers &numbers)
{
    return std::visit(Overloaded{
                          [](const RsaNumbers &key) { return key.pss ? std::string() : rsaLine(key); },
                          [](const CurveKeyNumbers &key) { return curveLine(key); },
                          [](const ParameterSetNumbers &) { return std::string(); },
                      },
                      numbers);
}

std::optional<SshNumbers> readSshPublicKey(std::string_view line)
{
    const std::size_t nameEnd = line.find(' ');
    const std::string_view name = line.substr(0, nameEnd);
    if (nameEnd == std::string_view::npos || !(name.starts_with("ssh-") || name.starts_with("ecdsa-sha2-")))
        return std::nullopt;
    const std::string_view text = line.substr(nameEnd + 1, line.find_first_of(" \t\r", nameEnd + 1) - nameEnd - 1);
    const auto blob = base64url::decodeStandard(text);
    ByteView rest = blob ? ByteView(*blob) : ByteView();
    const auto inner = takeString(rest);
    if (!inner || asText(*inner) != name)
        return std::unexpected(EncodingFault::Malformed);
    if (name == "ssh-rsa")
        return readRsa(rest);
    if (const auto ecdsa = std::ranges::find(ecdsaNames, name, &NamedCurve::name); ecdsa != ecdsaNames.end())
        return readPoint(ecdsa->curve, rest);
    if (const auto edwards = std::ranges::find(edwardsNames, name, &NamedCurve::name); edwards != edwardsNames.end())
        return readEdwards(edwards->curve, rest);
    return std::unexpected(EncodingFault::UnknownAlgorithm);
}

} // namespace tokenscope::crypto
