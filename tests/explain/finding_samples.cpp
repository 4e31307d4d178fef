// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/finding_samples.h"

#include "base/overloaded.h"
#include "inspect/findings/fact.h"

#include <memory>
#include <optional>
#include <utility>

namespace tokenscope {

namespace {

using inspect::Code;
using inspect::Finding;
using inspect::Parameter;
using inspect::Severity;

constexpr std::int64_t noon = 1'795'435'200; // Mon 23 Nov 2026 12:00:00 UTC

Parameter text(std::string_view name, std::string value)
{
    return {name, std::move(value)};
}

Parameter number(std::string_view name, std::int64_t value)
{
    return {name, value};
}

Finding sample(Code code, std::vector<Parameter> parameters = {}, std::string where = "header")
{
    return {code, Severity::Error, std::move(where), std::move(parameters)};
}

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
        sample(WhitespaceInToken{4}),
        sample(InvisibleCharacter{"U+200B", "zero-width space", 2, 17}),
        sample(Utf16Text{}),
        sample(StandardAlphabet{inspect::TokenPart::Signature, "+", 40}),
        sample(Code::Base64StandardAlphabet, {text("member", "n")}, "key:a"),
        sample(Padding{inspect::TokenPart::Payload, 86}),
        sample(Padding{inspect::TokenPart::Payload, 86, true}),
        sample(Code::Base64Padding, {text("member", "x")}, "key:a"),
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
    };
    using inspect::MissingForm;
    for (int form = 0; form <= int(MissingForm::FormatError); ++form) {
        samples.push_back(sample(ValueMissing{MissingForm(form), "TOKEN", "Go"}));
        samples.push_back(sample(ValueMissing{MissingForm(form), {}, {}}));
    }
    for (int remedy = 0; remedy <= int(inspect::Remedy::Identifier); ++remedy) {
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
        sample(Code::AlgMissing, {text("found", "absent"), text("member", "enc")}),
        sample(Code::AlgMissing, {text("found", "number"), text("member", "alg")}),
        sample(Code::AlgMissing, {text("found", "empty"), text("member", "enc")}),
        sample(AlgNone{"nOnE"}),
        sample(AlgUnsupported{"ML-DSA-44", true}),
        sample(AlgUnsupported{"es256", false}),
        sample(AlgUnsupported{"HmacSHA256", false, "HS256"}),
        sample(Code::AlgUnsupported, {text("alg", "A128CBC"), number("registered", 1), text("member", "enc")}),
        sample(Code::AlgUnsupported, {text("alg", "DIR"), number("registered", 0), text("member", "alg")}),
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
        sample(Code::EncryptedToken, {text("alg", "RSA-OAEP"), text("enc", "A256GCM")}),
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

/// An encrypted token in one of its states, for one of the reasons.
Finding encryptedSample(const std::string &state, const std::string &reason, std::vector<Parameter> more = {})
{
    std::vector<Parameter> parameters = {text("alg", "RSA-OAEP"), text("enc", "A256GCM"), text("state", state)};
    if (!reason.empty())
        parameters.push_back(text("reason", reason));
    parameters.insert(parameters.end(), more.begin(), more.end());
    return sample(Code::EncryptedToken, std::move(parameters));
}

std::vector<Finding> encryptionSamples()
{
    std::vector<Finding> samples = {
        encryptedSample("decrypted", "", {text("content", "token")}),
        encryptedSample("decrypted", "", {text("content", "claims")}),
        encryptedSample("decrypted", "", {text("content", "data"), number("iterations", 999), number("minimum", 1000)}),
        encryptedSample("no_key", "kid_unknown", {text("kid", "reader")}),
        encryptedSample("no_key", "none_given", {number("recipients", 100), number("looked_at", 32)}),
        encryptedSample("failed", "member", {text("part", "p2c"), number("actual", 0), number("limit", 0)}),
        encryptedSample("failed", "length", {text("part", "tag"), number("actual", 12), number("limit", 16)}),
        encryptedSample("limit_exceeded", "iterations", {number("actual", 2147483647), number("limit", 1200000)}),
        encryptedSample("limit_exceeded", "inflated", {number("actual", 300), number("limit", 250000)}),
        encryptedSample("not_tried", "rsa1_5_off"),
        encryptedSample("not_tried", ""),
    };
    for (const char *reason :
         {"key_type", "key_malformed", "key_alg", "key_use", "public_key_text", "fetched", "only_public"})
        samples.push_back(encryptedSample("no_key", reason));
    for (const char *reason : {"wrong_key", "mismatch", "ephemeral_key", "compression", "inflate", "library"})
        samples.push_back(encryptedSample("failed", reason));
    return samples;
}

std::vector<Finding> keySamples()
{
    using enum Code;
    return {
        sample(NoKeys),
        sample(NoKeys, {text("alg", "HS256")}),
        sample(KidRotatedOut, {text("kid", "2026-07"), number("last_seen", noon), text("source", "Pangea AuthN")}),
        sample(KidUnknown, {text("kid", "2026-11"), number("keys", 4)}),
        sample(KidUnknown, {text("kid", "2026-11"), number("keys", 1), text("other_kid", "2026-10")}),
        sample(DuplicateKid, {text("kid", "a"), number("count", 2), text("used", "oKIywv")}),
        sample(KidMissing, {number("tried", 3)}),
        sample(KeyMalformed, {text("kid", "a"), text("member", "x"), number("fault", 10)}),
        sample(KeyTypeMismatch,
               {text("alg", "ES256"), text("kid", "a"), text("needed", "P-256 key"), text("found", "RSA key")}),
        sample(KeyCurveMismatch,
               {text("alg", "ES256"), text("kid", "a"), text("needed", "P-256 key"), text("found", "P-384 key")}),
        sample(KeyAlgMismatch, {text("alg", "RS256"), text("kid", "a"), text("key_alg", "PS256")}),
        sample(KeyUseNotSig, {text("kid", "a"), text("use", "enc")}),
        sample(KeyOpsNotVerify, {text("kid", "a"), text("operations", "encrypt, wrapKey")}),
        sample(KeyConfusion, {text("alg", "HS256"), text("kid", "a"), text("form", "pem")}),
        sample(KeyConfusion, {text("alg", "HS256"), text("kid", "a"), text("form", "secret")}),
        sample(KeyConfusion, {text("alg", "HS256"), text("kid", "a"), text("form", "private_key")}),
        sample(KeyConfusion, {text("alg", "HS256"), text("kid", "a"), text("form", "unexamined")}),
        sample(KeyConfusion, {text("alg", "HS256"), text("kid", "a")}),
        sample(KeyTooSmall, {text("kid", "legacy"), number("bits", 1024), number("minimum", 2048)}),
        sample(KeyLowOrder, {text("kid", "a"), text("curve", "Ed25519")}),
        sample(WeakSecret, {number("bits", 48), number("minimum", 256), number("guess", 0)}),
        sample(WeakSecret, {number("bits", 48), number("minimum", 256), number("guess", 1)}),
        sample(PrivateKeyExposed, {text("kid", "a"), text("kind", "private")}),
        sample(PrivateKeyExposed, {text("kid", "a"), text("kind", "symmetric")}),
        sample(PrivateKeyExposed, {text("kid", ""), text("kind", "holder")}, "payload.cnf.jwk"),
    };
}

std::vector<Finding> signatureSamples()
{
    using enum Code;
    return {
        sample(SignatureMissing, {text("alg", "ES256")}),
        sample(SignatureDerEncoded, {number("verifies", 1), number("actual", 71), number("expected", 64)}),
        sample(SignatureDerEncoded, {number("verifies", 0), number("actual", 71), number("expected", 64)}),
        sample(SignatureWrongLength, {text("alg", "ES256"), number("actual", 48), number("expected", 64)}),
        sample(SignatureWrongLength, {text("alg", "ES256"), number("actual", 96), number("expected", 64)}),
        sample(SignatureOutOfRange, {text("alg", "ES256")}),
        sample(SignatureMadeOtherwise, {text("how", "signed_line_break"), text("line_end", "LF")}),
        sample(SignatureMadeOtherwise, {text("how", "signed_digest"), text("digest", "SHA-256"), text("form", "hex")}),
        sample(SignatureMadeOtherwise,
               {text("how", "salt_length"), number("salt", 20), number("expected", 32), text("alg", "PS256")}),
        sample(SignatureMadeOtherwise, {text("how", "secret_respelt"), text("steps", "quotes,base64")}),
        sample(SignatureMadeOtherwise, {text("how", "payload_respelt"), text("change", "line_end")}),
        sample(SignatureByOtherKey, {text("kid", "a"), text("other_kid", "b"), text("other_thumbprint", "cn-I")}),
        sample(SignatureByOtherKey, {text("kid", "a"), text("other_kid", ""), text("other_thumbprint", "cn-I")}),
        sample(ContentChanged, {text("kid", "a"), text("alg", "RS256")}),
        sample(SignatureMismatch, {text("alg", "RS256"), text("kid", "a"), number("tried", 1), text("family", "RSA")}),
        sample(SignatureMismatch, {text("alg", "HS256"), text("kid", "a"), number("tried", 1), text("family", "HMAC")}),
        sample(SignatureMismatch, {text("alg", "ES256"), text("kid", ""), number("tried", 3), text("family", "ECDSA")}),
    };
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
    for (const Edge edge : {Edge::AccessTokenDigest, Edge::Thumbprint, Edge::AccessTokenHash, Edge::CodeHash,
                            Edge::StateHash, Edge::ClientCertificate, Edge::WorkloadDigest}) {
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
    using enum Code;
    return {
        sample(ClaimWrongType, {text("claim", "exp"), text("found", "string"), text("expected", "number")}),
        sample(ClaimWrongType,
               {text("claim", "aud"), text("found", "object"), text("expected", "string or array of strings")}),
        sample(IssuerMissing, {text("expected", "https://a.example")}),
        sample(ClaimMissing, {text("claim", "email")}),
        sample(ClaimMissing, {text("claim", "nonce"), text("expected", "n-1"), text("observed", "n-2")}),
        sample(ClaimMissing, {text("claim", "at_hash"), text("expected", "h-1"), text("observed", "h-2")}),
        sample(ClaimMissing, {text("claim", "azp"), text("expected", "app"), text("observed", "other")}),
        sample(TokenTooOld, {number("age", 7500), number("maximum", 3600), number("iat", noon)}),
        sample(ExpiryMissing),
        sample(LifetimeExcessive, {number("lifetime", 2'592'000), number("maximum", 86'400)}),
        sample(NestedToken, {number("layer", 2)}),
        sample(NestedToken, {number("limit", 5)}),
        sample(ClaimMissing, {text("claim", "email"), text("found", "null")}),
        sample(ClaimMissing, {text("claim", "")}),
        sample(ClaimMissing, {text("claim", "jti"), text("kind", "access_token"), text("rule", "RFC 9068, 2.2")}),
        sample(ClaimMissing, {text("claim", "sub"), text("found", "null"), text("kind", "id_token"),
                              text("rule", "OpenID Connect Core 1.0, 2")}),
        sample(ClaimWrongType, {text("claim", "exp"), text("found", "number"), text("expected", "number"),
                                text("out_of_range", "1e400")}),
        sample(IssuerMissing, {text("expected", "https://a.example"), number("from_keys", 1)}),
        sample(LifetimeExcessive, {number("maximum", 3600)}),
        sample(LifetimeExcessive, {number("before_issue", true), number("maximum", 3600)}),
        sample(ClaimMissing, {text("claim", "sub"), text("found", "empty"), text("kind", "id_token"),
                              text("rule", "OpenID Connect Core 1.0, 2")}),
    };
}

/// Of the proof beside an access token, in the words for it.
std::vector<Finding> proofSamples()
{
    std::vector<Finding> samples = {
        sample(Code::TokenTooOld, {number("age", 7500), number("maximum", 300), number("iat", noon)},
               "proof.payload.iat"),
        sample(inspect::found::MemberRequired{"dpop_proof", "payload.ath", "RFC 9449, 4.3", {}}, "proof.payload.ath"),
    };
    for (Finding &finding : samples)
        finding.bearer = inspect::Bearer::Proof;
    return samples;
}

/// Of a key binding, in the words for it.
std::vector<Finding> holderSamples()
{
    using enum Code;
    std::vector<Finding> samples;
    samples.push_back(sample(SignatureMissing, {}, "key_binding.payload"));
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
    using enum Code;
    return {
        sample(KidAbsent, {}, "key:"),
        sample(AlgAbsent, {}, "key:a"),
        sample(UseAbsent, {}, "key:a"),
        sample(UseAndKeyOpsDisagree, {text("use", "sig"), text("operations", "encrypt")}, "key:a"),
        sample(LeadingZero, {text("member", "n")}, "key:a"),
        sample(CoordinateLength, {text("member", "x"), number("actual", 31), number("expected", 32)}, "key:a"),
        sample(ExponentUnusual, {text("exponent", "3")}, "key:a"),
        sample(ExponentUnusual, {number("bits", 65), number("maximum", 64)}, "key:a"),
        sample(UseAndKeyOpsDisagree, {text("use", ""), text("operations", "sign, sign"), text("reason", "repeated")},
               "key:a"),
        sample(UseAndKeyOpsDisagree, {text("use", ""), text("operations", "sign, encrypt"), text("reason", "mixed")},
               "key:a"),
        sample(KeyMalformed, {text("kid", "a"), text("member", "n"), text("reason", "prime")}, "key:a"),
        sample(KeyMalformed, {text("kid", "a"), text("member", "n"), text("reason", "close_primes")}, "key:a"),
        sample(KeyMalformed,
               {text("kid", "a"), text("member", "n"), text("reason", "unexamined"), number("bits", 16384),
                number("maximum", 8192)},
               "key:a"),
        sample(KeyMalformed,
               {text("kid", "a"), text("member", "n"), text("reason", "small_factor"), number("factor", 3)}, "key:a"),
        sample(PrivateKeyExposed, {text("kid", "a"), text("kind", "shared_prime"), text("other_kid", "b")}, "key:a"),
        sample(PrivateKeyExposed, {text("kid", "a"), text("kind", "shared_prime"), text("other_kid", "")}, "key:a"),
        sample(DuplicateKid, {text("kid", "a"), number("count", 2), text("kind", "same_key")}, "key:a"),
        sample(DuplicateKid, {text("kid", "a"), number("count", 2), text("kind", "sig_and_enc")}, "key:a"),
        sample(DuplicateKid, {text("kid", "a"), number("count", 2), text("kind", "different_keys")}, "key:a"),
        sample(ModulusTooLarge, {number("bits", 20'000), number("maximum", 16'384)}, "key:a"),
        sample(KeyRoca, {text("kid", "a"), number("bits", 2048)}, "key:a"),
        sample(CertificateExpired,
               {text("subject", "CN=issuer.example"), number("place", 1), text("state", "expired"),
                number("not_after", noon), number("distance", 3600), text("kid", "a")},
               "key:a"),
        sample(CertificateExpired,
               {text("subject", ""), number("place", 2), text("state", "early"), number("not_before", noon),
                number("distance", 7200), text("kid", "a")},
               "key:a"),
        sample(CertificateKeyDiffers, {text("subject", "CN=issuer.example"), text("kid", "a")}, "key:a"),
        sample(CertificateThumbprintDiffers,
               {text("member", "x5t"), text("found", "AAAA"), text("expected", "BBBB"), text("form", "")}, "key:a"),
        sample(CertificateThumbprintDiffers,
               {text("member", "x5t#S256"), text("found", "AAAA"), text("expected", "BBBB"), text("form", "hex")},
               "key:a"),
        sample(PemInsideX5c, {number("place", 1), text("kid", "a")}, "key:a"),
        sample(KeyTypeUnknown, {text("found", "AKP")}, "key:a"),
        sample(KeySetEmpty, {}, "key"),
        sample(MemberWrongType, {text("member", "use")}, "key:a"),
        sample(MemberWrongType, {text("member", "alg"), text("effect", "unusable")}, "key:a"),
        sample(MemberWrongType, {text("member", "x5c"), text("reason", "base64url"), number("place", 1)}, "key:a"),
        sample(MemberWrongType, {text("member", "x5c"), text("reason", "not_base64"), number("place", 1)}, "key:a"),
        sample(MemberWrongType, {text("member", "x5c"), text("reason", "not_certificate"), number("place", 1)},
               "key:a"),
        sample(MemberWrongType, {text("member", "x5c"), text("reason", "too_large"), number("place", 1)}, "key:a"),
    };
}

void replaceText(std::string &value, const std::string &text)
{
    value = text;
}

void replaceText(std::optional<std::string> &value, const std::string &text)
{
    if (value)
        value = text;
}

template <typename Value>
void replaceText(const Value &, const std::string &)
{
}

void replaceTexts(inspect::Fact &fact, const std::string &text)
{
    std::visit(
        [&text]<typename T>(T &each) {
            T::members(Overloaded{
                [&]<typename Value>(std::string_view, Value T::*place) { replaceText(each.*place, text); },
                [](std::string_view, const auto &) {},
            });
        },
        fact);
}

} // namespace

Finding withTexts(Finding finding, const std::string &text)
{
    if (finding.fact) {
        inspect::Fact fact = *finding.fact;
        replaceTexts(fact, text);
        finding.fact = std::make_shared<const inspect::Fact>(std::move(fact));
    }
    for (Parameter &parameter : finding.parameters) {
        if (auto *value = std::get_if<std::string>(&parameter.value))
            *value = text;
    }
    return finding;
}

std::vector<Finding> findingSamples()
{
    std::vector<Finding> all;
    for (auto group : {&textSamples, &encodingSamples, &headerSamples, &certificateSamples, &encryptionSamples,
                       &keySamples, &signatureSamples, &kindSamples, &bindingSamples, &claimSamples, &dateSamples,
                       &partySamples, &holderSamples, &keySetSamples, &typedKeySamples, &jsonSamples, &lawSamples}) {
        for (Finding &finding : group())
            all.push_back(std::move(finding));
    }
    return all;
}

} // namespace tokenscope
