// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/kind_checks.h"

#include "inspect/header/constraint_checks.h"
#include "inspect/header/header_member.h"
#include "jose/keys/thumbprint.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

/// Types that are told by the checks of the registered claims already.
constexpr std::array<std::string_view, 7> registeredClaims = {
    "payload.iss", "payload.sub", "payload.aud", "payload.exp", "payload.nbf", "payload.iat", "payload.jti"};

const json::Object *objectOf(const std::optional<json::Document> &document)
{
    return document ? document->root.asObject() : nullptr;
}

/// `payload.a.b`: the value at that path, or null; and whether what it lies in is there.
struct Place
{
    const json::Value *value = nullptr;
    bool hasParent = false;
};

Place at(const Inspection &inspection, std::string_view path)
{
    std::size_t dot = path.find('.');
    const json::Object *object =
        path.starts_with("header.") ? objectOf(inspection.header) : objectOf(inspection.payload);
    while (object) {
        const std::size_t begin = dot + 1;
        dot = path.find('.', begin);
        const json::Value *value = object->find(path.substr(begin, dot == std::string_view::npos ? dot : dot - begin));
        if (dot == std::string_view::npos)
            return {value, true};
        object = value ? value->asObject() : nullptr;
    }
    return {};
}

MemberType typeOf(const json::Value &value)
{
    if (value.asString())
        return TextType;
    if (value.asNumber())
        return NumberType;
    if (value.asBool())
        return BooleanType;
    if (value.asObject())
        return ObjectType;
    return value.asArray() ? ArrayType : AnyType;
}

WantedType wantedType(std::uint8_t types)
{
    switch (types) {
    case TextType:
        return WantedType::Text;
    case NumberType:
        return WantedType::Number;
    case BooleanType:
        return WantedType::Boolean;
    case ObjectType:
        return WantedType::Object;
    case ArrayType:
        return WantedType::Array;
    default:
        return WantedType::TextOrTexts;
    }
}

void reportType(Examination &examination, const TokenKind &kind, const RequiredMember &member, const json::Value &value)
{
    constexpr std::string_view payload = "payload.";
    const std::string_view name = member.path.substr(member.path.find('.') + 1);
    if (member.path.starts_with(payload) && !name.contains('.')) {
        examination.error(
            Code::ClaimWrongType, std::string(member.path),
            {text("claim", name), text("found", value.typeName()), text("expected", nameOf(wantedType(member.types)))});
        return;
    }
    const std::string path(member.path);
    examination.report(found::MemberWrongType{path, kind.name, kind.rule, value.type(), wantedType(member.types)},
                       path);
}

void checkRequiredMember(Examination &examination, const TokenKind &kind, const RequiredMember &member)
{
    const Place place = at(examination.result, member.path);
    const json::Value *other = member.otherwise.empty() ? nullptr : at(examination.result, member.otherwise).value;
    if (other && (typeOf(*other) & member.types) == 0)
        reportType(examination, kind, {member.otherwise, member.types}, *other);
    if (!place.value && other)
        return;
    if (!place.value) {
        if (!place.hasParent)
            return; // told of what it should lie in
        found::MemberRequired missing{kind.name, std::string(member.path), kind.rule, {}};
        if (!member.otherwise.empty())
            missing.otherwise = member.otherwise;
        examination.report(std::move(missing), std::string(member.path));
        return;
    }
    const bool isTold = std::ranges::find(registeredClaims, member.path) != registeredClaims.end() &&
                        std::ranges::any_of(examination.result.findings, [&](const Finding &finding) {
                            return finding.code == Code::ClaimWrongType && finding.where == member.path;
                        });
    if (!isTold && member.types != AnyType && (typeOf(*place.value) & member.types) == 0)
        reportType(examination, kind, member, *place.value);
}

const json::Value *eventsOf(const Inspection &inspection)
{
    return at(inspection, "payload.events").value;
}

/// RFC 8417, 2.2: names with an object each; and the event that makes the kind.
void checkEvents(Examination &examination, const TokenKind &kind)
{
    const json::Value *value = eventsOf(examination.result);
    const json::Object *events = value ? value->asObject() : nullptr;
    if (!events)
        return;
    if (!kind.event.empty() && !events->find(kind.event)) {
        examination.report(found::MemberRequired{kind.name, "payload.events." + std::string(kind.event), kind.rule, {}},
                           "payload.events");
    }
    const auto faulty =
        std::ranges::find_if(events->members(), [](const json::Member &event) { return !event.value.asObject(); });
    if (faulty != events->members().end() || events->isEmpty()) {
        found::MemberInvalid invalid{kind.name, "payload.events", kind.rule, {}, Allowed::ObjectForEachEvent};
        if (events->isEmpty())
            invalid.observed = Oddity::EmptyObject;
        else
            invalid.observed = faulty->value.type();
        examination.report(std::move(invalid), "payload.events");
    }
}

void checkAlgorithms(Examination &examination, const TokenKind &kind)
{
    const auto *algorithm = crypto::findSignatureAlgorithm(examination.result.signature.algorithm);
    if (!kind.asymmetricOnly || !algorithm || algorithm->family != crypto::Family::Hmac)
        return;
    std::string allowed;
    for (const crypto::SignatureAlgorithm &known : crypto::signatureAlgorithms()) {
        if (known.family != crypto::Family::Hmac)
            allowed += (allowed.empty() ? "" : ", ") + std::string(known.name);
    }
    examination.report(found::AlgNotAllowed{std::string(algorithm->name), allowed}, "header.alg");
}

/// A proof is for now: its date of issue is told as the general checks tell it, but as an error.
void checkWindow(Examination &examination, const TokenKind &kind)
{
    Inspection &result = examination.result;
    if (!kind.window)
        return;
    for (Finding &finding : result.findings) {
        if (const auto *ahead = finding.as<found::IssuedInFuture>()) {
            found::IssuedInFuture decisive = *ahead;
            decisive.decides = true;
            finding = Finding(decisive, Severity::Error, std::move(finding.where));
        }
    }
    const Expectations &expected = examination.question.expectations;
    const auto &issuedAt = result.claims ? result.claims->issuedAt() : std::nullopt;
    if (!issuedAt || expected.maximumAge)
        return;
    const std::int64_t now = examination.question.moment.time_since_epoch().count();
    std::int64_t age = 0;
    if (__builtin_sub_overflow(now, issuedAt->seconds, &age) || age > kind.window->count() + expected.leeway.count()) {
        examination.error(Code::TokenTooOld, "payload.iat",
                          {number("age", age), number("maximum", kind.window->count()),
                           number("iat", issuedAt->seconds), number("leeway", expected.leeway.count()),
                           text("kind", kind.name)});
    }
}

/// The key that verified it is trusted; the one that it shows has to be the same (RFC 9449, 4.3, step 6).
void checkOwnKey(Examination &examination, const TokenKind &kind)
{
    const SignatureResult &signature = examination.result.signature;
    const json::Value *shown = kind.ownKey.empty() ? nullptr : at(examination.result, kind.ownKey).value;
    if (!shown || !shown->asObject() || signature.state != SignatureState::Verified)
        return;
    const auto thumbprint = jose::thumbprint(*shown->asObject());
    if (thumbprint == signature.thumbprint)
        return;
    examination.report(found::ProofKeyDiffers{kind.name, thumbprint.value_or(std::string()), signature.thumbprint},
                       std::string(kind.ownKey));
}

/// An event that is law wherever it stands, also where `events` is written as a text or a list.
const TokenKind *kindByEvent(const Inspection &inspection)
{
    const json::Value *events = eventsOf(inspection);
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

/// They say what has to be checked. What is no text says nothing of that, and other programs may read it otherwise.
void checkTypesAreTexts(Examination &examination)
{
    struct TypeMember
    {
        std::string_view name;
        std::string_view rule;
    };
    static constexpr std::array types = {TypeMember{"typ", "RFC 7515, 4.1.9"}, TypeMember{"cty", "RFC 7515, 4.1.10"}};
    for (const TypeMember &type : types) {
        const json::Value *value = headerMember(examination.result, type.name);
        if (!value || value->isNull() || value->asString())
            continue;
        const std::string path = "header." + std::string(type.name);
        examination.report(found::MemberWrongType{path, {}, type.rule, value->type(), WantedType::Text}, path);
    }
}

void judgeByLaw(Examination &examination, const TokenKind &kind)
{
    examination.result.kind = kind.name;
    std::erase_if(examination.result.findings, [&kind](const Finding &finding) {
        return finding.severity != Severity::Error && std::ranges::find(kind.silent, finding.code) != kind.silent.end();
    });
    checkAlgorithms(examination, kind);
    checkMembers(examination, kind);
    checkWindow(examination, kind);
    checkOwnKey(examination, kind);
    if (kind.unchecked)
        examination.result.unchecked.push_back(*kind.unchecked);
    const Missing missing = kind.unchecked ? kind.unchecked->missing : Missing::Credential;
    if (kind.unchecked || kind.isBound)
        examination.report(found::BindingUnchecked{kind.name, missing}, "payload");
}

/// Digests in place of claims (RFC 9901, 4.2.4), however deep.
bool holdsDigests(const json::Value &value)
{
    if (const json::Array *elements = value.asArray())
        return std::ranges::any_of(*elements, holdsDigests);
    const json::Object *members = value.asObject();
    return members && std::ranges::any_of(members->members(), [members](const json::Member &member) {
               return (member.name == "_sd" && member.value.asArray()) ||
                      (member.name == "..." && members->size() == 1 && member.value.asString()) ||
                      holdsDigests(member.value);
           });
}

/// A credential that was cut to its first part: claims that the issuer signed are not in sight.
bool isCutCredential(const Inspection &inspection, const std::string *type)
{
    return (type && endsWithType(*type, "+sd-jwt")) || at(inspection, "payload._sd_alg").value ||
           (inspection.claims && holdsDigests(inspection.payload->root));
}

} // namespace

void checkMembers(Examination &examination, const TokenKind &kind)
{
    if (!examination.result.claims)
        return;
    for (const RequiredMember &member : kind.required)
        checkRequiredMember(examination, kind, member);
    for (const std::string_view path : kind.forbidden) {
        if (!at(examination.result, path).value)
            continue;
        examination.report(found::MemberForbidden{kind.name, path, kind.rule}, std::string(path));
    }
    const auto given = std::ranges::count_if(
        kind.oneOf, [&examination](std::string_view path) { return at(examination.result, path).value; });
    if (!kind.oneOf.empty() && given != 1) {
        const std::string_view path = kind.oneOf.front();
        examination.report(found::MemberInvalid{kind.name, std::string(path), kind.rule, {}, Allowed::OneOfJwkX5cKid},
                           std::string(path));
    }
    checkEvents(examination, kind);
}

void judgeKind(Examination &examination)
{
    Inspection &result = examination.result;
    checkTypesAreTexts(examination);
    const std::string *type = headerText(result, "typ");
    const auto &claims = result.claims;
    const bool selfIssued = claims && claims->issuer() && claims->issuer() == claims->subject();
    const TokenKind *const typed = type ? findKindOfType(*type, selfIssued) : nullptr;
    const TokenKind *const shaped = kindByEvent(result);
    if (typed)
        judgeByLaw(examination, *typed);
    if (shaped && shaped != typed)
        judgeByLaw(examination, *shaped);
    if (type && !typed && endsWithType(*type, "+jwt"))
        examination.report(found::KindUnknown{*type}, "header.typ");
    if (examination.presentation)
        result.kind = typed ? typed->name : std::string_view("sd_jwt");
    else if (isCutCredential(result, type))
        examination.leaveUnchecked(Part::Disclosures, Missing::Content, "sd_jwt");
    checkConstraints(examination);
}

} // namespace tokenscope::inspect
