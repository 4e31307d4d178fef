// SPDX-License-Identifier: Apache-2.0
#include "inspect/guesses/hypothesis_code.h"

namespace tokenscope::inspect {

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
    case HypothesisCode::HashForHmac:
        return "hash_for_hmac";
    case HypothesisCode::SecretKnown:
        return "secret_known";
    case HypothesisCode::PrivateKeyAsSecret:
        return "private_key_as_secret";
    case HypothesisCode::NumberLength:
        return "number_length";
    case HypothesisCode::KeyRespelt:
        return "key_respelt";
    case HypothesisCode::CertificateKey:
        return "certificate_key";
    }
    return {};
}

} // namespace tokenscope::inspect
