// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/hypothesis.h"

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
    case HypothesisCode::KeyRespelt:
        return "key_respelt";
    case HypothesisCode::CertificateKey:
        return "certificate_key";
    }
    return {};
}

std::string_view nameOf(OtherName name)
{
    switch (name) {
    case OtherName::X5t:
        return "x5t";
    case OtherName::X5tS256:
        return "x5t#S256";
    case OtherName::Thumbprint:
        return "thumbprint";
    }
    return {};
}

std::string_view nameOf(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::Lf:
        return "LF";
    case LineEnd::CrLf:
        return "CR LF";
    }
    return {};
}

std::string_view nameOf(DigestForm form)
{
    switch (form) {
    case DigestForm::Raw:
        return "raw";
    case DigestForm::Hex:
        return "hex";
    case DigestForm::Base64:
        return "base64";
    }
    return {};
}

std::string_view nameOf(PayloadPart part)
{
    switch (part) {
    case PayloadPart::Encoded:
        return "encoded";
    case PayloadPart::Plain:
        return "plain";
    }
    return {};
}

std::string_view nameOf(TextSpelling spelling)
{
    switch (spelling) {
    case TextSpelling::StandardBase64:
        return "standard";
    case TextSpelling::WithoutDot:
        return "no_dot";
    case TextSpelling::DotBehind:
        return "dot";
    case TextSpelling::BlankBehind:
        return "blank";
    case TextSpelling::Quoted:
        return "quoted";
    case TextSpelling::BearerInFront:
        return "bearer";
    }
    return {};
}

std::string_view nameOf(HomemadeMac form)
{
    switch (form) {
    case HomemadeMac::Hash:
        return "hash";
    case HomemadeMac::SecretBefore:
        return "secret_before";
    case HomemadeMac::SecretBehind:
        return "secret_behind";
    case HomemadeMac::Exchanged:
        return "exchanged";
    case HomemadeMac::EmptySecret:
        return "empty_secret";
    }
    return {};
}

std::string_view nameOf(SignatureSpelling spelling)
{
    switch (spelling) {
    case SignatureSpelling::Hex:
        return "hex";
    case SignatureSpelling::Base64:
        return "base64";
    }
    return {};
}

std::string_view nameOf(NumberOrder order)
{
    switch (order) {
    case NumberOrder::HalvesSwapped:
        return "swapped";
    case NumberOrder::HalvesReversed:
        return "bytes";
    }
    return {};
}

std::string_view nameOf(PayloadChange change)
{
    switch (change) {
    case PayloadChange::LineEnd:
        return "line_end";
    case PayloadChange::LineEndAdded:
        return "line_end_added";
    case PayloadChange::ByteOrderMark:
        return "byte_order_mark";
    case PayloadChange::LineEnds:
        return "line_ends";
    case PayloadChange::Compact:
        return "compact";
    case PayloadChange::Indented:
        return "indented";
    case PayloadChange::Encoded:
        return "encoded";
    case PayloadChange::Unencoded:
        return "unencoded";
    }
    return {};
}

} // namespace tokenscope::inspect
