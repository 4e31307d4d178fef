// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/kind_recognition.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/whitespace.h"
#include "inspect/header/header_member.h"
#include "inspect/law/mark_index.h"
#include "inspect/law/member_path.h"
#include "inspect/law/text_rules.h"
#include "inspect/law/value_rules.h"
#include "inspect/law/web_push.h"
#include "jose/jose_header.h"
#include "jose/media_type.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

bool isDigits(const json::Value &value)
{
    if (const json::Number *number = value.asNumber())
        return number->toInteger().has_value();
    const std::string *text = value.asString();
    return text && !text->empty() && std::ranges::all_of(*text, ascii::isDigit);
}

bool fitsText(std::string_view text, const Trait &trait)
{
    switch (trait.match) {
    case Match::Equals:
        return text == trait.value;
    case Match::StartsWith:
        return text.starts_with(trait.value);
    case Match::EndsWith:
        return text.ends_with(trait.value);
    case Match::Contains:
        return text.contains(trait.value);
    case Match::TeamId:
        return isTextOf(text, Allowed::AppleTeamId);
    case Match::There:
    case Match::Digits:
    case Match::SameAs:
    case Match::AddsDigest:
    case Match::HasMember:
    case Match::Absent:
    case Match::IsList:
        break;
    }
    return false;
}

bool hasMember(const json::Value &value, std::string_view start)
{
    const json::Object *object = value.asObject();
    return object && std::ranges::any_of(object->members(), [start](const json::Member &member) {
               return member.name.starts_with(start);
           });
}

/// `ACCOUNT.USER.SHA256:` and a digest behind `ACCOUNT.USER`, with whatever is between them.
bool addsDigest(const json::Value &value, const json::Value *other)
{
    constexpr std::size_t withoutPadding = 43;
    const std::string *text = value.asString();
    const std::string *start = other ? other->asString() : nullptr;
    if (!text || !start || start->empty() || !text->starts_with(*start))
        return false;
    std::string_view digest = std::string_view(*text).substr(start->size());
    if (digest.ends_with('='))
        digest.remove_suffix(1);
    if (digest.size() <= withoutPadding)
        return false;
    const char before = digest[digest.size() - withoutPadding - 1];
    const auto bytes = base64url::decodeLenient(digest.substr(digest.size() - withoutPadding));
    return (before == '.' || before == ':') && bytes.size() == 32;
}

bool listContains(const json::Value &value, const Trait &trait)
{
    return value.asArray() && std::ranges::any_of(*value.asArray(), [&trait](const json::Value &entry) {
               return entry.asString() && fitsText(*entry.asString(), trait);
           });
}

/// `value`: what the trait's path leads to; null if there is nothing.
bool holdsTrait(const Inspection &inspection, const Trait &trait, const json::Value *value)
{
    if (!value)
        return trait.match == Match::Absent;
    switch (trait.match) {
    case Match::There:
        return true;
    case Match::Absent:
        return false;
    case Match::Digits:
        return isDigits(*value);
    case Match::SameAs: {
        const json::Value *other = valueAt(inspection, trait.value);
        return other && *other == *value;
    }
    case Match::AddsDigest:
        return addsDigest(*value, valueAt(inspection, trait.value));
    case Match::HasMember:
        return hasMember(*value, trait.value);
    case Match::IsList:
        return value->asArray() != nullptr;
    case Match::Equals:
    case Match::StartsWith:
    case Match::EndsWith:
    case Match::Contains:
    case Match::TeamId:
        return listContains(*value, trait) || (value->asString() && fitsText(*value->asString(), trait));
    }
    return false;
}

bool holdsTrait(const Inspection &inspection, const Trait &trait)
{
    return holdsTrait(inspection, trait, valueAt(inspection, trait.path));
}

/// The traits of a mark; the rest of its array is unused.
std::span<const Trait> traitsOf(const Mark &mark)
{
    const auto end = std::ranges::find(mark.traits, std::string_view(), &Trait::path);
    return {mark.traits.begin(), end};
}

bool holdsMark(const Inspection &inspection, const KindMark &possible)
{
    const auto traits = traitsOf(*possible.mark);
    const bool holdsFirst = possible.value ? holdsTrait(inspection, traits.front(), possible.value)
                                           : holdsTrait(inspection, traits.front());
    return holdsFirst && std::ranges::all_of(traits.subspan(1), [&inspection](const Trait &trait) {
               return holdsTrait(inspection, trait);
           });
}

/// What a health card's QR code says.
bool isHealthCode(std::string_view text)
{
    constexpr std::string_view scheme = "shc:/";
    text.remove_prefix(std::min(text.find_first_not_of(ascii::jsonWhitespace), text.size()));
    return ascii::startsWith(text, scheme);
}

/// What an ACME request holds, whether whole or with something missing: only the outer one has a nonce.
TextForm acmeForm(const Inspection &inspection)
{
    const bool isInner = !valueAt(inspection, "header.nonce");
    const std::string *algorithm = headerText(inspection, "alg");
    if (valueAt(inspection, "payload.oldKey") || (isInner && valueAt(inspection, "payload.account")))
        return TextForm::AcmeKeyChange;
    const bool isOfSecret = isInner && algorithm && algorithm->starts_with("HS");
    return valueAt(inspection, "header.url") && (isOfSecret || valueAt(inspection, "payload.kty"))
               ? TextForm::MacAcme
               : TextForm::FlattenedAcme;
}

/// RFC 8555, 6.2: `url` or `nonce` in the protected header of a JWS in JSON; the payload says what it is for.
bool isAcme(const Inspection &inspection, TextForm form)
{
    const bool inJson = inspection.format == Format::JwsFlattened || inspection.format == Format::JwsGeneral;
    const bool hasAddress = valueAt(inspection, "header.url");
    const bool isChange = valueAt(inspection, "payload.oldKey") && valueAt(inspection, "header.jwk");
    if (!inJson || (!hasAddress && !isChange && !valueAt(inspection, "header.nonce")))
        return false;
    return form == acmeForm(inspection);
}

/// Of a kind that is known, the special one that its members tell.
KindRecognition specialized(const Inspection &inspection, const TokenKind &kind, RecognizedBy by, std::string_view path)
{
    for (const KindMark &possible : possibleMarks(inspection)) {
        if (possible.kind->genus == kind.name && holdsMark(inspection, possible))
            return {{possible.kind->name}, by, possible.mark->traits.front().path};
    }
    return {{kind.name}, by, path};
}

std::optional<KindRecognition> recognizedBy(const Inspection &inspection, std::span<const KindMark> possible,
                                            RecognizedBy by)
{
    const auto found = std::ranges::find_if(
        possible, [&](const KindMark &each) { return each.mark->by == by && holdsMark(inspection, each); });
    if (found == possible.end())
        return std::nullopt;
    return KindRecognition{{found->kind->name}, by, found->mark->traits.front().path};
}

/// Ends and parts of an address differ where a service runs under a name of its own; starts and whole values do not.
bool isLoose(Match match)
{
    return match == Match::EndsWith || match == Match::Contains;
}

} // namespace

bool isPlainType(const std::string *type)
{
    return !type || jose::sameMediaType(jose::bareMediaType(*type), "JWT") ||
           jose::sameMediaType(jose::bareMediaType(*type), "JOSE");
}

bool isUndecided(const Inspection &inspection, const TokenKind &kind)
{
    const auto isNamed = [&inspection](std::string_view path) {
        const std::string *name = textAt(inspection, path);
        return name && !name->empty();
    };
    return kind.selfIssued && !(isNamed("payload.iss") && isNamed("payload.sub"));
}

std::optional<KindRecognition> recognizeKind(const InspectionDraft &draft)
{
    const Inspection &inspection = draft.result;
    const std::string *type = headerText(inspection, "typ");
    const auto &claims = inspection.claims;
    const bool selfIssued = claims && claims->issuer() && claims->issuer() == claims->subject();
    if (const TokenKind *typed = type ? findKindOfType(*type, selfIssued) : nullptr)
        return specialized(inspection, *typed, RecognizedBy::Type, "header.typ");
    const auto formed =
        std::ranges::find_if(tokenKinds(), [&](const TokenKind &kind) { return hasForm(draft, kind.form); });
    if (formed != tokenKinds().end())
        return KindRecognition{{formed->name}, RecognizedBy::Form, {}};
    if (const TokenKind *shaped = kindByEvent(inspection))
        return KindRecognition{{shaped->name}, RecognizedBy::Value, "payload.events"};
    const std::vector<KindMark> possible = possibleMarks(inspection);
    if (const auto byValue = recognizedBy(inspection, possible, RecognizedBy::Value))
        return byValue;
    return isPlainType(type) ? recognizedBy(inspection, possible, RecognizedBy::Shape) : std::nullopt;
}

bool hasForm(const InspectionDraft &draft, TextForm form)
{
    switch (form) {
    case TextForm::None:
        return false;
    case TextForm::HealthCode:
        return isHealthCode(draft.question.text);
    case TextForm::WebPush:
        return webPushAround(draft.question, draft.result.token).has_value();
    case TextForm::FlattenedAcme:
    case TextForm::MacAcme:
    case TextForm::AcmeKeyChange:
        return isAcme(draft.result, form);
    }
    return false;
}

const Trait *unmetTrait(const Inspection &inspection, const TokenKind &kind)
{
    const Trait *unmet = nullptr;
    std::size_t mostMet = 0;
    for (const Mark &mark : kind.marks) {
        const auto traits = traitsOf(mark);
        if (mark.by != RecognizedBy::Value || traits.empty())
            continue;
        const auto holds = [&inspection](const Trait &trait) {
            return holdsTrait(inspection, trait) || (isLoose(trait.match) && valueAt(inspection, trait.path));
        };
        const auto met = std::size_t(std::ranges::count_if(traits, holds));
        if (met == traits.size())
            return nullptr;
        if (!unmet || met > mostMet) {
            unmet = &*std::ranges::find_if_not(traits, holds);
            mostMet = met;
        }
    }
    return unmet;
}

const TokenKind *kindOfExpectations(const Expectations &expectations)
{
    const auto isExpected = [&expectations](const Trait &trait) {
        if (trait.path == "payload.iss")
            return expectations.issuer && fitsText(*expectations.issuer, trait);
        return trait.path == "payload.aud" && std::ranges::any_of(expectations.audiences, [&](const auto &audience) {
                   return fitsText(audience, trait);
               });
    };
    const auto found = std::ranges::find_if(tokenKinds(), [&isExpected](const TokenKind &kind) {
        return std::ranges::any_of(kind.marks, [&isExpected](const Mark &mark) {
            const auto traits = traitsOf(mark);
            return mark.by == RecognizedBy::Value && !traits.empty() && std::ranges::all_of(traits, isExpected);
        });
    });
    return found == tokenKinds().end() ? nullptr : &*found;
}

const TokenKind *kindByEvent(const Inspection &inspection)
{
    const json::Value *events = valueAt(inspection, "payload.events");
    if (!events)
        return nullptr;
    const auto names = [events](std::string_view event) {
        const auto isEvent = [event](const json::Value &value) {
            return (value.asString() && value.asString()->contains(event)) ||
                   (value.asObject() && value.asObject()->find(event));
        };
        const json::Array *list = events->asArray();
        return isEvent(*events) || (list && std::ranges::any_of(*list, isEvent));
    };
    const auto found = std::ranges::find_if(
        tokenKinds(), [&](const TokenKind &kind) { return !kind.event.empty() && names(kind.event); });
    return found == tokenKinds().end() ? nullptr : &*found;
}

} // namespace tokenscope::inspect
