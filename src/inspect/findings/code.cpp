// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/code.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

struct Entry
{
    Code code;
    std::string_view name;
};

// In the order of the enumeration, so that a code is an index.
constexpr std::array entries = {
    Entry{Code::BearerPrefix, "bearer_prefix"},
    Entry{Code::QuotedToken, "quoted_token"},
    Entry{Code::EmbeddedInText, "embedded_in_text"},
    Entry{Code::UrlEncodedToken, "url_encoded_token"},
    Entry{Code::HtmlEntityEncodedToken, "html_entity_encoded_token"},
    Entry{Code::Base64EncodedToken, "base64_encoded_token"},
    Entry{Code::HexEncodedToken, "hex_encoded_token"},
    Entry{Code::WhitespaceInToken, "whitespace_in_token"},
    Entry{Code::InvisibleCharacter, "invisible_character"},
    Entry{Code::Utf16Text, "utf16_text"},
    Entry{Code::Base64StandardAlphabet, "base64_standard_alphabet"},
    Entry{Code::Base64Padding, "base64_padding"},
    Entry{Code::EmptyInput, "empty_input"},
    Entry{Code::MissingValue, "missing_value"},
    Entry{Code::KeySetGiven, "key_set_given"},
    Entry{Code::KeyGiven, "key_given"},
    Entry{Code::OpaqueToken, "opaque_token"},
    Entry{Code::WrongSegmentCount, "wrong_segment_count"},
    Entry{Code::UnrecognizedText, "unrecognized_text"},
    Entry{Code::LookalikeCharacter, "lookalike_character"},
    Entry{Code::Base64InvalidCharacter, "base64_invalid_character"},
    Entry{Code::Base64Truncated, "base64_truncated"},
    Entry{Code::Base64NonCanonical, "base64_non_canonical"},
    Entry{Code::HeaderNotJson, "header_not_json"},
    Entry{Code::HeaderNotObject, "header_not_object"},
    Entry{Code::PayloadNotJson, "payload_not_json"},
    Entry{Code::InvalidUtf8, "invalid_utf8"},
    Entry{Code::DuplicateMember, "duplicate_member"},
    Entry{Code::JsonTooDeep, "json_too_deep"},
    Entry{Code::AlgMissing, "alg_missing"},
    Entry{Code::AlgNone, "alg_none"},
    Entry{Code::AlgUnsupported, "alg_unsupported"},
    Entry{Code::AlgNotAllowed, "alg_not_allowed"},
    Entry{Code::CritMalformed, "crit_malformed"},
    Entry{Code::CritUnknown, "crit_unknown"},
    Entry{Code::TypeMismatch, "type_mismatch"},
    Entry{Code::EncryptedToken, "encrypted_token"},
    Entry{Code::UnencodedPayload, "unencoded_payload"},
    Entry{Code::PayloadCompressed, "payload_compressed"},
    Entry{Code::KindUnknown, "kind_unknown"},
    Entry{Code::PayloadDetached, "payload_detached"},
    Entry{Code::PayloadGivenTwice, "payload_given_twice"},
    Entry{Code::HeaderUnprotected, "header_unprotected"},
    Entry{Code::HeaderKeyIgnored, "header_key_ignored"},
    Entry{Code::NoKeys, "no_keys"},
    Entry{Code::KidRotatedOut, "kid_rotated_out"},
    Entry{Code::KidUnknown, "kid_unknown"},
    Entry{Code::DuplicateKid, "duplicate_kid"},
    Entry{Code::KidMissing, "kid_missing"},
    Entry{Code::X5tMismatch, "x5t_mismatch"},
    Entry{Code::KeyMalformed, "key_malformed"},
    Entry{Code::KeyTypeMismatch, "key_type_mismatch"},
    Entry{Code::KeyCurveMismatch, "key_curve_mismatch"},
    Entry{Code::KeyAlgMismatch, "key_alg_mismatch"},
    Entry{Code::KeyUseNotSig, "key_use_not_sig"},
    Entry{Code::KeyOpsNotVerify, "key_ops_not_verify"},
    Entry{Code::KeyConfusion, "key_confusion"},
    Entry{Code::KeyTooSmall, "key_too_small"},
    Entry{Code::KeyLowOrder, "key_low_order"},
    Entry{Code::WeakSecret, "weak_secret"},
    Entry{Code::PrivateKeyExposed, "private_key_exposed"},
    Entry{Code::SignatureMissing, "signature_missing"},
    Entry{Code::SignatureDerEncoded, "signature_der_encoded"},
    Entry{Code::SignatureWrongLength, "signature_wrong_length"},
    Entry{Code::SignatureOutOfRange, "signature_out_of_range"},
    Entry{Code::SignatureByOtherKey, "signature_by_other_key"},
    Entry{Code::SignatureMadeOtherwise, "signature_made_otherwise"},
    Entry{Code::ContentChanged, "content_changed"},
    Entry{Code::SignatureMismatch, "signature_mismatch"},
    Entry{Code::NotExamined, "not_examined"},
    Entry{Code::MemberRequired, "member_required"},
    Entry{Code::MemberForbidden, "member_forbidden"},
    Entry{Code::MemberInvalid, "member_invalid"},
    Entry{Code::DisclosureInvalid, "disclosure_invalid"},
    Entry{Code::DisclosureUnreferenced, "disclosure_unreferenced"},
    Entry{Code::DigestRepeated, "digest_repeated"},
    Entry{Code::BindingBroken, "binding_broken"},
    Entry{Code::BindingUnchecked, "binding_unchecked"},
    Entry{Code::StatusNotValid, "status_not_valid"},
    Entry{Code::ChainBroken, "chain_broken"},
    Entry{Code::ChainTrusted, "chain_trusted"},
    Entry{Code::ClaimWrongType, "claim_wrong_type"},
    Entry{Code::DateInMilliseconds, "date_in_milliseconds"},
    Entry{Code::Expired, "expired"},
    Entry{Code::NotYetValid, "not_yet_valid"},
    Entry{Code::IssuedInFuture, "issued_in_future"},
    Entry{Code::IssuerMismatch, "issuer_mismatch"},
    Entry{Code::IssuerMissing, "issuer_missing"},
    Entry{Code::AudienceMismatch, "audience_mismatch"},
    Entry{Code::AudienceMissing, "audience_missing"},
    Entry{Code::SubjectMismatch, "subject_mismatch"},
    Entry{Code::ClaimMissing, "claim_missing"},
    Entry{Code::TokenTooOld, "token_too_old"},
    Entry{Code::ExpiryMissing, "expiry_missing"},
    Entry{Code::LifetimeExcessive, "lifetime_excessive"},
    Entry{Code::NestedToken, "nested_token"},
    Entry{Code::KidAbsent, "kid_absent"},
    Entry{Code::AlgAbsent, "alg_absent"},
    Entry{Code::AlgUnregistered, "alg_unregistered"},
    Entry{Code::UseAbsent, "use_absent"},
    Entry{Code::UseAndKeyOpsDisagree, "use_and_key_ops_disagree"},
    Entry{Code::LeadingZero, "leading_zero"},
    Entry{Code::CoordinateLength, "coordinate_length"},
    Entry{Code::ExponentUnusual, "exponent_unusual"},
    Entry{Code::ModulusTooLarge, "modulus_too_large"},
    Entry{Code::KeyRoca, "key_roca"},
    Entry{Code::KeyRevoked, "key_revoked"},
    Entry{Code::KeyExpired, "key_expired"},
    Entry{Code::CertificateExpired, "certificate_expired"},
    Entry{Code::CertificateKeyDiffers, "certificate_key_differs"},
    Entry{Code::CertificateThumbprintDiffers, "certificate_thumbprint_differs"},
    Entry{Code::PemInsideX5c, "pem_inside_x5c"},
    Entry{Code::KeyTypeUnknown, "key_type_unknown"},
    Entry{Code::KeySetEmpty, "key_set_empty"},
    Entry{Code::KeySetMisshapen, "key_set_misshapen"},
    Entry{Code::MemberWrongType, "member_wrong_type"},
};

static_assert(std::ranges::is_sorted(entries, {}, &Entry::code));
static_assert(std::size_t(entries.back().code) + 1 == entries.size(), "every code has its name");

constexpr auto codesOnly = [] {
    std::array<Code, entries.size()> codes{};
    std::ranges::transform(entries, codes.begin(), &Entry::code);
    return codes;
}();

} // namespace

std::string_view codeName(Code code)
{
    return entries[std::size_t(code)].name;
}

std::span<const Code> allCodes()
{
    return codesOnly;
}

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return {};
}

} // namespace tokenscope::inspect
