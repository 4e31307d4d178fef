// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/public_key_texts.h"
#include "inspect/guesses/hypothesis_code.h"
#include "inspect/guesses/secret_step.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// Which of a key's own names the token's `kid` is.
enum class OtherName { X5t, X5tS256, Thumbprint };
std::string_view nameOf(OtherName name);

/// Where a secret came from that was not the one meant.
enum class SecretOrigin {
    Unset,   ///< what programs and templates write where a variable is empty: `undefined`, `${JWT_SECRET}`
    Example, ///< documentation, tutorials, defaults
};
std::string_view nameOf(SecretOrigin origin);

/// Another key, secret or algorithm. `members` as findings have it (findings/row.h).
namespace tried {

struct OtherKey
{
    std::string kid;        ///< empty where it has none
    std::string thumbprint; ///< empty for a secret

    static constexpr HypothesisCode code = HypothesisCode::OtherKey;
    static constexpr void members(auto &&visit)
    {
        visit("kid", &OtherKey::kid);
        visit("thumbprint", &OtherKey::thumbprint);
    }
};

struct EarlierKeySet
{
    std::string kid;
    std::string thumbprint;
    std::optional<std::int64_t> lastSeen; ///< seconds since 1970

    static constexpr HypothesisCode code = HypothesisCode::EarlierKeySet;
    static constexpr void members(auto &&visit)
    {
        visit("kid", &EarlierKeySet::kid);
        visit("thumbprint", &EarlierKeySet::thumbprint);
        visit("last_seen", &EarlierKeySet::lastSeen);
    }
};

struct KeyInHeader
{
    std::string_view member; ///< `jwk`, `x5c`

    static constexpr HypothesisCode code = HypothesisCode::KeyInHeader;
    static constexpr void members(auto &&visit) { visit("member", &KeyInHeader::member); }
};

/// The key that the token names is a DID that is a key.
struct KeyInDid
{
    std::string_view method; ///< `did:jwk`

    static constexpr HypothesisCode code = HypothesisCode::KeyInHeader;
    static constexpr void members(auto &&visit) { visit("member", &KeyInDid::method); }
};

struct OtherAlgorithm
{
    std::string_view alg;

    static constexpr HypothesisCode code = HypothesisCode::OtherAlgorithm;
    static constexpr void members(auto &&visit) { visit("alg", &OtherAlgorithm::alg); }
};

struct AlgorithmRespelt
{
    std::string_view alg; ///< registered
    std::string header;   ///< as the header spells it

    static constexpr HypothesisCode code = HypothesisCode::AlgorithmRespelt;
    static constexpr void members(auto &&visit)
    {
        visit("alg", &AlgorithmRespelt::alg);
        visit("header", &AlgorithmRespelt::header);
    }
};

struct KidIsThumbprint
{
    std::string kid;
    std::string thumbprint;
    OtherName name;

    static constexpr HypothesisCode code = HypothesisCode::KidIsThumbprint;
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KidIsThumbprint::kid);
        visit("thumbprint", &KidIsThumbprint::thumbprint);
        visit("kind", &KidIsThumbprint::name);
    }
};

struct KeyRespelt
{
    std::string kid;
    std::string thumbprint;
    std::string member;

    static constexpr HypothesisCode code = HypothesisCode::KeyRespelt;
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyRespelt::kid);
        visit("thumbprint", &KeyRespelt::thumbprint);
        visit("member", &KeyRespelt::member);
    }
};

struct CertificateKey
{
    std::string kid;
    std::string thumbprint;
    std::string member;

    static constexpr HypothesisCode code = HypothesisCode::CertificateKey;
    static constexpr void members(auto &&visit)
    {
        visit("kid", &CertificateKey::kid);
        visit("thumbprint", &CertificateKey::thumbprint);
        visit("member", &CertificateKey::member);
    }
};

using SecretBase64 = Plain<HypothesisCode::SecretBase64>;
using SecretBase64Url = Plain<HypothesisCode::SecretBase64Url>;
using SecretHex = Plain<HypothesisCode::SecretHex>;
using SecretText = Plain<HypothesisCode::SecretText>;
using SecretLineEnd = Plain<HypothesisCode::SecretLineEnd>;

struct SecretRespelt
{
    SecretSteps steps;

    static constexpr HypothesisCode code = HypothesisCode::SecretRespelt;
    static constexpr void members(auto &&visit) { visit("steps", &SecretRespelt::steps); }
};

struct SecretKnown
{
    std::string_view word; ///< out of our own list: no secret of anybody
    SecretOrigin origin;

    static constexpr HypothesisCode code = HypothesisCode::SecretKnown;
    static constexpr void members(auto &&visit)
    {
        visit("word", &SecretKnown::word);
        visit("origin", &SecretKnown::origin);
    }
};

struct PrivateKeyAsSecret
{
    std::string kid;
    std::string_view alg; ///< HMAC

    static constexpr HypothesisCode code = HypothesisCode::PrivateKeyAsSecret;
    static constexpr void members(auto &&visit)
    {
        visit("kid", &PrivateKeyAsSecret::kid);
        visit("alg", &PrivateKeyAsSecret::alg);
    }
};

struct PublicKeyAsSecret
{
    crypto::PublicKeyForm form;
    std::string kid;

    static constexpr HypothesisCode code = HypothesisCode::PublicKeyAsSecret;
    static constexpr void members(auto &&visit)
    {
        visit("form", &PublicKeyAsSecret::form);
        visit("kid", &PublicKeyAsSecret::kid);
    }
};

} // namespace tried

} // namespace tokenscope::inspect
