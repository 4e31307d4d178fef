// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/finding_samples.h"

#include "base/overloaded.h"
#include "inspect/findings/fact.h"

#include <memory>
#include <optional>
#include <utility>

namespace tokenscope {

namespace {

using inspect::Finding;
using inspect::Severity;

constexpr std::int64_t noon = 1'795'435'200; // Mon 23 Nov 2026 12:00:00 UTC

template <inspect::IsFact T>
Finding sample(T fact, std::string where = "header")
{
    return {inspect::Fact(std::move(fact)), T::row.severity.value_or(Severity::Error), std::move(where)};
}

std::vector<Finding> textSamples()
{
    using namespace inspect::found;
    using enum inspect::GivenKey;
    using inspect::Surroundings;
    std::vector<Finding> samples = {
        sample(BearerPrefix{"Bearer "}),
        sample(QuotedToken{"\""}),
        sample(EmbeddedInText{Surroundings::CurlCommand, 1}),
        sample(EmbeddedInText{Surroundings::HealthCard, 1}),
        sample(EmbeddedInText{Surroundings::TrafficRecording, 3}),
        sample(UrlEncodedToken{2}),
        sample(HtmlEntityEncodedToken{1}),
        sample(Base64EncodedToken{false}),
        sample(Base64EncodedToken{true}),
        sample(HexEncodedToken{false}),
        sample(HexEncodedToken{true}),
        sample(WhitespaceInToken{4}),
        sample(InvisibleCharacter{"U+200B", "zero-width space", 2, 17}),
        sample(Utf16Text{}),
        sample(StandardAlphabet{inspect::TokenPart::Signature, "+", 40}),
        sample(Padding{inspect::TokenPart::Payload, 86}),
        sample(Padding{inspect::TokenPart::Payload, 86, true}),
        sample(EmptyInput{}),
        sample(KeySetGiven{4}),
        sample(KeyGiven{Jwk}),
        sample(KeyGiven{PrivatePem}),
        sample(KeyGiven{Certificate}),
        sample(KeyGiven{EncryptedKey}),
        sample(KeyGiven{Pkcs12}),
        sample(KeyGiven{PrivateDer}),
        sample(KeyGiven{SshPublicKey}),
        sample(KnownOpaqueToken{
            "Pangea user token", "a Pangea user token", "Pangea", inspect::Remedy::AskIssuer, 36, "ptu_", {}}),
        sample(OpaqueToken{64}),
        sample(WrongSegmentCount{2, 300, inspect::LostPart::Signature}),
        sample(WrongSegmentCount{1, 300, inspect::LostPart::PayloadAndSignature}),
        sample(WrongSegmentCount{4, 300, inspect::LostPart::PartOfJwe}),
        sample(WrongSegmentCount{7, 300, inspect::LostPart::None}),
        sample(UnrecognizedText{12}),
        sample(BrokenJson{
            inspect::MeantAs::Jws, json::Fault::UnexpectedEnd, 80, 80, {}, "\"signatures\":[", "signatures"}),
        sample(BrokenJson{inspect::MeantAs::Jwe, json::Fault::TrailingText, 80, 90, "x", "} x"}),
        sample(BrokenJson{inspect::MeantAs::KeySet, json::Fault::UnexpectedCharacter, 8, 90, "}", ",}", "kty",
                          inspect::JsonSlip::TrailingComma}),
        sample(BrokenJson{inspect::MeantAs::Metadata, json::Fault::ByteOrderMark, 0, 90}),
        sample(BrokenForm{inspect::MeantAs::Jws, inspect::FormFault::Repeated, "payload"}),
        sample(BrokenForm{inspect::MeantAs::Jws, inspect::FormFault::WrongType, "signatures/1/protected"}),
        sample(BrokenForm{inspect::MeantAs::Jwe, inspect::FormFault::Missing, "ciphertext"}),
        sample(BrokenForm{inspect::MeantAs::Jwe, inspect::FormFault::BothForms, "header"}),
    };
    using inspect::MissingForm;
    for (int form = 0; form <= int(MissingForm::FormatError); ++form) {
        samples.push_back(sample(ValueMissing{MissingForm(form), "TOKEN", "Go"}));
        samples.push_back(sample(ValueMissing{MissingForm(form), {}, {}}));
    }
    for (int remedy = 0; remedy <= int(inspect::Remedy::ExchangeCode); ++remedy) {
        samples.push_back(sample(
            KnownForeignText{"PASETO token", "a PASETO token", "PASETO", inspect::Remedy(remedy), 120, {}, "no"}));
    }
    return samples;
}

std::vector<Finding> encodingSamples()
{
    using namespace inspect::found;
    using inspect::TokenPart;
    using json::Fault;
    return {
        sample(LookalikeCharacter{7, "U+0430", "Cyrillic small letter a", "a"}),
        sample(InvalidCharacter{TokenPart::Payload, 11, "!"}),
        sample(InvalidCharacter{TokenPart::Ciphertext, 11, "!"}),
        sample(TruncatedPart{TokenPart::Signature, 85}),
        sample(PartCutOff{TokenPart::Signature, 80, 6}),
        sample(PartCutOff{TokenPart::Payload, 80, {}}),
        sample(NonCanonicalEnd{TokenPart::Signature, "B", "A"}),
        sample(HeaderNotJson{Fault::UnexpectedCharacter, 0, 20, "x"}),
        sample(HeaderNotJson{Fault::UnexpectedCharacter, 9, 20, "}"}),
        sample(HeaderNotObject{json::Type::Array}),
        sample(PayloadNotJson{Fault::BadLiteral, 0, 12, "h"}),
        sample(PayloadNotObject{json::Type::String, 12}),
        sample(PayloadIsToken{300}),
        sample(PayloadBinary{300}),
        sample(PayloadNotJson{inspect::WideText::Utf16, 0, 300, {}}),
        sample(PayloadNotJson{inspect::WideText::Utf32, 0, 300, {}}),
        sample(PayloadNotJson{Fault::ByteOrderMark, 0, 300, "\xEF\xBB\xBF"}),
        sample(PayloadNotJson{Fault::TrailingText, 20, 300, "x"}),
        sample(PayloadNotJson{Fault::ControlCharacter, 20, 300, "\n"}),
        sample(PayloadNotJson{Fault::UnexpectedEnd, 20, 20, {}}),
        sample(PayloadNotJson{Fault::UnexpectedCharacter, 1, 300, "'"}),
        sample(InvalidUtf8{TokenPart::Payload, 33}),
        sample(LoneSurrogate{TokenPart::Payload, "/name"}),
        sample(DuplicateMember{"aud", "/aud"}),
        sample(DuplicateKeySetMember{"keys", "/keys"}, "keys"),
        sample(JsonTooDeep{TokenPart::Payload, 128, {}}),
    };
}

std::vector<Finding> headerSamples()
{
    using namespace inspect::found;
    using inspect::CompressionState;
    using inspect::CriticalProblem;
    using inspect::KeyInHeader;
    using inspect::NoName;
    return {
        sample(AlgMissing{NoName::Absent}),
        sample(AlgMissing{NoName::Empty}),
        sample(AlgMissing{NoName::Unprotected}),
        sample(AlgMissing{json::Type::Number}),
        sample(EncryptionNameMissing{NoName::Absent, "enc"}),
        sample(EncryptionNameMissing{json::Type::Number, "alg"}),
        sample(EncryptionNameMissing{NoName::Empty, "enc"}),
        sample(AlgNone{"nOnE"}),
        sample(AlgUnsupported{"ML-DSA-44", true}),
        sample(AlgUnsupported{"es256", false}),
        sample(AlgUnsupported{"HmacSHA256", false, "HS256"}),
        sample(EncryptionUnsupported{"A128CBC", true, "enc"}),
        sample(EncryptionUnsupported{"DIR", false, "alg"}),
        sample(AlgNotAllowed{"HS256", "ES256, RS256"}),
        sample(AlgNotAllowed{"HS256", "ES256, ", true}),
        sample(CritMalformed{CriticalProblem::AbsentName, "exp"}),
        sample(CritMalformed{CriticalProblem::NotAnArray, ""}),
        sample(CritMalformed{CriticalProblem::RegisteredName, "alg"}),
        sample(CritMalformed{CriticalProblem::DuplicateName, "x"}),
        sample(CritMalformed{CriticalProblem::MisusedBase64, "b64"}),
        sample(CritMalformed{CriticalProblem::Unprotected, "crit"}),
        sample(CritUnknown{"urn:example:x"}),
        sample(TypeMismatch{"JWT", "at+jwt"}),
        sample(TypeMismatch{"", "at+jwt"}),
        sample(UnencodedPayload{}),
        sample(SignaturesDisagree{}),
        sample(PayloadCompressed{"DEF", CompressionState::Inflated, 300, {}}),
        sample(PayloadCompressed{"DEF", CompressionState::OverLimit, 300, 250'000}),
        sample(PayloadCompressed{"DEF", CompressionState::Damaged, 300, 250'000}),
        sample(PayloadCompressed{"DEF", CompressionState::NotJson, 300, {}}),
        sample(PayloadCompressed{"GZIP", CompressionState::UnknownMethod, {}, {}}),
        sample(KindUnknown{"x+jwt"}),
        sample(PayloadDetached{}),
        sample(PayloadGivenTwice{true, 12, 12}),
        sample(PayloadGivenTwice{false, 0, 12}),
        sample(HeaderUnprotected{inspect::OpenMember::Algorithm, "ES256"}),
        sample(HeaderUnprotected{inspect::OpenMember::KeyId, "2026-10"}),
        sample(HeaderKeyIgnored{KeyInHeader::Jwk, false}),
        sample(HeaderKeyIgnored{KeyInHeader::Jwk, true}),
        sample(HeaderKeyIgnored{KeyInHeader::KeySetAddress, false}),
        sample(HeaderKeyIgnored{KeyInHeader::Certificate, false}),
        sample(HeaderKeyIgnored{KeyInHeader::CertificateAddress, false}),
    };
}

std::vector<Finding> certificateSamples()
{
    using namespace inspect::found;
    using enum inspect::ChainProblem;
    using inspect::RootGiven;
    using jose::ThumbprintForm;
    std::vector<Finding> samples = {
        sample(RootMissing{"CN=Signing", "CN=Root"}),
        sample(RootMissing{"CN=Signing", ""}),
        sample(RootMissing{"", ""}),
        sample(ChainMissing{}),
        sample(OnlyOwnKey{"did:jwk", "did:jwk:eyJ", true}),
        sample(OnlyOwnKey{"did:key", "did:key:z6Mk", false}),
        sample(ChainTrusted{"CN=Signing", "CN=Root", RootGiven::AsRoot}),
        sample(ChainTrusted{"CN=Signing", "CN=Root", RootGiven::AsKey}),
        sample(ChainTrusted{"", "", RootGiven::AsKey}),
    };
    for (const auto form :
         {ThumbprintForm::Padded, ThumbprintForm::StandardBase64, ThumbprintForm::Hex, ThumbprintForm::HexText,
          ThumbprintForm::OtherHash, ThumbprintForm::OfPem, ThumbprintForm::WrongLength, ThumbprintForm::OfAnother}) {
        samples.push_back(sample(HeaderThumbprintWrong{"x5t", form, "B9DE", "ud5X", "CN=orders", {}}));
        samples.push_back(sample(HeaderThumbprintWrong{"x5t#S256", form, "B9DE", {}, {}, "CN=old"}));
        samples.push_back(sample(HeaderThumbprintWrong{"x5t", form, "B9DE", "ud5X", {}, {}}));
    }
    for (const auto problem :
         {NotCertificates, Unreadable, TooMany, Misplaced, NoPath, NotSignedByIssuer, Early, Expired, NotAuthority,
          TooLong, NameExcluded, NoSigning, WeakKey, WeakDigest, UnknownExtension, WrongPurpose, Other}) {
        const bool isDate = problem == Early || problem == Expired;
        const auto date = isDate ? std::optional<std::int64_t>(noon) : std::nullopt;
        const auto distance = isDate ? std::optional<std::int64_t>(3600) : std::nullopt;
        samples.push_back(
            sample(ChainBroken{problem, 2, "CN=Signing", "CN=Root", RootGiven::AsKey, "CN=Root", date, distance}));
        samples.push_back(sample(ChainBroken{problem, 1, "", "", RootGiven::AsRoot, "CN=Root", date, distance}));
    }
    samples.push_back(sample(ChainBroken{NoPath, 3, "CN=Root", "CN=Root", RootGiven::AsRoot, "CN=Other", {}, {}}));
    return samples;
}

std::vector<Finding> encryptionSamples()
{
    using namespace inspect::found;
    using inspect::DecryptionFailure;
    using inspect::DecryptionState;
    using inspect::FewIterations;
    using inspect::KeyRefusal;
    using inspect::ManyRecipients;
    using inspect::SealedContent;
    using inspect::SecretStep;
    using inspect::UsualSoftware;
    using enum jose::JweFault;
    const std::string alg = "RSA-OAEP";
    const std::string enc = "A256GCM";
    std::vector<Finding> samples;
    for (const auto content : {SealedContent::Token, SealedContent::Claims, SealedContent::Data}) {
        samples.push_back(sample(TokenDecrypted{alg, enc, {}, content, {}, {}, {}}));
        samples.push_back(sample(TokenDecrypted{
            alg, enc, "a", content, "NextAuth.js", {SecretStep::Quotes, SecretStep::Name}, FewIterations{999, 1000}}));
    }
    for (int refusal = 0; refusal <= int(KeyRefusal::OnlyPublic); ++refusal) {
        samples.push_back(sample(DecryptionKeyMissing{alg, enc, "reader", KeyRefusal(refusal)}));
        samples.push_back(sample(DecryptionKeyMissing{alg, enc, {}, KeyRefusal(refusal), ManyRecipients{100, 32}, {}}));
    }
    for (const auto *name : {"dir", "A256KW"})
        samples.push_back(sample(
            DecryptionKeyMissing{name, enc, {}, KeyRefusal::TypeMismatch, {}, {}, inspect::SecretLength{15, 32}}));
    for (const auto usual : {UsualSoftware::NextAuth, UsualSoftware::Cognito, UsualSoftware::Auth0}) {
        samples.push_back(sample(DecryptionKeyMissing{alg, enc, {}, KeyRefusal::NoneGiven, {}, usual}));
        samples.push_back(sample(TokenNotDecrypted{alg, enc, DecryptionState::Failed, {}, {}, {}, usual}));
    }
    for (const auto fault : {MemberInvalid, EphemeralKeyRefused, WrongLength, KeyUnwrapFailed, ContentMismatch,
                             CompressionUnsupported, InflateFailed, LibraryFailure})
        samples.push_back(
            sample(TokenNotDecrypted{alg, enc, DecryptionState::Failed, {}, DecryptionFailure{fault, "tag", 12, 16}}));
    for (const auto fault : {TooManyIterations, InflatedTooLarge})
        samples.push_back(sample(TokenNotDecrypted{
            alg, enc, DecryptionState::LimitExceeded, {}, DecryptionFailure{fault, "p2c", 2147483647, 1200000}}));
    samples.push_back(
        sample(TokenNotDecrypted{alg, enc, DecryptionState::NotTried, {}, DecryptionFailure{RsaPkcs1Off, "", 0, 0}}));
    samples.push_back(sample(TokenNotDecrypted{alg, enc, DecryptionState::NotTried, {}, {}}));
    samples.push_back(sample(TokenNotDecrypted{"", "", DecryptionState::NotTried, {}, {}}));
    return samples;
}

std::vector<Finding> keySamples()
{
    using namespace inspect::found;
    using inspect::KeyKind;
    using Sort = KeyKind::Sort;
    std::vector<Finding> samples = {
        sample(KeysMissing{}),
        sample(KeysMissing{"HS256"}),
        sample(KeyWithdrawn{"2026-07", "Pangea AuthN", noon}),
        sample(KeyWithdrawn{"2026-07", "", {}, "2026-10"}),
        sample(KeyIdUnknown{"2026-11", 4}),
        sample(KeyIdUnknown{"2026-11", 1, "2026-10"}),
        sample(KeyIdUnknown{"Key-A", 1, "key-a"}),
        sample(KeyIdUnknown{"key-a\n", 1, "key-a"}),
        sample(KeyIdUnknown{"00FF", 1, "AP8"}),
        sample(KeyIdUnknown{"2026-11", 2, {}, true}),
        sample(KeyIdAmbiguous{"a", 2}),
        sample(KeyIdMissing{1}),
        sample(KeyIdMissing{3}),
        sample(KeyAlgMismatch{"RS256", "a", "PS256"}),
        sample(KeyUseMismatch{"a", "enc"}),
        sample(KeyUseMismatch{"a", ""}),
        sample(KeyOperationsMismatch{"a", "encrypt, wrapKey"}),
        sample(KeyOperationsMismatch{"", ""}),
    };
    for (const KeyKind &kind : {KeyKind{Sort::Rsa}, KeyKind{Sort::SharedSecret}, KeyKind{Sort::EllipticCurve},
                                KeyKind{Sort::Edwards}, KeyKind{Sort::OnCurve, "P-384"}, KeyKind{Sort::Other, "AKP"}}) {
        samples.push_back(sample(KeyTypeMismatch{"ES256", "a", {Sort::OnCurve, "P-256"}, kind}));
        samples.push_back(sample(KeyCurveMismatch{"ES256", "a", {Sort::OnCurve, "P-256"}, kind}));
    }
    return samples;
}

std::vector<Finding> weakKeySamples()
{
    using namespace inspect::found;
    using inspect::ExposedPart;
    using inspect::SecretProblem;
    using enum crypto::ModulusFault;
    std::vector<Finding> samples = {
        sample(ModulusUnsound{"a", Prime}, "key:a"),
        sample(ModulusUnsound{"a", ClosePrimes, 2048, 8192, {}}, "key:a"),
        sample(ModulusUnsound{"a", Unexamined, 16384, 8192, {}}, "key:a"),
        sample(ModulusUnsound{"a", SmallFactor, {}, {}, 3}, "key:a"),
        sample(RocaKey{"a", 2048}, "key:a"),
        sample(KeyRevoked{"a", noon, "compromised"}, "key:a"),
        sample(KeyRevoked{"", {}, ""}, "key"),
        sample(SecretUntrusted{"HS256", "a"}),
        sample(SecretUnfit{"HS256", "a", SecretProblem::PublicKey}),
        sample(SecretUnfit{"HS256", "a", SecretProblem::PrivateKey}),
        sample(SecretUnfit{"HS256", "a", SecretProblem::Unexamined}),
        sample(KeyTooSmall{"legacy", 1024, 2048}),
        sample(KeyOfLowOrder{"a", "Ed25519"}),
        sample(WeakSecret{48, 256, false}),
        sample(WeakSecret{48, 256, true}),
        sample(PrivateKeyExposed{"a", ExposedPart::Private}),
        sample(PrivateKeyExposed{"a", ExposedPart::Symmetric}),
        sample(HolderKeyExposed{}, "payload.cnf.jwk"),
    };
    for (int fault = 0; fault <= int(jose::lastJwkFault); ++fault) {
        samples.push_back(sample(KeyMalformed{"a", "x", jose::JwkFault(fault), 3}));
        samples.push_back(sample(KeyMalformed{"", "", jose::JwkFault(fault)}));
    }
    for (int form = 0; form <= int(crypto::PublicKeyForm::Certificate); ++form)
        samples.push_back(sample(SignedWithPublicKey{"HS256", "a", crypto::PublicKeyForm(form)}));
    return samples;
}

std::vector<Finding> signatureSamples()
{
    using namespace inspect::found;
    using crypto::Family;
    namespace tried = inspect::tried;
    std::vector<Finding> samples = {
        sample(SignatureMissing{}),
        sample(SignatureMissing{"ES256"}),
        sample(SignatureInDer{true, 71, 64}),
        sample(SignatureInDer{false, 71, 64}),
        sample(SignatureWrongLength{"ES256", 48, 64}),
        sample(SignatureWrongLength{"ES256", 96, 64}),
        sample(SignatureWrongLength{"RS256", 128, 256}),
        sample(SignatureWrongLength{"RS256", 512, 256}),
        sample(SignatureOutOfRange{"ES256"}),
        sample(SignedByOtherKey{"a", "b", "cn-I"}),
        sample(SignedByOtherKey{"a", "", "cn-I"}),
        sample(SignedByOtherKey{"", "", ""}),
        sample(ContentChanged{"a", "RS256"}),
    };
    const std::vector<inspect::Slip> slips = {
        tried::HeaderNonceHashed{},
        tried::ReserializedJson{},
        tried::SignedLineBreak{inspect::LineEnd::Lf},
        tried::SignedDigest{"SHA-256", inspect::DigestForm::Hex, {}},
        tried::SignedPayloadAlone{inspect::PayloadPart::Plain},
        tried::SignedUnencoded{},
        tried::SignedPadded{},
        tried::SignedRespelt{inspect::TextSpelling::Quoted},
        tried::SaltLength{20, 32, "PS256"},
        tried::OtherDigest{"SHA-1", "RS256"},
        tried::DigestUnnamed{"SHA-256"},
        tried::SignatureRespelt{inspect::SignatureSpelling::Hex},
        tried::SignatureReversed{},
        tried::SignatureReversed{inspect::NumberOrder::HalvesSwapped},
        tried::SignatureReversed{inspect::NumberOrder::HalvesReversed},
        tried::SecretRespelt{{inspect::SecretStep::Quotes, inspect::SecretStep::FromBase64}},
        tried::PayloadRespelt{inspect::PayloadChange::LineEnd},
        tried::HashForHmac{inspect::HomemadeMac::Hash, "SHA-256"},
        tried::SecretKnown{"undefined", inspect::SecretOrigin::Unset},
        tried::SecretKnown{"secret", inspect::SecretOrigin::Example},
        tried::PrivateKeyAsSecret{"a", "HS256"},
        tried::SignatureRespelt{inspect::SignatureSpelling::Vault},
        tried::NumbersOfOtherLength{inspect::NumberLength::ZerosLost, 63, 64},
        tried::NumbersOfOtherLength{inspect::NumberLength::SignByte, 65, 64},
    };
    for (const inspect::Slip &slip : slips)
        samples.push_back(sample(SignatureMadeOtherwise{slip}));
    for (const auto family : {Family::RsaPkcs1, Family::Hmac, Family::Ecdsa}) {
        samples.push_back(sample(SignatureMismatch{"ES256", "a", 1, family}));
        samples.push_back(sample(SignatureMismatch{"ES256", "", 3, family}));
    }
    return samples;
}

std::vector<Finding> kindSamples()
{
    using namespace inspect::found;
    using inspect::Allowed;
    using inspect::Oddity;
    using inspect::Unexamined;
    constexpr std::string_view rule = "OpenID Connect Back-Channel Logout 1.0, 2.4";
    constexpr std::string_view kind = "logout_token";
    std::vector<Finding> samples = {
        sample(NotExamined{Unexamined::Signatures, 300, 2000, 300}),
        sample(NotExamined{Unexamined::Keys, 4096, 9000, {}}),
        sample(NotExamined{Unexamined::Disclosures, 0, 10001, {}}),
        sample(NotExamined{Unexamined::Findings, 50, 9000, {}}),
        sample(NotExamined{Unexamined::Modulus, 0, 1, {}}),
        sample(NotExamined{Unexamined::RsaKeys, 20, 100, {}}),
        sample(NotExamined{Unexamined::SharedPrimes, 0, 150, {}}),
        sample(NotExamined{Unexamined::Tokens, 8, 150, 8}),
        sample(MemberRequired{kind, "payload.events", rule, {}}),
        sample(MemberRequired{kind, "payload.sub", rule, "payload.sid"}),
        sample(KeyBindingMissing{}),
        sample(MemberWrongType{"header.typ", {}, "RFC 7515, 4.1.9", json::Type::Array, inspect::WantedType::Text}),
        sample(MemberWrongType{"header.jwk", "dpop_proof", rule, json::Type::String, inspect::WantedType::Object}),
        sample(MemberForbidden{kind, "payload.nonce", rule}),
        sample(MemberForbidden{"dpop_proof", "header.jwk.d", rule}),
        sample(MemberInvalid{kind, "payload.events", rule, json::Type::String, Allowed::ObjectForEachEvent}),
        sample(MemberInvalid{"vci_proof", "header.jwk", rule, {}, Allowed::OneOfJwkX5cKid}),
        sample(DisclosureNotText{json::Type::Number}),
        sample(DisclosureUnreferenced{2, "X9yH0Ajrdm1Oij", "given_name"}),
        sample(DisclosureUnreferenced{2, "X9yH0Ajrdm1Oij", {}}),
        sample(DigestRepeated{{}, "X9yH0Ajrdm1Oij"}),
        sample(DigestRepeated{1, "X9yH0Ajrdm1Oij"}),
        sample(DisclosureHashUnsupported{"md5"}),
        sample(BoundToOtherText{"AAAA", "BBBB"}),
        sample(ProofKeyDiffers{"dpop_proof", "AAAA", "BBBB"}),
        sample(BindingUnchecked{"dpop_proof", inspect::Missing::Rules}),
        sample(BindingUnchecked{"access_token", inspect::Missing::Credential}),
        sample(HolderKeyMissing{}),
        sample(ProofMissing{inspect::Confirmation::Thumbprint}),
        sample(ClientCertificateMissing{}),
        sample(StatusUnchecked{}),
    };
    for (int i = 0; i <= int(inspect::lastAllowed); ++i)
        samples.push_back(sample(MemberInvalid{"sd_jwt", "payload.cnf", rule, "observed", Allowed(i), "payload.a|b"}));
    for (const auto oddity : {Oddity::Absent, Oddity::EmptyObject, Oddity::SeveralKeys, Oddity::MixedArray})
        samples.push_back(sample(MemberInvalid{"", "payload.cnf", rule, oddity, Allowed::Text}));
    using enum inspect::DisclosureFault;
    for (const auto fault : {NotBase64, NotJson, WrongElements, ForbiddenName, NameTaken, NotSelective})
        samples.push_back(sample(DisclosureInvalid{0, fault, "given_name"}));
    return samples;
}

std::vector<Finding> dateSamples()
{
    using namespace inspect::found;
    using inspect::DateSlip;
    using inspect::DateUnit;
    std::vector<Finding> samples = {
        sample(Expired{noon, noon + 251, 251, 60}),
        sample(Expired{3600, noon, noon - 3600, 60, DateSlip::Duration, noon + 3600}),
        sample(Expired{2'592'000, noon, noon - 2'592'000, 60, DateSlip::Duration}),
        sample(Expired{noon / 1000, noon, noon - noon / 1000, 60, DateSlip::Thousandth, noon}),
        sample(Expired{817'128'000, noon, noon - 817'128'000, 60, DateSlip::AppleEpoch, noon}),
        sample(NotYetValid{noon, noon - 300, 300, 60}),
        sample(NotYetValid{noon, noon - 7197, 7197, 60, 7200}),
        sample(NotYetValid{noon, noon - 5400, 5400, 60, {}, 5460}),
        sample(NotYetValid{noon, noon - 7190, 7190, 60, 7200, 7200}),
        sample(IssuedInFuture{noon, noon - 300, 300, 60}),
        sample(IssuedInFuture{noon, noon - 19'797, 19'797, 60, true, 19'800}),
    };
    using enum DateSlip;
    for (const DateSlip slip : {MinusOne, UnixZero, YearOne, Year1601, Year1753, Year1899, Year1900, LeastNumber})
        samples.push_back(sample(Expired{-1, noon, noon + 1, 60, slip}));
    using enum DateUnit;
    for (const DateUnit unit : {Milliseconds, Microseconds, Nanoseconds, DotNetTicks, WindowsTicks})
        samples.push_back(sample(DateInSmallUnits{"exp", "1795435200000", noon, unit}));
    return samples;
}

std::vector<Finding> partySamples()
{
    using namespace inspect::found;
    using inspect::NearMiss;
    using inspect::SubjectKind;
    std::vector<Finding> samples = {
        sample(IssuerMismatch{"https://a.example/", "https://a.example", NearMiss::TrailingSlash, 17, false}),
        sample(AudienceMismatch{"my-app, other", "your-app", NearMiss::Other}),
        sample(AudienceMismatch{"a, My-app", "my-app, b", NearMiss::Case, "my-app", "My-app"}),
        sample(AudienceMismatch{"", "my-app", NearMiss::Other}),
        sample(AudienceMismatch{"my-app", "your-app", NearMiss::Other, {}, {}, "azp"}),
        sample(AudienceListHasGap{"app", "app, "}),
        sample(AudienceMissing{"my-app"}),
        sample(AudienceMissing{"my-app", "azp", "web", false, false}),
        sample(AudienceMissing{"my-app", "scope", "my-app", true, false}),
        sample(AudienceMissing{"my-app", "client_id", "my-app", true, true}),
        sample(AudienceMissing{"my-app", "client_id", "other", false, true}),
        sample(IssuerMismatch{"https://a.example/t1", "https://a.example/t2", NearMiss::OtherTenant, 19, true}),
        sample(IssuerMismatch{"https://a.example/t1", "https://b.example, https://a.example/t2", NearMiss::OtherTenant,
                              19, true, "https://a.example/t2"}),
        sample(IssuerMismatch{"https://a.example", "my-app", NearMiss::Other, 0, false, {}, "aud"}),
        sample(SubjectMismatch{"pui_b", "pui_a"}),
        sample(SubjectMismatch{"pui_b", "pui_a", NearMiss::Other, {}, {}, {}, {}, "uid"}),
        sample(SubjectMismatch{"pui_b"}),
        sample(SubjectMismatch{"repo:acme/*", "repo:acme/shop:ref:refs/heads/main", NearMiss::Wildcard,
                               SubjectKind::GitHubJob}),
        sample(SubjectMismatch{"Pui_a", "pui_a", NearMiss::Case}),
        sample(SubjectMismatch{"repo:a/b:ref:c", "repo:a/b:environment:prod", NearMiss::Other, SubjectKind::GitHubJob,
                               "environment", "environment:prod", "ref:c"}),
        sample(SubjectMismatch{"repo:a/b:environment:prod", "repo:a/b:ref:c", NearMiss::Other, SubjectKind::GitHubJob,
                               "ref", "ref:c", "environment:prod"}),
        sample(SubjectMismatch{"repo:a/b:ref:c", "repo:a/b:pull_request", NearMiss::Other, SubjectKind::GitHubJob,
                               "pull_request", "pull_request", "ref:c"}),
        sample(SubjectMismatch{"system:serviceaccount:a:b", "system:serviceaccount:a:c", NearMiss::Other,
                               SubjectKind::ServiceAccount, "service account", "c", "b"}),
        sample(SubjectMismatch{"spiffe://a", "spiffe://a/b", NearMiss::Part, SubjectKind::SpiffeId, "path", "b", ""}),
        sample(SubjectMismatch{"spiffe://a/b", "spiffe://a", NearMiss::Part, SubjectKind::SpiffeId, "path", "", "b"}),
    };
    using enum SubjectKind;
    for (const SubjectKind kind : {GitLabJob, TerraformRun, CircleCiJob, BuildkiteJob, AzurePipeline})
        samples.push_back(sample(SubjectMismatch{"x", "y", NearMiss::Other, kind}));
    for (int i = 0; i <= int(NearMiss::Other); ++i) {
        samples.push_back(sample(IssuerMismatch{"https://a.example/", "https://a.example", NearMiss(i), 17, false}));
        samples.push_back(sample(AudienceMismatch{"my-app, other", "your-app", NearMiss(i)}));
    }
    return samples;
}

std::vector<Finding> typedKeySamples()
{
    using namespace inspect::found;
    return {
        sample(KeyIdNotText{"1399593380", json::Type::Number}, "header.kid"),
        sample(KeyIdNotText{"1399593380", json::Type::Number, true}, "header.kid"),
        sample(KeyIdNotText{"1399593380", json::Type::Number, true, "1399593380"}, "header.kid"),
        sample(KeyIdNotText{"null", json::Type::Null}, "header.kid"),
        sample(KeyIdOfSetNotText{"1399593380", json::Type::Number}, "header.kid"),
        sample(KeyIdOfSetNotText{"1399593380", json::Type::Number, "NzbLsXh8"}, "header.kid"),
        sample(KeyAlgUnregistered{"RS256", "a", "RSA256", "RS256", true}, "key:a"),
        sample(KeyAlgUnregistered{"RS256", "a", "RSA"}, "key:a"),
        sample(KeyAlgUnregistered{"RS256", "", "RSA512", "RS512"}, "key:"),
        sample(AlgUnregistered{"a", "RSA256", "RS256"}, "key:a"),
        sample(AlgUnregistered{"a", "RSA"}, "key:a"),
        sample(SecretNeeded{"HS256", "a"}),
    };
}

/// JSON that breaks, by each of the slips.
std::vector<Finding> jsonSamples()
{
    using namespace inspect::found;
    std::vector<Finding> samples;
    for (int i = 0; i <= int(inspect::JsonSlip::BadEscape); ++i) {
        const auto slip = inspect::JsonSlip(i);
        samples.push_back(sample(PayloadNotJson{json::Fault::BadLiteral, 20, 300, "v", "\"iss\":v", "iss", slip}));
        samples.push_back(sample(HeaderNotJson{json::Fault::BadLiteral, 20, 300, "v", "v", {}, slip}));
    }
    return samples;
}

std::vector<Finding> bindingSamples()
{
    using namespace inspect::found;
    using enum inspect::HashSlip;
    using inspect::Artefact;
    using inspect::Edge;
    std::vector<Finding> samples = {
        sample(EdgeBroken{Edge::Method, Artefact::Proof, "POST", "GET", None}),
        sample(EdgeBroken{Edge::Address, Artefact::Proof, "https://a.example/x", "https://a.example/y", None}),
        sample(EdgeBroken{Edge::Target, Artefact::Proof, "https://a.example/x", "https://a.example/y", None}),
        sample(EdgeBroken{Edge::StatusEntry, Artefact::Token, "https://a.example/1", "https://a.example/2", None}),
        sample(EdgeBroken{Edge::Thumbprint, Artefact::AccessToken, "", "BBBB", OtherValue}),
        sample(EdgeBroken{Edge::Disclosure, Artefact::Credential, "AAAA", "BBBB", OtherValue}),
        sample(TokenUnbound{"BBBB"}),
        sample(BoundTokenAsBearer{}),
        sample(BoundTokenAsBearer{"wit"}),
        sample(EdgeBroken{Edge::HolderKey, Artefact::Proof, "AAAA", "BBBB", None}),
        sample(EdgeBroken{Edge::ClientId, Artefact::Token, "c1", "c2", None}),
        sample(OwnContentChanged{"dpop_proof", "RS256"}),
        sample(OwnKeyUnfit{"vci_proof", "ES256", "key_type_mismatch"}),
        sample(ProofExpected{}),
        sample(SeveralProofs{2}),
        sample(RequestMissing{}),
        sample(KeyBindingWanted{}),
        sample(StatusNotValid{1, 7}),
        sample(StatusNotValid{2, 7}),
        sample(StatusNotValid{3, 7}),
        sample(StatusOutsideList{9, 8}),
        sample(StatusListUnusable{"expired"}),
        sample(TrustChainUnanchored{"https://ta.example"}),
        sample(TrustChainHolds{4, "https://ta.example"}),
        sample(NotByNamedKey{"client_attestation_pop", "client_attestation", "AAAA"}),
        sample(PartnerRefused{"wpt", "wit", "expired"}),
        sample(
            TrustChainBroken{2, inspect::LinkProblem::Refused, "https://e.example", "https://ta.example", "expired"}),
    };
    for (const auto problem : {inspect::LinkProblem::Signature, inspect::LinkProblem::OtherKey,
                               inspect::LinkProblem::NotListed, inspect::LinkProblem::OutOfOrder})
        samples.push_back(sample(TrustChainBroken{1, problem, "https://e.example", "https://ta.example"}));
    for (const auto problem : {inspect::LinkProblem::TooLong, inspect::LinkProblem::Name,
                               inspect::LinkProblem::EntityType, inspect::LinkProblem::PolicyUnreadable,
                               inspect::LinkProblem::PolicyConflict, inspect::LinkProblem::PolicyViolated}) {
        samples.push_back(sample(
            TrustChainBroken{1, problem, "https://e.example", "https://ta.example", {}, "openid_provider/contacts"}));
    }
    for (const Edge edge :
         {Edge::AccessTokenDigest, Edge::Thumbprint, Edge::AccessTokenHash, Edge::CodeHash, Edge::StateHash,
          Edge::ClientCertificate, Edge::WorkloadDigest, Edge::TransactionDigest, Edge::HeaderDigest}) {
        for (const inspect::HashSlip slip : {OtherValue, OtherLength, Hexadecimal, OtherBase64})
            samples.push_back(sample(EdgeBroken{edge, Artefact::Token, "AAAA", "BBBB", slip}));
    }
    return samples;
}

std::vector<Finding> lawSamples()
{
    using namespace inspect::found;
    using inspect::Allowed;
    constexpr std::string_view rule = "GitHub, generating a JSON Web Token for a GitHub App";
    std::vector<Finding> samples = {sample(KindMismatch{"firebase_custom_token", "id_token"})};
    for (const bool isGuess : {false, true}) {
        samples.push_back(sample(MemberAdvised{"github_app", "payload.iat", rule, isGuess}));
        samples.push_back(sample(MemberDiscouraged{"introspection_response", "payload.sub", rule, isGuess}));
        samples.push_back(
            sample(MemberUnusual{"vapid", "payload.sub", rule, "me", Allowed::Contact, "payload.a", isGuess}));
        samples.push_back(sample(MemberUnusual{
            "vapid", "payload.sub", rule, json::Type::Number, inspect::WantedType::TextOrObject, {}, isGuess}));
        for (const auto severity : {Severity::Warning, Severity::Error}) {
            samples.emplace_back(inspect::Fact(LifetimeOverLimit{"github_app", 7200, 600, true, isGuess, rule}),
                                 severity, "payload.exp");
            samples.emplace_back(
                inspect::Fact(LifetimeOverLimit{"app_store_connect", 7200, 1200, false, isGuess, rule}), severity,
                "payload.exp");
        }
    }
    samples.push_back(sample(HeaderMemberForbidden{"jwt_svid", "header.jku", rule}));
    samples.push_back(sample(NotFresh{"passport", 3600, 60, rule}));
    samples.emplace_back(inspect::Fact(LifetimeTooShort{"firebase_session_cookie", 60, 300, rule}), Severity::Error,
                         "payload.exp");
    for (const std::string_view place : {"header.jwk", "payload.jwks", "payload.sub_jwk", "k"}) {
        samples.push_back(sample(OwnKeyUnanchored{"acme_request", place, "AAAA"}));
        samples.push_back(sample(NotByOwnKey{"acme_request", place, "ES256", true}));
        samples.push_back(sample(NotByOwnKey{"acme_request", place, "ES256", false}));
    }
    samples.push_back(sample(NotByOwnKey{"", "did:jwk", "ES256", true, "did:jwk:eyJ"}));
    samples.push_back(sample(NotByOwnKey{"", "did:key", "ES256", false, "did:key:z6Mk"}));
    for (const std::string_view edge : {"eab", "url", "account", "oldKey"})
        samples.push_back(sample(InnerRequestDiffers{"acme_request", edge, "AAAA", "BBBB"}));
    return samples;
}

std::vector<Finding> claimSamples()
{
    using namespace inspect::found;
    using inspect::HollowValue;
    using inspect::TokenType;
    using inspect::WantedType;
    constexpr std::string_view rule = "OpenID Connect Core 1.0, 2";
    return {
        sample(ClaimWrongType{"exp", json::Type::String, WantedType::Number}),
        sample(ClaimWrongType{"aud", json::Type::Object, WantedType::TextOrTexts}),
        sample(DateOutOfRange{"exp", "1e400"}),
        sample(IssuerMissing{"https://a.example", false}),
        sample(IssuerMissing{"https://a.example", true}),
        sample(IssuerMissing{"", false}),
        sample(ClaimMissing{"email"}),
        sample(ClaimMissing{"email", HollowValue::Null}),
        sample(RequiredListHasGap{}),
        sample(ClaimDiffers{"nonce", "n-1", "n-2"}),
        sample(ClaimDiffers{"nonce", "n-1", "n-2", "SHA-256"}),
        sample(ClaimDiffers{"nonce", "n-1", ""}),
        sample(ClaimDiffers{"nonce", "n-1", {}}),
        sample(ClaimDiffers{"at_hash", "h-1", "h-2"}),
        sample(ClaimDiffers{"azp", "app", "other"}),
        sample(ClaimOfTypeMissing{"jti", {}, TokenType::AccessToken, "RFC 9068, 2.2"}),
        sample(ClaimOfTypeMissing{"sub", HollowValue::Null, TokenType::IdToken, rule}),
        sample(ClaimOfTypeMissing{"sub", HollowValue::Empty, TokenType::IdToken, rule}),
        sample(TokenTooOld{7500, 3600, noon, 60}),
        sample(TokenTooOld{7500, 300, noon, 60, "dpop_proof"}),
        sample(TokenTooOld{noon, 300, 3600, 60}),
        sample(ExpiryMissing{}),
        sample(LifetimeTooLong{2'592'000, 86'400}),
        sample(LifetimeUnlimited{3600}),
        sample(ExpiryBeforeIssue{3600}),
        sample(TokenInside{2}),
        sample(NestingTooDeep{5}),
    };
}

/// Of the proof beside an access token, in the words for it.
std::vector<Finding> proofSamples()
{
    std::vector<Finding> samples = {
        sample(inspect::found::TokenTooOld{7500, 300, noon, 60, {}}, "proof.payload.iat"),
        sample(inspect::found::MemberRequired{"dpop_proof", "payload.ath", "RFC 9449, 4.3", {}}, "proof.payload.ath"),
    };
    for (Finding &finding : samples)
        finding.bearer = inspect::Bearer::Proof;
    return samples;
}

/// Of a key binding, in the words for it.
std::vector<Finding> holderSamples()
{
    std::vector<Finding> samples;
    samples.push_back(sample(inspect::found::SignatureMissing{}, "key_binding.payload"));
    samples.push_back(sample(inspect::found::AudienceMismatch{"a", "b", inspect::NearMiss::Other}, "key_binding.aud"));
    samples.push_back(sample(inspect::found::TypeMismatch{"JWT", "kb+jwt"}, "key_binding.header.typ"));
    samples.push_back(sample(inspect::found::HolderSignatureBroken{"ES256", "a", 1, "ECDSA"}, "key_binding.signature"));
    for (Finding &finding : samples)
        finding.bearer = inspect::Bearer::KeyBinding;
    for (Finding &finding : proofSamples())
        samples.push_back(std::move(finding));
    return samples;
}

std::vector<Finding> keySetSamples()
{
    using namespace inspect::found;
    using inspect::CertificateSpelling;
    using inspect::MemberEffect;
    using inspect::OperationsFault;
    using inspect::SharedId;
    using jose::ThumbprintForm;
    std::vector<Finding> samples = {
        sample(KeyIdAbsent{}, "key:"),
        sample(KeyAlgAbsent{"a"}, "key:a"),
        sample(KeyUseAbsent{"a"}, "key:a"),
        sample(UseAndKeyOpsDisagree{"a", "sig", "encrypt", OperationsFault::AgainstUse}, "key:a"),
        sample(UseAndKeyOpsDisagree{"a", "", "sign, sign", OperationsFault::Repeated}, "key:a"),
        sample(UseAndKeyOpsDisagree{"a", "", "sign, encrypt", OperationsFault::Mixed}, "key:a"),
        sample(KeyIdShared{"a", 2, SharedId::SameKey}, "key:a"),
        sample(KeyIdShared{"a", 2, SharedId::SignatureAndEncryption}, "key:a"),
        sample(KeyIdShared{"a", 2, SharedId::DifferentKeys}, "key:a"),
        sample(LeadingZero{"a", "n"}, "key:a"),
        sample(CoordinateLength{"a", "x", 31, 32}, "key:a"),
        sample(CoordinateLength{"a", "x", 1, {}}, "key:a"),
        sample(ExponentSmall{"a"}, "key:a"),
        sample(ExponentTooLarge{"a", 65, 64}, "key:a"),
        sample(ModulusTooLarge{"a", 20'000, 16'384}, "key:a"),
        sample(PrimeShared{"a", "b"}, "key:a"),
        sample(PrimeShared{"a", ""}, "key:a"),
        sample(KeyTypeUnknown{"a", "AKP"}, "key:a"),
        sample(KeySetEmpty{}, "key"),
        sample(KeySetMisshapen{jose::SetShape::SingleKey}, "keys"),
        sample(KeySetMisshapen{jose::SetShape::List}, "keys"),
        sample(KeySetMisshapen{jose::SetShape::Elsewhere}, "keys"),
        sample(KeySetMisshapen{jose::SetShape::NotJson}, "keys"),
        sample(KeyMemberPadded{"a", "x", 43}, "key:a"),
        sample(KeyMemberPadded{"a", "x"}, "key:a"),
        sample(KeyMemberInStandardAlphabet{"a", "n", 7}, "key:a"),
        sample(KeyMemberWrongType{"a", "use", MemberEffect::Ignored}, "key:a"),
        sample(KeyMemberWrongType{"a", "alg", MemberEffect::Unusable}, "key:a"),
        sample(KeyCertificateInPem{1, "a"}, "key:a"),
        sample(KeyCertificateExpired{"CN=issuer.example", 1, noon, 3600, "a"}, "key:a"),
        sample(KeyCertificateEarly{"", 2, noon, 7200, "a"}, "key:a"),
        sample(KeyCertificateDiffers{"CN=issuer.example", "a"}, "key:a"),
        sample(KeyCertificateDiffers{"", "a"}, "key:a"),
        sample(KeyExpired{noon, 3600, "a"}, "key:a"),
        sample(KeyEarly{noon, 7200, "a"}, "key:a"),
    };
    for (const auto form : {ThumbprintForm::OfAnother, ThumbprintForm::Padded, ThumbprintForm::StandardBase64,
                            ThumbprintForm::Hex, ThumbprintForm::OtherHash, ThumbprintForm::OfPem})
        samples.push_back(sample(KeyThumbprintWrong{"x5t#S256", "AAAA", "BBBB", form, "a"}, "key:a"));
    using enum CertificateSpelling;
    for (const auto spelling : {Base64Url, NotBase64, NotCertificate, TooLarge})
        samples.push_back(sample(KeyCertificateUnreadable{spelling, 1, "a"}, "key:a"));
    return samples;
}

/// Whether there is a text to replace.
bool replaceText(std::string &value, const std::string &text)
{
    const bool isThere = !value.empty();
    value = text;
    return isThere;
}

bool replaceText(std::optional<std::string> &value, const std::string &text)
{
    return value && replaceText(*value, text);
}

bool replaceText(inspect::KeyKind &kind, const std::string &text)
{
    return replaceText(kind.name, text);
}

template <typename Value>
bool replaceText(const Value &, const std::string &)
{
    return false;
}

inspect::Fact withTexts(const inspect::Fact &fact, const std::string &text)
{
    return fact.visit([&text]<typename T>(const T &each) {
        T copy = each;
        T::members(Overloaded{
            [&]<typename Value>(std::string_view, Value T::*place) { replaceText(copy.*place, text); },
            [](std::string_view, const auto &) {},
        });
        return inspect::Fact(std::move(copy));
    });
}

std::vector<std::pair<std::string, inspect::Fact>> withEachText(const inspect::Fact &fact, const std::string &text)
{
    std::vector<std::pair<std::string, inspect::Fact>> marked;
    fact.visit([&]<typename T>(const T &each) {
        T::members(Overloaded{
            [&]<typename Value>(std::string_view name, Value T::*place) {
                T copy = each;
                if (replaceText(copy.*place, text))
                    marked.emplace_back(name, inspect::Fact(std::move(copy)));
            },
            [](std::string_view, const auto &) {},
        });
    });
    return marked;
}

} // namespace

std::vector<MarkedFinding> withEachText(const Finding &finding, const std::string &text)
{
    std::vector<MarkedFinding> all;
    const std::string code(inspect::codeName(finding.code));
    for (const auto &[member, fact] : withEachText(*finding.fact, text)) {
        Finding marked = finding;
        marked.fact = std::make_shared<const inspect::Fact>(fact);
        all.push_back({code + '.' + member, std::move(marked)});
    }
    return all;
}

Finding withTexts(Finding finding, const std::string &text)
{
    finding.fact = std::make_shared<const inspect::Fact>(withTexts(*finding.fact, text));
    return finding;
}

std::vector<Finding> findingSamples()
{
    std::vector<Finding> all;
    for (auto group :
         {&textSamples, &encodingSamples, &headerSamples, &certificateSamples, &encryptionSamples, &keySamples,
          &weakKeySamples, &signatureSamples, &kindSamples, &bindingSamples, &claimSamples, &dateSamples, &partySamples,
          &holderSamples, &keySetSamples, &typedKeySamples, &jsonSamples, &lawSamples}) {
        for (Finding &finding : group())
            all.push_back(std::move(finding));
    }
    return all;
}

} // namespace tokenscope
