// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/public_key_texts.h"
#include "inspect/findings/secret_step.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tokenscope::inspect {

/// "Fails as sent, would verify if …": tried and found true. It never changes the verdict.
enum class HypothesisCode {
    OtherKey,
    EarlierKeySet,
    KeyInHeader,
    OtherAlgorithm,
    SignatureDer,
    SecretBase64,
    SecretBase64Url,
    SecretHex,
    SecretText,
    SecretLineEnd,
    PublicKeyAsSecret,
    RepairedEncoding,
    HeaderNonceHashed,
    ReserializedJson,
    KidIsThumbprint,
    AlgorithmRespelt,
    SignedLineBreak,
    SignedDigest,
    SignedPayloadAlone,
    SignedUnencoded,
    SignedPadded,
    SignedRespelt,
    SaltLength,
    OtherDigest,
    DigestUnnamed,
    SignatureRespelt,
    SignatureReversed,
    SecretRespelt,
    PayloadRespelt,
    HashForHmac,    ///< a plain hash, or an HMAC with its arguments exchanged
    KeyRespelt,     ///< a JWK that cannot be used, with its numbers written as they should be
    CertificateKey, ///< the key in the JWK's own `x5c`, where it has no numbers
};
inline constexpr HypothesisCode lastHypothesis = HypothesisCode::CertificateKey;
std::string_view hypothesisName(HypothesisCode code);

/// Which of a key's own names the token's `kid` is.
enum class OtherName { X5t, X5tS256, Thumbprint };
std::string_view nameOf(OtherName name);

enum class LineEnd { Lf, CrLf };
/// `LF`, `CR LF`
std::string_view nameOf(LineEnd lineEnd);

/// How a digest was written that was signed in place of the text.
enum class DigestForm { Raw, Hex, Base64 };
std::string_view nameOf(DigestForm form);

/// What was signed of the payload.
enum class PayloadPart { Encoded, Plain };
std::string_view nameOf(PayloadPart part);

/// In which spelling the text was signed.
enum class TextSpelling { StandardBase64, WithoutDot, DotBehind, BlankBehind, Quoted, BearerInFront };
std::string_view nameOf(TextSpelling spelling);

/// What the signature's bytes are written in, before base64url or in its place.
enum class SignatureSpelling { Hex, Base64 };
std::string_view nameOf(SignatureSpelling spelling);

/// How the two numbers of an ECDSA signature stand.
enum class NumberOrder {
    HalvesSwapped, ///< s before r
    HalvesReversed ///< each of them from the last byte to the first
};
std::string_view nameOf(NumberOrder order);

/// What was computed in place of an HMAC.
enum class HomemadeMac {
    Hash,         ///< of the text alone: everybody can make it
    SecretBefore, ///< a hash of the secret and the text
    SecretBehind,
    Exchanged,   ///< an HMAC over the secret, with the text as its key
    EmptySecret, ///< an HMAC whose key was empty
};
std::string_view nameOf(HomemadeMac form);

/// How the payload that was signed differs from the one that was given.
enum class PayloadChange {
    LineEnd, ///< none at its end
    LineEndAdded,
    ByteOrderMark, ///< none
    LineEnds,      ///< others
    Compact,
    Indented,
    Encoded,
    Unencoded,
};
std::string_view nameOf(PayloadChange change);

/// One type for each code; `members` as findings have it (findings/row.h).
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

/// What needs no more said than its code.
template <HypothesisCode Which>
struct Plain
{
    static constexpr HypothesisCode code = Which;
    static constexpr void members(auto &&) {}
};

using SignatureDer = Plain<HypothesisCode::SignatureDer>;
using SecretBase64 = Plain<HypothesisCode::SecretBase64>;
using SecretBase64Url = Plain<HypothesisCode::SecretBase64Url>;
using SecretHex = Plain<HypothesisCode::SecretHex>;
using SecretText = Plain<HypothesisCode::SecretText>;
using SecretLineEnd = Plain<HypothesisCode::SecretLineEnd>;
using RepairedEncoding = Plain<HypothesisCode::RepairedEncoding>;
using HeaderNonceHashed = Plain<HypothesisCode::HeaderNonceHashed>;
using ReserializedJson = Plain<HypothesisCode::ReserializedJson>;

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

struct SignedLineBreak
{
    LineEnd lineEnd;
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedLineBreak;
    static constexpr void members(auto &&visit)
    {
        visit("line_end", &SignedLineBreak::lineEnd);
        visit("steps", &SignedLineBreak::steps);
    }
};

/// In the types below: `digest` where the text was hashed once before, `lineEnd` where one stood at its end, `steps`
/// where the shared secret was read in another way as well.
struct SignedDigest
{
    std::string_view digest; ///< `SHA-256`
    DigestForm form;
    std::optional<LineEnd> lineEnd;
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedDigest;
    static constexpr void members(auto &&visit)
    {
        visit("digest", &SignedDigest::digest);
        visit("form", &SignedDigest::form);
        visit("line_end", &SignedDigest::lineEnd);
        visit("steps", &SignedDigest::steps);
    }
};

struct SignedPayloadAlone
{
    PayloadPart part;
    std::optional<std::string_view> digest = {};
    std::optional<LineEnd> lineEnd = {};
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedPayloadAlone;
    static constexpr void members(auto &&visit)
    {
        visit("part", &SignedPayloadAlone::part);
        visit("digest", &SignedPayloadAlone::digest);
        visit("line_end", &SignedPayloadAlone::lineEnd);
        visit("steps", &SignedPayloadAlone::steps);
    }
};

struct SignedUnencoded
{
    std::optional<std::string_view> digest = {};
    std::optional<LineEnd> lineEnd = {};
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedUnencoded;
    static constexpr void members(auto &&visit)
    {
        visit("digest", &SignedUnencoded::digest);
        visit("line_end", &SignedUnencoded::lineEnd);
        visit("steps", &SignedUnencoded::steps);
    }
};

struct SignedPadded
{
    std::optional<std::string_view> digest = {};
    std::optional<LineEnd> lineEnd = {};
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedPadded;
    static constexpr void members(auto &&visit)
    {
        visit("digest", &SignedPadded::digest);
        visit("line_end", &SignedPadded::lineEnd);
        visit("steps", &SignedPadded::steps);
    }
};

struct SignedRespelt
{
    TextSpelling spelling;
    std::optional<std::string_view> digest = {};
    std::optional<LineEnd> lineEnd = {};
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedRespelt;
    static constexpr void members(auto &&visit)
    {
        visit("form", &SignedRespelt::spelling);
        visit("digest", &SignedRespelt::digest);
        visit("line_end", &SignedRespelt::lineEnd);
        visit("steps", &SignedRespelt::steps);
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

struct SecretRespelt
{
    SecretSteps steps;

    static constexpr HypothesisCode code = HypothesisCode::SecretRespelt;
    static constexpr void members(auto &&visit) { visit("steps", &SecretRespelt::steps); }
};

struct PayloadRespelt
{
    PayloadChange change;

    static constexpr HypothesisCode code = HypothesisCode::PayloadRespelt;
    static constexpr void members(auto &&visit) { visit("change", &PayloadRespelt::change); }
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

} // namespace tried

/// What the program that signs, or the one that checks, did in another way than it should have: such a guess explains
/// the signature. `signature_made_otherwise` carries it.
using Slip =
    std::variant<tried::HeaderNonceHashed, tried::ReserializedJson, tried::SignedLineBreak, tried::SignedDigest,
                 tried::SignedPayloadAlone, tried::SignedUnencoded, tried::SignedPadded, tried::SignedRespelt,
                 tried::SaltLength, tried::OtherDigest, tried::DigestUnnamed, tried::SignatureRespelt,
                 tried::SignatureReversed, tried::SecretRespelt, tried::PayloadRespelt, tried::HashForHmac>;

/// One that was found true: one of the types above.
struct Hypothesis
{
    using Fact =
        std::variant<tried::OtherKey, tried::EarlierKeySet, tried::KeyInHeader, tried::KeyInDid, tried::OtherAlgorithm,
                     tried::SignatureDer, tried::SecretBase64, tried::SecretBase64Url, tried::SecretHex,
                     tried::SecretText, tried::SecretLineEnd, tried::PublicKeyAsSecret, tried::RepairedEncoding,
                     tried::KidIsThumbprint, tried::AlgorithmRespelt, tried::KeyRespelt, tried::CertificateKey, Slip>;

    template <typename T>
        requires(!std::same_as<T, Hypothesis> && std::constructible_from<Slip, T>)
    Hypothesis(T slip)
        : code(T::code)
        , fact(Slip(std::move(slip)))
    {
    }
    template <typename T>
        requires(!std::same_as<T, Hypothesis> && !std::constructible_from<Slip, T> && requires { T::code; })
    Hypothesis(T guess)
        : code(T::code)
        , fact(std::move(guess))
    {
    }
    explicit Hypothesis(Slip slip)
        : code(std::visit([](const auto &each) { return each.code; }, slip))
        , fact(std::move(slip))
    {
    }

    HypothesisCode code;
    Fact fact;
};

} // namespace tokenscope::inspect
