// SPDX-License-Identifier: Apache-2.0
#include "inspect/form/decoding.h"

#include "base/base64url.h"
#include "base/utf8.h"
#include "inspect/form/compressed_payload.h"
#include "inspect/form/json_place.h"
#include "inspect/form/payload_form.h"
#include "inspect/form/tokens_inside.h"
#include "inspect/header/header_member.h"
#include "inspect/kinds/token_kind.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// The text of the character at an offset, for naming it.
std::string_view characterAt(std::string_view text, std::size_t offset)
{
    return text.substr(offset, utf8::step(text.substr(offset)).length);
}

/// The text that encodes the same bytes without stray bits.
std::string canonical(std::string_view segment)
{
    return base64url::encode(base64url::decodeLenient(segment));
}

/// In bytes, those that a whole part may have where its algorithm tells; nothing where it does not.
std::vector<std::size_t> wholeLengths(const Examination &examination, TokenPart part)
{
    if (part == TokenPart::Tag)
        return {16, 24, 32}; // RFC 7518, 5
    const std::string *named = part == TokenPart::Signature ? headerText(examination.result, "alg") : nullptr;
    const auto *algorithm = named ? crypto::findSignatureAlgorithm(*named) : nullptr;
    if (!algorithm)
        return {};
    std::vector<std::size_t> lengths;
    for (const KeySource &source : examination.question.keys.current) {
        if (!source.keys)
            continue;
        for (const jose::Jwk &key : source.keys->keys()) {
            if (key.key() && !key.isSymmetric() && crypto::fits(*algorithm, *key.key()))
                lengths.push_back(key.key()->signatureLength());
        }
    }
    if (!lengths.empty())
        return lengths;
    switch (algorithm->family) {
    case crypto::Family::Hmac:
        return {crypto::digestLength(algorithm->digest)};
    case crypto::Family::Ecdsa:
        return {2 * crypto::curveLength(*algorithm->curve)};
    case crypto::Family::EdDsa:
        return {64, 114};
    case crypto::Family::MlDsa: // FIPS 204, table 2
        return {2420, 3309, 4627};
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return {128, 256, 384, 512};
    }
    return {};
}

/// A part whose end was lost: shorter than any that is whole, or JSON that breaks off. What stray bits its last
/// character then has says nothing.
bool isCutOff(const Examination &examination, TokenPart part, std::string_view segment)
{
    const Bytes bytes = base64url::decodeLenient(segment);
    if (part == TokenPart::Header || part == TokenPart::Payload) {
        const auto document = json::parse(asText(bytes));
        return !document && (document.error().fault == json::Fault::UnexpectedEnd ||
                             document.error().fault == json::Fault::UnterminatedString);
    }
    const auto lengths = wholeLengths(examination, part);
    return !lengths.empty() && std::ranges::find(lengths, bytes.size()) == lengths.end() &&
           bytes.size() < std::ranges::max(lengths);
}

/// How many characters a part is short of, where it can have one length alone.
std::size_t missingCharacters(const Examination &examination, TokenPart part, std::string_view segment)
{
    const auto lengths = wholeLengths(examination, part);
    const std::size_t whole = lengths.size() == 1 ? (lengths.front() * 4 + 2) / 3 : 0;
    return whole > segment.size() ? whole - segment.size() : 0;
}

void reportEncoding(Examination &examination, TokenPart part, std::string_view segment, const base64url::Error &error)
{
    const std::string where(nameOf(part));
    const bool isOfEnd = error.fault == base64url::Fault::Truncated || error.fault == base64url::Fault::NonCanonical;
    if (isOfEnd && isCutOff(examination, part, segment)) {
        found::PartCutOff cut{part, segment.size(), {}};
        if (const std::size_t missing = missingCharacters(examination, part, segment); missing > 0)
            cut.missing = missing;
        examination.report(cut, where);
        return;
    }
    switch (error.fault) {
    case base64url::Fault::StandardAlphabet:
        examination.report(found::StandardAlphabet{part, std::string(characterAt(segment, error.offset)), error.offset},
                           where);
        break;
    case base64url::Fault::Padding:
        examination.report(found::Padding{part, error.offset}, where);
        break;
    case base64url::Fault::InvalidCharacter:
        examination.report(found::InvalidCharacter{part, error.offset, std::string(characterAt(segment, error.offset))},
                           where);
        break;
    case base64url::Fault::Truncated:
        examination.report(found::TruncatedPart{part, segment.size()}, where);
        break;
    case base64url::Fault::NonCanonical:
        examination.report(found::NonCanonicalEnd{part, std::string(segment.substr(segment.size() - 1)),
                                                  canonical(segment).substr(segment.size() - 1)},
                           where);
        break;
    }
}

/// A segment may be faulty in two ways that users confuse: both alphabet and padding are told.
Bytes decodeSegment(Examination &examination, TokenPart part, std::string_view segment, bool &sound)
{
    auto bytes = base64url::decode(segment);
    if (bytes)
        return std::move(*bytes);
    sound = false;
    reportEncoding(examination, part, segment, bytes.error());
    const std::size_t padding = segment.find('=');
    const std::size_t standard = segment.find_first_of("+/");
    if (bytes.error().fault == base64url::Fault::StandardAlphabet && padding != std::string_view::npos)
        reportEncoding(examination, part, segment, {base64url::Fault::Padding, padding});
    else if (bytes.error().fault == base64url::Fault::Padding && standard != std::string_view::npos)
        reportEncoding(examination, part, segment, {base64url::Fault::StandardAlphabet, standard});
    return base64url::decodeLenient(segment);
}

/// Duplicates and lone surrogates in a document that parsed.
bool reportDocument(Examination &examination, TokenPart part, const json::Document &document)
{
    const std::string place(nameOf(part));
    for (const json::Duplicate &duplicate : document.duplicates)
        examination.report(found::DuplicateMember{duplicate.name, duplicate.pointer}, place + duplicate.pointer);
    for (const std::string &pointer : document.loneSurrogates)
        examination.report(found::LoneSurrogate{part, pointer}, place + pointer);
    return document.duplicates.empty() && document.loneSurrogates.empty();
}

/// `alg=ES256&typ=JWT`: form fields, as an address or a form has them.
bool isForm(std::string_view document)
{
    constexpr std::size_t looked = 4096;
    const std::string_view start = document.substr(0, looked);
    const std::size_t mark = start.find('=');
    return mark != std::string_view::npos && mark > 0 &&
           start.find_first_of("{}[]\"<> \t\r\n") == std::string_view::npos &&
           std::ranges::all_of(start.substr(0, mark), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                      c == '-';
           });
}

std::optional<OtherSyntax> otherSyntax(std::string_view document)
{
    if (document.empty())
        return OtherSyntax::Nothing;
    if (document.starts_with("\x1F\x8B"))
        return OtherSyntax::Compressed;
    if (document.starts_with('<'))
        return OtherSyntax::Markup;
    if (document.starts_with("ey") && json::parse(asText(base64url::decodeLenient(document))))
        return OtherSyntax::Base64Again;
    return isForm(document) ? std::optional(OtherSyntax::FormFields) : std::nullopt;
}

void reportNotJson(Examination &examination, TokenPart part, Severity severity, found::PayloadNotJson fact)
{
    if (part == TokenPart::Payload) {
        examination.report(std::move(fact), severity, "payload");
    } else {
        examination.report(found::HeaderNotJson{fact.reason, fact.position, fact.length, std::move(fact.character),
                                                std::move(fact.excerpt), std::move(fact.member), fact.slip},
                           "header");
    }
}

void tellPlace(found::PayloadNotJson &fact, JsonPlace place)
{
    if (!place.excerpt.empty())
        fact.excerpt = std::move(place.excerpt);
    fact.member = std::move(place.name);
    fact.slip = place.slip;
}

void reportParseError(Examination &examination, TokenPart part, Severity severity, const json::ParseError &error,
                      std::string_view document)
{
    const ObjectStart start = objectStart(document);
    const std::string where(nameOf(part));
    if (start == ObjectStart::Utf16 || start == ObjectStart::Utf32) {
        const WideText width = start == ObjectStart::Utf16 ? WideText::Utf16 : WideText::Utf32;
        reportNotJson(examination, part, severity, {width, 0, document.size(), {}});
    } else if (error.fault == json::Fault::InvalidUtf8) {
        examination.report(found::InvalidUtf8{part, error.offset}, where);
    } else if (error.fault == json::Fault::TooDeep) {
        examination.report(found::JsonTooDeep{part, json::maximumDepth, error.offset}, where);
    } else {
        const auto syntax = otherSyntax(document);
        const JsonBreak reason = syntax ? JsonBreak(*syntax) : JsonBreak(error.fault);
        found::PayloadNotJson fact{reason, error.offset, document.size(), {}};
        if (error.offset < document.size())
            fact.character = characterAt(document, error.offset);
        if (std::holds_alternative<json::Fault>(reason) && start == ObjectStart::Plain)
            tellPlace(fact, placeOfFault(document, error));
        reportNotJson(examination, part, severity, std::move(fact));
    }
}

/// Whether all letters of a token are small, or all capitals: of so many, chance leaves that to no token.
std::optional<OtherSyntax> changedCase(std::string_view header)
{
    constexpr std::size_t fewest = 20;
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto small = std::size_t(std::ranges::count_if(header, isSmall));
    const auto capitals = std::size_t(std::ranges::count_if(header, isCapital));
    if (small >= fewest && capitals == 0)
        return OtherSyntax::SmallLetters;
    return capitals >= fewest && small == 0 ? std::optional(OtherSyntax::CapitalLetters) : std::nullopt;
}

bool readHeader(Examination &examination, std::string_view segment, ByteView bytes,
                std::optional<jose::JoseHeader> &header)
{
    auto document = json::parse(asText(bytes));
    if (!document) {
        if (const auto changed = changedCase(segment)) {
            reportNotJson(examination, TokenPart::Header, Severity::Error,
                          {*changed, document.error().offset, bytes.size(), {}});
            return false;
        }
        reportParseError(examination, TokenPart::Header, Severity::Error, document.error(), asText(bytes));
        return false;
    }
    examination.result.header = std::move(*document);
    const json::Document &kept = *examination.result.header;
    const json::Object *object = kept.root.asObject();
    if (!object) {
        examination.report(found::HeaderNotObject{kept.root.type()}, "header");
        return false;
    }
    header.emplace(*object);
    return reportDocument(examination, TokenPart::Header, kept);
}

/// Whether the token says of itself that its payload is a claims set.
bool isNamedJwt(const Examination &examination)
{
    const std::string *content = headerText(examination.result, "cty");
    if (content && jose::sameMediaType(bareMediaType(*content), "JWT"))
        return true;
    const std::string *type = headerText(examination.result, "typ");
    return type && (jose::namesJwt(bareMediaType(*type)) || findKindOfType(*type));
}

/// Whether what is expected is about claims. Some kinds of token have a payload of any sort.
bool expectsClaims(const Expectations &expected)
{
    const TokenKind *kind = expected.kind ? findKind(expected.kind->text) : nullptr;
    if (!kind || std::ranges::find(kind->silent, Code::PayloadNotJson) == kind->silent.end())
        return expected.needClaims();
    Expectations others = expected;
    others.kind.reset();
    return others.needClaims();
}

/// Whether something about the token or the expectations says that its payload has to be a claims set.
bool claimsToBeJwt(const Examination &examination)
{
    const Question &question = examination.question;
    return expectsClaims(question.expectations) || question.accessToken || !question.keys.issuers().empty() ||
           examination.presentation || isNamedJwt(examination);
}

/// What the type, or the text behind the token, says this is has claims of its own: a token inside has them not for it.
void demandOwnClaims(Examination &examination)
{
    if (examination.result.decryption)
        return; // encryption is but a wrapping
    const std::string *type = headerText(examination.result, "typ");
    const bool isExplicit =
        type && (findKindOfType(*type) || endsWithType(*type, "+jwt") || endsWithType(*type, "+sd-jwt"));
    if (examination.presentation || isExplicit)
        examination.report(found::PayloadIsToken{examination.result.payloadBytes.size()}, "payload");
}

/// A payload that is no JSON: which is an error where it should have been claims, or starts as if it were.
void reportNoJson(Examination &examination, Severity severity, const json::ParseError &error)
{
    const ByteView bytes = examination.result.payloadBytes;
    const ObjectStart start = objectStart(asText(bytes));
    // Bytes that never were text are no broken JSON.
    if (error.fault == json::Fault::InvalidUtf8 && severity == Severity::Note && start == ObjectStart::None) {
        examination.report(found::PayloadBinary{bytes.size()}, "payload");
        return;
    }
    reportParseError(examination, TokenPart::Payload, start == ObjectStart::None ? severity : Severity::Error, error,
                     asText(bytes));
}

} // namespace

void readPayload(Examination &examination)
{
    Inspection &result = examination.result;
    if (payloadIsToken(result)) {
        examination.holdsToken = true;
        demandOwnClaims(examination);
        return;
    }
    const Severity severity = claimsToBeJwt(examination) ? Severity::Error : Severity::Note;
    auto document = json::parse(asText(result.payloadBytes));
    if (!document) {
        reportNoJson(examination, severity, document.error());
        leaveTokensUnread(examination, nullptr);
        return;
    }
    examination.holdsToken = findTokensInside(examination, document->root);
    leaveTokensUnread(examination, &document->root);
    if (examination.holdsToken && !(document->root.asObject() && !examination.tokensInside.empty()))
        demandOwnClaims(examination);
    if (examination.holdsToken && examination.tokensInside.empty())
        return; // all of it is one
    result.payload = std::move(*document);
    const json::Value &root = result.payload->root;
    reportDocument(examination, TokenPart::Payload, *result.payload);
    if (const json::Object *object = root.asObject())
        result.claims.emplace(*object);
    else if (!examination.holdsToken)
        examination.report(found::PayloadNotObject{root.type(), result.payloadBytes.size()}, severity, "payload");
}

void readSignedPayload(Examination &examination)
{
    const bool isInflated = inflatePayload(examination);
    readPayload(examination);
    if (isInflated)
        reportInflated(examination);
}

void compareGivenPayload(Examination &examination, ByteView inside)
{
    const ByteView given = *examination.question.detachedPayload;
    const bool same = std::ranges::equal(given, inside);
    examination.report(found::PayloadGivenTwice{same, given.size(), inside.size()},
                       same ? Severity::Note : Severity::Error, "payload");
}

DecodedJws decodeJws(Examination &examination, const JwsTexts &texts, bool repairedText)
{
    DecodedJws jws;
    jws.parts = texts;
    jws.soundEncoding = !repairedText;
    const bool absent = texts.inJson && texts.header.empty();
    const Bytes header = decodeSegment(examination, TokenPart::Header, texts.header, jws.soundEncoding);
    jws.soundHeader = readHeader(examination, texts.header, absent ? asBytes("{}") : ByteView(header), jws.header);

    const auto &detached = examination.question.detachedPayload;
    jws.payloadMissing = texts.payloadAbsent && !detached;
    if (texts.payloadAbsent && detached)
        examination.result.payloadBytes.assign(detached->begin(), detached->end());
    else if (jws.header && !jws.header->payloadIsEncoded())
        examination.result.payloadBytes.assign(asBytes(jws.parts.payload).begin(), asBytes(jws.parts.payload).end());
    else
        examination.result.payloadBytes =
            decodeSegment(examination, TokenPart::Payload, jws.parts.payload, jws.soundEncoding);
    if (detached && !texts.payloadAbsent)
        compareGivenPayload(examination, examination.result.payloadBytes);
    // A compact JWT has its claims in it; where they should be and are not, they are missing.
    if (!jws.payloadMissing || (!texts.inJson && claimsToBeJwt(examination)))
        readSignedPayload(examination);

    jws.signature = decodeSegment(examination, TokenPart::Signature, jws.parts.signature, jws.soundEncoding);
    return jws;
}

DecodedJwe decodeJwe(Examination &examination, const jose::JweTexts &texts, bool repairedText)
{
    DecodedJwe jwe;
    jwe.soundEncoding = !repairedText;
    const auto decode = [&](TokenPart part, std::string_view segment) {
        return decodeSegment(examination, part, segment, jwe.soundEncoding);
    };
    const bool absent = texts.inJson && texts.protectedHeader.empty();
    const Bytes header = decode(TokenPart::Header, texts.protectedHeader);
    jwe.soundHeader =
        readHeader(examination, texts.protectedHeader, absent ? asBytes("{}") : ByteView(header), jwe.header);
    for (const jose::JweRecipient &recipient : texts.recipients)
        jwe.encryptedKeys.push_back(decode(TokenPart::EncryptedKey, recipient.encryptedKey));
    jwe.iv = decode(TokenPart::InitializationVector, texts.iv);
    jwe.ciphertext = decode(TokenPart::Ciphertext, texts.ciphertext);
    jwe.tag = decode(TokenPart::Tag, texts.tag);
    if (texts.additionalData)
        decode(TokenPart::AdditionalData, *texts.additionalData);
    jwe.authenticatedText = texts.authenticatedText();
    return jwe;
}

} // namespace tokenscope::inspect
