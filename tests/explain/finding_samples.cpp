// SPDX-License-Identifier: Apache-2.0
#include "finding_samples.h"

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

std::vector<Finding> textSamples()
{
    using enum Code;
    std::vector<Finding> samples = {
        sample(BearerPrefix, {text("removed", "Bearer ")}),
        sample(QuotedToken, {text("quote", "\"")}),
        sample(EmbeddedInText, {text("kind", "curl"), number("count", 1)}),
        sample(EmbeddedInText, {text("kind", "health_card"), number("count", 1)}),
        sample(EmbeddedInText, {text("kind", "har"), number("count", 3)}),
        sample(UrlEncodedToken, {number("count", 2)}),
        sample(HtmlEntityEncodedToken, {number("count", 1)}),
        sample(WhitespaceInToken, {number("count", 4)}),
        sample(InvisibleCharacter, {text("character", "U+200B"), text("name", "zero-width space"), number("count", 2),
                                    number("offset", 17)}),
        sample(Utf16Text),
        sample(Base64StandardAlphabet, {text("segment", "signature"), text("character", "+"), number("position", 40)}),
        sample(Base64StandardAlphabet, {text("member", "n")}, "key:a"),
        sample(Base64Padding, {text("segment", "payload"), number("position", 86)}),
        sample(Base64Padding, {text("member", "x")}, "key:a"),
        sample(EmptyInput),
        sample(KeySetGiven, {number("keys", 4)}),
        sample(KeyGiven, {text("kind", "jwk")}),
        sample(KeyGiven, {text("kind", "private_pem")}),
        sample(KeyGiven, {text("kind", "certificate")}),
        sample(KeyGiven, {text("kind", "encrypted_key")}),
        sample(KeyGiven, {text("kind", "pkcs12")}),
        sample(KeyGiven, {text("kind", "private_der")}),
        sample(KeyGiven, {text("kind", "ssh_public")}),
        sample(OpaqueToken,
               {text("kind", "Pangea user token"), text("named", "a Pangea user token"), text("vendor", "Pangea"),
                text("remedy", "ask_issuer"), text("prefix", "ptu_"), number("length", 36)}),
        sample(OpaqueToken, {number("length", 64)}),
        sample(WrongSegmentCount, {number("segments", 2), number("length", 300), text("missing", "signature")}),
        sample(WrongSegmentCount, {number("segments", 4), number("length", 300), text("missing", "jwe_part")}),
        sample(WrongSegmentCount, {number("segments", 7), number("length", 300), text("missing", "none")}),
        sample(UnrecognizedText, {number("length", 12)}),
    };
    for (const std::string_view form :
         {"empty_word", "nothing", "variable", "template", "documentation", "masked", "file_name", "store_reference",
          "object", "pending", "function", "container", "byte_array", "format_error"}) {
        samples.push_back(
            sample(MissingValue, {text("form", std::string(form)), text("shown", "TOKEN"), text("language", "Go")}));
        samples.push_back(sample(MissingValue, {text("form", std::string(form))}));
    }
    for (const std::string_view remedy :
         {"ask_issuer", "use_with_vendor", "public_name", "read_in_framework", "other_format", "password",
          "container_login", "windows_login", "signed_request", "other_key", "unpack_file", "save_as_text",
          "read_answer", "follow_address", "copy_whole", "identifier"}) {
        samples.push_back(sample(UnrecognizedText, {text("kind", "PASETO token"), text("named", "a PASETO token"),
                                                    text("vendor", "PASETO"), text("remedy", std::string(remedy)),
                                                    text("detail", "no"), number("length", 120)}));
    }
    return samples;
}

std::vector<Finding> encodingSamples()
{
    using enum Code;
    return {
        sample(LookalikeCharacter, {number("position", 7), text("character", "U+0430"),
                                    text("name", "Cyrillic small letter a"), text("looks_like", "a")}),
        sample(Base64InvalidCharacter, {text("segment", "payload"), number("position", 11), text("character", "!")}),
        sample(Base64Truncated, {text("segment", "signature"), number("length", 85)}),
        sample(Base64NonCanonical, {text("segment", "signature"), text("found", "B"), text("canonical", "A")}),
        sample(HeaderNotJson, {text("reason", "unexpected_character"), number("position", 0)}),
        sample(HeaderNotObject, {text("found", "array")}),
        sample(PayloadNotJson, {text("reason", "bad_literal"), number("position", 0), number("length", 12)}),
        sample(PayloadNotJson, {text("reason", "not_an_object"), text("found", "string"), number("length", 12)}),
        sample(PayloadNotJson, {text("reason", "nested"), number("length", 300)}),
        sample(PayloadNotJson, {text("reason", "utf16"), number("position", 0), number("length", 300)}),
        sample(PayloadNotJson, {text("reason", "utf32"), number("position", 0), number("length", 300)}),
        sample(PayloadNotJson, {text("reason", "byte_order_mark"), number("position", 0), number("length", 300)}),
        sample(PayloadNotJson, {text("reason", "trailing_text"), number("position", 20), text("character", "x")}),
        sample(PayloadNotJson, {text("reason", "control_character"), number("position", 20)}),
        sample(PayloadNotJson, {text("reason", "unexpected_character"), number("position", 1), text("character", "'")}),
        sample(HeaderNotJson, {text("reason", "unexpected_character"), number("position", 9), text("character", "}")}),
        sample(InvalidUtf8, {text("segment", "payload"), number("position", 33)}),
        sample(DuplicateMember, {text("name", "aud"), text("pointer", "/aud")}),
        sample(DuplicateMember, {text("name", "keys"), text("pointer", "/keys"), text("in", "key_set")}, "keys"),
        sample(JsonTooDeep, {text("segment", "payload"), number("limit", 128)}),
    };
}

std::vector<Finding> headerSamples()
{
    using enum Code;
    return {
        sample(AlgMissing, {text("found", "absent")}),
        sample(AlgMissing, {text("found", "number")}),
        sample(AlgMissing, {text("found", "absent"), text("member", "enc")}),
        sample(AlgMissing, {text("found", "number"), text("member", "alg")}),
        sample(AlgMissing, {text("found", "empty"), text("member", "enc")}),
        sample(AlgNone, {text("alg", "nOnE")}),
        sample(AlgUnsupported, {text("alg", "ML-DSA-44"), number("registered", 1)}),
        sample(AlgUnsupported, {text("alg", "es256"), number("registered", 0)}),
        sample(AlgUnsupported, {text("alg", "A128CBC"), number("registered", 1), text("member", "enc")}),
        sample(AlgUnsupported, {text("alg", "DIR"), number("registered", 0), text("member", "alg")}),
        sample(AlgUnsupported, {text("alg", "md5"), number("registered", 0), text("member", "_sd_alg")}),
        sample(AlgNotAllowed, {text("alg", "HS256"), text("allowed", "ES256, RS256")}),
        sample(CritMalformed, {text("problem", "absent"), text("name", "exp")}),
        sample(CritMalformed, {text("problem", "not_array"), text("name", "")}),
        sample(CritMalformed, {text("problem", "b64"), text("name", "b64")}),
        sample(CritUnknown, {text("name", "urn:example:x")}),
        sample(TypeMismatch, {text("observed", "JWT"), text("expected", "at+jwt")}),
        sample(TypeMismatch, {text("observed", ""), text("expected", "at+jwt")}),
        sample(EncryptedToken, {text("alg", "RSA-OAEP"), text("enc", "A256GCM")}),
        sample(UnencodedPayload),
        sample(PayloadCompressed, {text("method", "DEF"), text("state", "inflated"), number("length", 300)}),
        sample(PayloadCompressed, {text("method", "DEF"), text("state", "limit"), number("limit", 250'000)}),
        sample(PayloadCompressed, {text("method", "DEF"), text("state", "damaged")}),
        sample(PayloadCompressed, {text("method", "DEF"), text("state", "not_json")}),
        sample(PayloadCompressed, {text("method", "GZIP"), text("state", "unknown_method")}),
        sample(KindUnknown, {text("type", "x+jwt")}),
        sample(UnencodedPayload, {text("problem", "signatures_disagree")}),
        sample(PayloadDetached),
        sample(PayloadGivenTwice, {number("same", 1), number("given", 12), number("inside", 12)}),
        sample(PayloadGivenTwice, {number("same", 0), number("given", 0), number("inside", 12)}),
        sample(HeaderUnprotected, {text("member", "alg"), text("value", "ES256")}),
        sample(HeaderUnprotected, {text("member", "kid"), text("value", "2026-10")}),
        sample(AlgMissing, {text("found", "unprotected")}),
        sample(AlgNotAllowed, {text("alg", "HS256"), text("allowed", "ES256, "), number("empty_entry", 1)}),
        sample(HeaderKeyIgnored, {text("member", "jwk"), number("in_key_set", 0)}),
        sample(HeaderKeyIgnored, {text("member", "jku"), number("in_key_set", 1)}),
    };
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
    using enum Code;
    const std::string rule = "OpenID Connect Back-Channel Logout 1.0, 2.4";
    std::vector<Finding> samples = {
        sample(NotExamined,
               {text("what", "signatures"), number("done", 300), number("total", 2000), number("limit", 300)}),
        sample(NotExamined, {text("what", "keys"), number("done", 4096), number("total", 9000)}),
        sample(NotExamined, {text("what", "disclosures"), number("done", 0), number("total", 10001)}),
        sample(NotExamined, {text("what", "findings"), number("done", 50), number("total", 9000)}),
        sample(NotExamined, {text("what", "modulus"), number("done", 0), number("total", 1)}),
        sample(NotExamined, {text("what", "rsa_keys"), number("done", 20), number("total", 100)}),
        sample(NotExamined, {text("what", "shared_primes"), number("done", 0), number("total", 150)}),
        sample(MemberRequired, {text("kind", "logout_token"), text("member", "payload.events"), text("rule", rule)}),
        sample(MemberRequired, {text("kind", "logout_token"), text("member", "payload.sub"), text("rule", rule),
                                text("otherwise", "payload.sid")}),
        sample(MemberWrongType,
               {text("member", "header.typ"), text("rule", "RFC 7515, 4.1.9"), text("found", "array"),
                text("expected", "string")},
               "header.typ"),
        sample(MemberWrongType, {text("kind", "dpop_proof"), text("member", "header.jwk"), text("found", "string"),
                                 text("expected", "object"), text("rule", rule)}),
        sample(MemberForbidden, {text("kind", "logout_token"), text("member", "payload.nonce"), text("rule", rule)}),
        sample(MemberInvalid, {text("kind", "logout_token"), text("member", "payload.events"), text("rule", rule),
                               text("observed", "text"), text("expected", "an object")}),
        sample(DisclosureUnreferenced,
               {number("place", 2), text("name", "given_name"), text("digest", "X9yH0Ajrdm1Oij")}),
        sample(DigestRepeated, {text("digest", "X9yH0Ajrdm1Oij")}),
        sample(BindingBroken, {text("edge", "sd_hash"), text("observed", "AAAA"), text("expected", "BBBB")}),
        sample(BindingBroken, {text("edge", "own_key"), text("observed", "AAAA"), text("expected", "BBBB")}),
        sample(MemberForbidden, {text("kind", "dpop_proof"), text("member", "header.jwk.d"), text("rule", rule)}),
        sample(BindingUnchecked, {text("kind", "dpop_proof"), text("missing", "rules")}),
    };
    for (const char *reason : {"base64", "json", "elements", "name", "name_taken", "not_selective"})
        samples.push_back(sample(DisclosureInvalid, {number("place", 0), text("reason", reason)}));
    for (const char *edge : {"status", "cnf.x5t#S256", "cnf.jkt"})
        samples.push_back(sample(BindingUnchecked, {text("edge", edge), text("missing", "proof")}));
    return samples;
}

std::vector<Finding> claimSamples()
{
    using enum Code;
    return {
        sample(ClaimWrongType, {text("claim", "exp"), text("found", "string"), text("expected", "number")}),
        sample(ClaimWrongType,
               {text("claim", "aud"), text("found", "object"), text("expected", "string or array of strings")}),
        sample(DateInMilliseconds, {text("claim", "exp"), text("value", "1795435200000"), number("meant", noon)}),
        sample(Expired, {number("exp", noon), number("now", noon + 251), number("ago", 251), number("leeway", 60)}),
        sample(NotYetValid,
               {number("nbf", noon), number("now", noon - 300), number("ahead", 300), number("leeway", 60)}),
        sample(IssuedInFuture,
               {number("iat", noon), number("now", noon - 300), number("ahead", 300), number("leeway", 60)}),
        sample(IssuerMismatch, {text("observed", "https://a.example/"), text("expected", "https://a.example"),
                                text("difference", "trailing_slash"), number("position", 17)}),
        sample(IssuerMismatch, {text("observed", "https://a.example/t1"), text("expected", "https://a.example/t2"),
                                text("difference", "other"), number("position", 19)}),
        sample(IssuerMissing, {text("expected", "https://a.example")}),
        sample(AudienceMismatch, {text("observed", "my-app, other"), text("expected", "your-app")}),
        sample(AudienceMismatch, {text("observed", "My-app"), text("expected", "my-app"), text("difference", "case")}),
        sample(AudienceMissing, {text("expected", "my-app")}),
        sample(SubjectMismatch, {text("observed", "pui_a"), text("expected", "pui_b")}),
        sample(SubjectMismatch, {text("expected", "pui_b")}),
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
        sample(AudienceMismatch, {text("observed", "app"), text("expected", "app, "), number("empty_entry", 1)}),
        sample(IssuerMismatch, {text("observed", "https://a.example/t1"), text("expected", "https://a.example/t2"),
                                text("difference", "other"), number("position", 19), number("from_keys", 1)}),
        sample(IssuerMissing, {text("expected", "https://a.example"), number("from_keys", 1)}),
        sample(LifetimeExcessive, {number("maximum", 3600)}),
        sample(LifetimeExcessive, {number("before_issue", true), number("maximum", 3600)}),
        sample(ClaimMissing, {text("claim", "sub"), text("found", "empty"), text("kind", "id_token"),
                              text("rule", "OpenID Connect Core 1.0, 2")}),
    };
}

/// Of a key binding, in the words for it.
std::vector<Finding> holderSamples()
{
    using enum Code;
    std::vector<Finding> samples;
    for (const Code code : {SignatureMissing, AudienceMismatch, BindingBroken, TypeMismatch})
        samples.push_back(sample(code, {text("part", "kb")}, "key_binding.payload"));
    samples.push_back(sample(BindingBroken, {text("edge", "cnf.jwk"), text("part", "kb")}, "key_binding.signature"));
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

} // namespace

std::vector<Finding> findingSamples()
{
    std::vector<Finding> all;
    for (auto group : {&textSamples, &encodingSamples, &headerSamples, &encryptionSamples, &keySamples,
                       &signatureSamples, &kindSamples, &claimSamples, &holderSamples, &keySetSamples}) {
        for (Finding &finding : group())
            all.push_back(std::move(finding));
    }
    return all;
}

} // namespace tokenscope
