// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwk_material.h"

#include "jose/keys/jwk_members.h"
#include "jose/keys/member_spelling.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace tokenscope::jose {

namespace {

using KeyOrError = std::expected<crypto::Key, JwkError>;

constexpr std::array<std::string_view, 9> rsaMembers{"n", "e", "d", "p", "q", "dp", "dq", "qi", "oth"};
constexpr std::array<std::string_view, 4> ecMembers{"crv", "x", "y", "d"};
constexpr std::array<std::string_view, 3> okpMembers{"crv", "x", "d"};
constexpr std::array<std::string_view, 3> akpMembers{"alg", "pub", "priv"};
constexpr std::array<std::string_view, 1> octMembers{"k"};

/// What the crypto floor found, with the member that it concerns.
JwkError errorOf(crypto::KeyFault fault)
{
    using enum crypto::KeyFault;
    switch (fault) {
    case ModulusEven:
        return {JwkFault::ModulusInvalid, "n"};
    case ModulusTooLarge:
        return {JwkFault::ModulusTooLarge, "n"};
    case ModulusTooSmall:
        return {JwkFault::ModulusTooSmall, "n"};
    case ExponentInvalid:
        return {JwkFault::ExponentInvalid, "e"};
    case ExponentTooLarge:
        return {JwkFault::ExponentTooLarge, "e"};
    case CoordinateLength:
        return {JwkFault::CoordinateLength, "x"};
    case PointNotOnCurve:
        return {JwkFault::PointNotOnCurve, "x"};
    case PrivateMismatch:
        return {JwkFault::PrivateMismatch, "d"};
    case CurveUnsupported:
        return {JwkFault::UnknownCurve, "crv"};
    case SecretEmpty:
        return {JwkFault::SecretEmpty, "k"};
    case AlgorithmUnsupported:
        return {JwkFault::AlgorithmUnsupported, "alg"};
    case KeyLength:
        return {JwkFault::PublicKeyLength, "pub"};
    case LibraryRefused:
        return {JwkFault::LibraryRefused, {}};
    }
    return {JwkFault::LibraryRefused, {}};
}

KeyOrError adopt(std::expected<crypto::Key, crypto::KeyFault> key)
{
    if (!key)
        return std::unexpected(errorOf(key.error()));
    return std::move(*key);
}

void dropLeadingZeros(Bytes &number)
{
    number.erase(number.begin(), std::ranges::find_if(number, [](unsigned char byte) { return byte != 0; }));
}

/// Fills in `d` and the CRT members where one of them is there: all of them or, RFC 7518, 6.3.2, `d` alone.
std::optional<JwkError> readRsaPrivate(const json::Object &jwk, crypto::RsaNumbers &numbers)
{
    static constexpr std::array<std::pair<std::string_view, Bytes crypto::RsaNumbers::*>, 6> members{{
        {"d", &crypto::RsaNumbers::privateExponent},
        {"p", &crypto::RsaNumbers::p},
        {"q", &crypto::RsaNumbers::q},
        {"dp", &crypto::RsaNumbers::dp},
        {"dq", &crypto::RsaNumbers::dq},
        {"qi", &crypto::RsaNumbers::qi},
    }};
    const auto isThere = [&jwk](const auto &member) { return jwk.find(member.first) != nullptr; };
    const json::Value *otherPrimes = jwk.find("oth");
    if (otherPrimes && !otherPrimes->asArray())
        return JwkError{JwkFault::MemberWrongType, "oth"};
    if (!otherPrimes && std::ranges::none_of(members, isThere))
        return std::nullopt;
    const bool hasPrimes = otherPrimes || std::ranges::any_of(members | std::views::drop(1), isThere);

    for (const auto &[name, number] : members | std::views::take(hasPrimes ? members.size() : 1)) {
        auto bytes = bytesMember(jwk, name);
        if (!bytes)
            return bytes.error();
        if (bytes->empty())
            return JwkError{JwkFault::PrivateMismatch, std::string(name)};
        // Two primes of three or more do not multiply to the modulus; `d` does without any of them.
        if (name == "d" || !otherPrimes)
            numbers.*number = std::move(*bytes);
    }
    return std::nullopt;
}

KeyOrError readRsa(const json::Object &jwk, const std::optional<crypto::PssRule> &pss)
{
    auto modulus = bytesMember(jwk, "n");
    if (!modulus)
        return std::unexpected(modulus.error());
    auto exponent = bytesMember(jwk, "e");
    if (!exponent)
        return std::unexpected(exponent.error());
    // RFC 7518, 6.3.1.1 forbids the zero bytes that some writers put in front; the number is the same without them.
    dropLeadingZeros(*modulus);
    dropLeadingZeros(*exponent);

    crypto::RsaNumbers numbers;
    numbers.pss = pss;
    numbers.modulus = std::move(*modulus);
    numbers.exponent = std::move(*exponent);
    if (auto error = readRsaPrivate(jwk, numbers))
        return std::unexpected(std::move(*error));
    return adopt(crypto::Key::rsa(numbers));
}

bool isEdwardsOrMontgomery(crypto::Curve curve)
{
    switch (curve) {
    case crypto::Curve::P256:
    case crypto::Curve::P384:
    case crypto::Curve::P521:
    case crypto::Curve::Secp256k1:
        return false;
    case crypto::Curve::Ed25519:
    case crypto::Curve::Ed448:
    case crypto::Curve::X25519:
    case crypto::Curve::X448:
        return true;
    }
    return false;
}

/// RFC 7518, 6.2; RFC 8037, 2.
enum class CurveType { Ec, Okp };

std::expected<crypto::Curve, JwkError> readCurve(const json::Object &jwk, CurveType type)
{
    const auto name = textMember(jwk, "crv");
    if (!name)
        return std::unexpected(name.error());
    const auto curve = crypto::findCurve(**name);
    if (!curve || isEdwardsOrMontgomery(*curve) != (type == CurveType::Okp))
        return jwkError(JwkFault::UnknownCurve, "crv");
    return *curve;
}

/// RFC 7518, 6.2.1.2 and 6.2.2.1; RFC 8037, 2: each of `x`, `y` and `d` has the one length that the curve gives it.
std::expected<Bytes, JwkError> curveBytes(const json::Object &jwk, std::string_view name, crypto::Curve curve)
{
    auto bytes = bytesMember(jwk, name);
    if (bytes && bytes->size() != crypto::curveLength(curve))
        return jwkError(JwkFault::CoordinateLength, name);
    return bytes;
}

/// No bytes where `d` is absent.
std::expected<Bytes, JwkError> privateCurveBytes(const json::Object &jwk, crypto::Curve curve)
{
    return jwk.find("d") ? curveBytes(jwk, "d", curve) : Bytes{};
}

KeyOrError readEc(const json::Object &jwk)
{
    const auto curve = readCurve(jwk, CurveType::Ec);
    if (!curve)
        return std::unexpected(curve.error());
    const auto x = curveBytes(jwk, "x", *curve);
    if (!x)
        return std::unexpected(x.error());
    const auto y = curveBytes(jwk, "y", *curve);
    if (!y)
        return std::unexpected(y.error());
    const auto d = privateCurveBytes(jwk, *curve);
    if (!d)
        return std::unexpected(d.error());
    return adopt(crypto::Key::ec(*curve, *x, *y, *d));
}

KeyOrError readOkp(const json::Object &jwk)
{
    const auto curve = readCurve(jwk, CurveType::Okp);
    if (!curve)
        return std::unexpected(curve.error());
    const auto x = curveBytes(jwk, "x", *curve);
    if (!x)
        return std::unexpected(x.error());
    const auto d = privateCurveBytes(jwk, *curve);
    if (!d)
        return std::unexpected(d.error());
    return adopt(crypto::Key::okp(*curve, *x, *d));
}

/// RFC 9964, 3: `alg` is not a hint here but says what the key is.
KeyOrError readAkp(const json::Object &jwk)
{
    const auto algorithm = textMember(jwk, "alg");
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const crypto::SignatureAlgorithm *known = crypto::findSignatureAlgorithm(**algorithm);
    if (!known || known->family != crypto::Family::MlDsa)
        return jwkError(JwkFault::AlgorithmUnsupported, "alg");
    const auto publicKey = bytesMember(jwk, "pub");
    if (!publicKey)
        return std::unexpected(publicKey.error());
    const auto seed = jwk.find("priv") ? bytesMember(jwk, "priv") : Bytes{};
    if (!seed)
        return std::unexpected(seed.error());
    return adopt(crypto::Key::ofParameterSet(**algorithm, *publicKey, *seed));
}

KeyOrError readOct(const json::Object &jwk)
{
    const auto secret = bytesMember(jwk, "k");
    if (!secret)
        return std::unexpected(secret.error());
    return adopt(crypto::Key::secret(*secret));
}

} // namespace

KeyOrError readKey(const json::Object &jwk, const std::optional<crypto::PssRule> &pss)
{
    const auto type = textMember(jwk, "kty");
    if (!type)
        return std::unexpected(type.error());
    if (const auto fault = spellingFault(jwk, **type))
        return std::unexpected(*fault);
    if (**type == "RSA")
        return readRsa(jwk, pss);
    if (**type == "EC")
        return readEc(jwk);
    if (**type == "OKP")
        return readOkp(jwk);
    if (**type == "AKP")
        return readAkp(jwk);
    if (**type == "oct")
        return readOct(jwk);
    return jwkError(JwkFault::UnknownKeyType, "kty");
}

std::span<const std::string_view> materialMembers(std::string_view keyType)
{
    if (keyType == "RSA")
        return rsaMembers;
    if (keyType == "EC")
        return ecMembers;
    if (keyType == "OKP")
        return okpMembers;
    if (keyType == "AKP")
        return akpMembers;
    if (keyType == "oct")
        return octMembers;
    return {};
}

} // namespace tokenscope::jose
