// SPDX-License-Identifier: Apache-2.0
#include "inspect/decoding.h"

#include "base/base64url.h"
#include "base/utf8.h"
#include "inspect/compressed_payload.h"
#include "inspect/header_member.h"
#include "inspect/nested_token.h"
#include "inspect/payload_form.h"
#include "inspect/token_kind.h"

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
std::vector<std::size_t> wholeLengths(const Examination &examination, std::string_view name)
{
    if (name == "tag")
        return {16, 24, 32}; // RFC 7518, 5
    const std::string *named = name == "signature" ? headerText(examination.result, "alg") : nullptr;
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
bool isCutOff(const Examination &examination, std::string_view name, std::string_view segment)
{
    const Bytes bytes = base64url::decodeLenient(segment);
    if (name == "header" || name == "payload") {
        const auto document = json::parse(asText(bytes));
        return !document && (document.error().fault == json::Fault::UnexpectedEnd ||
                             document.error().fault == json::Fault::UnterminatedString);
    }
    const auto lengths = wholeLengths(examination, name);
    return !lengths.empty() && std::ranges::find(lengths, bytes.size()) == lengths.end() &&
           bytes.size() < std::ranges::max(lengths);
}

/// How many characters a part is short of, where it can have one length alone.
std::size_t missingCharacters(const Examination &examination, std::string_view name, std::string_view segment)
{
    const auto lengths = wholeLengths(examination, name);
    const std::size_t whole = lengths.size() == 1 ? (lengths.front() * 4 + 2) / 3 : 0;
    return whole > segment.size() ? whole - segment.size() : 0;
}

void reportEncoding(Examination &examination, std::string_view name, std::string_view segment,
                    const base64url::Error &error)
{
    const auto position = number("position", error.offset);
    const bool isOfEnd = error.fault == base64url::Fault::Truncated || error.fault == base64url::Fault::NonCanonical;
    if (isOfEnd && isCutOff(examination, name, segment)) {
        std::vector<Parameter> parameters = {text("segment", name), number("length", segment.size()),
                                             number("cut", true)};
        if (const std::size_t missing = missingCharacters(examination, name, segment); missing > 0)
            parameters.push_back(number("missing", missing));
        examination.error(Code::Base64Truncated, std::string(name), std::move(parameters));
        return;
    }
    switch (error.fault) {
    case base64url::Fault::StandardAlphabet:
        examination.error(Code::Base64StandardAlphabet, std::string(name),
                          {text("segment", name), text("character", characterAt(segment, error.offset)), position});
        break;
    case base64url::Fault::Padding:
        examination.error(Code::Base64Padding, std::string(name), {text("segment", name), position});
        break;
    case base64url::Fault::InvalidCharacter:
        examination.error(Code::Base64InvalidCharacter, std::string(name),
                          {text("segment", name), position, text("character", characterAt(segment, error.offset))});
        break;
    case base64url::Fault::Truncated:
        examination.error(Code::Base64Truncated, std::string(name),
                          {text("segment", name), number("length", segment.size())});
        break;
    case base64url::Fault::NonCanonical:
        examination.error(Code::Base64NonCanonical, std::string(name),
                          {text("segment", name), text("found", segment.substr(segment.size() - 1)),
                           text("canonical", std::string_view(canonical(segment)).substr(segment.size() - 1))});
        break;
    }
}

/// A segment may be faulty in two ways that users confuse: both alphabet and padding are told.
Bytes decodeSegment(Examination &examination, std::string_view name, std::string_view segment, bool &sound)
{
    auto bytes = base64url::decode(segment);
    if (bytes)
        return std::move(*bytes);
    sound = false;
    reportEncoding(examination, name, segment, bytes.error());
    const std::size_t padding = segment.find('=');
    const std::size_t standard = segment.find_first_of("+/");
    if (bytes.error().fault == base64url::Fault::StandardAlphabet && padding != std::string_view::npos)
        reportEncoding(examination, name, segment, {base64url::Fault::Padding, padding});
    else if (bytes.error().fault == base64url::Fault::Padding && standard != std::string_view::npos)
        reportEncoding(examination, name, segment, {base64url::Fault::StandardAlphabet, standard});
    return base64url::decodeLenient(segment);
}

std::string_view faultWord(json::Fault fault)
{
    switch (fault) {
    case json::Fault::Empty:
        return "empty";
    case json::Fault::ByteOrderMark:
        return "byte_order_mark";
    case json::Fault::InvalidUtf8:
        return "invalid_utf8";
    case json::Fault::TooDeep:
        return "too_deep";
    case json::Fault::ControlCharacter:
        return "control_character";
    case json::Fault::BadEscape:
        return "bad_escape";
    case json::Fault::BadNumber:
        return "bad_number";
    case json::Fault::BadLiteral:
        return "bad_literal";
    case json::Fault::UnterminatedString:
        return "unterminated_string";
    case json::Fault::UnexpectedEnd:
        return "unexpected_end";
    case json::Fault::UnexpectedCharacter:
        return "unexpected_character";
    case json::Fault::TrailingText:
        return "trailing_text";
    }
    return {};
}

/// Duplicates and lone surrogates in a document that parsed.
bool reportDocument(Examination &examination, std::string_view name, const json::Document &document)
{
    for (const json::Duplicate &duplicate : document.duplicates) {
        examination.error(Code::DuplicateMember, std::string(name) + duplicate.pointer,
                          {text("name", duplicate.name), text("pointer", duplicate.pointer)});
    }
    for (const std::string &pointer : document.loneSurrogates) {
        examination.error(Code::InvalidUtf8, std::string(name) + pointer,
                          {text("segment", name), text("pointer", pointer)});
    }
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

void reportParseError(Examination &examination, Code notJson, Severity severity, std::string_view name,
                      const json::ParseError &error, std::string_view document)
{
    const auto position = number("position", error.offset);
    const ObjectStart start = objectStart(document);
    if (start == ObjectStart::Utf16 || start == ObjectStart::Utf32) {
        examination.report(notJson, severity, std::string(name),
                           {text("reason", start == ObjectStart::Utf16 ? "utf16" : "utf32"), number("position", 0),
                            number("length", document.size())});
    } else if (error.fault == json::Fault::InvalidUtf8) {
        examination.error(Code::InvalidUtf8, std::string(name), {text("segment", name), position});
    } else if (error.fault == json::Fault::TooDeep) {
        examination.error(Code::JsonTooDeep, std::string(name),
                          {text("segment", name), number("limit", json::maximumDepth), position});
    } else {
        std::vector<Parameter> parameters = {text("reason", isForm(document) ? "form" : faultWord(error.fault)),
                                             position, number("length", document.size())};
        if (error.offset < document.size())
            parameters.push_back(text("character", characterAt(document, error.offset)));
        examination.report(notJson, severity, std::string(name), std::move(parameters));
    }
}

bool readHeader(Examination &examination, ByteView bytes, std::optional<jose::JoseHeader> &header)
{
    auto document = json::parse(asText(bytes));
    if (!document) {
        reportParseError(examination, Code::HeaderNotJson, Severity::Error, "header", document.error(), asText(bytes));
        return false;
    }
    examination.result.header = std::move(*document);
    const json::Document &kept = *examination.result.header;
    const json::Object *object = kept.root.asObject();
    if (!object) {
        examination.error(Code::HeaderNotObject, "header", {text("found", kept.root.typeName())});
        return false;
    }
    header.emplace(*object);
    return reportDocument(examination, "header", kept);
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

/// Whether something about the token or the expectations says that its payload has to be a claims set.
bool claimsToBeJwt(const Examination &examination)
{
    const Question &question = examination.question;
    return question.expectations.needClaims() || question.accessToken || !question.keys.issuers().empty() ||
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
        examination.error(Code::PayloadNotJson, "payload",
                          {text("reason", "nested"), number("length", examination.result.payloadBytes.size())});
}

/// A payload that is no JSON: which is an error where it should have been claims, or starts as if it were.
void reportNoJson(Examination &examination, Severity severity, const json::ParseError &error)
{
    const ByteView bytes = examination.result.payloadBytes;
    const ObjectStart start = objectStart(asText(bytes));
    // Bytes that never were text are no broken JSON.
    if (error.fault == json::Fault::InvalidUtf8 && severity == Severity::Note && start == ObjectStart::None) {
        examination.note(Code::PayloadNotJson, "payload", {text("reason", "binary"), number("length", bytes.size())});
        return;
    }
    reportParseError(examination, Code::PayloadNotJson, start == ObjectStart::None ? severity : Severity::Error,
                     "payload", error, asText(bytes));
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
    reportDocument(examination, "payload", *result.payload);
    if (const json::Object *object = root.asObject())
        result.claims.emplace(*object);
    else if (!examination.holdsToken)
        examination.report(Code::PayloadNotJson, severity, "payload",
                           {text("reason", "not_an_object"), text("found", root.typeName()),
                            number("length", result.payloadBytes.size())});
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
    examination.report(Code::PayloadGivenTwice, same ? Severity::Note : Severity::Error, "payload",
                       {number("same", same), number("given", given.size()), number("inside", inside.size())});
}

DecodedJws decodeJws(Examination &examination, const JwsTexts &texts, bool repairedText)
{
    DecodedJws jws;
    jws.parts = texts;
    jws.soundEncoding = !repairedText;
    const bool absent = texts.inJson && texts.header.empty();
    const Bytes header = decodeSegment(examination, "header", texts.header, jws.soundEncoding);
    jws.soundHeader = readHeader(examination, absent ? asBytes("{}") : ByteView(header), jws.header);

    const auto &detached = examination.question.detachedPayload;
    jws.payloadMissing = texts.payloadAbsent && !detached;
    if (texts.payloadAbsent && detached)
        examination.result.payloadBytes.assign(detached->begin(), detached->end());
    else if (jws.header && !jws.header->payloadIsEncoded())
        examination.result.payloadBytes.assign(asBytes(jws.parts.payload).begin(), asBytes(jws.parts.payload).end());
    else
        examination.result.payloadBytes = decodeSegment(examination, "payload", jws.parts.payload, jws.soundEncoding);
    if (detached && !texts.payloadAbsent)
        compareGivenPayload(examination, examination.result.payloadBytes);
    // A compact JWT has its claims in it; where they should be and are not, they are missing.
    if (!jws.payloadMissing || (!texts.inJson && claimsToBeJwt(examination)))
        readSignedPayload(examination);

    jws.signature = decodeSegment(examination, "signature", jws.parts.signature, jws.soundEncoding);
    return jws;
}

DecodedJwe decodeJwe(Examination &examination, const jose::JweTexts &texts, bool repairedText)
{
    DecodedJwe jwe;
    jwe.soundEncoding = !repairedText;
    const auto decode = [&](std::string_view name, std::string_view segment) {
        return decodeSegment(examination, name, segment, jwe.soundEncoding);
    };
    const bool absent = texts.inJson && texts.protectedHeader.empty();
    const Bytes header = decode("header", texts.protectedHeader);
    jwe.soundHeader = readHeader(examination, absent ? asBytes("{}") : ByteView(header), jwe.header);
    for (const jose::JweRecipient &recipient : texts.recipients)
        jwe.encryptedKeys.push_back(decode("encrypted_key", recipient.encryptedKey));
    jwe.iv = decode("initialization_vector", texts.iv);
    jwe.ciphertext = decode("ciphertext", texts.ciphertext);
    jwe.tag = decode("tag", texts.tag);
    if (texts.additionalData)
        decode("aad", *texts.additionalData);
    jwe.authenticatedText = texts.authenticatedText();
    return jwe;
}

} // namespace tokenscope::inspect
