// SPDX-License-Identifier: Apache-2.0
#include "explain/finding_words.h"

#include "explain/finding_groups.h"

#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::Code;

bool isAboutKey(const inspect::Finding &finding)
{
    return finding.where.starts_with("key");
}

FindingWords wordsOf(const inspect::Finding &finding, const Facts &facts)
{
    switch (finding.code) {
    case Code::BearerPrefix:
        return TextFindings::bearerPrefix(facts);
    case Code::QuotedToken:
        return TextFindings::quotedToken();
    case Code::EmbeddedInText:
        return TextFindings::embeddedInText(facts);
    case Code::UrlEncodedToken:
        return TextFindings::urlEncodedToken(facts);
    case Code::HtmlEntityEncodedToken:
        return TextFindings::htmlEntityEncodedToken(facts);
    case Code::WhitespaceInToken:
        return TextFindings::whitespaceInToken(facts);
    case Code::InvisibleCharacter:
        return TextFindings::invisibleCharacter(facts);
    case Code::Utf16Text:
        return TextFindings::utf16Text();
    case Code::Base64StandardAlphabet:
        return isAboutKey(finding) ? KeySetFindings::base64StandardAlphabet(facts)
                                   : TextFindings::base64StandardAlphabet(facts);
    case Code::Base64Padding:
        return isAboutKey(finding) ? KeySetFindings::base64Padding(facts) : TextFindings::base64Padding(facts);
    case Code::EmptyInput:
        return TextFindings::emptyInput();
    case Code::MissingValue:
        return ForeignTextFindings::missingValue(facts);
    case Code::KeySetGiven:
        return TextFindings::keySetGiven(facts);
    case Code::KeyGiven:
        return TextFindings::keyGiven(facts);
    case Code::OpaqueToken:
        return ForeignTextFindings::opaqueToken(facts);
    case Code::WrongSegmentCount:
        return TextFindings::wrongSegmentCount(facts);
    case Code::UnrecognizedText:
        return ForeignTextFindings::unrecognizedText(facts);
    case Code::LookalikeCharacter:
        return EncodingFindings::lookalikeCharacter(facts);
    case Code::Base64InvalidCharacter:
        return EncodingFindings::base64InvalidCharacter(facts);
    case Code::Base64Truncated:
        return EncodingFindings::base64Truncated(facts);
    case Code::Base64NonCanonical:
        return EncodingFindings::base64NonCanonical(facts);
    case Code::HeaderNotJson:
        return EncodingFindings::headerNotJson(facts);
    case Code::HeaderNotObject:
        return EncodingFindings::headerNotObject(facts);
    case Code::PayloadNotJson:
        return EncodingFindings::payloadNotJson(facts);
    case Code::InvalidUtf8:
        return EncodingFindings::invalidUtf8(facts);
    case Code::DuplicateMember:
        return EncodingFindings::duplicateMember(facts);
    case Code::JsonTooDeep:
        return EncodingFindings::jsonTooDeep(facts);
    case Code::AlgMissing:
        return HeaderFindings::algMissing(facts);
    case Code::AlgNone:
        return HeaderFindings::algNone(facts);
    case Code::AlgUnsupported:
        return HeaderFindings::algUnsupported(facts);
    case Code::AlgNotAllowed:
        return HeaderFindings::algNotAllowed(facts);
    case Code::CritMalformed:
        return HeaderFindings::critMalformed(facts);
    case Code::CritUnknown:
        return HeaderFindings::critUnknown(facts);
    case Code::TypeMismatch:
        return HeaderFindings::typeMismatch(facts);
    case Code::EncryptedToken:
        return HeaderFindings::encryptedToken(facts);
    case Code::UnencodedPayload:
        return HeaderFindings::unencodedPayload(facts);
    case Code::PayloadCompressed:
        return HeaderFindings::payloadCompressed(facts);
    case Code::KindUnknown:
        return HeaderFindings::kindUnknown(facts);
    case Code::PayloadDetached:
        return HeaderFindings::payloadDetached();
    case Code::PayloadGivenTwice:
        return HeaderFindings::payloadGivenTwice(facts);
    case Code::HeaderUnprotected:
        return HeaderFindings::headerUnprotected(facts);
    case Code::HeaderKeyIgnored:
        return HeaderFindings::headerKeyIgnored(facts);
    case Code::NoKeys:
        return KeyFindings::noKeys(facts);
    case Code::KidRotatedOut:
        return KeyFindings::kidRotatedOut(facts);
    case Code::KidUnknown:
        return KeyFindings::kidUnknown(facts);
    case Code::DuplicateKid:
        return KeyFindings::duplicateKid(facts);
    case Code::KidMissing:
        return KeyFindings::kidMissing(facts);
    case Code::KeyMalformed:
        return KeyFindings::keyMalformed(facts);
    case Code::KeyTypeMismatch:
        return KeyFindings::keyTypeMismatch(facts);
    case Code::KeyCurveMismatch:
        return KeyFindings::keyCurveMismatch(facts);
    case Code::KeyAlgMismatch:
        return KeyFindings::keyAlgMismatch(facts);
    case Code::KeyUseNotSig:
        return KeyFindings::keyUseNotSig(facts);
    case Code::KeyOpsNotVerify:
        return KeyFindings::keyOpsNotVerify(facts);
    case Code::KeyConfusion:
        return KeyFindings::keyConfusion(facts);
    case Code::KeyTooSmall:
        return KeyFindings::keyTooSmall(facts);
    case Code::KeyLowOrder:
        return KeyFindings::keyLowOrder(facts);
    case Code::WeakSecret:
        return KeyFindings::weakSecret(facts);
    case Code::PrivateKeyExposed:
        return KeyFindings::privateKeyExposed(facts);
    case Code::SignatureMissing:
        return SignatureFindings::signatureMissing(facts);
    case Code::SignatureDerEncoded:
        return SignatureFindings::signatureDerEncoded(facts);
    case Code::SignatureWrongLength:
        return SignatureFindings::signatureWrongLength(facts);
    case Code::SignatureOutOfRange:
        return SignatureFindings::signatureOutOfRange(facts);
    case Code::SignatureMadeOtherwise:
        return SignatureFindings::signatureMadeOtherwise(facts);
    case Code::SignatureByOtherKey:
        return SignatureFindings::signatureByOtherKey(facts);
    case Code::ContentChanged:
        return SignatureFindings::contentChanged(facts);
    case Code::SignatureMismatch:
        return SignatureFindings::signatureMismatch(facts);
    case Code::NotExamined:
        return KindFindings::notExamined(facts);
    case Code::MemberRequired:
        return KindFindings::memberRequired(facts);
    case Code::MemberForbidden:
        return KindFindings::memberForbidden(facts);
    case Code::MemberInvalid:
        return KindFindings::memberInvalid(facts);
    case Code::DisclosureInvalid:
        return KindFindings::disclosureInvalid(facts);
    case Code::DisclosureUnreferenced:
        return KindFindings::disclosureUnreferenced(facts);
    case Code::DigestRepeated:
        return KindFindings::digestRepeated(facts);
    case Code::BindingBroken:
        return KindFindings::bindingBroken(facts);
    case Code::BindingUnchecked:
        return KindFindings::bindingUnchecked(facts);
    case Code::ClaimWrongType:
        return ClaimFindings::claimWrongType(facts);
    case Code::DateInMilliseconds:
        return ClaimFindings::dateInMilliseconds(facts);
    case Code::Expired:
        return ClaimFindings::expired(facts);
    case Code::NotYetValid:
        return ClaimFindings::notYetValid(facts);
    case Code::IssuedInFuture:
        return ClaimFindings::issuedInFuture(facts, finding.severity == inspect::Severity::Error);
    case Code::IssuerMismatch:
        return ClaimFindings::issuerMismatch(facts);
    case Code::IssuerMissing:
        return ClaimFindings::issuerMissing(facts);
    case Code::AudienceMismatch:
        return ClaimFindings::audienceMismatch(facts);
    case Code::AudienceMissing:
        return ClaimFindings::audienceMissing(facts);
    case Code::SubjectMismatch:
        return ClaimFindings::subjectMismatch(facts);
    case Code::ClaimMissing:
        return ClaimFindings::claimMissing(facts);
    case Code::TokenTooOld:
        return ClaimFindings::tokenTooOld(facts);
    case Code::ExpiryMissing:
        return ClaimFindings::expiryMissing();
    case Code::LifetimeExcessive:
        return ClaimFindings::lifetimeExcessive(facts);
    case Code::NestedToken:
        return ClaimFindings::nestedToken(facts);
    case Code::KidAbsent:
        return KeySetFindings::kidAbsent();
    case Code::AlgAbsent:
        return KeySetFindings::algAbsent();
    case Code::UseAbsent:
        return KeySetFindings::useAbsent();
    case Code::UseAndKeyOpsDisagree:
        return KeySetFindings::useAndKeyOpsDisagree(facts);
    case Code::LeadingZero:
        return KeySetFindings::leadingZero(facts);
    case Code::CoordinateLength:
        return KeySetFindings::coordinateLength(facts);
    case Code::ExponentUnusual:
        return KeySetFindings::exponentUnusual(facts);
    case Code::ModulusTooLarge:
        return KeySetFindings::modulusTooLarge(facts);
    case Code::KeyRoca:
        return KeySetFindings::keyRoca(facts);
    case Code::CertificateExpired:
        return CertificateFindings::certificateExpired(facts);
    case Code::CertificateKeyDiffers:
        return CertificateFindings::certificateKeyDiffers(facts);
    case Code::CertificateThumbprintDiffers:
        return CertificateFindings::certificateThumbprintDiffers(facts);
    case Code::PemInsideX5c:
        return CertificateFindings::pemInsideX5c(facts);
    case Code::KeyTypeUnknown:
        return KeySetFindings::keyTypeUnknown(facts);
    case Code::KeySetEmpty:
        return KeySetFindings::keySetEmpty();
    case Code::MemberWrongType:
        return isAboutKey(finding) && !facts.has("kind") ? KeySetFindings::memberWrongType(facts)
                                                         : KindFindings::memberWrongType(facts);
    }
    std::unreachable();
}

} // namespace

FindingWords findingWords(const inspect::Finding &finding)
{
    const Facts facts(finding.parameters);
    const FindingWords words = wordsOf(finding, facts);
    if (facts.raw("part") == "inside")
        return KindFindings::ofTokenInside(words);
    return finding.where.starts_with("key_binding.") ? KindFindings::ofKeyBinding(finding.code, words) : words;
}

} // namespace tokenscope::explain
