// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/guesses/hypothesis.h"
#include "inspect/guesses/key_guesses.h"
#include "inspect/guesses/signature_guesses.h"
#include "inspect/guesses/signed_text_guesses.h"

#include <concepts>
#include <utility>
#include <variant>

namespace tokenscope::inspect {

/// What the program that signs, or the one that checks, did in another way than it should have: such a guess explains
/// the signature. `signature_made_otherwise` carries it.
using Slip =
    std::variant<tried::HeaderNonceHashed, tried::ReserializedJson, tried::SignedLineBreak, tried::SignedDigest,
                 tried::SignedPayloadAlone, tried::SignedUnencoded, tried::SignedPadded, tried::SignedRespelt,
                 tried::SaltLength, tried::OtherDigest, tried::DigestUnnamed, tried::SignatureRespelt,
                 tried::SignatureReversed, tried::SecretRespelt, tried::PayloadRespelt, tried::HashForHmac,
                 tried::SecretKnown, tried::PrivateKeyAsSecret, tried::NumbersOfOtherLength>;

/// One of the types in key_guesses.h, signature_guesses.h and signed_text_guesses.h, with what was found out.
struct Guess
{
    using Fact =
        std::variant<tried::OtherKey, tried::EarlierKeySet, tried::KeyInHeader, tried::KeyInDid, tried::OtherAlgorithm,
                     tried::SignatureDer, tried::SecretBase64, tried::SecretBase64Url, tried::SecretHex,
                     tried::SecretText, tried::SecretLineEnd, tried::PublicKeyAsSecret, tried::RepairedEncoding,
                     tried::KidIsThumbprint, tried::AlgorithmRespelt, tried::KeyRespelt, tried::CertificateKey, Slip>;

    template <typename T>
        requires(!std::same_as<T, Guess> && std::constructible_from<Slip, T>)
    Guess(T slip)
        : code(T::code)
        , fact(Slip(std::move(slip)))
    {
    }
    template <typename T>
        requires(!std::same_as<T, Guess> && !std::constructible_from<Slip, T> && requires { T::code; })
    Guess(T guess)
        : code(T::code)
        , fact(std::move(guess))
    {
    }
    explicit Guess(Slip slip)
        : code(std::visit([](const auto &each) { return each.code; }, slip))
        , fact(std::move(slip))
    {
    }

    HypothesisCode code;
    Fact fact;
};

} // namespace tokenscope::inspect
