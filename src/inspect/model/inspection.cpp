// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/inspection.h"

#include <algorithm>

namespace tokenscope::inspect {

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return "accepted";
    case Verdict::Rejected:
        return "rejected";
    case Verdict::Unverified:
        return "unverified";
    case Verdict::NotAToken:
        return "not_a_token";
    }
    return {};
}

std::string_view formatName(Format format)
{
    switch (format) {
    case Format::None:
        return {};
    case Format::JwsCompact:
        return "jws_compact";
    case Format::JwsFlattened:
        return "jws_flattened";
    case Format::JwsGeneral:
        return "jws_general";
    case Format::JweCompact:
        return "jwe_compact";
    case Format::JweJson:
        return "jwe_json";
    }
    return {};
}

std::string_view signatureStateName(SignatureState state)
{
    switch (state) {
    case SignatureState::Verified:
        return "verified";
    case SignatureState::Failed:
        return "failed";
    case SignatureState::NotChecked:
        return "not_checked";
    }
    return {};
}

std::string_view decryptionStateName(DecryptionState state)
{
    switch (state) {
    case DecryptionState::Decrypted:
        return "decrypted";
    case DecryptionState::NoKey:
        return "no_key";
    case DecryptionState::Failed:
        return "failed";
    case DecryptionState::LimitExceeded:
        return "limit_exceeded";
    case DecryptionState::NotTried:
        return "not_tried";
    }
    return {};
}

std::string_view hypothesisName(HypothesisCode code)
{
    switch (code) {
    case HypothesisCode::OtherKey:
        return "other_key";
    case HypothesisCode::EarlierKeySet:
        return "earlier_key_set";
    case HypothesisCode::KeyInHeader:
        return "key_in_header";
    case HypothesisCode::OtherAlgorithm:
        return "other_algorithm";
    case HypothesisCode::SignatureDer:
        return "signature_der";
    case HypothesisCode::SecretBase64:
        return "secret_base64";
    case HypothesisCode::SecretBase64Url:
        return "secret_base64url";
    case HypothesisCode::SecretHex:
        return "secret_hex";
    case HypothesisCode::SecretText:
        return "secret_text";
    case HypothesisCode::SecretLineEnd:
        return "secret_line_end";
    case HypothesisCode::PublicKeyAsSecret:
        return "public_key_as_secret";
    case HypothesisCode::RepairedEncoding:
        return "repaired_encoding";
    case HypothesisCode::HeaderNonceHashed:
        return "header_nonce_hashed";
    case HypothesisCode::ReserializedJson:
        return "reserialized_json";
    case HypothesisCode::KidIsThumbprint:
        return "kid_is_thumbprint";
    case HypothesisCode::AlgorithmRespelt:
        return "algorithm_respelt";
    case HypothesisCode::SignedLineBreak:
        return "signed_line_break";
    case HypothesisCode::SignedDigest:
        return "signed_digest";
    case HypothesisCode::SignedPayloadAlone:
        return "signed_payload_alone";
    case HypothesisCode::SignedUnencoded:
        return "signed_unencoded";
    case HypothesisCode::SignedPadded:
        return "signed_padded";
    case HypothesisCode::SignedRespelt:
        return "signed_respelt";
    case HypothesisCode::SaltLength:
        return "salt_length";
    case HypothesisCode::OtherDigest:
        return "other_digest";
    case HypothesisCode::DigestUnnamed:
        return "digest_unnamed";
    case HypothesisCode::SignatureRespelt:
        return "signature_respelt";
    case HypothesisCode::SignatureReversed:
        return "signature_reversed";
    case HypothesisCode::SecretRespelt:
        return "secret_respelt";
    case HypothesisCode::PayloadRespelt:
        return "payload_respelt";
    case HypothesisCode::KeyRespelt:
        return "key_respelt";
    case HypothesisCode::CertificateKey:
        return "certificate_key";
    }
    return {};
}

std::optional<HypothesisCode> findHypothesis(std::string_view name)
{
    for (int i = 0; i <= int(lastHypothesis); ++i) {
        if (hypothesisName(HypothesisCode(i)) == name)
            return HypothesisCode(i);
    }
    return std::nullopt;
}

const Finding *Inspection::causeFinding() const
{
    return cause ? find(*cause) : nullptr;
}

const Finding *Inspection::find(Code code) const
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace tokenscope::inspect
