// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/pss_rule.h"

#include <algorithm>
#include <array>

namespace tokenscope::crypto {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view maskOid = "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x08"sv; // id-mgf1, 1.2.840.113549.1.1.8

struct HashOid
{
    std::string_view oid;
    Digest digest;
};
constexpr std::array<HashOid, 4> hashOids = {{
    {"\x2B\x0E\x03\x02\x1A"sv, Digest::Sha1},                   // 1.3.14.3.2.26
    {"\x60\x86\x48\x01\x65\x03\x04\x02\x01"sv, Digest::Sha256}, // 2.16.840.1.101.3.4.2.1 to 3
    {"\x60\x86\x48\x01\x65\x03\x04\x02\x02"sv, Digest::Sha384},
    {"\x60\x86\x48\x01\x65\x03\x04\x02\x03"sv, Digest::Sha512},
}};

/// What an AlgorithmIdentifier says that is all there is.
struct HashReading
{
    std::string_view oid;
    DerReader parameters;
};

std::optional<HashReading> readOnly(DerReader reader)
{
    auto fields = reader.enter(DerTag::Sequence);
    const auto oid = fields ? fields->take(DerTag::ObjectId) : std::nullopt;
    if (!oid || !reader.atEnd())
        return std::nullopt;
    return HashReading{asText(*oid), *fields};
}

/// Digest::None for one that is not known.
std::optional<Digest> readHash(DerReader reader)
{
    auto hash = readOnly(reader);
    if (!hash)
        return std::nullopt;
    hash->parameters.take(DerTag::Null); // may be there or not (RFC 4055, 2.1)
    if (!hash->parameters.atEnd())
        return std::nullopt;
    const auto known = std::ranges::find(hashOids, hash->oid, &HashOid::oid);
    return known == hashOids.end() ? Digest::None : known->digest;
}

std::optional<Digest> readMask(DerReader reader)
{
    const auto mask = readOnly(reader);
    if (!mask)
        return std::nullopt;
    return mask->oid == maskOid ? readHash(mask->parameters) : Digest::None;
}

/// A salt or a trailer field. Numbers that nobody means are the largest there is.
std::optional<std::size_t> readNumber(DerReader reader)
{
    const auto digits = reader.takeUnsigned();
    if (!digits || !reader.atEnd())
        return std::nullopt;
    constexpr std::size_t mostBytes = 2;
    if (digits->size() > mostBytes)
        return std::size_t(-1);
    std::size_t number = 0;
    for (const unsigned char byte : *digits)
        number = number << 8U | byte;
    return number;
}

} // namespace

std::expected<PssRule, PssFault> readPssRule(DerReader parameters)
{
    if (parameters.atEnd())
        return PssRule{};
    auto fields = parameters.enter(DerTag::Sequence);
    if (!fields || !parameters.atEnd())
        return std::unexpected(PssFault::Malformed);
    std::optional<Digest> hash = Digest::Sha1;
    std::optional<Digest> mask = Digest::Sha1;
    std::optional<std::size_t> salt = 20;
    std::optional<std::size_t> trailer = 1;
    if (const auto field = fields->enter(DerTag::Context0))
        hash = readHash(*field);
    if (const auto field = fields->enter(DerTag::Context1))
        mask = readMask(*field);
    if (const auto field = fields->enter(DerTag::Context2))
        salt = readNumber(*field);
    if (const auto field = fields->enter(DerTag::Context3))
        trailer = readNumber(*field);
    if (!fields->atEnd() || !hash || !mask || !salt || !trailer)
        return std::unexpected(PssFault::Malformed);
    const PssRule rule{hash, *salt};
    if (hash != mask || *trailer != 1 || onlyAlgorithm(rule).empty())
        return std::unexpected(PssFault::Unusable);
    return rule;
}

bool permits(const PssRule &rule, const SignatureAlgorithm &algorithm)
{
    return algorithm.family == Family::RsaPss && (!rule.digest || *rule.digest == algorithm.digest) &&
           rule.minimumSalt <= digestLength(algorithm.digest);
}

std::string_view onlyAlgorithm(const PssRule &rule)
{
    std::string_view only;
    for (const SignatureAlgorithm &algorithm : signatureAlgorithms()) {
        if (!permits(rule, algorithm))
            continue;
        if (!only.empty())
            return {};
        only = algorithm.name;
    }
    return only;
}

} // namespace tokenscope::crypto
