// SPDX-License-Identifier: Apache-2.0
#include "inspect/form/decoding.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "crypto/digest.h"
#include "inspect/findings/json_place.h"
#include "inspect/form/compressed_payload.h"
#include "inspect/form/payload_form.h"
#include "inspect/form/segment_decoding.h"
#include "inspect/form/tokens_inside.h"
#include "inspect/header/header_member.h"
#include "inspect/kinds/token_kind.h"
#include "jose/media_type.h"
#include "json/document.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

/// Duplicates and lone surrogates in a document that parsed.
bool reportDocument(InspectionDraft &draft, TokenPart part, const json::Document &document)
{
    const std::string place(nameOf(part));
    for (const json::Duplicate &duplicate : document.duplicates)
        draft.report(found::DuplicateMember{duplicate.name, duplicate.pointer}, place + duplicate.pointer);
    for (const std::string &pointer : document.loneSurrogates)
        draft.report(found::LoneSurrogate{part, pointer}, place + pointer);
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
           std::ranges::all_of(start.substr(0, mark),
                               [](char c) { return ascii::isLetterOrDigit(c) || c == '_' || c == '-'; });
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

void reportNotJson(InspectionDraft &draft, TokenPart part, Severity severity, found::PayloadNotJson fact)
{
    if (part == TokenPart::Payload) {
        draft.report(std::move(fact), severity, "payload");
    } else {
        draft.report(found::HeaderNotJson{fact.reason, fact.position, fact.length, std::move(fact.character),
                                          std::move(fact.excerpt), std::move(fact.member), fact.slip},
                     "header");
    }
}

void setPlace(found::PayloadNotJson &fact, JsonPlace place)
{
    if (!place.excerpt.empty())
        fact.excerpt = std::move(place.excerpt);
    fact.member = std::move(place.name);
    fact.slip = place.slip;
}

void reportParseError(InspectionDraft &draft, TokenPart part, Severity severity, const json::ParseError &error,
                      std::string_view document)
{
    const ObjectStart start = objectStart(document);
    const std::string where(nameOf(part));
    if (start == ObjectStart::Utf16 || start == ObjectStart::Utf32) {
        const WideText width = start == ObjectStart::Utf16 ? WideText::Utf16 : WideText::Utf32;
        reportNotJson(draft, part, severity, {width, 0, document.size(), {}});
    } else if (error.fault == json::Fault::InvalidUtf8) {
        draft.report(found::InvalidUtf8{part, error.offset}, where);
    } else if (error.fault == json::Fault::TooDeep) {
        draft.report(found::JsonTooDeep{part, json::maximumDepth, error.offset}, where);
    } else {
        const auto syntax = otherSyntax(document);
        const JsonBreak reason = syntax ? JsonBreak(*syntax) : JsonBreak(error.fault);
        found::PayloadNotJson fact{reason, error.offset, document.size(), {}};
        if (error.offset < document.size())
            fact.character = characterAt(document, error.offset);
        if (std::holds_alternative<json::Fault>(reason) && start == ObjectStart::Plain)
            setPlace(fact, placeOfFault(document, error));
        reportNotJson(draft, part, severity, std::move(fact));
    }
}

/// Whether all letters of a token are small, or all capitals: of so many, chance leaves that to no token.
std::optional<OtherSyntax> changedCase(std::string_view header)
{
    constexpr std::size_t fewest = 20;
    const auto small = std::size_t(std::ranges::count_if(header, ascii::isSmall));
    const auto capitals = std::size_t(std::ranges::count_if(header, ascii::isCapital));
    if (small >= fewest && capitals == 0)
        return OtherSyntax::SmallLetters;
    return capitals >= fewest && small == 0 ? std::optional(OtherSyntax::CapitalLetters) : std::nullopt;
}

/// Reports letters that were all made small or all made capitals. What base64 they are then says nothing of the token.
bool hasLostItsCase(InspectionDraft &draft, std::string_view header)
{
    const auto changed = changedCase(header);
    if (changed)
        reportNotJson(draft, TokenPart::Header, Severity::Error, {*changed, 0, header.size(), {}});
    return changed.has_value();
}

bool readHeader(InspectionDraft &draft, ByteView bytes, std::optional<jose::JoseHeader> &header)
{
    auto document = json::parse(asText(bytes));
    if (!document) {
        reportParseError(draft, TokenPart::Header, Severity::Error, document.error(), asText(bytes));
        return false;
    }
    draft.result.header = std::move(*document);
    const json::Document &kept = *draft.result.header;
    const json::Object *object = kept.root.asObject();
    if (!object) {
        draft.report(found::HeaderNotObject{kept.root.type()}, "header");
        return false;
    }
    header.emplace(*object);
    return reportDocument(draft, TokenPart::Header, kept);
}

/// Whether the token says of itself that its payload is a claims set.
bool isNamedJwt(const InspectionDraft &draft)
{
    const std::string *content = headerText(draft.result, "cty");
    if (content && jose::sameMediaType(jose::bareMediaType(*content), "JWT"))
        return true;
    const std::string *type = headerText(draft.result, "typ");
    return type && (jose::namesJwt(jose::bareMediaType(*type)) || findKindOfType(*type));
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
bool claimsToBeJwt(const InspectionDraft &draft)
{
    const Question &question = draft.question;
    return expectsClaims(question.expectations) || question.accessToken || !question.keys.issuers().empty() ||
           draft.presentation || isNamedJwt(draft);
}

/// What the type, or the text behind the token, says this is has claims of its own: a token inside has them not for it.
void demandOwnClaims(InspectionDraft &draft)
{
    if (draft.result.decryption)
        return; // encryption is but a wrapping
    const std::string *type = headerText(draft.result, "typ");
    const bool isExplicit =
        type && (findKindOfType(*type) || endsWithType(*type, "+jwt") || endsWithType(*type, "+sd-jwt"));
    if (draft.presentation || isExplicit)
        draft.report(found::PayloadIsToken{draft.result.payloadBytes.size()}, "payload");
}

/// A payload that is no JSON: which is an error where it should have been claims, or starts as if it were.
void reportNoJson(InspectionDraft &draft, Severity severity, const json::ParseError &error)
{
    const ByteView bytes = draft.result.payloadBytes;
    const ObjectStart start = objectStart(asText(bytes));
    // Bytes that never were text are no broken JSON.
    if (error.fault == json::Fault::InvalidUtf8 && severity == Severity::Note && start == ObjectStart::None) {
        draft.report(found::PayloadBinary{bytes.size()}, "payload");
        return;
    }
    reportParseError(draft, TokenPart::Payload, start == ObjectStart::None ? severity : Severity::Error, error,
                     asText(bytes));
}

/// Whether a claim has the SHA-256 of the message’s body, in hexadecimal digits or base64, as senders of webhooks and
/// clients of APIs write it: Plaid, Vonage and MessageBird, Fireblocks.
bool hasDigestOf(ByteView body, ByteView claims)
{
    constexpr std::array<std::string_view, 5> names = {"request_body_sha256", "payload_hash", "bodyHash", "body_hash",
                                                       "body_sha256"};
    const auto document = json::parse(asText(claims));
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const Bytes digest = crypto::sha256(body);
    return object && std::ranges::any_of(names, [&](std::string_view name) {
               const json::Value *value = object->find(name);
               const std::string *text = value ? value->asString() : nullptr;
               return text && (hex::decode(*text) == digest || *text == base64url::encode(digest) ||
                               *text == base64url::encodeStandard(digest));
           });
}

} // namespace

void readPayload(InspectionDraft &draft)
{
    Inspection &result = draft.result;
    if (payloadIsToken(result)) {
        draft.holdsToken = true;
        demandOwnClaims(draft);
        return;
    }
    const Severity severity = claimsToBeJwt(draft) ? Severity::Error : Severity::Note;
    auto document = json::parse(asText(result.payloadBytes));
    if (!document) {
        reportNoJson(draft, severity, document.error());
        leaveTokensUnread(draft, nullptr);
        return;
    }
    draft.holdsToken = findTokensInside(draft, document->root);
    leaveTokensUnread(draft, &document->root);
    if (draft.holdsToken && !(document->root.asObject() && !draft.tokensInside.empty()))
        demandOwnClaims(draft);
    if (draft.holdsToken && draft.tokensInside.empty())
        return; // all of it is one
    result.payload = std::move(*document);
    const json::Value &root = result.payload->root;
    reportDocument(draft, TokenPart::Payload, *result.payload);
    if (const json::Object *object = root.asObject())
        result.claims.emplace(*object);
    else if (!draft.holdsToken)
        draft.report(found::PayloadNotObject{root.type(), result.payloadBytes.size()}, severity, "payload");
}

void readSignedPayload(InspectionDraft &draft)
{
    const bool isInflated = inflatePayload(draft);
    readPayload(draft);
    if (isInflated)
        reportInflated(draft);
}

void compareGivenPayload(InspectionDraft &draft, ByteView inside)
{
    const ByteView given = *draft.question.detachedPayload;
    if (hasDigestOf(given, inside))
        return;
    const bool same = std::ranges::equal(given, inside);
    draft.report(found::PayloadGivenTwice{same, given.size(), inside.size()}, same ? Severity::Note : Severity::Error,
                 "payload");
}

DecodedJws decodeJws(InspectionDraft &draft, const JwsTexts &texts, bool repairedText)
{
    DecodedJws jws;
    jws.parts = texts;
    jws.soundEncoding = !repairedText;
    if (hasLostItsCase(draft, texts.header)) {
        jws.soundHeader = jws.soundEncoding = false;
        draft.result.payloadBytes = base64url::decodeLenient(texts.payload);
        return jws;
    }
    const bool absent = texts.inJson && texts.header.empty();
    const Bytes header = decodeSegment(draft, TokenPart::Header, texts.header, jws.soundEncoding);
    jws.soundHeader = readHeader(draft, absent ? asBytes("{}") : ByteView(header), jws.header);

    const auto &detached = draft.question.detachedPayload;
    jws.payloadMissing = texts.payloadAbsent && !detached;
    if (texts.payloadAbsent && detached)
        draft.result.payloadBytes.assign(detached->begin(), detached->end());
    else if (jws.header && !jws.header->payloadIsEncoded())
        draft.result.payloadBytes.assign(asBytes(jws.parts.payload).begin(), asBytes(jws.parts.payload).end());
    else
        draft.result.payloadBytes = decodeSegment(draft, TokenPart::Payload, jws.parts.payload, jws.soundEncoding);
    if (detached && !texts.payloadAbsent)
        compareGivenPayload(draft, draft.result.payloadBytes);
    // A compact JWT has its claims in it; where they should be and are not, they are missing.
    if (!jws.payloadMissing || (!texts.inJson && claimsToBeJwt(draft)))
        readSignedPayload(draft);

    jws.signature = decodeSegment(draft, TokenPart::Signature, jws.parts.signature, jws.soundEncoding);
    return jws;
}

DecodedJwe decodeJwe(InspectionDraft &draft, const jose::JweTexts &texts, bool repairedText)
{
    DecodedJwe jwe;
    jwe.soundEncoding = !repairedText;
    const auto decode = [&](TokenPart part, std::string_view segment) {
        return decodeSegment(draft, part, segment, jwe.soundEncoding);
    };
    if (hasLostItsCase(draft, texts.protectedHeader)) {
        jwe.soundHeader = jwe.soundEncoding = false;
        return jwe;
    }
    const bool absent = texts.inJson && texts.protectedHeader.empty();
    const Bytes header = decode(TokenPart::Header, texts.protectedHeader);
    jwe.soundHeader = readHeader(draft, absent ? asBytes("{}") : ByteView(header), jwe.header);
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
