// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/key_encoding.h"

#include "crypto/der_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tokenscope::crypto {

namespace {

using NumbersOrFault = std::expected<KeyNumbers, EncodingFault>;
using namespace std::string_view_literals;

// Object identifiers, as their content octets.
constexpr std::string_view rsaOid = "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01"sv;    // rsaEncryption, 1.2.840.113549.1.1.1
constexpr std::string_view rsaPssOid = "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x0A"sv; // id-RSASSA-PSS, 1.2.840.113549.1.1.10
constexpr std::string_view ecOid = "\x2A\x86\x48\xCE\x3D\x02\x01"sv;             // id-ecPublicKey, 1.2.840.10045.2.1
constexpr std::string_view pkcs7DataOid = "\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01"sv; // 1.2.840.113549.1.7.1

struct CurveOid
{
    std::string_view oid;
    Curve curve;
};
constexpr std::array<CurveOid, 4> namedCurves = {{
    {"\x2A\x86\x48\xCE\x3D\x03\x01\x07"sv, Curve::P256}, // 1.2.840.10045.3.1.7
    {"\x2B\x81\x04\x00\x22"sv, Curve::P384},             // 1.3.132.0.34
    {"\x2B\x81\x04\x00\x23"sv, Curve::P521},             // 1.3.132.0.35
    {"\x2B\x81\x04\x00\x0A"sv, Curve::Secp256k1},        // 1.3.132.0.10
}};
constexpr std::array<CurveOid, 4> octetCurves = {{
    // RFC 8410, 3
    {"\x2B\x65\x6E"sv, Curve::X25519},
    {"\x2B\x65\x6F"sv, Curve::X448},
    {"\x2B\x65\x70"sv, Curve::Ed25519},
    {"\x2B\x65\x71"sv, Curve::Ed448},
}};

struct ParameterSetOid
{
    std::string_view oid;
    std::string_view name;
};
constexpr std::array<ParameterSetOid, 3> parameterSets = {{
    // RFC 9881, 2: 2.16.840.1.101.3.4.3.17 to 19
    {"\x60\x86\x48\x01\x65\x03\x04\x03\x11"sv, "ML-DSA-44"},
    {"\x60\x86\x48\x01\x65\x03\x04\x03\x12"sv, "ML-DSA-65"},
    {"\x60\x86\x48\x01\x65\x03\x04\x03\x13"sv, "ML-DSA-87"},
}};

std::unexpected<EncodingFault> malformed()
{
    return std::unexpected(EncodingFault::Malformed);
}

Bytes copyOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// What an AlgorithmIdentifier names.
struct AlgorithmId
{
    std::string_view oid;
    DerReader parameters;
};

std::optional<AlgorithmId> takeAlgorithm(DerReader &reader)
{
    auto fields = reader.enter(DerTag::Sequence);
    const auto oid = fields ? fields->take(DerTag::ObjectId) : std::nullopt;
    if (!oid)
        return std::nullopt;
    return AlgorithmId{asText(*oid), *fields};
}

std::expected<Curve, EncodingFault> takeNamedCurve(DerReader parameters)
{
    if (parameters.isNext(DerTag::Sequence))
        return std::unexpected(EncodingFault::ExplicitCurve);
    const auto oid = parameters.take(DerTag::ObjectId);
    if (!oid || !parameters.atEnd())
        return malformed();
    const auto known = std::ranges::find(namedCurves, asText(*oid), &CurveOid::oid);
    if (known == namedCurves.end())
        return std::unexpected(EncodingFault::UnknownCurve);
    return known->curve;
}

/// SEC 1, 2.3.4, without the point at infinity, which is no key. Whether the point is on the curve is not looked at.
std::optional<CurveNumbers> pointNumbers(Curve curve, ByteView encoding)
{
    constexpr unsigned char uncompressed = 0x04;
    const std::size_t length = curveLength(curve);
    if (encoding.size() == 1 + length)
        return decompressPoint(curve, encoding);
    if (encoding.size() != 1 + 2 * length || encoding.front() != uncompressed)
        return std::nullopt;
    return CurveNumbers{.x = copyOf(encoding.subspan(1, length)), .y = copyOf(encoding.subspan(1 + length)), .d = {}};
}

/// `d` filled up to the curve's length: some writers leave zero bytes in front out, some put one too many.
std::optional<Bytes> privateNumber(Curve curve, ByteView d)
{
    const std::size_t length = curveLength(curve);
    while (d.size() > length && d.front() == 0)
        d = d.subspan(1);
    if (d.empty() || d.size() > length)
        return std::nullopt;
    Bytes padded(length - d.size());
    padded.insert(padded.end(), d.begin(), d.end());
    return padded;
}

NumbersOrFault withPrivate(Curve curve, std::optional<CurveNumbers> publicPart, Bytes d)
{
    if (!publicPart)
        publicPart = derivePublic(curve, d);
    if (!publicPart)
        return std::unexpected(EncodingFault::NoPublicPart);
    publicPart->d = std::move(d);
    return CurveKeyNumbers{curve, std::move(*publicPart)};
}

NumbersOrFault readRsaPublic(ByteView der)
{
    auto fields = enterOnly(der);
    const auto modulus = fields ? fields->takeUnsigned() : std::nullopt;
    const auto exponent = modulus ? fields->takeUnsigned() : std::nullopt;
    if (!exponent || !fields->atEnd())
        return malformed();
    return RsaNumbers{.modulus = copyOf(*modulus), .exponent = copyOf(*exponent)};
}

NumbersOrFault readRsaPrivate(ByteView der)
{
    static constexpr std::array<Bytes RsaNumbers::*, 8> order = {
        &RsaNumbers::modulus, &RsaNumbers::exponent, &RsaNumbers::privateExponent,
        &RsaNumbers::p,       &RsaNumbers::q,        &RsaNumbers::dp,
        &RsaNumbers::dq,      &RsaNumbers::qi};
    auto fields = enterOnly(der);
    const auto version = fields ? fields->takeUnsigned() : std::nullopt;
    if (!version || version->size() > 1)
        return malformed();
    RsaNumbers numbers;
    for (Bytes RsaNumbers::*const member : order) {
        const auto digits = fields->takeUnsigned();
        if (!digits)
            return malformed();
        numbers.*member = copyOf(*digits);
    }
    // More than two primes (RFC 8017, A.1.2): `d` does without any of them.
    if (fields->isNext(DerTag::Sequence) && fields->takeWhole())
        numbers.p = numbers.q = numbers.dp = numbers.dq = numbers.qi = {};
    if (!fields->atEnd())
        return malformed();
    return numbers;
}

NumbersOrFault withPssRule(NumbersOrFault numbers, DerReader parameters)
{
    const auto rule = readPssRule(parameters);
    if (!rule)
        return std::unexpected(rule.error() == PssFault::Unusable ? EncodingFault::UnusablePss
                                                                  : EncodingFault::Malformed);
    if (numbers)
        std::get<RsaNumbers>(*numbers).pss = *rule;
    return numbers;
}

/// RFC 5915, 3. `outer` is the curve that a PKCS #8 wrapping has named.
NumbersOrFault readEcPrivate(ByteView der, std::optional<Curve> outer)
{
    auto fields = enterOnly(der);
    const auto version = fields ? fields->takeUnsigned() : std::nullopt;
    const auto d = version ? fields->take(DerTag::OctetString) : std::nullopt;
    if (!d)
        return malformed();
    std::optional<Curve> curve = outer;
    if (const auto parameters = fields->enter(DerTag::Context0)) {
        const auto named = takeNamedCurve(*parameters);
        if (!named)
            return std::unexpected(named.error());
        if (outer && *named != *outer)
            return malformed();
        curve = *named;
    }
    if (!curve)
        return std::unexpected(EncodingFault::UnknownCurve);
    std::optional<CurveNumbers> publicPart;
    if (auto wrapped = fields->enter(DerTag::Context1)) {
        const auto point = wrapped->takeBits();
        publicPart = point ? pointNumbers(*curve, *point) : std::nullopt;
        if (!publicPart || !wrapped->atEnd())
            return malformed();
    }
    auto number = privateNumber(*curve, *d);
    if (!number || !fields->atEnd())
        return malformed();
    return withPrivate(*curve, std::move(publicPart), std::move(*number));
}

NumbersOrFault readPublicKeyInfo(ByteView der)
{
    auto fields = enterOnly(der);
    const auto algorithm = fields ? takeAlgorithm(*fields) : std::nullopt;
    const auto key = algorithm ? fields->takeBits() : std::nullopt;
    if (!key || !fields->atEnd())
        return malformed();
    if (algorithm->oid == rsaOid)
        return readRsaPublic(*key);
    if (algorithm->oid == rsaPssOid)
        return withPssRule(readRsaPublic(*key), algorithm->parameters);
    if (algorithm->oid == ecOid) {
        const auto curve = takeNamedCurve(algorithm->parameters);
        if (!curve)
            return std::unexpected(curve.error());
        auto point = pointNumbers(*curve, *key);
        if (!point)
            return malformed();
        return CurveKeyNumbers{*curve, std::move(*point)};
    }
    const auto octets = std::ranges::find(octetCurves, algorithm->oid, &CurveOid::oid);
    if (octets != octetCurves.end()) {
        if (key->size() != curveLength(octets->curve) || !algorithm->parameters.atEnd())
            return malformed();
        return CurveKeyNumbers{octets->curve, {.x = copyOf(*key), .y = {}, .d = {}}};
    }
    const auto set = std::ranges::find(parameterSets, algorithm->oid, &ParameterSetOid::oid);
    if (set != parameterSets.end() && !algorithm->parameters.atEnd())
        return malformed();
    if (set != parameterSets.end())
        return ParameterSetNumbers{set->name, copyOf(*key), {}};
    return std::unexpected(EncodingFault::UnknownAlgorithm);
}

/// RFC 8410, 7: the private key is an OCTET STRING inside the OCTET STRING.
NumbersOrFault readOctetPrivate(Curve curve, ByteView content, DerReader attributes)
{
    DerReader inner(content);
    const auto d = inner.take(DerTag::OctetString);
    if (!d || !inner.atEnd() || d->size() != curveLength(curve))
        return malformed();
    std::optional<CurveNumbers> publicPart;
    attributes.take(DerTag::Context0);
    if (const auto bits = attributes.take(DerTag::ImplicitContext1)) {
        if (bits->size() != 1 + curveLength(curve) || bits->front() != 0)
            return malformed();
        publicPart = CurveNumbers{.x = copyOf(bits->subspan(1)), .y = {}, .d = {}};
    }
    return withPrivate(curve, std::move(publicPart), copyOf(*d));
}

/// RFC 9881, 6: the seed, what is made of it, or both. No way leads back to the seed.
NumbersOrFault readSeed(std::string_view parameterSet, ByteView content)
{
    DerReader choice(content);
    auto seed = choice.take(DerTag::ImplicitContext0);
    std::optional<ByteView> made;
    if (auto both = choice.enter(DerTag::Sequence)) {
        seed = both->take(DerTag::OctetString);
        made = seed ? both->take(DerTag::OctetString) : std::nullopt;
        if (!made || !both->atEnd())
            return malformed();
    }
    if (!seed && choice.take(DerTag::OctetString) && choice.atEnd())
        return std::unexpected(EncodingFault::NoSeed);
    if (!seed || seed->size() != mlDsaSeedLength || !choice.atEnd())
        return malformed();
    auto halves = expandSeed(parameterSet, *seed);
    if (!halves)
        return std::unexpected(EncodingFault::NeedsMlDsa);
    if (made && !std::ranges::equal(*made, halves->privateKey))
        return malformed();
    return ParameterSetNumbers{parameterSet, std::move(halves->publicKey), copyOf(*seed)};
}

NumbersOrFault readPrivateKeyInfo(ByteView der)
{
    auto fields = enterOnly(der);
    const auto version = fields ? fields->takeUnsigned() : std::nullopt;
    const auto algorithm = version ? takeAlgorithm(*fields) : std::nullopt;
    const auto key = algorithm ? fields->take(DerTag::OctetString) : std::nullopt;
    if (!key)
        return malformed();
    if (algorithm->oid == rsaOid)
        return readRsaPrivate(*key);
    if (algorithm->oid == rsaPssOid)
        return withPssRule(readRsaPrivate(*key), algorithm->parameters);
    if (algorithm->oid == ecOid) {
        const auto curve = takeNamedCurve(algorithm->parameters);
        return curve ? readEcPrivate(*key, *curve) : std::unexpected(curve.error());
    }
    const auto octets = std::ranges::find(octetCurves, algorithm->oid, &CurveOid::oid);
    if (octets != octetCurves.end())
        return readOctetPrivate(octets->curve, *key, *fields);
    const auto set = std::ranges::find(parameterSets, algorithm->oid, &ParameterSetOid::oid);
    if (set != parameterSets.end())
        return algorithm->parameters.atEnd() ? readSeed(set->name, *key) : malformed();
    return std::unexpected(EncodingFault::UnknownAlgorithm);
}

/// Forms that begin with a number, by what follows it.
std::optional<DerForm> formBehindNumber(DerReader fields, ByteView number)
{
    constexpr unsigned char pkcs12Version = 3;
    if (fields.isNext(DerTag::OctetString))
        return DerForm::EcPrivateKey;
    if (fields.isNext(DerTag::Sequence)) {
        const auto algorithm = takeAlgorithm(fields);
        if (algorithm && algorithm->oid == pkcs7DataOid && number.size() == 1 && number[0] == pkcs12Version)
            return DerForm::Pkcs12;
        return algorithm && fields.isNext(DerTag::OctetString) ? std::optional(DerForm::PrivateKey) : std::nullopt;
    }
    if (!fields.takeUnsigned())
        return std::nullopt;
    return fields.atEnd() ? DerForm::RsaPublicKey : DerForm::RsaPrivateKey;
}

} // namespace

std::optional<DerForm> derForm(ByteView der)
{
    auto fields = enterOnly(der);
    if (!fields)
        return std::nullopt;
    if (const auto number = fields->takeUnsigned())
        return formBehindNumber(*fields, *number);
    const auto first = fields->enter(DerTag::Sequence);
    if (!first)
        return std::nullopt;
    if (first->isNext(DerTag::ObjectId)) {
        if (fields->isNext(DerTag::BitString))
            return DerForm::PublicKey;
        return fields->isNext(DerTag::OctetString) ? std::optional(DerForm::EncryptedPrivateKey) : std::nullopt;
    }
    const bool isCertificate = first->isNext(DerTag::Context0) || first->isNext(DerTag::Integer);
    return isCertificate && fields->isNext(DerTag::Sequence) ? std::optional(DerForm::Certificate) : std::nullopt;
}

NumbersOrFault readKeyNumbers(DerForm form, ByteView der)
{
    switch (form) {
    case DerForm::PublicKey:
        return readPublicKeyInfo(der);
    case DerForm::PrivateKey:
        return readPrivateKeyInfo(der);
    case DerForm::RsaPublicKey:
        return readRsaPublic(der);
    case DerForm::RsaPrivateKey:
        return readRsaPrivate(der);
    case DerForm::EcPrivateKey:
        return readEcPrivate(der, {});
    case DerForm::EncryptedPrivateKey:
    case DerForm::Certificate:
    case DerForm::Pkcs12:
        break;
    }
    return malformed();
}

} // namespace tokenscope::crypto
