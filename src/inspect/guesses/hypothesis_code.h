// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

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
    HashForHmac, ///< a plain hash, or an HMAC with its arguments exchanged
    SecretKnown, ///< one that everybody knows, or what an empty variable left
    PrivateKeyAsSecret,
    NumberLength,   ///< the numbers of an ECDSA signature, without their zeros or with one more
    KeyRespelt,     ///< a JWK that cannot be used, with its numbers written as they should be
    CertificateKey, ///< the key in the JWK's own `x5c`, where it has no numbers
};
inline constexpr HypothesisCode lastHypothesis = HypothesisCode::CertificateKey;
std::string_view hypothesisName(HypothesisCode code);

namespace tried {

/// What needs no more said than its code.
template <HypothesisCode Which>
struct Plain
{
    static constexpr HypothesisCode code = Which;
    static constexpr void members(auto &&) {}
};

} // namespace tried

} // namespace tokenscope::inspect
