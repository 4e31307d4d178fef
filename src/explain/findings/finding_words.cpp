// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/finding_words.h"

#include "explain/findings/binding_finding_words.h"
#include "explain/findings/certificate_finding_words.h"
#include "explain/findings/claim_finding_words.h"
#include "explain/findings/encoding_finding_words.h"
#include "explain/findings/finding_groups.h"
#include "explain/findings/foreign_finding_words.h"
#include "explain/findings/header_finding_words.h"
#include "explain/findings/key_finding_words.h"
#include "explain/findings/kind_finding_words.h"
#include "explain/findings/law_finding_words.h"
#include "explain/findings/text_finding_words.h"
#include "inspect/findings/fact.h"

#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::Code;

/// A type of finding that no group has words for does not compile.
struct AllFindingWords : TextFindingWords,
                         EncodingFindingWords,
                         HeaderFindingWords,
                         CertificateFindingWords,
                         KeyFindingWords,
                         KindFindingWords,
                         BindingFindingWords,
                         LawFindingWords,
                         ForeignFindingWords,
                         DateFindingWords,
                         PartyFindingWords
{
    using BindingFindingWords::words;
    using CertificateFindingWords::words;
    using DateFindingWords::words;
    using EncodingFindingWords::words;
    using ForeignFindingWords::words;
    using HeaderFindingWords::words;
    using KeyFindingWords::words;
    using KindFindingWords::words;
    using LawFindingWords::words;
    using PartyFindingWords::words;
    using TextFindingWords::words;
};

FindingWords wordsOf(const inspect::Finding &finding, const Facts &facts)
{
    switch (finding.code) { // those that have no type yet
    case Code::Base64StandardAlphabet:
        return KeySetFindings::base64StandardAlphabet(facts);
    case Code::Base64Padding:
        return KeySetFindings::base64Padding(facts);
    case Code::AlgMissing:
        return EncryptionFindings::encryptionMissing(facts);
    case Code::AlgUnsupported:
        return EncryptionFindings::encryptionUnsupported(facts);
    case Code::EncryptedToken:
        return EncryptionFindings::encryptedToken(facts);
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
    case Code::ClaimWrongType:
        return ClaimFindings::claimWrongType(facts);
    case Code::IssuerMissing:
        return ClaimFindings::issuerMissing(facts);
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
        return KeySetFindings::memberWrongType(facts);
    default:
        std::unreachable();
    }
}

/// What says itself that it is about the proof.
bool namesProof(const inspect::Finding &finding)
{
    const std::string *kind = finding.text("kind");
    return finding.as<inspect::found::EdgeBroken>() || (kind && *kind == "dpop_proof");
}

} // namespace

FindingWords findingWords(const inspect::Finding &finding)
{
    const FindingWords words =
        finding.fact ? std::visit([](const auto &fact) { return AllFindingWords::words(fact); }, *finding.fact)
                     : wordsOf(finding, Facts(finding.parameters));
    switch (finding.bearer) {
    case inspect::Bearer::Token:
        return words;
    case inspect::Bearer::KeyBinding:
        return finding.code == Code::BindingBroken ? words : KindFindingWords::ofKeyBinding(words);
    case inspect::Bearer::TokenInside:
        return KindFindingWords::ofTokenInside(words);
    case inspect::Bearer::Proof:
        return namesProof(finding) ? words : BindingFindingWords::ofProof(words);
    }
    std::unreachable();
}

} // namespace tokenscope::explain
