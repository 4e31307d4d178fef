// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/guesses/hypothesis_code.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// What the signature's bytes are written in, before base64url or in its place.
enum class SignatureSpelling {
    Hex,
    Base64,
    Vault, ///< with the prefix of HashiCorp Vault (`vault:v1:`) in front
};
std::string_view nameOf(SignatureSpelling spelling);

/// How the two numbers of an ECDSA signature stand.
enum class NumberOrder {
    HalvesSwapped, ///< s before r
    HalvesReversed ///< each of them from the last byte to the first
};
std::string_view nameOf(NumberOrder order);

/// How long the two numbers of an ECDSA signature are.
enum class NumberLength {
    ZerosLost, ///< those at a number's front were left out
    SignByte,  ///< a zero byte is before a number, as ASN.1 and Java write it
};
std::string_view nameOf(NumberLength length);

/// What was computed in place of an HMAC.
enum class HomemadeMac {
    Hash,         ///< of the text alone: everybody can make it
    SecretBefore, ///< a hash of the secret and the text
    SecretBehind,
    Exchanged,   ///< an HMAC over the secret, with the text as its key
    EmptySecret, ///< an HMAC whose key was empty
};
std::string_view nameOf(HomemadeMac form);

/// A signature made or written in another way. `members` as findings have it (findings/row.h).
namespace tried {

using SignatureDer = Plain<HypothesisCode::SignatureDer>;

struct SignatureRespelt
{
    SignatureSpelling spelling;

    static constexpr HypothesisCode code = HypothesisCode::SignatureRespelt;
    static constexpr void members(auto &&visit) { visit("spelling", &SignatureRespelt::spelling); }
};

struct SignatureReversed
{
    std::optional<NumberOrder> order = {}; ///< nothing: all of it, from the last byte to the first

    static constexpr HypothesisCode code = HypothesisCode::SignatureReversed;
    static constexpr void members(auto &&visit) { visit("order", &SignatureReversed::order); }
};

struct NumbersOfOtherLength
{
    NumberLength length;
    std::size_t actual;   ///< bytes of the signature
    std::size_t expected; ///< bytes

    static constexpr HypothesisCode code = HypothesisCode::NumberLength;
    static constexpr void members(auto &&visit)
    {
        visit("kind", &NumbersOfOtherLength::length);
        visit("actual", &NumbersOfOtherLength::actual);
        visit("expected", &NumbersOfOtherLength::expected);
    }
};

struct SaltLength
{
    std::size_t salt;     ///< bytes
    std::size_t expected; ///< bytes
    std::string_view alg;

    static constexpr HypothesisCode code = HypothesisCode::SaltLength;
    static constexpr void members(auto &&visit)
    {
        visit("salt", &SaltLength::salt);
        visit("expected", &SaltLength::expected);
        visit("alg", &SaltLength::alg);
    }
};

struct OtherDigest
{
    std::string digest; ///< `SHA-1`, `SHA-1 (MGF1)`
    std::string_view alg;

    static constexpr HypothesisCode code = HypothesisCode::OtherDigest;
    static constexpr void members(auto &&visit)
    {
        visit("digest", &OtherDigest::digest);
        visit("alg", &OtherDigest::alg);
    }
};

struct DigestUnnamed
{
    std::string_view digest;

    static constexpr HypothesisCode code = HypothesisCode::DigestUnnamed;
    static constexpr void members(auto &&visit) { visit("digest", &DigestUnnamed::digest); }
};

struct HashForHmac
{
    HomemadeMac form;
    std::string_view digest; ///< `SHA-256`

    static constexpr HypothesisCode code = HypothesisCode::HashForHmac;
    static constexpr void members(auto &&visit)
    {
        visit("form", &HashForHmac::form);
        visit("digest", &HashForHmac::digest);
    }
};

} // namespace tried

} // namespace tokenscope::inspect
