// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/asked_kind.h"

#include "inspect/disclosure/presentation.h"
#include "inspect/findings/fact.h"
#include "inspect/header/header_member.h"
#include "inspect/law/kind_recognition.h"
#include "inspect/law/member_path.h"
#include "inspect/model/expectation_members.h"
#include "jose/jose_header.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view presentationKind = "sd_jwt";

/// A kind that says how a token is presented, and not what it is.
bool isFormOf(const TokenKind &asked, const TokenKind &recognized)
{
    return asked.hasAnyType && !asked.genus.empty() && asked.genus == recognized.genus;
}

/// Also of what it should lie in.
bool isReported(const Inspection &token, std::string_view path)
{
    return std::ranges::any_of(token.findings, [path](const Finding &finding) {
        return finding.severity == Severity::Error && (finding.where == path || path.starts_with(finding.where + "."));
    });
}

std::optional<Allowed> demandOf(Match match)
{
    switch (match) {
    case Match::Equals:
        return Allowed::OneOfTexts;
    case Match::StartsWith:
        return Allowed::StartsWith;
    case Match::There:
    case Match::EndsWith:
    case Match::Contains:
    case Match::Digits:
    case Match::TeamId:
    case Match::SameAs:
    case Match::AddsDigest:
    case Match::HasMember:
    case Match::Absent:
    case Match::IsList:
        break;
    }
    return std::nullopt;
}

void checkDefiningValue(InspectionDraft &draft, const TokenKind &asked)
{
    const Trait *trait = unmetTrait(draft.result, asked);
    const bool isUnread = trait && trait->path.starts_with("payload.") && !draft.result.claims;
    if (!trait || asked.isForIssuerAlone || isUnread)
        return;
    const std::string path = shownPath(trait->path);
    const json::Value *value = valueAt(draft.result, trait->path);
    const auto allowed = demandOf(trait->match);
    if (isReported(draft.result, path) || (value && !allowed && trait->match != Match::HasMember))
        return;
    if (!value || !allowed) {
        const std::string member = trait->match == Match::HasMember ? path + "." + std::string(trait->value) : path;
        draft.report(found::MemberRequired{asked.name, member, asked.rule, {}}, path);
        return;
    }
    using Observed = std::variant<std::string, json::Type, Oddity>;
    const std::string *text = value->asString();
    Observed observed = text ? Observed(*text) : Observed(value->type());
    draft.report(
        found::MemberInvalid{asked.name, path, asked.rule, std::move(observed), *allowed, std::string(trait->value)},
        path);
}

void checkForm(InspectionDraft &draft, const TokenKind &asked)
{
    if (asked.form == TextForm::None || asked.form == TextForm::HealthCode || hasForm(draft, asked.form))
        return;
    const std::string_view member = asked.form == TextForm::WebPush ? "k" : "protected";
    if (!isReported(draft.result, member))
        draft.report(found::MemberRequired{asked.name, std::string(member), asked.rule, {}}, std::string(member));
}

/// RFC 9901, 4: a tilde behind the token, and for a key binding the holder's signature behind that.
void checkPresentation(InspectionDraft &draft, const TokenKind &asked)
{
    if (!isKindOf(asked, presentationKind))
        return;
    if (!draft.presentation)
        draft.leaveUnchecked(Part::Disclosures, Missing::Content, presentationKind);
    else if (asked.name == "sd_jwt_kb" && !draft.presentation->keyBinding && draft.presentation->holderSigns)
        draft.report(found::KeyBindingWanted{}, "key_binding");
}

} // namespace

const TokenKind *askedKind(const Expectations &expected)
{
    if (expected.kind)
        return findKind(expected.kind->text);
    return expected.tokenType ? findKind(nameOf(*expected.tokenType)) : nullptr;
}

void compareWithAsked(InspectionDraft &draft, const TokenKind &asked, const TokenKind *recognized)
{
    const Inspection &result = draft.result;
    if (result.find(Code::TypeMismatch))
        return;
    if (recognized && !isKindOf(*recognized, asked.name) && !isKindOf(asked, recognized->name) &&
        !(asked.type == recognized->type && isUndecided(result, asked)) && !isFormOf(asked, *recognized)) {
        draft.report(found::KindMismatch{recognized->name, asked.name}, "header.typ");
        return;
    }
    const std::string *type = headerText(result, "typ");
    const bool isTyped = type && (findKindOfType(*type, true) || findKindOfType(*type, false));
    if (isPlainType(type) ? asked.typeIsRequired : !isTyped && !asked.hasAnyType) {
        draft.report(
            found::TypeMismatch{type ? *type : std::string(), std::string(asked.type.empty() ? "JWT" : asked.type)},
            "header.typ");
    }
}

void checkWhatTells(InspectionDraft &draft, const TokenKind &asked)
{
    if (draft.result.find(Code::TypeMismatch))
        return;
    checkDefiningValue(draft, asked);
    checkForm(draft, asked);
    checkPresentation(draft, asked);
}

} // namespace tokenscope::inspect
